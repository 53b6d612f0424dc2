import { organisationNameOn, type CalendarDate, type Succession } from 'digital-academy';
import { organisations, successions } from 'digital-academy/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, event, listOf, recordOf } from './succession-events.ts';

function rename(
  from: string | undefined,
  to: string | undefined,
  day: Pick<Succession, 'on' | 'knownBy' | 'notBefore'>,
) {
  return { ...event('AAA → AAA', 'rename', day), predecessorName: from, successorName: to };
}

function nameOn(asOf: CalendarDate, events: readonly Succession[], names = [{ name: 'Recorded' }]) {
  const { name, mayHaveHappened } = organisationNameOn('AAA', {
    asOf,
    successions: listOf(events),
    organisations: [recordOf('AAA', { names })],
  });
  return `${name ?? 'unknown'}${mayHaveHappened.length > 0 ? ', perhaps renamed' : ''}`;
}

describe('organisationNameOn', () => {
  it('changes on the day of a rename, in whatever order they are given', () => {
    const first = rename('One', 'Two', { on: '2018-04-01' });
    const second = rename('Two', 'Three', { on: '2020-04-01' });
    for (const events of [
      [first, second],
      [second, first],
    ]) {
      expect(nameOn('2018-03-31', events)).toBe('One');
      expect(nameOn('2018-04-01', events)).toBe('Two');
      expect(nameOn('2020-03-31', events)).toBe('Two');
      expect(nameOn('2020-04-01', events)).toBe('Three');
    }
  });

  it('lets the earlier name stand, with a flag, until an undated rename is known', () => {
    const events = [rename('One', 'Two', { notBefore: '2020-01-01', knownBy: '2022-03-31' })];
    expect(nameOn('2019-12-31', events)).toBe('One');
    expect(nameOn('2020-01-01', events)).toBe('One, perhaps renamed');
    expect(nameOn('2022-03-30', events)).toBe('One, perhaps renamed');
    expect(nameOn('2022-03-31', events)).toBe('Two');
  });

  it('takes the name from the next rename where the last one does not give it', () => {
    const events = [rename('One', undefined, { on: '2018-04-01' }), rename('Two', undefined, { on: '2020-04-01' })];
    expect(nameOn('2019-04-01', events)).toBe('Two');
    expect(nameOn('2020-04-01', events)).toBe('Recorded');
  });

  it('takes it from the records where no rename gives it', () => {
    const names = [{ name: 'One' }, { name: 'Two', from: '2018-04-01' as const }];
    expect(nameOn('2018-03-31', [], names)).toBe('One');
    expect(nameOn('2018-04-01', [], names)).toBe('Two');
    expect(nameOn('2018-03-31', [], names.slice(1))).toBe('unknown');
  });

  it('is not moved by what happened to others, nor by what is no rename', () => {
    const takeover = { ...event('BBB → AAA', 'acquisition', { on: '2018-04-01' }), successorName: 'Other' };
    expect(nameOn('2018-04-01', [takeover])).toBe('Recorded');
  });

  it('knows no name of a code that nobody has heard of', () => {
    expect(organisationNameOn('ZZZ', { asOf: '2020-04-01' })).toEqual({
      name: null,
      inForce: 'not-known',
      mayHaveHappened: [],
    });
  });

  describe('where the day of a rename is not known', () => {
    const undated = rename('One', 'Two', { notBefore: '2005-01-01', knownBy: '2020-01-01' });
    const dated = rename('Two', 'Three', { on: '2015-01-01' });

    it.each([
      ['2004-12-31', 'One'],
      ['2005-01-01', 'One, perhaps renamed'],
      ['2014-12-31', 'One, perhaps renamed'],
      ['2015-01-01', 'Three'],
      ['2019-12-31', 'Three'],
      ['2020-01-01', 'Three'],
    ] as const)('goes by the names: what gave a name came before what took it away: %s, %s', (asOf, expected) => {
      expect(nameOn(asOf, [undated, dated])).toBe(expected);
      expect(nameOn(asOf, [dated, undated])).toBe(expected);
    });

    it('knows that one of no day at all had happened, or had not, by the one beside it in the chain', () => {
      const chain = [rename('One', 'Two', {}), dated, rename('Three', 'Four', {})];
      expect(nameOn('2014-12-31', chain)).toBe('One, perhaps renamed');
      expect(nameOn('2015-01-01', chain)).toBe('Three, perhaps renamed');
      const { mayHaveHappened } = organisationNameOn('AAA', { asOf: '2014-12-31', successions: listOf(chain) });
      expect(mayHaveHappened).toEqual(chain.slice(0, 1));
    });

    it('goes by the days where these tell, though the names say otherwise', () => {
      const back = [rename('One', 'Two', { on: '2015-01-01' }), rename('Two', 'One', { on: '2018-01-01' })];
      const again = rename('One', 'Two', { on: '2020-01-01' });
      expect(nameOn('2016-01-01', [again, ...back])).toBe('Two');
      expect(nameOn('2019-01-01', [again, ...back])).toBe('One');
      expect(nameOn('2020-01-01', [again, ...back])).toBe('Two');
    });

    it('comes to an end where the names run in a circle', () => {
      const circle = [rename('One', 'Two', {}), rename('Two', 'Three', {}), rename('Three', 'One', {})];
      expect(nameOn('2020-01-01', circle)).toMatch(/^One|Two|Three, perhaps renamed$/);
    });
  });

  it('goes by the names on one day', () => {
    const [first, second] = [rename('One', 'Two', { on: '2015-01-01' }), rename('Two', 'Three', { on: '2015-01-01' })];
    expect(nameOn('2015-01-01', [second, first])).toBe('Three');
    expect(nameOn('2014-12-31', [second, first])).toBe('One');
  });

  it('does not hang on the order in which renames and records are given', () => {
    const anyName = fc.constantFrom('One', 'Two', 'Three', undefined);
    const anyWhen = fc.oneof(
      anyDay.map((on) => ({ on })),
      anyDay.map((knownBy) => ({ knownBy })),
      anyDay.map((notBefore) => ({ notBefore })),
      fc.constant({}),
    );
    const anyRenames = fc.array(
      fc.tuple(anyName, anyName, anyWhen).map(([from, to, day]) => rename(from, to, day)),
      { maxLength: 5 },
    );
    const anyRecords = fc.array(
      fc
        .tuple(fc.constantFrom('One', 'Two'), fc.option(anyDay))
        .map(([name, from]) => recordOf('AAA', { names: [{ name, from }] })),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(anyRenames, anyRecords, anyDay, (renames, records, asOf) => {
        const answer = organisationNameOn('AAA', { asOf, successions: listOf(renames), organisations: records });
        const turned = { successions: listOf([...renames].reverse()), organisations: [...records].reverse() };
        expect(organisationNameOn('AAA', { asOf, ...turned })).toEqual(answer);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['REM', '2019-09-30', 'Aintree University Hospital NHS Foundation Trust', 'yes'],
    ['REM', '2019-10-01', 'Liverpool University Hospitals NHS Foundation Trust', 'yes'],
    ['RA7', '2020-03-31', 'University Hospitals Bristol NHS Foundation Trust', 'yes'],
    ['RA7', '2020-04-01', 'University Hospitals Bristol and Weston NHS Foundation Trust', 'yes'],
    ['RA7', '2026-07-31', 'Bristol NHS Foundation Trust', 'not-known'],
    ['RGR', '2026-07-01', 'West Suffolk NHS Foundation Trust', 'yes'],
    ['TAH', '2018-01-01', 'Sheffield Health and Social Care NHS Foundation Trust', 'yes'],
    ['RLN', '2019-03-31', 'City Hospitals Sunderland NHS Foundation Trust', 'yes'],
    ['RLN', '2019-04-01', 'City Hospitals Sunderland NHS Foundation Trust', 'no'],
    ['R0B', '2019-03-31', null, 'no'],
    ['R0B', '2019-04-01', 'South Tyneside and Sunderland NHS Foundation Trust', 'yes'],
    ['RM3', '1900-01-01', 'Salford Royal NHS Foundation Trust', 'not-known'],
  ] as const)('%s on %s is %s, in force: %s', (code, asOf, name, inForce) => {
    const answer = organisationNameOn(code, { asOf, successions, organisations: organisations.records });
    expect(answer).toEqual({ name, inForce, mayHaveHappened: [] });
  });

  it('does not answer for a code in another form, nor for a day that is not real', () => {
    expect(() => organisationNameOn('rem', { asOf: '2020-04-01' })).toThrow(/^organisationNameOn: 'rem'/);
    expect(() => organisationNameOn('REM', { asOf: '2020-4-1' })).toThrow(/^organisationNameOn: '2020-4-1'/);
  });
});

describe('a body that an undated event may have closed', () => {
  it('is not known to have been in force', () => {
    const merged = event('AAA → BBB', 'merger');
    const records = [
      { code: 'AAA', names: [{ name: 'A' }], openedOn: '2010-01-01', sources: ['a test'], confidence: 'high' },
    ] as const;
    const asked = { asOf: '2030-01-01', organisations: records } as const;
    const known = (...events: Succession[]) =>
      ({ ...asked, successions: { format: 1, complete: true, events } }) as const;
    expect(organisationNameOn('AAA', known()).inForce).toBe('yes');
    expect(organisationNameOn('AAA', known(merged)).inForce).toBe('not-known');
  });
});
