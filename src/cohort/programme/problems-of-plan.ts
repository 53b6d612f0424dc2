import type { CohortPlaces } from './cohort-places.ts';
import { placesOf } from './places-of.ts';
import { quote } from './refuse.ts';

/** What does not agree in a cohort, in words: a number of places, and a plan for another. To follow either would fill the other wrongly. */
export function problemsOfPlan({ id, places, plan }: CohortPlaces): string[] {
  if (places == null || plan == null || placesOf(plan) === places) return [];
  return [`the cohort ${quote(id)} has ${places} places, and a plan for ${placesOf(plan)}`];
}
