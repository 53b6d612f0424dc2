import { academyCohorts, academyPublished, digitalAcademy, plannedAcademy, PublishedFact } from 'digital-academy';
import { describe, expect, it } from 'vitest';
import type { SourceName } from './reference.ts';
import { sourceNamed } from './reference.ts';

const everyFact = [...academyCohorts.flatMap(({ published }) => published), ...academyPublished];

/** What is published of a cohort about one thing, in short: planned or not, the number or the day, and how sure. */
function told(number: number, about: PublishedFact['about']): unknown[] {
  return academyCohorts[number - 1]!.published.filter((one) => one.about === about).map(
    ({ planned, count, when, confidence }) => [planned ? 'planned' : 'actual', count ?? when ?? null, confidence],
  );
}

const month = (notBefore: string, knownBy: string) => ({ notBefore, knownBy });
const on = (day: string) => ({ on: day });

describe('what was published of the cohorts', () => {
  // Table C2, cell by cell. A month that was published without a day is the days that it lies between.
  it.each([
    [1, 'places', ['planned', 50, 'high'], ['actual', 100, 'high']],
    [1, 'opens', ['actual', month('2017-11-01', '2017-11-30'), 'medium']],
    [
      1,
      'starts',
      ['planned', month('2017-09-01', '2017-09-30'), 'high'],
      ['actual', month('2018-03-01', '2018-05-31'), 'medium'],
    ],
    [1, 'closes'],
    [1, 'outcomes'],
    [1, 'applicants'],
    [2, 'places', ['actual', 100, 'medium']],
    [2, 'closes', ['actual', month('2018-10-05', '2018-10-26'), 'medium']],
    [2, 'starts', ['actual', null, 'low']],
    [2, 'opens'],
    [2, 'outcomes'],
    [2, 'applicants'],
    [3, 'places', ['actual', 100, 'high']],
    [3, 'starts', ['planned', on('2020-04-01'), 'high'], ['actual', on('2020-09-09'), 'high']],
    [3, 'opens'],
    [3, 'closes'],
    [3, 'outcomes'],
    [3, 'applicants'],
    [4, 'places', ['actual', 100, 'high']],
    [4, 'applicants', ['actual', 272, 'high']],
    [4, 'opens', ['actual', on('2021-04-01'), 'high']],
    [4, 'closes', ['planned', on('2021-04-30'), 'high'], ['actual', on('2021-05-04'), 'high']],
    [4, 'outcomes', ['actual', on('2021-06-28'), 'high']],
    [4, 'starts', ['actual', month('2021-09-01', '2021-09-30'), 'high']],
    [5, 'places', ['actual', null, 'low']],
    [5, 'closes', ['actual', on('2022-03-24'), 'high']],
    [5, 'outcomes', ['actual', month('2022-05-01', '2022-05-31'), 'high']],
    [5, 'starts', ['actual', month('2022-09-01', '2022-09-30'), 'high']],
    [5, 'opens'],
    [5, 'applicants'],
    [6, 'places', ['actual', 108, 'high']],
    [6, 'opens', ['actual', on('2023-04-05'), 'high']],
    [6, 'closes', ['actual', on('2023-05-14'), 'high']],
    [6, 'outcomes', ['actual', month('2023-06-01', '2023-06-30'), 'high']],
    [6, 'starts', ['actual', month('2023-09-01', '2023-09-30'), 'high']],
    [6, 'applicants'],
    [7, 'places', ['actual', 101, 'high']],
    [7, 'opens', ['actual', on('2024-03-21'), 'high']],
    [7, 'closes', ['actual', on('2024-04-25'), 'high']],
    [7, 'starts', ['actual', month('2024-09-01', '2024-09-30'), 'high']],
    [7, 'outcomes'],
    [7, 'applicants'],
    [8, 'places', ['actual', 60, 'high']],
    [8, 'starts', ['actual', month('2025-09-01', '2025-09-30'), 'high']],
    [8, 'opens'],
    [8, 'closes'],
    [8, 'outcomes'],
    [8, 'applicants'],
  ] as const)('of cohort %i, %s', (number, about, ...cells) => {
    expect(told(number, about)).toEqual(cells);
  });

  it('has the end of cohort 2 on a Friday in October 2018', () => {
    const [closes] = academyCohorts[1]!.published.filter(({ about }) => about === 'closes');
    const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
    expect([closes!.when!.notBefore!, closes!.when!.knownBy!].map(weekday)).toEqual([5, 5]);
  });

  it('has the rest of cohort 5 apart: other days in the other nations', () => {
    const [others] = academyCohorts[4]!.published.filter(({ about }) => about === 'other-nations');
    expect(others?.says).toContain('25 April to 29 May 2022');
  });

  // C5: 87 + 13 = 100.
  it('shares the places of cohort 4 out in two steps', () => {
    const counts = academyCohorts[3]!.published.filter(({ about }) => about === 'selection').map(({ count }) => count);
    expect(counts).toEqual(expect.arrayContaining([87, 13]));
    expect(87 + 13).toBe(academyCohorts[3]!.cohort.places);
  });

  // The "?" of tables C2 and C4, and what was cut off.
  it.each([
    [
      1,
      /^the last day of applications/,
      /^how many applied/,
      /^how the places were shared/,
      /^when outcomes/,
      /^the day of the start/,
      /pay band/,
    ],
    [
      2,
      /^the first day of applications/,
      /^the very day/,
      /^how many applied/,
      /^when outcomes/,
      /^the day of the start/,
      /pay band/,
    ],
    [3, /^the days of applications/, /^who could apply/, /^how many applied/, /^when outcomes/],
    [4, /^the day of the start/, /pay band/],
    [
      5,
      /^how many places/,
      /^the first day of applications/,
      /^how many applied/,
      /limited by organisation/,
      /^the day of the start/,
      /pay band/,
    ],
    [6, /^who could apply/, /^how many applied/, /^the day of the start/],
    [7, /^how many applied/, /^when outcomes/, /^the day of the start/, /pay band/],
    [
      8,
      /^the days of applications/,
      /^which posts/,
      /^how many applied/,
      /^when outcomes/,
      /^the day of the start/,
      /pay band/,
    ],
  ] as const)('says of cohort %i what was not found', (number, ...words: readonly RegExp[]) => {
    const { notFound } = academyCohorts[number - 1]!;
    expect(notFound.map((one, i) => words[i]?.test(one))).toEqual(words.map(() => true));
  });
});

