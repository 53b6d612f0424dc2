import { problemsOfCohorts } from '../programme/check-cohorts.ts';
import type { CohortPlaces } from '../programme/cohort-places.ts';
import { placesOf } from '../programme/places-of.ts';
import { planOf } from '../programme/plan-of.ts';
import { listed, refuse } from '../programme/refuse.ts';
import type { OfferBook } from './offer-book.ts';

/**
 * A book of offers in which nothing has happened yet: the places of some cohorts, and who has applied.
 *
 * @param cohorts - the cohorts to fill, each a `Cohort` as it is on a day (see `cohortOn`), or just its id and its places or plan.
 * @param applications - who has applied so far, nobody twice; only the ids are kept. Later ones come in by an `application` event.
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
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { id } of applications) (seen.has(id) ? twice : seen).add(id);
  refuse('openOfferBook', [
    ...problemsOfCohorts(cohorts),
    ...(twice.size > 0 ? [`more than one application is called ${listed([...twice])}`] : []),
  ]);
  return {
    format: 1,
    places: Object.fromEntries(cohorts.map((cohort) => [cohort.id, placesOf(planOf(cohort))])),
    applications: [...seen],
    offers: [],
    enrolments: [],
    withdrawn: [],
    events: [],
  };
}
