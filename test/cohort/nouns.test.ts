import {
  allocate,
  Allocation,
  Application,
  Cohort,
  Enrolment,
  minimumGuarantee,
  Offer,
  PlacePlan,
  Programme,
  rank,
  Ranking,
} from 'digital-academy';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { problemsOf } from './problems.ts';

const plan = minimumGuarantee([{ group: 'exemplar', places: 1 }], { open: 1, unfilled: 'hold' });
const ranking = rank([
  { id: 'a1', groups: [], score: 2 },
  { id: 'a2', groups: [], score: 1 },
]);
const allocation = allocate(plan, ranking);
const record = { application: 'a1', cohort: 'c1' };
const cohort = { id: 'c1', programme: 'p', startsOn: {}, plan };

// Each object that a person can write, by the noun it is in and where: what to enter where it is none.
const objects: [schema: z.ZodType, good: object, path: string, enter: string][] = [
  [Application, { id: 'a1', groups: [] }, '', 'Enter an application: its id and its groups'],
  [Offer, { ...record, status: 'open' }, '', 'Enter an offer: its application, its cohort and its status'],
  [Enrolment, { ...record, status: 'enrolled' }, '', 'Enter an enrolment: its application, its cohort and its status'],
  [
    Programme,
    { id: 'p', title: 'P', cohortsPerYear: 2, placesPerCohort: 50 },
    '',
    'Enter a programme: its id, its title, the cohorts a year and the places of each',
  ],
  [Cohort, cohort, '', 'Enter a cohort: its id and the id of its programme'],
  [Cohort, cohort, 'startsOn', 'Enter the first day of the cohort: the planned one, the actual one or both'],
  [Cohort, cohort, 'plan', 'Enter a place plan: the blocks of places and the overlap'],
  [PlacePlan, plan, '', 'Enter a place plan: the blocks of places and the overlap'],
  [PlacePlan, plan, 'blocks.1', 'Enter a block of places: a group and a number of places'],
  [Ranking, ranking, '', 'Enter a ranking: the applications, best first'],
  [Ranking, { ...ranking, lottery: { seed: 's' } }, 'lottery', 'Enter the lottery: its seed'],
  [Ranking, ranking, 'ranked.0', 'Enter an application: its id and its groups'],
  [
    Allocation,
    allocation,
    '',
    'Enter an allocation: its plan, who is placed, who waits and how many places stay empty',
  ],
  [Allocation, allocation, 'placed.0', 'Enter an application: its id and its groups'],
  [Allocation, allocation, 'placed.0.through', 'Enter the place: its kind and its group'],
  [Allocation, allocation, 'waiting.0', 'Enter an application: its id and its groups'],
  [Allocation, allocation, 'unfilled', 'Enter how many places stay empty, by group'],
];

describe('an object that a person writes', () => {
  it.each(objects)('%#. is refused where it is none, in words that say what to enter', (schema, good, path, enter) => {
    expect(problemsOf(schema, good)).toEqual({});
    for (const wrong of [7, 'text', [1]]) {
      expect(
        problemsOf(
          schema,
          changedAt(path, good, () => wrong),
        ),
      ).toEqual({ [path]: enter });
    }
  });

  // What stays empty is by group, and any group may be a key.
  const strict = objects.filter(([, , path]) => path !== 'unfilled');
  it.each(strict)('%#. names what does not belong, and drops nothing in silence', (schema, good, path) => {
    const withKeys = (keys: object) => changedAt(path, good, (object) => ({ ...object, ...keys }));
    expect(problemsOf(schema, withKeys({ palces: 1 }))).toEqual({
      [path]: "Remove 'palces': it does not belong here",
    });
    expect(problemsOf(schema, withKeys({ palces: 1, graps: [] }))).toEqual({
      [path]: "Remove 'palces', 'graps': they do not belong here",
    });
  });
});

it.each([
  ['Programme', Programme, objects[3]![1]],
  ['Cohort', Cohort, cohort],
  ['PlacePlan', PlacePlan, plan],
  ['Ranking', Ranking, ranking],
  ['Allocation', Allocation, allocation],
])('the format of a %s may be left out, and is 1', (_, schema, good) => {
  expect(schema.parse({ ...good, format: undefined })).toMatchObject({ format: 1 });
  expect(problemsOf(schema, { ...good, format: 2 })).toEqual({ format: 'Enter 1, the only format there is' });
});

/** A copy of the document with something else at the path. */
function changedAt(path: string, document: object, change: (object: object) => unknown): unknown {
  if (path === '') return change(document);
  const copy = structuredClone(document) as Record<string, unknown>;
  const keys = path.split('.');
  const parent = keys.slice(0, -1).reduce((object, key) => object[key] as Record<string, unknown>, copy);
  const last = keys.at(-1)!;
  parent[last] = change(parent[last] as object);
  return copy;
}
