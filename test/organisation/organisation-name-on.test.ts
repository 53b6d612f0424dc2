import { organisationNameOn, type CalendarDate, type Succession } from 'digital-academy';
import { organisations, successions } from 'digital-academy/data';
import { describe, expect, it } from 'vitest';
import { event, listOf, recordOf } from './succession-events.ts';

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
    expect(organisationNameOn('ZZZ', { asOf: '2020-04-01' })).toEqual({ name: null, mayHaveHappened: [] });
  });

  it.each([
    ['REM', '2019-09-30', 'Aintree University Hospital NHS Foundation Trust'],
    ['REM', '2019-10-01', 'Liverpool University Hospitals NHS Foundation Trust'],
    ['RA7', '2020-03-31', 'University Hospitals Bristol NHS Foundation Trust'],
    ['RA7', '2020-04-01', 'University Hospitals Bristol and Weston NHS Foundation Trust'],
    ['RA7', '2026-07-31', 'Bristol NHS Foundation Trust'],
    ['RGR', '2026-07-01', 'West Suffolk NHS Foundation Trust'],
    ['TAH', '2018-01-01', 'Sheffield Health and Social Care NHS Foundation Trust'],
  ] as const)('%s on %s is %s', (code, asOf, name) => {
    const answer = organisationNameOn(code, { asOf, successions, organisations: organisations.records });
    expect(answer).toEqual({ name, mayHaveHappened: [] });
  });

  it('does not answer for a code in another form, nor for a day that is not real', () => {
    expect(() => organisationNameOn('rem', { asOf: '2020-04-01' })).toThrow(/^organisationNameOn: 'rem'/);
    expect(() => organisationNameOn('REM', { asOf: '2020-4-1' })).toThrow(/^organisationNameOn: '2020-4-1'/);
  });
});
