import { availability, type Availability } from './availability.ts';
import { placesIn } from '../programme/places-in.ts';
import type { CohortPlaces } from '../programme/cohort-places.ts';
import { refuse } from '../programme/refuse.ts';
import { keptBackIn, problemsOfPlaces, type CohortRecords } from './cohort-records.ts';
import { holdersOf } from './holders.ts';

/**
 * How many places of the cohort can still be offered, out of its capacity, derived from what is on record.
 *
 * One application occupies one place at most, however many records it has, and taken goes before offered. An enrolment that was
 * withdrawn frees the place of the offer it came from; an offer that is open or held beside it still counts. Only learners
 * occupy places. A place is kept back for everybody who was deferred into the cohort and has no record in it yet.
 *
 * @param cohort - a `Cohort` as it is on a day (see `cohortOn`), or just its id and its places or plan.
 * @param records - what is on record, of all cohorts: people can be deferred from another into this one.
 * @throws RangeError if the places of the cohort are not known, change by the day or are not those of its plan or of the records, a
 * record of the cohort has an unknown status, or `keptBack` is not a whole number, 0 or more.
 *
 * @see `placesByGroup` for the same by group, `limitsOn` and `tightestLimit` for limits that hold besides
 *
 * @example
 * ```ts
 * import { Cohort, cohortAvailability } from 'digital-academy';
 *
 * const cohort = Cohort.parse({ id: 'c1', programme: 'digital-academy', places: 50 });
 * const answer = cohortAvailability(cohort, {
 *   offers: [
 *     { application: 'a1', cohort: 'c1', status: 'enrolled' },
 *     { application: 'a2', cohort: 'c1', status: 'open' },
 *     { application: 'a3', cohort: 'c1', status: 'declined' },
 *   ],
 *   enrolments: [{ application: 'a1', cohort: 'c1', status: 'enrolled' }],
 * });
 * answer.taken; // => 1
 * answer.offered; // => 1
 * answer.available; // => 48
 * ```
 */
export function cohortAvailability(cohort: CohortPlaces, records: CohortRecords): Availability {
  const places = placesIn('cohortAvailability', cohort);
  refuse('cohortAvailability', problemsOfPlaces(records, cohort.id, places));
  const { taken, offered, deferred } = holdersOf('cohortAvailability', cohort.id, records);
  const keptBack = keptBackIn(records, cohort.id) + deferred.size;
  return availability({ places, taken: taken.size, offered: offered.size, keptBack });
}
