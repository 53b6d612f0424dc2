import {
  addDays,
  exemplarStatus,
  organisationNameOn,
  OrganisationList,
  predecessorsOn,
  successorsOn,
  type CalendarDate,
} from 'digital-academy';
import { exemplars, organisations, successions } from 'digital-academy/data';
import { describe, expect, it } from 'vitest';
import { listIn, readRows } from './read-rows.ts';

const etr2016 = 'https://github.com/jah-photoshop/nhsparse/blob/fb15c70fd1c39c94e30269d2059d14c178cafd02/etr.csv';
const etr2026 =
  'https://github.com/Riyaburman-analytics/UK-healthcare-analysis/blob/7ae87aca19c17987fe404a19f534b8b761c8ca53/etr.csv';

const { records } = organisations;
const entries = [...exemplars.lists.exemplar.entries, ...exemplars.lists.fastFollower.entries];
const told = successions.events.flatMap(({ predecessor, successor }) => [predecessor, successor]);
const withDay = (field: 'openedOn' | 'closedOn' | 'closedBy') =>
  records.filter((record) => record[field] != null).map((record) => [record.code, record[field]]);

describe('organisations', () => {
  it('pass their own schema unchanged', () => {
    expect(OrganisationList.parse(organisations)).toEqual(organisations);
  });

  it('are plain JSON that nobody can change', () => {
    expect(JSON.parse(JSON.stringify(organisations))).toEqual(organisations);
    for (const one of [organisations, records, ...records, ...records.map(({ names }) => names[0])]) {
      expect(Object.isFrozen(one)).toBe(true);
    }
  });

  it('are those of the exemplars, followers and successions, each once', () => {
    const codes = records.map(({ code }) => code);
    expect([...codes].sort()).toEqual([...new Set([...entries.map(({ code }) => code), ...told])].sort());
    expect(organisations.complete).toBe(false);
  });

  it('have a source that is an address, and a confidence', () => {
    for (const { sources, confidence } of records) {
      expect(sources.length).toBeGreaterThanOrEqual(2);
      expect(new Set(sources).size).toBe(sources.length);
      for (const source of sources) expect(() => new URL(source)).not.toThrow();
      expect(['high', 'medium']).toContain(confidence);
    }
  });

  it('have the last days that are stated, and no other', () => {
    expect(withDay('closedBy')).toEqual([]);
    expect(withDay('closedOn').sort()).toEqual([
      ['RA3', '2020-03-31'],
      ['RBA', '2020-03-31'],
      ['RLN', '2019-03-31'],
      ['RQ6', '2019-09-30'],
      ['RR1', '2018-04-01'],
      ['RVJ', '2026-06-30'],
      ['RY1', '2018-03-31'],
    ]);
  });

  it('do not close before the day of their succession, which is that day or the one after it', () => {
    for (const { code, closedOn } of records.filter((record) => record.closedOn != null)) {
      const { on } = successions.events.find(({ predecessor }) => predecessor === code)!;
      expect([closedOn, addDays(closedOn!, 1)]).toContain(on);
    }
  });

  describe('were seen in force', () => {
    const first = '2016-06-30';
    const closed = ['RLN', 'RE9', 'RQ6', 'RC1', 'RBA', 'RW6', 'RTV', 'RAP'];
    const seen = new Map(records.map((record) => [record.code, record.seen]));

    it('from the copy of about 2016, and still in that of 2026-07 if they have not closed: those listed, care trusts apart', () => {
      for (const { code } of entries.filter((entry) => entry.code !== 'TAH')) {
        expect([code, seen.get(code)]).toEqual([
          code,
          { from: first, to: closed.includes(code) ? first : '2026-07-01' },
        ]);
      }
    });

    it('and those that were renamed', () => {
      const renamed = successions.events.filter(({ kind }) => kind === 'rename').map(({ successor }) => successor);
      expect(renamed.sort()).toEqual(['R1A', 'RA7', 'RA7', 'RC9', 'REM', 'RH5', 'RM3', 'RNN', 'RW5', 'RX4', 'RYA']);
      for (const code of renamed) expect(seen.get(code)).toEqual({ from: first, to: '2026-07-01' });
    });

    it('Sheffield in 2022, and it opened in 2003', () => {
      expect(seen.get('TAH')).toEqual({ from: '2022-02-08', to: '2022-02-08' });
      expect(withDay('openedOn')).toEqual([['TAH', '2003-04-01']]);
    });

    it('and nobody else: no copy was said to have them open', () => {
      const never = records.filter((record) => record.seen == null).map(({ code }) => code);
      expect(never).toEqual(['R0A', 'R0B', 'RA3', 'RA4', 'RNL', 'RR1', 'RVJ', 'RY1']);
    });

    it('on no word but that of the copies, which is of medium confidence', () => {
      for (const record of records.filter(({ code }) => seen.get(code) != null && code !== 'TAH')) {
        expect(record.confidence).toBe('medium');
        expect(record.sources).toContain(etr2016);
        if (record.seen?.to !== first) expect(record.sources).toContain(etr2026);
      }
    });
  });

  it('are in force between the first copy and their end, and nobody knows before it', () => {
    const statusOn = (code: string, asOf: CalendarDate) =>
      successorsOn(code, { asOf, successions, organisations: records }).status;
    for (const { code } of entries.filter((entry) => entry.code !== 'TAH')) {
      expect([code, statusOn(code, '1850-01-01')]).toEqual([code, 'not-known']);
      expect([code, statusOn(code, '2016-06-29')]).toEqual([code, 'not-known']);
      expect([code, statusOn(code, '2016-06-30')]).toEqual([code, 'current']);
      expect([code, statusOn(code, '2018-01-26')]).toEqual([code, 'current']);
      expect(['current', 'succeeded']).toContain(statusOn(code, '2026-07-01'));
      expect(statusOn(code, '2026-07-02')).not.toBe('current');
    }
    expect(statusOn('R0B', '2019-03-31')).toBe('not-yet-open');
    expect(statusOn('R0B', '2019-04-01')).toBe('current');
    expect(statusOn('R0B', '2019-04-02')).toBe('not-known');
  });

  it('have the names of each exemplar and follower on the day it was named', () => {
    for (const { code, name, events } of entries) {
      const asOf = events[0]!.on ?? '2018-01-31';
      expect(organisationNameOn(code, { asOf, organisations: records }).name).toBe(name);
      expect(organisationNameOn(code, { asOf, organisations: records, successions }).name).toBe(name);
    }
  });
});

