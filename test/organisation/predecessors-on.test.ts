import { predecessorsOn, type CalendarDate, type Succession } from 'digital-academy';
import { successions } from 'digital-academy/data';
import { describe, expect, it } from 'vitest';
import { event, listOf, recordOf } from './succession-events.ts';

const briefly = (code: string, asOf: CalendarDate, events: readonly Succession[]) =>
  predecessorsOn(code, { asOf, successions: listOf(events) }).predecessors.map((one) => `${one.code} ${one.kind}`);

describe('predecessorsOn', () => {
  const first = event('AAA → BBB', 'merger', { on: '2018-04-01' });
  const second = event('BBB → CCC', 'acquisition', { on: '2020-04-01' });

  it('counts an event from its day', () => {
    expect(briefly('BBB', '2018-03-31', [first])).toEqual([]);
    expect(briefly('BBB', '2018-04-01', [first])).toEqual(['AAA merger']);
    expect(briefly('BBB', '2018-04-02', [first])).toEqual(['AAA merger']);
  });

  it('goes back over several steps, and says through which events, the first one first', () => {
    expect(predecessorsOn('CCC', { asOf: '2020-04-01', successions: listOf([second, first]) })).toEqual({
      predecessors: [
        { code: 'BBB', share: 'whole', kind: 'acquisition', on: '2020-04-01', through: [second] },
        { code: 'AAA', share: 'whole', kind: 'acquisition', on: '2020-04-01', through: [first, second] },
      ],
      complete: true,
      mayHaveHappened: [],
    });
  });

  it('does not know how much came from who was replaced by several', () => {
    const on = '2018-04-01';
    const events = [event('AAA → BBB', 'not-stated', { on }), event('AAA → CCC', 'not-stated', { on })];
    const { predecessors } = predecessorsOn('BBB', { asOf: on, successions: listOf(events) });
    expect(predecessors).toMatchObject([{ code: 'AAA', share: 'not-known', kind: 'not-stated' }]);
    const alone = predecessorsOn('BBB', { asOf: on, successions: listOf(events.slice(0, 1)) });
    expect(alone.predecessors).toMatchObject([{ code: 'AAA', share: 'whole', kind: 'not-stated' }]);
  });

  it('answers for a body that is closed itself', () => {
    expect(briefly('BBB', '2020-04-01', [first, second])).toEqual(['AAA merger']);
  });

  it('does not count who gave a part away and is still there', () => {
    const part = event('AAA → BBB', 'partial-transfer', { on: '2018-04-01' });
    expect(briefly('BBB', '2018-04-01', [part])).toEqual([]);
    expect(briefly('BBB', '2018-04-01', [part, event('AAA → CCC', 'acquisition', { on: '2018-04-01' })])).toEqual([
      'AAA partial-transfer',
    ]);
    const organisations = [recordOf('AAA', { closedOn: '2018-03-31' })];
    const answer = predecessorsOn('BBB', { asOf: '2018-04-01', successions: listOf([part]), organisations });
    expect(answer.predecessors).toMatchObject([{ code: 'AAA' }]);
  });

  it('does not count what a body gave away before it took over', () => {
    const part = (on: CalendarDate) => event('BBB → DDD', 'partial-transfer', { on });
    expect(briefly('DDD', '2020-04-01', [first, second, part('2018-03-31')])).toEqual(['BBB partial-transfer']);
    expect(briefly('DDD', '2020-04-01', [first, second, part('2018-04-01')])).toEqual([
      'BBB partial-transfer',
      'AAA partial-transfer',
    ]);
  });

  it('comes to an end where events run in a circle, and is no predecessor of itself', () => {
    const on = '2018-04-01';
    const circle = [event('AAA → BBB', 'acquisition', { on }), event('BBB → AAA', 'acquisition', { on })];
    expect(briefly('AAA', on, circle)).toEqual(['BBB acquisition']);
  });

  it('names the undated events that would add one, and is not complete with them', () => {
    const undated = event('AAA → BBB', 'merger', { knownBy: '2020-06-30' });
    const other = event('DDD → EEE', 'merger');
    const ask = (code: string, asOf: CalendarDate) =>
      predecessorsOn(code, { asOf, successions: listOf([undated, second, other]) });
    expect(ask('CCC', '2020-06-29')).toMatchObject({ complete: false, mayHaveHappened: [undated] });
    expect(ask('CCC', '2020-06-30')).toMatchObject({ complete: true, mayHaveHappened: [] });
    expect(ask('CCC', '2020-06-30').predecessors.map(({ code }) => code)).toEqual(['BBB', 'AAA']);
  });

  it('is not complete with a list that is not', () => {
    const options = { asOf: '2020-04-01', successions: listOf([], { complete: false }) } as const;
    expect(predecessorsOn('AAA', options)).toEqual({ predecessors: [], complete: false, mayHaveHappened: [] });
  });

  it.each([
    ['RW4', '2021-06-01', ['RY1', 'RTV']],
    ['R0A', '2021-10-01', ['RW6']],
    ['RA7', '2026-06-30', ['RA3']],
    ['RA7', '2026-07-01', ['RA3', 'RVJ']],
    ['RX4', '2026-07-01', []],
  ] as const)('%s on %s had taken over from %j', (code, asOf, expected) => {
    expect(predecessorsOn(code, { asOf, successions }).predecessors.map((one) => one.code)).toEqual(expected);
  });

  it('does not answer for a code in another form, nor for a day that is not real', () => {
    expect(() => briefly('r0b', '2020-04-01', [])).toThrow(/^predecessorsOn: 'r0b'/);
    expect(() => briefly('R0B', '2020-4-1', [])).toThrow(/^predecessorsOn: '2020-4-1'/);
  });
});
