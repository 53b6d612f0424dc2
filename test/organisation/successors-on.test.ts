import { successorsOn, type CalendarDate, type Organisation, type Succession } from 'digital-academy';
import { describe, expect, it } from 'vitest';
import { event, listOf, recordOf } from './succession-events.ts';

function become(
  code: string,
  asOf: CalendarDate,
  events: readonly Succession[],
  { organisations = [], complete = true }: { organisations?: readonly Organisation[]; complete?: boolean } = {},
) {
  return successorsOn(code, { asOf, successions: listOf(events, { complete }), organisations });
}

const briefly = (code: string, asOf: CalendarDate, events: readonly Succession[]) => {
  const { status, successors } = become(code, asOf, events);
  return [status, ...successors.map((one) => `${one.code} ${one.kind} ${one.on ?? 'day not known'}`)];
};

describe('successorsOn', () => {
  it('counts an event from its day', () => {
    const successions = [event('AAA → BBB', 'acquisition', { on: '2020-04-01' })];
    expect(briefly('AAA', '2020-03-31', successions)).toEqual(['current']);
    expect(briefly('AAA', '2020-04-01', successions)).toEqual(['succeeded', 'BBB acquisition 2020-04-01']);
    expect(briefly('AAA', '2020-04-02', successions)).toEqual(['succeeded', 'BBB acquisition 2020-04-01']);
    expect(briefly('BBB', '2020-04-02', successions)).toEqual(['current']);
  });

  it('leaves a renamed body, and one that gave services away, current', () => {
    const on = '2019-10-01';
    const successions = [event('AAA → AAA', 'rename', { on }), event('AAA → BBB', 'partial-transfer', { on })];
    expect(briefly('AAA', on, successions)).toEqual(['current']);
  });

  it('lists those who took part of the services after those who took over', () => {
    const on = '2021-10-01';
    const successions = [event('AAA → BBB', 'partial-transfer', { on }), event('AAA → CCC', 'acquisition', { on })];
    expect(briefly('AAA', on, successions)).toEqual([
      'succeeded',
      `CCC acquisition ${on}`,
      `BBB partial-transfer ${on}`,
    ]);
  });

  it('follows successors to the bodies that are current on the day', () => {
    const first = event('AAA → BBB', 'merger', { on: '2018-04-01' });
    const second = event('BBB → CCC', 'acquisition', { on: '2020-04-01' });
    expect(briefly('AAA', '2020-03-31', [second, first])).toEqual(['succeeded', 'BBB merger 2018-04-01']);
    expect(become('AAA', '2020-04-01', [second, first])).toEqual({
      status: 'succeeded',
      successors: [{ code: 'CCC', on: '2020-04-01', kind: 'acquisition', status: 'current', through: [first, second] }],
      untraced: [],
      mayHaveHappened: [],
    });
  });

  it('says that a successor of a part is a successor in part', () => {
    const successions = [
      event('AAA → BBB', 'acquisition', { on: '2018-04-01' }),
      event('AAA → CCC', 'partial-transfer', { on: '2018-04-01' }),
      event('CCC → DDD', 'merger', { on: '2020-04-01' }),
    ];
    expect(briefly('AAA', '2020-04-01', successions)).toEqual([
      'succeeded',
      'BBB acquisition 2018-04-01',
      'DDD partial-transfer 2020-04-01',
    ]);
  });

  it('lists a body once, as successor to the whole if it is that by any way', () => {
    const successions = [
      event('AAA → DDD', 'partial-transfer', { on: '2018-04-01' }),
      event('AAA → BBB', 'acquisition', { on: '2018-04-01' }),
      event('AAA → CCC', 'acquisition', { on: '2018-04-01' }),
      event('BBB → DDD', 'acquisition', { on: '2020-04-01' }),
      event('CCC → DDD', 'acquisition', { on: '2020-04-01' }),
    ];
    expect(briefly('AAA', '2020-04-01', successions)).toEqual(['succeeded', 'DDD acquisition 2020-04-01']);
  });

  it('does not pass on what a body gave away before it took over', () => {
    const transferWith = (day: Pick<Succession, 'on' | 'knownBy'>) => [
      event('AAA → BBB', 'acquisition', { on: '2018-04-01' }),
      event('BBB → CCC', 'partial-transfer', day),
      event('BBB → DDD', 'acquisition', { on: '2020-04-01' }),
    ];
    const transfer = (on: CalendarDate) => transferWith({ on });
    const undated = (knownBy: CalendarDate) => transferWith({ knownBy });
    const taken = ['succeeded', 'DDD acquisition 2020-04-01'];
    expect(briefly('AAA', '2020-04-01', transfer('2018-03-31'))).toEqual(taken);
    expect(briefly('AAA', '2020-04-01', transfer('2018-04-01'))).toEqual([...taken, 'CCC partial-transfer 2018-04-01']);
    expect(briefly('BBB', '2020-04-01', transfer('2018-03-31'))).toEqual([...taken, 'CCC partial-transfer 2018-03-31']);
    expect(briefly('AAA', '2020-04-01', undated('2018-03-31'))).toEqual(taken);
    for (const notRuledOut of ['2018-04-01', '2018-04-02'] as const) {
      const answer = [...taken, 'CCC partial-transfer day not known'];
      expect(briefly('AAA', '2020-04-01', undated(notRuledOut))).toEqual(answer);
    }
  });

  describe('where events run in a circle', () => {
    const on = '2018-04-01';
    const there = event('AAA → BBB', 'acquisition', { on });
    const back = event('BBB → AAA', 'acquisition', { on });

    it('comes to an end, and knows no successor', () => {
      expect(become('AAA', on, [there, back])).toEqual({
        status: 'closed-successor-unknown',
        successors: [],
        untraced: [{ code: 'AAA', through: [] }],
        mayHaveHappened: [],
      });
    });

    it('finds the way out', () => {
      const out = event('BBB → CCC', 'acquisition', { on });
      expect(become('AAA', on, [there, back, out])).toMatchObject({
        status: 'succeeded',
        successors: [{ code: 'CCC', through: [there, out] }],
        untraced: [],
      });
    });

    it('does not take who got a part for a way out', () => {
      const part = event('BBB → CCC', 'partial-transfer', { on });
      expect(become('AAA', on, [there, back, part])).toMatchObject({
        status: 'closed-successor-unknown',
        successors: [{ code: 'CCC', kind: 'partial-transfer' }],
        untraced: [{ code: 'AAA' }],
      });
    });

    it('does not take an event to come for a way out', () => {
      const toCome = event('BBB → CCC', 'acquisition', { on: '2018-04-02' });
      expect(briefly('AAA', on, [there, back, toCome])).toEqual(['closed-successor-unknown']);
    });

    it('lists the end beyond the circle, once', () => {
      const organisations = [recordOf('CCC', { closedOn: '2018-03-31' })];
      const events = [there, back, event('BBB → CCC', 'merger', { on })];
      expect(become('AAA', on, events, { organisations }).untraced.map(({ code }) => code)).toEqual(['CCC']);
    });
  });

  describe('with an organisation that closed', () => {
    const closed = recordOf('BBB', { closedOn: '2020-03-31' });

    it('does not know its successor from the day after its last day', () => {
      const on = (asOf: CalendarDate) => become('BBB', asOf, [], { organisations: [closed] });
      expect(on('2020-03-31').status).toBe('current');
      expect(on('2020-04-01')).toEqual({
        status: 'closed-successor-unknown',
        successors: [],
        untraced: [{ code: 'BBB', through: [] }],
        mayHaveHappened: [],
      });
    });

    it('is succeeded when an event says by whom', () => {
      const successions = [event('BBB → CCC', 'acquisition', { on: '2020-04-01' })];
      const answer = become('BBB', '2020-04-01', successions, { organisations: [closed] });
      expect(answer).toMatchObject({ status: 'succeeded', successors: [{ code: 'CCC' }], untraced: [] });
    });

    it('does not take who got a part for the successor', () => {
      const successions = [event('BBB → CCC', 'partial-transfer', { on: '2018-04-01' })];
      const answer = become('BBB', '2020-04-01', successions, { organisations: [closed] });
      expect(answer).toMatchObject({
        status: 'closed-successor-unknown',
        successors: [{ code: 'CCC', kind: 'partial-transfer' }],
        untraced: [{ code: 'BBB' }],
      });
    });

    it('says where the trail of another one was lost', () => {
      const takeover = event('AAA → BBB', 'acquisition', { on: '2018-04-01' });
      const answer = become('AAA', '2020-04-01', [takeover], { organisations: [closed] });
      expect(answer).toEqual({
        status: 'closed-successor-unknown',
        successors: [],
        untraced: [{ code: 'BBB', through: [takeover] }],
        mayHaveHappened: [],
      });
    });
  });

  describe('with an event without a day', () => {
    it('counts it from the day by which it is known, and says so before', () => {
      const undated = event('AAA → BBB', 'acquisition', { knownBy: '2020-06-30' });
      const on = (asOf: CalendarDate) => become('AAA', asOf, [undated]);
      expect(on('2020-06-29')).toMatchObject({ status: 'current', mayHaveHappened: [undated] });
      expect(on('2020-06-30')).toMatchObject({
        status: 'succeeded',
        successors: [{ code: 'BBB', on: null }],
        mayHaveHappened: [],
      });
    });

    it('never counts it if nothing is known of its day', () => {
      const undated = event('AAA → BBB', 'merger');
      const answer = become('AAA', '9999-12-31', [undated]);
      expect(answer).toMatchObject({ status: 'current', mayHaveHappened: [undated] });
    });

    it('leaves out those that would not change the answer', () => {
      const successions = [
        event('AAA → AAA', 'rename'),
        event('AAA → BBB', 'partial-transfer'),
        event('CCC → DDD', 'acquisition'),
      ];
      expect(become('AAA', '2020-04-01', successions).mayHaveHappened).toEqual([]);
    });

    it('names a transfer that would add a successor', () => {
      const transfer = event('AAA → CCC', 'partial-transfer');
      const successions = [event('AAA → BBB', 'acquisition', { on: '2018-04-01' }), transfer];
      expect(become('AAA', '2018-04-01', successions).mayHaveHappened).toEqual([transfer]);
    });
  });

  it.each(['rm3', ' RM3', 'RM', '1234567890', ''])('does not answer for %j, which no list could hold', (code) => {
    expect(() => successorsOn(code, { asOf: '2020-04-01', successions: listOf([]) })).toThrow(
      new RangeError(`successorsOn: '${code}' is not an ODS code in canonical form; parse it with OdsCode first`),
    );
  });

  it('does not answer for a day that is not real', () => {
    expect(() => become('RM3', '2020-4-1', [])).toThrow(
      new RangeError("successorsOn: '2020-4-1' is not a real day in the format YYYY-MM-DD"),
    );
  });

  describe('with a list that is not complete', () => {
    const on = '2020-04-01';
    const statusOf = (asOf: CalendarDate, events: readonly Succession[], organisations: readonly Organisation[] = []) =>
      become('BBB', asOf, events, { organisations, complete: false }).status;

    it('knows no end of a code that nobody has heard of, and with a complete one takes it for current', () => {
      expect(statusOf(on, [])).toBe('no-end-known');
      expect(become('BBB', on, []).status).toBe('current');
    });

    it.each([
      ['seen in force before', { inForceOn: '2020-03-31' }, 'no-end-known'],
      ['seen in force on the day', { inForceOn: '2020-04-01' }, 'current'],
      ['seen in force after', { inForceOn: '2020-04-02' }, 'current'],
      ['on its last day', { closedOn: '2020-04-01' }, 'current'],
      ['after its last day', { closedOn: '2020-03-31' }, 'closed-successor-unknown'],
      ['on its first day', { openedOn: '2020-04-01' }, 'no-end-known'],
      ['before its first day', { openedOn: '2020-04-02' }, 'not-yet-open'],
    ] as const)('by a record: %s', (_, days, expected) => {
      expect(statusOf(on, [], [recordOf('BBB', days)])).toBe(expected);
    });

    it.each([
      ['a body that is taken over later was there', event('BBB → CCC', 'acquisition', { on: '2020-04-02' }), 'current'],
      ['a body that is renamed later was there', event('BBB → BBB', 'rename', { on: '2020-04-02' }), 'current'],
      ['a body that takes over on the day is there', event('AAA → BBB', 'acquisition', { on }), 'current'],
      ['a body that takes over later was there', event('AAA → BBB', 'acquisition', { on: '2020-04-02' }), 'current'],
      [
        'of one that took over before no end is known',
        event('AAA → BBB', 'acquisition', { on: '2020-03-31' }),
        'no-end-known',
      ],
      [
        'an event not before a later day is to come',
        event('AAA → BBB', 'acquisition', { notBefore: '2020-04-02' }),
        'current',
      ],
      ['an event with no day shows nothing', event('AAA → BBB', 'acquisition'), 'no-end-known'],
      ['who comes of a merger opens with it', event('AAA → BBB', 'merger', { on: '2020-04-02' }), 'not-yet-open'],
      ['and is there from its day', event('AAA → BBB', 'merger', { on }), 'current'],
    ] as const)('by an event: %s', (_, one, expected) => {
      expect(statusOf(on, [one])).toBe(expected);
    });

    it('does not take a body that had taken over before for one that opens with a later merger', () => {
      const before = event('AAA → BBB', 'acquisition', { on: '2018-04-01' });
      expect(statusOf(on, [before, event('CCC → BBB', 'merger', { on: '2022-04-01' })])).toBe('current');
    });

    it('says of each successor whether it is known to be in force', () => {
      const events = [
        event('AAA → BBB', 'acquisition', { on: '2018-04-01' }),
        event('AAA → CCC', 'acquisition', { on: '2018-04-01' }),
      ];
      const organisations = [recordOf('CCC', { inForceOn: '2026-07-01' })];
      const { successors } = become('AAA', on, events, { organisations, complete: false });
      expect(successors.map(({ code, status }) => [code, status])).toEqual([
        ['BBB', 'no-end-known'],
        ['CCC', 'current'],
      ]);
    });
  });

  it('takes a succession of which the kind is not stated for one of the whole', () => {
    const on = '2001-04-01';
    expect(briefly('AAA', on, [event('AAA → BBB', 'not-stated', { on })])).toEqual([
      'succeeded',
      `BBB not-stated ${on}`,
    ]);
  });
});
