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
   * Places that are promised or set aside, by cohort, besides those for people deferred into one, which are counted by themselves. They
   * are not to be offered. Left out or null, none.
   */
  readonly keptBack?: Readonly<Record<string, number>> | null | undefined;
  /**
   * How many places each cohort has by these records, as an `OfferBook` says. A cohort that is asked about with another number is an
   * error. Left out or null: they do not say.
   */
  readonly places?: Readonly<Record<string, number>> | null | undefined;
}

/** How many places of the cohort are set aside. */
export function keptBackIn({ keptBack }: CohortRecords, cohort: string): number {
  return keptBack != null && Object.hasOwn(keptBack, cohort) ? keptBack[cohort]! : 0;
}

/** Where the records and the cohort disagree on its places, in words. */
export function problemsOfPlaces({ places }: CohortRecords, cohort: string, own: number): string[] {
  if (places == null || !Object.hasOwn(places, cohort) || places[cohort] === own) return [];
  return [`the records have ${places[cohort]!} places for '${cohort}', which has ${own}; give the cohort as it is now`];
}