describe('every row that was collected can be reached', () => {
  const asOf: CalendarDate = '2026-11-01';

  it.each(readRows<'ods_code' | 'status' | 'source_urls' | 'name_at_announcement'>('exemplars'))(
    '$status $ods_code $name_at_announcement',
    ({ ods_code, status, source_urls }) => {
      const { exemplar, fastFollower } = exemplarStatus(ods_code, { asOf, register: exemplars });
      const { entry } = status === 'gde' ? exemplar : fastFollower;
      expect(entry?.code).toBe(ods_code);
      expect(entry?.sources).toEqual(listIn(source_urls));
    },
  );

  it.each(
    readRows<'predecessor_code' | 'successor_code' | 'effective_on' | 'kind' | 'successor_name' | 'source_urls'>(
      'successions',
    ),
  )('$kind of $predecessor_code to $successor_code', (row) => {
    const { predecessor_code, successor_code, kind, successor_name } = row;
    if (kind === 'rename') {
      const renamedTo = (asOf: CalendarDate) => organisationNameOn(successor_code, { asOf, successions }).name;
      expect(successions.events.filter((event) => event.successorName === successor_name)).not.toEqual([]);
      expect([renamedTo('2020-04-01'), renamedTo(asOf)]).toContain(successor_name);
      return;
    }
    const options = { asOf, successions, organisations: records };
    const ways = [
      ...predecessorsOn(successor_code, options).predecessors,
      ...successorsOn(predecessor_code, options).successors,
    ].flatMap(({ through }) => through);
    const found = ways.find((event) => event.predecessor === predecessor_code && event.successor === successor_code);
    expect(found?.on ?? '').toBe(row.effective_on);
    expect(found?.sources).toEqual(expect.arrayContaining(listIn(row.source_urls)));
  });
});
