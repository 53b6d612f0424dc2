import { problemsOfDates } from './check-undated.ts';
import type { CohortPlaces } from './cohort-places.ts';
import { problemsOfPlan } from './problems-of-plan.ts';
import { quote } from './refuse.ts';

/** What is wrong with cohorts that are to be filled, in words: twice there, with places that are not known, depend on the day, or are others than the plan has. */
export function problemsOfCohorts(cohorts: readonly CohortPlaces[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { id } of cohorts) (seen.has(id) ? twice : seen).add(id);
  const isCount = (places: number) => Number.isSafeInteger(places) && places >= 0;
  return [
    ...[...twice].map((id) => `the cohort ${quote(id)} is there more than once`),
    ...cohorts.flatMap(problemsOfPlan),
    ...cohorts.flatMap(({ id, places, plan, changes }) => [
      ...problemsOfCohortId(id),
      ...(places == null && plan == null ? [`the places of the cohort ${quote(id)} are not known`] : []),
      ...(places == null || isCount(places) ? [] : [`the cohort ${quote(id)} has ${places} places`]),
      ...(changes != null && changes.length > 0
        ? [`the cohort ${quote(id)} changes; say of which day it is to be, with cohortOn`]
        : []),
      ...(plan == null ? [] : problemsOfDates(plan)),
    ]),
  ];
}

/** What is wrong with the id of a cohort, in words: no record can have a cohort called `__proto__`. */
export function problemsOfCohortId(id: string): string[] {
  return id === '' || id === '__proto__' ? [`a cohort cannot have the id ${quote(id)}`] : [];
}
