import { addDays, successorsOn, type CalendarDate, type Succession } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const provenance = { sources: ['an example'], confidence: 'high' } as const;

function event(way: `${string} → ${string}`, kind: Succession['kind'], day: Pick<Succession, 'on' | 'knownBy'> = {}) {
  const [predecessor, successor] = way.split(' → ') as [string, string];
  return { predecessor, successor, kind, ...day, ...provenance } satisfies Succession;
}

const briefly = (code: string, asOf: CalendarDate, successions: readonly Succession[]) => {
  const { status, successors } = successorsOn(code, { asOf, successions });
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
    expect(successorsOn('AAA', { asOf: '2020-04-01', successions: [second, first] })).toEqual({
      status: 'succeeded',
      successors: [{ code: 'CCC', on: '2020-04-01', kind: 'acquisition', through: [first, second] }],
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

  it('comes to an end where events run in a circle', () => {
    const on = '2018-04-01';
    const circle = [event('AAA → BBB', 'acquisition', { on }), event('BBB → AAA', 'acquisition', { on })];
    expect(briefly('AAA', on, circle)).toEqual(['closed-successor-unknown']);
    expect(briefly('AAA', on, [...circle, event('BBB → CCC', 'acquisition', { on })])).toEqual([
      'succeeded',
      'CCC acquisition 2018-04-01',
    ]);
  });

  describe('where events run in a circle', () => {
    const on = '2018-04-01';
    const there = event('AAA → BBB', 'acquisition', { on });
    const back = event('BBB → AAA', 'acquisition', { on });
    const briefTrails = (successions: readonly Succession[]) =>
      successorsOn('AAA', { asOf: on, successions }).untraced.map(({ code, through }) =>
        ['AAA', ...through.map(({ successor }) => successor), `ends at ${code}`].join(' → '),
      );

    it('says where the trail came round', () => {
      expect(successorsOn('AAA', { asOf: on, successions: [there, back] })).toEqual({
        status: 'closed-successor-unknown',
        successors: [],
        untraced: [{ code: 'AAA', through: [there, back] }],
        mayHaveHappened: [],
      });
    });

    it('says so beside a successor to another part of a split', () => {
      const split = [event('AAA → CCC', 'merger', { on }), event('CCC → DDD', 'merger', { on })];
      expect(briefTrails([there, ...split, event('DDD → CCC', 'merger', { on })])).toEqual([
        'AAA → CCC → DDD → CCC → ends at CCC',
      ]);
    });

    it('says so where two ways lead into the circle', () => {
      const circle = [event('BBB → CCC', 'merger', { on }), event('CCC → BBB', 'merger', { on })];
      expect(briefTrails([there, event('AAA → CCC', 'merger', { on }), ...circle])).toEqual([
        'AAA → BBB → CCC → ends at CCC',
        'AAA → CCC → BBB → ends at BBB',
      ]);
    });

    it('does not take who got a part for a way out', () => {
      const part = event('BBB → CCC', 'partial-transfer', { on });
      expect(briefly('AAA', on, [there, back, part])).toEqual([
        'closed-successor-unknown',
        `CCC partial-transfer ${on}`,
      ]);
      expect(briefTrails([there, back, part])).toEqual(['AAA → BBB → AAA → ends at AAA']);
    });

    it('does not take an event to come for a way out', () => {
      const toCome = event('BBB → CCC', 'acquisition', { on: '2018-04-02' });
      const part = event('BBB → CCC', 'partial-transfer', { on });
      expect(briefTrails([there, back, part, toCome])).toEqual(['AAA → BBB → AAA → ends at AAA']);
    });

    it('gives the shortest way, where there are several', () => {
      const circle = [event('CCC → DDD', 'merger', { on }), event('DDD → CCC', 'merger', { on })];
      const waysThere = [there, event('BBB → CCC', 'merger', { on }), event('AAA → CCC', 'merger', { on })];
      expect(briefTrails([...circle, ...waysThere])).toEqual(['AAA → BBB → CCC → ends at CCC']);
    });

    it('lists nothing if a way leads out, or if ways only meet', () => {
      expect(briefTrails([there, back, event('BBB → CCC', 'merger', { on })])).toEqual([]);
      const other = [event('AAA → CCC', 'merger', { on }), event('CCC → DDD', 'merger', { on })];
      expect(briefTrails([there, event('BBB → DDD', 'merger', { on }), ...other])).toEqual([]);
    });

    it('lists nothing where a part came back to the body before that was succeeded', () => {
      const part = event('AAA → BBB', 'partial-transfer', { on: '2016-04-01' });
      expect(briefTrails([part, back, event('AAA → CCC', 'merger', { on })])).toEqual([]);
    });

    it('lists the end beyond the circle, once', () => {
      const organisations = [{ code: 'CCC', name: 'Example NHS Trust', closedOn: '2018-03-31' }] as const;
      const successions = [there, back, event('BBB → CCC', 'merger', { on })];
      const { untraced } = successorsOn('AAA', { asOf: on, successions, organisations });
      expect(untraced.map(({ code }) => code)).toEqual(['CCC']);
    });
  });

  describe('with an organisation that closed', () => {
    const closed = { code: 'BBB', name: 'Example NHS Trust', closedOn: '2020-03-31' } as const;

    it('does not know its successor from the day after its last day', () => {
      const on = (asOf: CalendarDate) => successorsOn('BBB', { asOf, successions: [], organisations: [closed] });
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
      const answer = successorsOn('BBB', { asOf: '2020-04-01', successions, organisations: [closed] });
      expect(answer).toMatchObject({ status: 'succeeded', successors: [{ code: 'CCC' }], untraced: [] });
    });

    it('does not take who got a part for the successor', () => {
      const successions = [event('BBB → CCC', 'partial-transfer', { on: '2018-04-01' })];
      const answer = successorsOn('BBB', { asOf: '2020-04-01', successions, organisations: [closed] });
      expect(answer).toMatchObject({
        status: 'closed-successor-unknown',
        successors: [{ code: 'CCC', kind: 'partial-transfer' }],
        untraced: [{ code: 'BBB' }],
      });
    });

    it('says where the trail of another one was lost', () => {
      const takeover = event('AAA → BBB', 'acquisition', { on: '2018-04-01' });
      const answer = successorsOn('AAA', { asOf: '2020-04-01', successions: [takeover], organisations: [closed] });
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
      const on = (asOf: CalendarDate) => successorsOn('AAA', { asOf, successions: [undated] });
      expect(on('2020-06-29')).toMatchObject({ status: 'current', mayHaveHappened: [undated] });
      expect(on('2020-06-30')).toMatchObject({
        status: 'succeeded',
        successors: [{ code: 'BBB', on: null }],
        mayHaveHappened: [],
      });
    });

    it('never counts it if nothing is known of its day', () => {
      const undated = event('AAA → BBB', 'merger');
      const answer = successorsOn('AAA', { asOf: '9999-12-31', successions: [undated] });
      expect(answer).toMatchObject({ status: 'current', mayHaveHappened: [undated] });
    });

    it('leaves out those that would not change the answer', () => {
      const successions = [
        event('AAA → AAA', 'rename'),
        event('AAA → BBB', 'partial-transfer'),
        event('CCC → DDD', 'acquisition'),
      ];
      expect(successorsOn('AAA', { asOf: '2020-04-01', successions }).mayHaveHappened).toEqual([]);
    });

    it('names a transfer that would add a successor', () => {
      const transfer = event('AAA → CCC', 'partial-transfer');
      const successions = [event('AAA → BBB', 'acquisition', { on: '2018-04-01' }), transfer];
      expect(successorsOn('AAA', { asOf: '2018-04-01', successions }).mayHaveHappened).toEqual([transfer]);
    });
  });

  it.each(['rm3', ' RM3', 'RM', '1234567890', ''])('does not answer for %j, which no list could hold', (code) => {
    expect(() => successorsOn(code, { asOf: '2020-04-01', successions: [] })).toThrow(
      new RangeError(`successorsOn: '${code}' is not an ODS code in canonical form; parse it with OdsCode first`),
    );
  });

  it('does not answer for a day that is not real', () => {
    expect(() => successorsOn('RM3', { asOf: '2020-4-1', successions: [] })).toThrow(
      new RangeError("successorsOn: '2020-4-1' is not a real day in the format YYYY-MM-DD"),
    );
  });

  describe('whatever the events', () => {
    const code = fc.constantFrom('AAA', 'BBB', 'CCC', 'DDD', 'EEE');
    const day = fc.integer({ min: 0, max: 5 }).map((n) => addDays('2020-01-01', n));
    const when = fc.oneof(
      day.map((on) => ({ on })),
      day.map((knownBy) => ({ knownBy })),
      fc.constant({}),
    );
    const anyEvent: fc.Arbitrary<Succession> = fc
      .tuple(code, code, fc.constantFrom('merger', 'acquisition', 'partial-transfer'), when)
      .map(([from, to, kind, on]) =>
        from === to ? event(`${from} → ${to}`, 'rename', on) : event(`${from} → ${to}`, kind, on),
      );
    const events = fc.array(anyEvent, { maxLength: 10 });

    it('answers the same in any order of them', () => {
      const shuffled = events.chain((given) =>
        fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
      );
      fc.assert(
        fc.property(shuffled, code, day, ([given, other], asked, asOf) => {
          expect(successorsOn(asked, { asOf, successions: other })).toEqual(
            successorsOn(asked, { asOf, successions: given }),
          );
        }),
      );
    });

    it('gives as successors other bodies that are current on the day, each once', () => {
      fc.assert(
        fc.property(events, code, day, (successions, asked, asOf) => {
          const codes = successorsOn(asked, { asOf, successions }).successors.map((one) => one.code);
          expect(new Set(codes).size).toBe(codes.length);
          expect(codes).not.toContain(asked);
          for (const one of codes) expect(successorsOn(one, { asOf, successions }).status).toBe('current');
        }),
      );
    });

    it('leads to each successor by events that happened, one after another', () => {
      fc.assert(
        fc.property(events, code, day, (successions, asked, asOf) => {
          for (const { code: end, through } of successorsOn(asked, { asOf, successions }).successors) {
            expect([asked, ...through.map(({ successor }) => successor)]).toEqual([
              ...through.map(({ predecessor }) => predecessor),
              end,
            ]);
            for (const { on, knownBy } of through) expect((on ?? knownBy ?? '9999') <= asOf).toBe(true);
          }
        }),
      );
    });

    it('says where a trail ended wherever no successor is known', () => {
      fc.assert(
        fc.property(events, code, day, (successions, asked, asOf) => {
          const { status, untraced } = successorsOn(asked, { asOf, successions });
          if (status === 'closed-successor-unknown') expect(untraced).not.toEqual([]);
          const codes = untraced.map((trail) => trail.code);
          expect(new Set(codes).size).toBe(codes.length);
          // None of them has a successor to the whole, wherever one starts.
          for (const one of codes) {
            expect(successorsOn(one, { asOf, successions }).status).toBe('closed-successor-unknown');
          }
        }),
      );
    });

    it('is never current again once it was not', () => {
      fc.assert(
        fc.property(events, code, day, (successions, asked, asOf) => {
          const before = successorsOn(asked, { asOf, successions }).status;
          const after = successorsOn(asked, { asOf: addDays(asOf, 1), successions }).status;
          expect(before !== 'current' && after === 'current').toBe(false);
        }),
      );
    });
  });
});
