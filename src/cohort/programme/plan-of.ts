import type { PlacePlan } from './place-plan.ts';

/** As much of a cohort as says which places it has. A `Cohort` does. */
export interface CohortPlaces {
  /** What preferences, offers and enrolments refer to it by. */
  readonly id: string;
  /** How many people it has places for; 0 admits nobody. Absent or null: what the plan has. */
  readonly places?: number | null | undefined;
  /** How the places are shared out. Absent or null: all are open. */
  readonly plan?: PlacePlan | null | undefined;
  /** What changes the places later. With any, the cohort is not one to fill: `cohortOn` says what it is on a day. */
  readonly changes?: readonly unknown[] | null | undefined;
}

/**
 * The plan of a cohort; if it states none, all its places are open.
 *
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
