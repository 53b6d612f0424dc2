import {
  addDays,
  exemplarStatus,
  successorsOn,
  type CalendarDate,
  type ExemplarEntry,
  type ExemplarEvent,
  type ExemplarRegister,
} from 'digital-academy';
import { exemplars, successions } from 'digital-academy/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const entry: ExemplarEntry = {
  code: 'AAA',
  name: 'Example NHS Trust',
  sector: 'acute',
  wave: 'acute-1',
  partners: [],
  jointWith: ['BBB'],
  events: [],
  sources: ['an example'],
  confidence: 'high',
};

/** A register with one exemplar, to which this happened, and no follower. */
function registerWith(events: readonly ExemplarEvent[], { complete = false } = {}): ExemplarRegister {
  return {
    format: 1,
    lists: {
      exemplar: { complete, entries: [{ ...entry, events }] },
      fastFollower: { complete: true, entries: [] },
    },
  };
}

function answer(asOf: CalendarDate, register: ExemplarRegister, code = 'AAA'): string {
  const finding = exemplarStatus(code, { asOf, register }).exemplar;
  const doubts = finding.mayHaveHappened.map(({ kind }) => `, perhaps ${kind}`);
  return `${finding.answer}: ${finding.reason}, since ${finding.since ?? 'unknown'}${doubts.join('')}`;
}

const announced = { kind: 'announced', on: '2017-09-12' } as const;

describe('exemplarStatus', () => {
  it('is no before the announcement and yes from its day, whether or not the list is complete', () => {
    for (const complete of [true, false]) {
      const register = registerWith([announced], { complete });
      expect(answer('2017-09-11', register)).toBe('no: announced-later, since unknown');
      expect(answer('2017-09-12', register)).toBe('yes: announced, since 2017-09-12');
      expect(answer('2017-09-13', register)).toBe('yes: announced, since 2017-09-12');
    }
  });

  it('is no from the day of the withdrawal', () => {
    const register = registerWith([announced, { kind: 'withdrawn', on: '2018-01-15' }]);
    expect(answer('2018-01-14', register)).toBe('yes: announced, since 2017-09-12');
    expect(answer('2018-01-15', register)).toBe('no: withdrawn, since 2018-01-15');
  });

  it('is yes in doubt until an undated withdrawal is known, and no from then', () => {
    const register = registerWith([announced, { kind: 'withdrawn', knownBy: '2018-01-31' }]);
    expect(answer('2017-09-11', register)).toBe('no: announced-later, since unknown');
    expect(answer('2017-09-12', register)).toBe('yes: announced, since 2017-09-12, perhaps withdrawn');
    expect(answer('2018-01-30', register)).toBe('yes: announced, since 2017-09-12, perhaps withdrawn');
    expect(answer('2018-01-31', register)).toBe('no: withdrawn, since unknown');
  });

  it('is yes in doubt for ever if nothing is known of the day of the withdrawal', () => {
    const register = registerWith([announced, { kind: 'withdrawn' }]);
    expect(answer('9999-12-31', register)).toBe('yes: announced, since 2017-09-12, perhaps withdrawn');
  });

  it('is not known until an undated announcement is known, whether or not the list is complete', () => {
    for (const complete of [true, false]) {
      const register = registerWith([{ kind: 'announced', knownBy: '2019-06-30' }], { complete });
      expect(answer('2019-06-29', register)).toBe('not-known: date-not-known, since unknown, perhaps announced');
      expect(answer('2019-06-30', register)).toBe('yes: announced, since unknown');
      expect(answer('9999-12-31', registerWith([{ kind: 'announced' }], { complete }))).toBe(
        'not-known: date-not-known, since unknown, perhaps announced',
      );
    }
  });

  it('is no after a withdrawal, though nobody knows when it was announced', () => {
    const register = registerWith([{ kind: 'announced' }, { kind: 'withdrawn', on: '2018-01-15' }]);
    expect(answer('2018-01-14', register)).toBe('not-known: date-not-known, since unknown, perhaps announced');
    expect(answer('2018-01-15', register)).toBe('no: withdrawn, since 2018-01-15');
  });

  it('never counts a proposal', () => {
    const proposed = { kind: 'proposed', on: '2017-12-01' } as const;
    expect(answer('2018-02-01', registerWith([proposed], { complete: true }))).toBe('no: proposed-only, since unknown');
    expect(answer('2018-02-01', registerWith([proposed]))).toBe('not-known: proposed-only, since unknown');
    const both = registerWith([{ kind: 'proposed' }, { kind: 'announced', on: '2018-02-02' }]);
    expect(answer('2018-02-01', both)).toBe('no: announced-later, since unknown');
    expect(answer('2018-02-02', both)).toBe('yes: announced, since 2018-02-02');
  });

  it('takes absence for a no only in a complete list', () => {
    const status = (complete: boolean) =>
      exemplarStatus('CCC', { asOf: '2018-02-01', register: registerWith([announced], { complete }) }).exemplar;
    expect(status(true)).toEqual({ answer: 'no', reason: 'not-listed', since: null, entry: null, mayHaveHappened: [] });
    expect(status(false)).toMatchObject({ answer: 'not-known', reason: 'list-incomplete' });
  });

  it('counts an organisation named jointly from the same announcement', () => {
    const register = registerWith([announced]);
    expect(answer('2017-09-11', register, 'BBB')).toBe('no: announced-later, since unknown');
    expect(answer('2017-09-12', register, 'BBB')).toBe('yes: announced-jointly, since 2017-09-12');
  });

  it('gives the entry that it is about', () => {
    const register = registerWith([announced]);
    expect(exemplarStatus('BBB', { asOf: '2017-09-12', register }).exemplar.entry?.code).toBe('AAA');
  });

  it.each(['rm3', ' RM3', 'RM', ''])('does not answer for %j, which no list could hold', (code) => {
    expect(() => exemplarStatus(code, { asOf: '2017-09-12', register: exemplars })).toThrow(
      new RangeError(`exemplarStatus: '${code}' is not an ODS code in canonical form; parse it with OdsCode first`),
    );
  });

  it('does not answer for a day that is not real', () => {
    expect(() => exemplarStatus('RM3', { asOf: '2017-02-29', register: exemplars })).toThrow(RangeError);
  });

  it('never says yes of an organisation before a known announcement or after a known withdrawal', () => {
    const day = fc.integer({ min: 0, max: 9 }).map((n) => addDays('2017-09-01', n));
    fc.assert(
      fc.property(day, day, day, fc.boolean(), (a, b, asOf, complete) => {
        const [first, last] = a <= b ? [a, b] : [b, a];
        const register = registerWith(
          [
            { kind: 'announced', on: first },
            { kind: 'withdrawn', on: last },
          ],
          { complete },
        );
        const expected = first <= asOf && asOf < last ? 'yes' : 'no';
        expect(exemplarStatus('AAA', { asOf, register }).exemplar.answer).toBe(expected);
      }),
    );
  });
});

