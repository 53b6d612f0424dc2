import type { Enrolment } from './enrolment.ts';
import { isLearner } from './is-learner.ts';
import { occupancyOfEnrolment, occupancyOfOffer } from './occupancy.ts';
import { keyOf } from './key-of.ts';
import type { OfferBook } from './offer-book.ts';
import type { Offer } from './offer.ts';

/** A book with what is looked up often at hand. It lives only while events are recorded, and never leaves. */
export interface Ledger {
  /** How many places each cohort has. */
  readonly places: Map<string, number>;
  /** The ids of all applications known. */
  readonly applications: Set<string>;
  /** Those of them that were withdrawn. */
  readonly withdrawn: Set<string>;
  /** The ids of all events recorded. */
  readonly events: Set<string>;
  /** The offers of an application, by cohort. */
  readonly offersOf: (application: string) => ReadonlyMap<string, Offer>;
  /** The enrolment of an application in a cohort as a learner, if there is one. */
  readonly enrolmentOf: (application: string, cohort: string) => Enrolment | undefined;
  /** How many places of the cohort are free; below 0 if it is overbooked. */
  readonly freeIn: (cohort: string) => number;
  /** Whether a place in the cohort is kept for this very application. */
  readonly isPromised: (application: string, cohort: string) => boolean;
  /** Records an offer, an enrolment or that the application was withdrawn, and counts places anew. */
  readonly record: (application: string, change: LedgerChange) => void;
  /** The book as it is now. */
  readonly book: () => OfferBook;
}

/** What can be recorded of an application at once. */
interface LedgerChange {
  /** Offers as they are from now on. */
  readonly offers?: readonly Offer[];
  /** Enrolments as they are from now on. */
  readonly enrolments?: readonly Enrolment[];
  /** Whether the application was withdrawn as a whole. */
  readonly isWithdrawn?: boolean;
}

/** Opens a book. */
export function ledgerOf(book: OfferBook): Ledger {
  const places = new Map(Object.entries(book.places));
  const applications = new Set(book.applications);
  const withdrawn = new Set(book.withdrawn);
  const events = new Set(book.events);
  // In the order in which they were made; at hand by application and cohort.
  const offers = new Map(book.offers.map((offer) => [keyOf(offer), offer]));
  const enrolments = new Map(book.enrolments.map((enrolment) => [keyOf(enrolment), enrolment]));
  const byApplication = new Map<string, Map<string, Offer>>();
  for (const offer of book.offers) index(offer);
  const used = new Map<string, number>();
  for (const application of byApplication.keys()) count(application, 1);

  function index(offer: Offer): void {
    const own = byApplication.get(offer.application);
    if (own) own.set(offer.cohort, offer);
    else byApplication.set(offer.application, new Map([[offer.cohort, offer]]));
  }

  function offersOf(application: string): ReadonlyMap<string, Offer> {
    return byApplication.get(application) ?? new Map<string, Offer>();
  }

  function enrolmentOf(application: string, cohort: string): Enrolment | undefined {
    const enrolment = enrolments.get(keyOf({ application, cohort }));
    return enrolment && isLearner(enrolment) ? enrolment : undefined;
  }

  // The cohorts in which an application uses a place: by its records there, or because one is promised.
  function cohortsUsed(application: string): Set<string> {
    const cohorts = new Set<string>();
    for (const { cohort, status, deferredTo } of offersOf(application).values()) {
      const enrolment = enrolmentOf(application, cohort);
      const occupancy = enrolment ? occupancyOfEnrolment[enrolment.status] : occupancyOfOffer[status];
      if (occupancy !== 'free') cohorts.add(cohort);
      if (deferredTo != null && isPromised(application, deferredTo)) cohorts.add(deferredTo);
    }
    return cohorts;
  }

  function isPromised(application: string, cohort: string): boolean {
    const own = offersOf(application);
    const isDeferred = [...own.values()].some(({ deferredTo }) => deferredTo === cohort);
    return isDeferred && !own.has(cohort) && !withdrawn.has(application);
  }

  function count(application: string, by: 1 | -1): void {
    for (const cohort of cohortsUsed(application)) used.set(cohort, (used.get(cohort) ?? 0) + by);
  }

  return {
    places,
    applications,
    withdrawn,
    events,
    offersOf,
    enrolmentOf,
    freeIn: (cohort) => (places.get(cohort) ?? 0) - (used.get(cohort) ?? 0),
    isPromised,
    record: (application, change) => {
      count(application, -1);
      for (const offer of change.offers ?? []) {
        offers.set(keyOf(offer), offer);
        index(offer);
      }
      for (const enrolment of change.enrolments ?? []) enrolments.set(keyOf(enrolment), enrolment);
      if (change.isWithdrawn) withdrawn.add(application);
      count(application, 1);
    },
    book: () => ({
      format: 1,
      places: Object.fromEntries(places),
      applications: [...applications],
      offers: [...offers.values()],
      enrolments: [...enrolments.values()],
      withdrawn: [...withdrawn],
      events: [...events],
    }),
  };
}
