import { checkUndated } from './check-undated.ts';
import type { CohortPlaces } from './cohort-places.ts';
import { placesOf } from './places-of.ts';
import { problemsOfPlan } from './problems-of-plan.ts';

/** How many places a cohort has. Throws a RangeError naming `verb` if that is not known, depends on the day, or is not what the plan has. */
export function placesIn(verb: string, cohort: CohortPlaces): number {
  const { id, places, plan, changes } = cohort;
  if (changes != null && changes.length > 0) {
    throw new RangeError(`${verb}: the cohort '${id}' changes; say of which day it is to be, with cohortOn`);
  }
  if (plan != null) checkUndated(verb, plan);
  for (const problem of problemsOfPlan(cohort)) throw new RangeError(`${verb}: ${problem}`);
  const known = places ?? (plan ? placesOf(plan) : undefined);
  if (known === undefined) throw new RangeError(`${verb}: the places of '${id}' are not known`);
  return known;
}
