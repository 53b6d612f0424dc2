import type { CohortPlaces } from './cohort-places.ts';
import type { PlacePlan } from './place-plan.ts';

/**
 * The plan of a cohort; if it states none, all its places are open.
 *
 * @param cohort - a `Cohort`, or just its id and its places or plan; with both, the plan is the answer. Its `changes` are passed over.
 * @throws RangeError if neither a plan nor a number of places is known.
 *
 * @example
 * ```ts
 * import { planOf } from 'digital-academy';
 *
 * planOf({ id: 'c1', places: 50 }).blocks; // => [{ group: 'open', places: 50 }]
 * planOf({ id: 'c1' }); // throws
 * ```
 */
export function planOf({ id, places, plan }: CohortPlaces): PlacePlan {
  if (plan != null) return plan;
  if (places == null) throw new RangeError(`planOf: the places of '${id}' are not known`);
  return { format: 1, blocks: [{ group: 'open', places }], overlap: 'in-order' };
}
