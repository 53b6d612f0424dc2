import { placesIn } from '../programme/places-in.ts';
import type { CohortPlaces } from '../programme/plan-of.ts';
import { refuse } from '../ranking/check-applications.ts';
import type { OfferBook } from './offer-book.ts';

/**
 * A book of offers in which nothing has happened yet: the places of some cohorts, and who has applied.
 *
 * @throws RangeError that names cohorts and applications that are there twice, and cohorts whose places are not known or change by
 * the day.
 *
 * @example
 * ```ts
 * import { openOfferBook } from 'digital-academy';
 *
 * openOfferBook([{ id: 'c1', places: 2 }], [{ id: 'Ada' }, { id: 'Ben' }]).applications; // => ['Ada', 'Ben']
 * ```
 */
export function openOfferBook(
  cohorts: readonly CohortPlaces[],
  applications: readonly { readonly id: string }[],
): OfferBook {
  const places = new Map(cohorts.map((cohort) => [cohort.id, placesIn('openOfferBook', cohort)]));
  const ids = new Set(applications.map(({ id }) => id));
  refuse('openOfferBook', [
    ...(places.size < cohorts.length ? ['a cohort is there more than once'] : []),
    ...(places.has('__proto__') ? ["a cohort cannot have the id '__proto__'"] : []),
    ...(ids.size < applications.length ? ['an application is there more than once'] : []),
  ]);
  return {
    format: 1,
    places: Object.fromEntries(places),
    applications: [...ids],
    offers: [],
    enrolments: [],
    withdrawn: [],
    events: [],
  };
}
