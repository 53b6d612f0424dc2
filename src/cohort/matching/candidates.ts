import type { Application } from '../ranking/application.ts';
import type { Lottery, Ranking } from '../ranking/ranking.ts';

/** Who competes for the places of several cohorts: one ranking that all of them share, or scores that differ by cohort. */
export type Candidates<A extends Application = Application> = Ranking | CohortScores<A>;

/** Applications whose score depends on the cohort. */
export interface CohortScores<A extends Application = Application> {
  /** The applications, in any order, with their preferences. */
  readonly applications: readonly A[];
  /**
   * What an application is worth to a cohort: more is better. Null or undefined: the cohort does not take it.
   *
   * @param application - one of `applications`, with fields of the caller's own if it has any.
   * @param cohort - the id of a cohort that is among its preferences.
   */
  readonly score: (application: A, cohort: string) => number | null | undefined;
  /** Settles ties: one draw, the same for all cohorts. Left out, a tie is an error. */
  readonly lottery?: Lottery | null | undefined;
}
