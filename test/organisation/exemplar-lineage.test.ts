import { exemplarLineage, exemplarStatus, type CalendarDate } from 'digital-academy';
import { exemplars as register, successions } from 'digital-academy/data';
import { describe, expect, it } from 'vitest';

const lineage = (code: string, asOf: CalendarDate) => exemplarLineage(code, { asOf, register, successions });

describe('exemplarLineage', () => {
  it('shows the exemplar before a body that is none itself', () => {
    const asOf = '2020-01-01';
    expect(exemplarStatus('R0B', { asOf, register }).exemplar.answer).toBe('no');
    const { predecessors, successors } = lineage('R0B', asOf);
    expect(successors).toEqual([]);
    expect(
      predecessors.map(({ code, exemplar, fastFollower }) => [code, exemplar.answer, fastFollower.answer]),
    ).toEqual([
      ['RE9', 'no', 'yes'],
      ['RLN', 'yes', 'not-known'],
    ]);
  });

  it('starts with the day of the event', () => {
    expect(lineage('R0B', '2019-03-31').predecessors).toEqual([]);
    expect(lineage('R0B', '2019-04-01').predecessors).toHaveLength(2);
  });

  it('says through which events', () => {
    const [bedford] = lineage('RC9', '2020-04-01').predecessors;
    expect(bedford).toMatchObject({ code: 'RC1', kind: 'acquisition', on: '2020-04-01' });
    expect(bedford?.through).toEqual(successions.events.filter(({ predecessor }) => predecessor === 'RC1'));
  });

  it('looks forward, too', () => {
    expect(lineage('RW6', '2021-10-01').successors).toMatchObject([{ code: 'RM3', exemplar: { answer: 'yes' } }]);
    expect(lineage('RTV', '2021-06-01').successors).toMatchObject([{ code: 'RW4', exemplar: { answer: 'yes' } }]);
  });

  it('has the listed bodies between, which have successors themselves', () => {
    const on = '2018-04-01';
    const step = { kind: 'acquisition', sources: ['an example'], confidence: 'high' } as const;
    const events = [
      { ...step, predecessor: 'AAA', successor: 'RGR', on },
      { ...step, predecessor: 'RGR', successor: 'BBB', on },
      { ...step, predecessor: 'BBB', successor: 'RHM', on },
    ] as const;
    const options = { asOf: on, register, successions: { format: 1, complete: true, events } } as const;
    expect(exemplarLineage('AAA', options).successors.map(({ code }) => code)).toEqual(['RGR', 'RHM']);
    expect(exemplarLineage('RHM', options).predecessors.map(({ code }) => code)).toEqual(['RGR']);
  });

  it('leaves out who is not listed, and lists who was only proposed or dropped with what the list says', () => {
    expect(lineage('RRK', '2020-01-01').predecessors).toEqual([]);
    expect(lineage('RW4', '2021-06-01').predecessors).toMatchObject([
      { code: 'RTV', fastFollower: { answer: 'not-known', reason: 'proposed-only' } },
    ]);
  });

  it('does not answer for a code in another form, nor for a day that is not real', () => {
    expect(() => lineage('r0b', '2020-01-01')).toThrow(/^exemplarLineage: 'r0b'/);
    expect(() => lineage('R0B', '2020-1-1')).toThrow(/^exemplarLineage: '2020-1-1'/);
  });
});
