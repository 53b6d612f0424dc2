import { checkUndated } from './check-undated.ts';
import type { CohortPlaces } from './cohort-places.ts';
import { placesOf } from './places-of.ts';

/** How many places a cohort has. Throws a RangeError naming `verb` if that is not known, or depends on the day. */
export function placesIn(verb: string, { id, places, plan, changes }: CohortPlaces): number {
  if (changes != null && changes.length > 0) {
    throw new RangeError(`${verb}: the cohort '${id}' changes; say of which day it is to be, with cohortOn`);
  }
  if (plan != null) checkUndated(verb, plan);
  const known = places ?? (plan ? placesOf(plan) : undefined);
  if (known === undefined) throw new RangeError(`${verb}: the places of '${id}' are not known`);
  return known;
}
