import { ExemplarRegister, exemplarStatus } from 'digital-academy';
import { exemplars } from 'digital-academy/data';
import { describe, expect, it } from 'vitest';
import { listIn, readRows } from './read-rows.ts';

const { exemplar, fastFollower } = exemplars.lists;
const all = [...exemplar.entries, ...fastFollower.entries];

type Column =
  | 'programme_sector'
  | 'status'
  | 'ods_code'
  | 'name_at_announcement'
  | 'announced_on'
  | 'wave'
  | 'partner_ods_codes'
  | 'source_urls'
  | 'confidence'
  | 'note';

const rows = readRows<Column>('exemplars');

// The one row that is told otherwise: its own note has a source by which it was announced before its day, so neither is certain.
const disputed = {
  code: 'RRV',
  collected: { events: ['announced 2017-09-12'], confidence: 'high' },
  told: { events: ['announced '], confidence: 'medium' },
};

// The day has a column; that it is of a proposal, and that a follower was dropped, stands in the note.
function eventsIn({ announced_on, note }: (typeof rows)[number]): string[] {
  const first = `${note.startsWith('PROPOSED only') ? 'proposed' : 'announced'} ${announced_on}`;
  return note.includes('then dropped') ? [first, 'withdrawn '] : [first];
}

function count<Item>(items: readonly Item[], keyOf: (item: Item) => string): Record<string, number> {
  return Object.fromEntries(
    [...new Set(items.map(keyOf))].map((key) => [key, items.filter((item) => keyOf(item) === key).length]),
  );
}

describe('exemplars', () => {
  it('passes its own schema unchanged', () => {
    expect(ExemplarRegister.parse(exemplars)).toEqual(exemplars);
  });

  it('is plain JSON that nobody can change', () => {
    expect(JSON.parse(JSON.stringify(exemplars))).toEqual(exemplars);
    for (const one of [exemplars, exemplar, exemplar.entries, ...all, ...all.map(({ events }) => events[0])]) {
      expect(Object.isFrozen(one)).toBe(true);
    }
  });

  it.each([
    ['gde', exemplar.entries],
    ['fast-follower', fastFollower.entries],
  ])('has what was collected, row by row and field by field: %s', (status, entries) => {
    const collected = rows
      .filter((row) => row.status === status)
      .map((row) => ({
        code: row.ods_code,
        name: row.name_at_announcement,
        sector: row.programme_sector,
        wave: row.wave,
        partners: listIn(row.partner_ods_codes),
        events: eventsIn(row),
        sources: listIn(row.source_urls),
        confidence: row.confidence,
      }));
    expect(collected.length).toBeGreaterThan(0);
    for (const row of collected.filter(({ code }) => code === disputed.code)) {
      expect(row).toMatchObject(disputed.collected);
      Object.assign(row, disputed.told);
    }
    expect(
      entries.map(({ code, name, sector, wave, partners, events, sources, confidence }) => ({
        ...{ code, name, sector, wave, partners, sources, confidence },
        events: events.map(({ kind, on }) => `${kind} ${on ?? ''}`),
      })),
    ).toEqual(collected);
  });

  it('has a row for every entry', () => {
    expect(rows).toHaveLength(all.length);
  });

  it('has all 26 exemplars: 16 acute, 7 mental health, 3 ambulance', () => {
    expect(exemplar.complete).toBe(true);
    expect(exemplar.entries).toHaveLength(26);
    expect(count(exemplar.entries, ({ wave, events }) => `${wave} ${events[0]?.on ?? ''}`)).toEqual({
      'acute-1 2016-09-07': 12,
      'acute-2 2017-03-31': 4,
      'mental-health-1 2017-03-31': 7,
      'ambulance-1 2018-01-26': 3,
    });
    expect(count(exemplar.entries, ({ sector }) => sector)).toEqual({ acute: 16, 'mental-health': 7, ambulance: 3 });
  });

  it('has 15 of the acute followers, and 7 of mental health that were only proposed, and says that some are missing', () => {
    expect(fastFollower.complete).toBe(false);
    expect(fastFollower.entries).toHaveLength(22);
    expect(count(fastFollower.entries, ({ sector, events }) => `${sector} ${events[0]?.kind ?? ''}`)).toEqual({
      'acute announced': 15,
      'mental-health proposed': 7,
    });
  });

  it('pairs every follower with one exemplar of its sector', () => {
    for (const { partners, sector } of fastFollower.entries) {
      expect(partners).toHaveLength(1);
      expect(exemplar.entries.find(({ code }) => code === partners[0])).toMatchObject({ sector });
    }
  });

  it('pairs every acute exemplar with a follower, but the three whose follower is missing', () => {
    const alone = exemplar.entries
      .filter(
        ({ sector, code }) => sector === 'acute' && !fastFollower.entries.some((one) => one.partners.includes(code)),
      )
      .map(({ code }) => code);
    expect(alone).toEqual(['RRK', 'RA7', 'RHM']);
  });

  it('has a source that is an address, and a confidence, for every entry', () => {
    for (const { sources, confidence } of all) {
      expect(sources.length).toBeGreaterThanOrEqual(3);
      expect(new Set(sources).size).toBe(sources.length);
      for (const source of sources) expect(() => new URL(source)).not.toThrow();
      expect(['high', 'medium', 'low']).toContain(confidence);
    }
    expect(count(all, ({ confidence }) => confidence)).toEqual({ high: 34, medium: 7, low: 7 });
  });

  it('knows of no day for UCLH, for North Middlesex and for the withdrawal of Blackpool', () => {
    const undated = all.flatMap(({ code, events }) =>
      events
        .filter(({ kind, on }) => kind !== 'proposed' && on == null)
        .map(({ kind, notBefore, knownBy }) => [code, kind, notBefore, knownBy]),
    );
    expect(undated).toEqual([
      ['RRV', 'announced', '2017-03-31', '2017-09-12'],
      ['RAP', 'announced', undefined, '2019-06-30'],
      ['RXL', 'withdrawn', undefined, '2018-01-31'],
    ]);
  });

  it('answers yes for every exemplar by the end of the programme', () => {
    for (const { code } of exemplar.entries) {
      expect(exemplarStatus(code, { asOf: '2018-01-26', register: exemplars }).exemplar.answer).toBe('yes');
    }
  });
});
