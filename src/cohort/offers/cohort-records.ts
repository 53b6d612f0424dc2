import type { Enrolment } from './enrolment.ts';
import type { Offer } from './offer.ts';

/** What is on record about the places of cohorts. An `OfferBook` has it all. */
export interface CohortRecords {
  /** All offers known, of whatever cohort. */
  readonly offers: readonly Offer[];
  /** All enrolments known, of whatever cohort. */
  readonly enrolments: readonly Enrolment[];
  /** The ids of applications that were withdrawn as a whole. They wait for nothing. Left out or null, none. */
  readonly withdrawn?: readonly string[] | null | undefined;
  /**
   * Places of the cohort in question that are promised or set aside, besides those for people deferred into it, which are counted by
   * themselves. They are not to be offered. Left out or null, none.
   */
  readonly keptBack?: number | null | undefined;
}
