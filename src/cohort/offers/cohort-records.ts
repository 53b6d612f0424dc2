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
   * Places that are promised or set aside, by cohort, besides those for people deferred into one, which are counted by themselves: whole
   * numbers, 0 or more. They are not to be offered. Left out or null, none.
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

/** What is wrong with what the records say of the places of the cohort, in words: another number than it has, or none that can be kept back. */
export function problemsOfPlaces(records: CohortRecords, cohort: string, own: number): string[] {
  const { places } = records;
  const keptBack = keptBackIn(records, cohort);
  const isCount = Number.isSafeInteger(keptBack) && keptBack >= 0;
  return [
    ...(places == null || !Object.hasOwn(places, cohort) || places[cohort] === own
      ? []
      : [`the records have ${places[cohort]!} places for '${cohort}', which has ${own}; give the cohort as it is now`]),
    ...(isCount ? [] : [`keptBack of '${cohort}' is ${keptBack}; enter a whole number, 0 or more`]),
  ];
}