describe('a published fact', () => {
  it.each(everyFact.map((fact) => [fact.says, fact] as const))('reads back: %s', (_, fact) => {
    expect(PublishedFact.parse(fact)).toEqual(fact);
    expect(fact.says).toMatch(/^[A-Z0-9].*\.$/);
    expect(fact.sources.map(sourceNamed)).not.toContain(undefined);
    const { count } = fact;
    if (count != null) expect(spelt(fact.says)).toMatch(new RegExp(`\\b${count}\\b`));
  });

  // C1 and C2, the column of sources, and the pages of C4 for what was read there.
  it.each<[number, ...SourceName[]]>([
    [1, 'seed', 'C-DH-1711', 'C-NHSD-BLOG', 'C-IMP-LAUNCH'],
    [2, 'C-DH-1810', 'C-BLOG-1904'],
    [3, 'C-IMP-2020', 'C-IMP-COVID', 'C-HEE', 'C-ABOUT'],
    [4, 'C-C4', 'C-C4-PROC', 'C-IHRIM'],
    [5, 'C-C5-PROC', 'C-C5-WHO', 'C-SPONSOR', 'C-C6, C-C7'],
    [6, 'C-C6, C-C7'],
    [7, 'C-C6, C-C7'],
    [8, 'C-C8', 'C-ELIG7, C-ELIG8', 'C-GUIDE7, C-GUIDE8'],
  ])('of cohort %i was read where the reference says', (number, ...sources) => {
    const read = academyCohorts[number - 1]!.published.flatMap((fact) => fact.sources.map(sourceNamed));
    expect([...new Set(read)].sort()).toEqual([...sources].sort());
  });

  it('is frozen with all that it stands in', () => {
    const all = [academyCohorts, academyPublished, ...everyFact, plannedAcademy, digitalAcademy];
    for (const one of [...all, ...academyCohorts]) expect(Object.isFrozen(one)).toBe(true);
    for (const { sources, when } of everyFact) {
      expect(Object.isFrozen(sources)).toBe(true);
      expect(when == null || Object.isFrozen(when)).toBe(true);
    }
    for (const { cohort, policies, published, notFound } of academyCohorts) {
      for (const one of [cohort, policies, published, notFound]) expect(Object.isFrozen(one)).toBe(true);
    }
  });

  it('tells every problem at once', () => {
    const { error } = PublishedFact.safeParse({
      about: 'fees',
      says: ' ',
      count: -1,
      planned: 'no',
      sources: [],
      sure: 1,
    });
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'about',
      'says',
      'planned',
      'count',
      'sources',
      'confidence',
      '',
    ]);
    for (const { message } of error?.issues ?? []) expect(message).toMatch(/^(Enter|Remove) /);
  });
});

/** The sentence with the small numbers in it as digits. */
function spelt(says: string): string {
  return ['one', 'two', 'three'].reduce((text, word, i) => text.replace(new RegExp(`\\b${word}\\b`), `${i + 1}`), says);
}
