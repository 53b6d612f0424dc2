import { SuccessionList, successorsOn, type Succession } from 'digital-academy';
import { organisations, successions } from 'digital-academy/data';
import { describe, expect, it } from 'vitest';
import { listIn, readRows } from './read-rows.ts';

type Column =
  | 'predecessor_code'
  | 'predecessor_name'
  | 'successor_code'
  | 'successor_name'
  | 'effective_on'
  | 'kind'
  | 'source_urls'
  | 'confidence';

const rows = readRows<Column>('successions');

// The one thing that was not collected: the copy of 2022-03 has the new name of R1A and gives the day by which it is known.
const added = {
  predecessor: 'R1A',
  source: 'https://github.com/nhsx-mirror/SystemHierarchies/blob/0a96ef635c1607736580777f25d903d877ca74f2/data/etr.csv',
};

const { events } = successions;

describe('successions', () => {
  it('pass their own schema unchanged', () => {
    expect(SuccessionList.parse(successions)).toEqual(successions);
  });

  it('are plain JSON that nobody can change', () => {
    expect(JSON.parse(JSON.stringify(successions))).toEqual(successions);
    for (const one of [successions, events, ...events]) expect(Object.isFrozen(one)).toBe(true);
  });

  it('are what was collected, row by row and field by field, but for one source more', () => {
    const collected = rows.map((row) => ({
      predecessor: row.predecessor_code,
      predecessorName: row.predecessor_name,
      successor: row.successor_code,
      successorName: row.successor_name,
      on: row.effective_on,
      kind: row.kind,
      sources: listIn(row.source_urls),
      confidence: row.confidence,
    }));
    expect(
      events.map(({ predecessor, predecessorName, successor, successorName, on, kind, sources, confidence }) => ({
        ...{ predecessor, predecessorName, successor, successorName, kind, confidence },
        on: on ?? '',
        sources: predecessor === added.predecessor ? sources.filter((one) => one !== added.source) : sources,
      })),
    ).toEqual(collected);
    const addedTo = events.filter(({ sources }) => sources.includes(added.source));
    expect(addedTo).toMatchObject([{ predecessor: added.predecessor, kind: 'rename', knownBy: '2022-03-31' }]);
  });

  it('are 26 events', () => {
    const kinds = events.map(({ kind }) => kind);
    const count = (wanted: Succession['kind']) => kinds.filter((kind) => kind === wanted).length;
    expect([count('merger'), count('acquisition'), count('rename'), count('partial-transfer')]).toEqual([2, 12, 11, 1]);
  });

  it('have names, a confidence and a source that is an address', () => {
    for (const { predecessorName, successorName, sources, confidence } of events) {
      expect(predecessorName).toBeTruthy();
      expect(successorName).toBeTruthy();
      expect(new Set(sources).size).toBe(sources.length);
      for (const source of sources) expect(() => new URL(source)).not.toThrow();
      expect(['high', 'medium']).toContain(confidence);
    }
  });

  it('have a day, but for three renames', () => {
    const undated = events.filter(({ on }) => on == null);
    expect(undated.map(({ kind, predecessor, ...day }) => [kind, predecessor, day.notBefore, day.knownBy])).toEqual([
      ['rename', 'RA7', '2025-12-01', '2026-07-31'],
      ['rename', 'R1A', '2020-01-01', '2022-03-31'],
      ['rename', 'RYA', '2018-10-09', '2018-12-31'],
    ]);
  });

  it('do not contain an event twice', () => {
    const keys = events.map(({ predecessor, successor, kind, successorName }) =>
      [predecessor, successor, kind, successorName].join(),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('give one code one name at a time', () => {
    const renames = events.filter(({ kind, predecessor }) => kind === 'rename' && predecessor === 'RA7');
    expect(renames.map(({ predecessorName, successorName }) => [predecessorName, successorName])).toEqual([
      [
        'University Hospitals Bristol NHS Foundation Trust',
        'University Hospitals Bristol and Weston NHS Foundation Trust',
      ],
      ['University Hospitals Bristol and Weston NHS Foundation Trust', 'Bristol NHS Foundation Trust'],
    ]);
  });

  it('have Pennine Acute succeeded by two on one day, by one of them in part', () => {
    const known = { successions, organisations: organisations.records };
    expect(successorsOn('RW6', { asOf: '2021-09-30', ...known }).status).toBe('current');
    // No copy was said to have Manchester open after that day.
    const later = successorsOn('RW6', { asOf: '2021-10-02', ...known }).successors;
    expect(later.map(({ code, status }) => [code, status])).toEqual([
      ['RM3', 'current'],
      ['R0A', 'not-known'],
    ]);
    expect(successorsOn('RW6', { asOf: '2021-10-01', ...known })).toMatchObject({
      status: 'succeeded',
      successors: [
        { code: 'RM3', share: 'whole', kind: 'acquisition', on: '2021-10-01', status: 'current' },
        { code: 'R0A', share: 'part', kind: 'partial-transfer', on: '2021-10-01', status: 'current' },
      ],
    });
  });

  it('are not known to be all, and say so', () => {
    expect(successions.complete).toBe(false);
    expect(successions.note).toBeTruthy();
  });
});