// Each row is a fact of the register: test/data holds the register against its sources.
describe('the exemplars and their followers', () => {
  const register = exemplars;
  const followersComplete: ExemplarRegister = {
    ...register,
    lists: { ...register.lists, fastFollower: { ...register.lists.fastFollower, complete: true } },
  };

  it.each([
    ['RM3', '2016-09-06', 'no', 'announced-later'],
    ['RM3', '2016-09-07', 'yes', 'announced'],
    ['RM3', '2017-09-01', 'yes', 'announced'],
    ['RYJ', '2017-03-31', 'yes', 'announced'],
    ['RQM', '2017-03-30', 'no', 'announced-later'],
    ['RQM', '2017-03-31', 'yes', 'announced-jointly'],
    ['RYE', '2018-01-25', 'no', 'announced-later'],
    ['RYE', '2018-01-26', 'yes', 'announced'],
    ['RD1', '2017-09-01', 'no', 'not-listed'],
    ['RW6', '2017-09-12', 'no', 'not-listed'],
  ] as const)('%s on %s: exemplar %s, %s', (code, asOf, expected, reason) => {
    expect(exemplarStatus(code, { asOf, register }).exemplar).toMatchObject({ answer: expected, reason });
  });

  it.each([
    ['RW6', '2017-09-01', 'no', 'announced-later'],
    ['RW6', '2017-09-12', 'yes', 'announced'],
    ['RXL', '2017-09-12', 'yes', 'announced'],
    ['RXL', '2018-01-30', 'yes', 'announced'],
    ['RXL', '2018-01-31', 'no', 'withdrawn'],
    ['RXL', '2018-02-01', 'no', 'withdrawn'],
    ['RRV', '2017-03-30', 'no', 'announced-later'],
    ['RRV', '2017-03-31', 'not-known', 'date-not-known'],
    ['RRV', '2017-09-11', 'not-known', 'date-not-known'],
    ['RRV', '2017-09-12', 'yes', 'announced'],
    ['RAP', '2017-09-12', 'not-known', 'date-not-known'],
    ['RAP', '2019-06-29', 'not-known', 'date-not-known'],
    ['RAP', '2019-06-30', 'yes', 'announced'],
    ['TAH', '2018-02-01', 'not-known', 'proposed-only'],
    ['RD1', '2017-09-01', 'not-known', 'list-incomplete'],
  ] as const)('%s on %s: follower %s, %s', (code, asOf, expected, reason) => {
    expect(exemplarStatus(code, { asOf, register }).fastFollower).toMatchObject({ answer: expected, reason });
  });

  it.each(['RD1', 'TAH'])('%s is no follower once the list of followers is declared complete', (code) => {
    const status = exemplarStatus(code, { asOf: '2017-09-01', register: followersComplete });
    expect(status.fastFollower.answer).toBe('no');
  });

  it('does not make an exemplar of a successor', () => {
    for (const [exemplar, successor] of [
      ['RLN', 'R0B'],
      ['RQ6', 'REM'],
      ['RBA', 'RH5'],
    ] as const) {
      const asOf = '2020-04-01';
      expect(successorsOn(exemplar, { asOf, successions }).successors.map(({ code }) => code)).toEqual([successor]);
      expect(exemplarStatus(successor, { asOf, register }).exemplar.answer).toBe('no');
    }
  });
});
