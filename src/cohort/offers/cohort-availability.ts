import { availability, type Availability } from './availability.ts';
import type { Cohort } from '../programme/cohort.ts';
import type { Enrolment } from './enrolment.ts';
import { occupancyOfEnrolment, occupancyOfOffer, type Occupancy } from './occupancy.ts';
import type { Offer } from './offer.ts';
import { placesOf } from '../programme/places-of.ts';

/** What is on record about the places of a cohort. */
export interface CohortRecords {
  /** All offers known; those of other cohorts are passed over. */
  readonly offers: readonly Offer[];
  /** All enrolments known; those of other cohorts are passed over. */
  readonly enrolments: readonly Enrolment[];
  /** Places promised or set aside, which are not to be offered, as those of people deferred into it. Left out or null, none. */
  readonly keptBack?: number | null | undefined;
}

/**
 * How many places of the cohort can still be offered, derived from what is on record.
 *
 * One application occupies one place at most, however many records it has, and taken goes before offered. An enrolment that was
 * withdrawn frees the place of the offer it came from; an offer that is open or held beside it still counts.
 *
 * @throws RangeError if the places of the cohort are not known, a record of the cohort has an unknown status, or `keptBack` is not
 * a whole number, 0 or more.
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
export function cohortAvailability(cohort: Cohort, { offers, enrolments, keptBack }: CohortRecords): Availability {
  const places = cohort.places ?? (cohort.plan ? placesOf(cohort.plan) : undefined);
  if (places === undefined) throw new RangeError(`cohortAvailability: the places of '${cohort.id}' are not known`);

  const byOffer = applicationsBy('offer', occupancyOfOffer, offers.filter(isOf(cohort)));
  const byEnrolment = applicationsBy('enrolment', occupancyOfEnrolment, enrolments.filter(isOf(cohort)));
  const accepted = [...byOffer.taken].filter((application) => !byEnrolment.free.has(application));
  const taken = new Set([...byEnrolment.taken, ...accepted]);
  const offered = [...byOffer.offered].filter((application) => !taken.has(application));
  return availability({ places, taken: taken.size, offered: offered.length, keptBack });
}

function isOf({ id }: Cohort): (record: Offer | Enrolment) => boolean {
  return ({ cohort }) => cohort === id;
}

function applicationsBy<Status extends string>(
  record: string,
  occupancyOf: Readonly<Record<Status, Occupancy>>,
  records: readonly { readonly application: string; readonly status: Status }[],
): Record<Occupancy, Set<string>> {
  const unknown = records.filter(({ status }) => !Object.hasOwn(occupancyOf, status));
  if (unknown.length > 0) {
    const all = unknown.map(
      ({ application, status }) => `the ${record} of '${application}' has the status '${status}'`,
    );
    throw new RangeError(`cohortAvailability: ${all.join(', ')}; there is no such status`);
  }
  const applications = { taken: new Set<string>(), offered: new Set<string>(), free: new Set<string>() };
  for (const { application, status } of records) applications[occupancyOf[status]].add(application);
  return applications;
}
