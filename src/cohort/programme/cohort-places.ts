import type { PlacePlan } from './place-plan.ts';

/** As much of a cohort as says which places it has. A `Cohort` does. */
export interface CohortPlaces {
  /** What preferences, offers and enrolments refer to it by. */
  readonly id: string;
  /** How many people it has places for; 0 admits nobody. Absent or null: what the plan has. With a plan, it has to be the same number. */
  readonly places?: number | null | undefined;
  /** How the places are shared out. Absent or null: all are open. */
  readonly plan?: PlacePlan | null | undefined;
  /** What changes the places later. With any, the cohort is not one to fill: `cohortOn` says what it is on a day. */
  readonly changes?: readonly unknown[] | null | undefined;
}
