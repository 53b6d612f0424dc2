import { createHash } from 'node:crypto';
import type { Application, CalendarDate, PlaceUse, WindowStatus } from 'digital-academy';
import { academyCohorts, planOf, plannedFirstCohort } from 'digital-academy';
import type { Scenarios } from 'digital-academy/testing';

// The windows of `academyCohorts`, with their sources. That of the fourth cohort was to end on 30 April 2021.
const days: readonly (readonly [string, CalendarDate, cohort: number, WindowStatus])[] = [
  ['the day before cohort 4 opens', '2021-03-31', 4, 'not-yet-open'],
  ['the first day of cohort 4', '2021-04-01', 4, 'open'],
  ['the last day of cohort 4 as planned', '2021-04-30', 4, 'open'],
  ['the day after the last day of cohort 4 as planned, which was moved', '2021-05-01', 4, 'open'],
  ['the last day of cohort 4', '2021-05-04', 4, 'open'],
  ['the day after the last day of cohort 4', '2021-05-05', 4, 'closed'],
  ['the day before the last day of cohort 5, of which no first day was found', '2022-03-23', 5, 'not-known'],
  ['the last day of cohort 5, of which no first day was found', '2022-03-24', 5, 'not-known'],
  ['the day after the last day of cohort 5', '2022-03-25', 5, 'closed'],
  ['the day before cohort 6 opens', '2023-04-04', 6, 'not-yet-open'],
  ['the first day of cohort 6', '2023-04-05', 6, 'open'],
  ['the last day of cohort 6', '2023-05-14', 6, 'open'],
  ['the day after the last day of cohort 6', '2023-05-15', 6, 'closed'],
  ['the day before cohort 7 opens', '2024-03-20', 7, 'not-yet-open'],
  ['the first day of cohort 7', '2024-03-21', 7, 'open'],
  ['the last day of cohort 7', '2024-04-25', 7, 'open'],
  ['the day after the last day of cohort 7', '2024-04-26', 7, 'closed'],
  ['a cohort of which no days were found', '2025-03-31', 8, 'not-known'],
];

export const windowCases: Scenarios['windows'] = days.map(([name, asOf, number, expected]) => {
  const { id, applications } = academyCohorts[number - 1]!.cohort;
  return { name, asOf, given: { cohort: { id, ...(applications && { applications }) } }, expected };
});

// The plan of spring 2017 was 50 places: National Health Executive, May/June 2017. The people are made up.
const asOf = '2017-09-29';
const plan = planOf(plannedFirstCohort);
const seed = 'published beforehand';
const people: readonly Application[] = Array.from({ length: 51 }, (_, i) => ({
  id: `a${String(i + 1).padStart(2, '0')}`,
  groups: [],
  score: 51 - i,
}));
const [last, next] = people.slice(-2).map(({ id }) => id) as [string, string];
const ahead = people.slice(0, 49).map(({ id }) => id);
const tied = people.map((one, i) => (i < 49 ? one : { ...one, score: 1 }));
// As anybody can redo it: the lower digest of the seed, a line feed and the id comes first.
const [drawn, notDrawn] = [last, next].sort((a, b) => (digest(a) < digest(b) ? -1 : 1)) as [string, string];

function digest(id: string): string {
  return createHash('sha256').update(`${seed}\n${id}`).digest('hex');
}

function asIds(ids: readonly string[]): { id: string }[] {
  return ids.map((id) => ({ id }));
}

export const placesCases: Scenarios['places'] = [
  {
    name: 'the 50th of 50 has the last place, and nobody waits',
    asOf,
    given: { plan, applications: people.slice(0, 50) },
    expected: { placed: asIds([...ahead, last]), waiting: [] },
  },
  {
    name: 'the 50th of 51 has the last place, and the 51st waits',
    asOf,
    given: { plan, applications: people },
    expected: { placed: asIds([...ahead, last]), waiting: asIds([next]) },
  },
  {
    name: 'in whatever order they come, the 51st waits',
    asOf,
    given: { plan, applications: [...people].reverse() },
    expected: { placed: asIds([...ahead, last]), waiting: asIds([next]) },
  },
  {
    name: 'a tie for the last place is settled by the lottery',
    asOf,
    given: { plan, applications: tied, lottery: { seed } },
    expected: { placed: asIds([...ahead, drawn]), waiting: asIds([notDrawn]) },
  },
  {
    name: 'who is not eligible takes no place from the 51st',
    asOf,
    given: {
      plan,
      applications: people.map((one, i) => (i === 0 ? { ...one, ineligibleFor: ['digital-leader'] } : one)),
    },
    expected: { placed: asIds([...ahead.slice(1), last, next]), waiting: [] },
  },
];

const uses: readonly (readonly [string, PlaceUse, available: number, overbooked: number])[] = [
  ['the 50th place can be offered', { places: 50, taken: 49 }, 1, 0],
  ['with 50 of 50 taken there is none to offer', { places: 50, taken: 50 }, 0, 0],
  ['with 51 of 50 taken there is none to offer, and one too many is taken', { places: 50, taken: 51 }, 0, 1],
  ['a place that is offered is not offered again', { places: 50, taken: 49, offered: 1 }, 0, 0],
  ['a place that is kept back is not offered', { places: 50, taken: 48, offered: 1, keptBack: 1 }, 0, 0],
  ['no places admit nobody', { places: 0, taken: 0 }, 0, 0],
];

export const availabilityCases: Scenarios['availability'] = uses.map(([name, given, available, overbooked]) => ({
  name,
  asOf,
  given,
  expected: { available, overbooked },
}));
