import { successorsOn, type CalendarDate, type Organisation, type Succession } from 'digital-academy';
import { describe, expect, it } from 'vitest';
import { event, listOf, recordOf } from './succession-events.ts';

const longAgo = { seen: { from: '2001-04-01', to: '2001-04-01' } } as const;
const seenLongAgo = ['AAA', 'BBB', 'CCC', 'DDD'].map((code) => recordOf(code, longAgo));

function become(
  code: string,
  asOf: CalendarDate,
  events: readonly Succession[],
  {
    organisations = seenLongAgo,
    complete = true,
  }: { organisations?: readonly Organisation[]; complete?: boolean } = {},
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
      successors: [
        {
          code: 'CCC',
          on: '2020-04-01',
          share: 'whole',
          kind: 'acquisition',
          status: 'current',
          through: [first, second],
        },
      ],
      untraced: [],
      mayHaveHappened: [],
    });
  });

  it('follows a chain of any length, and any number of successors', () => {
    const on = '2018-04-01';
    const code = (i: number) => `A${String(i).padStart(5, '0')}`;
    const chain = Array.from({ length: 10_000 }, (_, i) => event(`${code(i)} → ${code(i + 1)}`, 'acquisition', { on }));
    const [end] = become(code(0), on, chain).successors;
    expect([end?.code, end?.through]).toEqual([code(10_000), chain]);
    const split = chain.map(({ successor }) => event(`AAA → ${successor}`, 'acquisition', { on }));
    expect(become('AAA', on, split).successors).toHaveLength(10_000);
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

    it('knows nothing of a code that nobody has heard of', () => {
      expect(statusOf(on, [])).toBe('not-known');
    });

    it.each([
      ['seen until the day before', { seen: { from: '2018-04-01', to: '2020-03-31' } }, 'not-known'],
      ['seen until the day', { seen: { from: '2018-04-01', to: '2020-04-01' } }, 'current'],
      ['seen until a later day', { seen: { from: '2018-04-01', to: '2020-04-02' } }, 'current'],
      ['seen from the day', { seen: { from: '2020-04-01', to: '2020-04-02' } }, 'current'],
      ['seen from the day after', { seen: { from: '2020-04-02', to: '2020-04-02' } }, 'not-known'],
      ['before its first day', { openedOn: '2020-04-02' }, 'not-yet-open'],
      ['on its first day', { openedOn: '2020-04-01' }, 'current'],
      ['after its first day', { openedOn: '2020-03-31' }, 'not-known'],
      ['before its last day', { closedOn: '2020-04-02' }, 'not-known'],
      ['before its last day, and open', { openedOn: '2018-04-01', closedOn: '2020-04-02' }, 'current'],
      ['on its last day', { closedOn: '2020-04-01' }, 'current'],
      ['after its last day', { closedOn: '2020-03-31' }, 'closed-successor-unknown'],
      ['on the last day that can be its own', { openedOn: '2018-04-01', closedBy: '2020-04-01' }, 'not-known'],
      ['after the last that can be', { openedOn: '2018-04-01', closedBy: '2020-03-31' }, 'closed-successor-unknown'],
    ] as const)('by a record: %s', (_, days, expected) => {
      expect(statusOf(on, [], [recordOf('BBB', days)])).toBe(expected);
    });

    it('takes what two records say together', () => {
      const [before, after] = ['2020-03-31', '2020-04-02'] as const;
      const seenOn = (day: CalendarDate) => recordOf('BBB', { seen: { from: day, to: day } });
      expect(statusOf(on, [], [seenOn(before), seenOn(after)])).toBe('current');
    });

    const later = { on: '2020-04-02' } as const;
    const earlier = { on: '2020-03-31' } as const;

    // Without a record, and with one that saw it long ago.
    it.each([
      ['a body that is taken over later is still there', event('BBB → CCC', 'acquisition', later), 'current'],
      ['and so is one that goes into a merger', event('BBB → CCC', 'merger', later), 'current'],
      ['one that is replaced', event('BBB → CCC', 'not-stated', later), 'current'],
      ['one that gives a part away', event('BBB → CCC', 'partial-transfer', later), 'current'],
      ['one that is renamed', event('BBB → BBB', 'rename', later), 'current'],
      ['and one that takes over', event('AAA → BBB', 'acquisition', later), 'current'],
      ['not before a later day is later', event('AAA → BBB', 'acquisition', { notBefore: later.on }), 'current'],
      ['who replaces another may open by it', event('AAA → BBB', 'not-stated', later), 'not-known'],
      ['an event with no day shows nothing', event('AAA → BBB', 'acquisition'), 'not-known'],
      ['nor does one that may have happened', event('AAA → BBB', 'acquisition', { knownBy: later.on }), 'not-known'],
    ] as const)('by an event to come, which shows nothing of the days before it: %s', (_, one, expected) => {
      expect(statusOf(on, [one])).toBe('not-known');
      expect(statusOf(on, [one], [recordOf('BBB', longAgo)])).toBe(expected);
    });

    it.each([
      ['who took over before', event('AAA → BBB', 'acquisition', earlier)],
      ['who got a part before', event('AAA → BBB', 'partial-transfer', earlier)],
      ['who gave a part away before', event('BBB → AAA', 'partial-transfer', earlier)],
      ['who was renamed before', event('BBB → BBB', 'rename', earlier)],
      ['who came of a merger before', event('AAA → BBB', 'merger', earlier)],
      ['who replaced another before', event('AAA → BBB', 'not-stated', earlier)],
      ['who took over on a day not known', event('AAA → BBB', 'acquisition', { knownBy: on })],
    ] as const)('by an event that had happened, which shows nothing of the days after it: %s', (_, one) => {
      expect(statusOf(on, [one])).toBe('not-known');
      expect(statusOf(on, [one], [recordOf('BBB', { seen: { from: later.on, to: later.on } })])).toBe('current');
      expect(statusOf(on, [one, event('BBB → CCC', 'acquisition', later)])).toBe('current');
    });

    it.each([
      ['acquisition', 'current'],
      ['partial-transfer', 'current'],
      ['merger', 'current'],
      ['not-stated', 'current'],
    ] as const)('by an event on its very day: %s', (kind, expected) => {
      expect(statusOf(on, [event('AAA → BBB', kind, { on })])).toBe(expected);
    });

    it('has who comes of a later merger not yet open', () => {
      expect(statusOf(on, [event('AAA → BBB', 'merger', later)])).toBe('not-yet-open');
    });

    it('does not know of a body that was there before and opens with a later merger', () => {
      const before = event('AAA → BBB', 'acquisition', { on: '2018-04-01' });
      expect(statusOf(on, [before, event('CCC → BBB', 'merger', { on: '2022-04-01' })])).toBe('not-known');
    });

    it('says of each successor whether it is known to be in force', () => {
      const events = [
        event('AAA → BBB', 'acquisition', { on: '2018-04-01' }),
        event('AAA → CCC', 'acquisition', { on: '2018-04-01' }),
      ];
      const organisations = [recordOf('CCC', { seen: { from: '2026-07-01', to: '2026-07-01' } })];
      const { successors } = become('AAA', on, events, { organisations, complete: false });
      expect(successors.map(({ code, status }) => [code, status])).toEqual([
        ['BBB', 'not-known'],
        ['CCC', 'current'],
      ]);
    });
  });

  describe('with a list that is complete', () => {
    const on = '2020-04-01';
    const statusOf = (days: Partial<Organisation>) =>
      become('BBB', on, [], { organisations: [recordOf('BBB', days)] }).status;

    it('has every end: who was there is there without one', () => {
      expect(statusOf({ openedOn: '2018-04-01' })).toBe('current');
      expect(statusOf(longAgo)).toBe('current');
      const takeover = event('AAA → BBB', 'acquisition', { on: '2018-04-01' });
      expect(become('BBB', on, [takeover], { organisations: [] }).status).toBe('current');
    });

    it('does not have every opening: nothing shows that the others were there', () => {
      expect(become('BBB', on, [], { organisations: [] }).status).toBe('not-known');
      const takeover = event('BBB → CCC', 'acquisition', { on: '2020-04-02' });
      expect(become('BBB', on, [takeover], { organisations: [] }).status).toBe('not-known');
      expect(statusOf({ seen: { from: '2020-04-02', to: '2020-04-02' } })).toBe('not-known');
    });

    it('does not bring back who had closed on a day that is not known', () => {
      expect(statusOf({ openedOn: '2018-04-01', closedBy: '2020-04-01' })).toBe('not-known');
      expect(statusOf({ openedOn: '2018-04-01', closedBy: '2020-03-31' })).toBe('closed-successor-unknown');
    });
  });

  describe('with an event of which the kind is not stated', () => {
    const on = '2001-04-01';
    const sharesOf = (asOf: CalendarDate, events: readonly Succession[]) => {
      const { status, successors } = become('AAA', asOf, events);
      return [status, ...successors.map(({ code, share, kind }) => `${code} ${share} ${kind}`)];
    };
    const replaced = event('AAA → BBB', 'not-stated', { on });

    it('takes the only successor for one to the whole', () => {
      expect(sharesOf('2001-03-31', [replaced])).toEqual(['not-known']);
      expect(sharesOf(on, [replaced])).toEqual(['succeeded', 'BBB whole not-stated']);
      const again = event('AAA → BBB', 'not-stated', { on: '2001-04-02' });
      expect(sharesOf('2001-04-02', [replaced, again])).toEqual(['succeeded', 'BBB whole not-stated']);
      expect(sharesOf(on, [replaced, event('AAA → AAA', 'rename', { on })])[1]).toBe('BBB whole not-stated');
      expect(sharesOf(on, [replaced, event('DDD → BBB', 'not-stated', { on })])[1]).toBe('BBB whole not-stated');
    });

    it('does not know which of two has the whole', () => {
      expect(sharesOf(on, [replaced, event('AAA → CCC', 'not-stated', { on })])).toEqual([
        'succeeded',
        'BBB not-known not-stated',
        'CCC not-known not-stated',
      ]);
    });

    it.each([
      ['a part on the day', event('AAA → CCC', 'partial-transfer', { on })],
      ['something on a later day', event('AAA → CCC', 'not-stated', { on: '2001-04-02' })],
      ['something on a day not known', event('AAA → CCC', 'partial-transfer')],
    ])('does not know the share where another got %s', (_, other) => {
      expect(sharesOf(on, [replaced, other]).slice(0, 2)).toEqual(['succeeded', 'BBB not-known not-stated']);
    });

    it('believes a source that does state the kind', () => {
      expect(sharesOf(on, [replaced, event('AAA → CCC', 'acquisition', { on })])).toEqual([
        'succeeded',
        'CCC whole acquisition',
        'BBB not-known not-stated',
      ]);
      expect(sharesOf(on, [replaced, event('AAA → BBB', 'acquisition', { on })])[1]).toMatch(/^BBB whole/);
    });

    it('passes on what it does not know, and of that a part is a part', () => {
      const split = [replaced, event('AAA → CCC', 'not-stated', { on })];
      const events = [
        ...split,
        event('BBB → DDD', 'merger', { on: '2020-04-01' }),
        event('CCC → EEE', 'partial-transfer', { on: '2020-04-01' }),
        event('CCC → FFF', 'acquisition', { on: '2020-04-01' }),
      ];
      expect(sharesOf('2020-04-01', events)).toEqual([
        'succeeded',
        'DDD not-known not-stated',
        'FFF not-known not-stated',
        'EEE part partial-transfer',
      ]);
    });

    it('says where the trail of one of two was lost', () => {
      const events = [replaced, event('AAA → CCC', 'not-stated', { on })];
      const organisations = [recordOf('BBB', { closedOn: '2010-03-31' })];
      const { status, untraced } = become('AAA', '2020-04-01', events, { organisations });
      expect([status, ...untraced.map(({ code }) => code)]).toEqual(['succeeded', 'BBB']);
    });
  });
});
