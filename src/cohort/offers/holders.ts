import type { CohortRecords } from './cohort-records.ts';
import { isLearner } from './is-learner.ts';
import { occupancyOfEnrolment, occupancyOfOffer, type Occupancy } from './occupancy.ts';

/** Applications by what their records do to the places of one cohort. None is in two of the sets. */
export interface Holders {
  /** They have a place. */
  readonly taken: ReadonlySet<string>;
  /** They could still say yes to one. */
  readonly offered: ReadonlySet<string>;
  /** They had their turn, and do not come back. */
  readonly gone: ReadonlySet<string>;
  /** They were deferred into the cohort, and have no record in it yet. */
  readonly deferred: ReadonlySet<string>;
}

/**
 * Who holds the places of a cohort. One application holds one place at most, however many records it has, and taken goes before
 * offered. An enrolment that was withdrawn frees the place of the offer it came from; an offer that is open or held beside it
 * still counts. Staff and observers hold no place.
 *
 * Throws a RangeError naming `verb` if a record of the cohort has an unknown status.
 */
export function holdersOf(verb: string, cohort: string, { offers, enrolments, withdrawn }: CohortRecords): Holders {
  const learners = enrolments.filter((one) => one.cohort === cohort && isLearner(one));
  const own = offers.filter((one) => one.cohort === cohort);
  const byEnrolment = applicationsBy(verb, 'enrolment', occupancyOfEnrolment, learners);
  const byOffer = applicationsBy(verb, 'offer', occupancyOfOffer, own);

  const accepted = [...byOffer.taken].filter((application) => !byEnrolment.free.has(application));
  const taken = new Set([...byEnrolment.taken, ...accepted]);
  const offered = new Set([...byOffer.offered].filter((application) => !taken.has(application)));
  const holds = (application: string) => taken.has(application) || offered.has(application);
  const known = new Set([...own, ...learners].map(({ application }) => application));
  const left = new Set(withdrawn ?? []);
  const isHere = (application: string) => known.has(application) || left.has(application);
  return {
    taken,
    offered,
    gone: new Set([...known, ...left].filter((application) => !holds(application))),
    deferred: new Set(
      offers
        .filter(({ deferredTo, application }) => deferredTo === cohort && !isHere(application))
        .map(({ application }) => application),
    ),
  };
}

function applicationsBy<Status extends string>(
  verb: string,
  record: string,
  occupancyOf: Readonly<Record<Status, Occupancy>>,
  records: readonly { readonly application: string; readonly status: Status }[],
): Record<Occupancy, Set<string>> {
  const unknown = records.filter(({ status }) => !Object.hasOwn(occupancyOf, status));
  if (unknown.length > 0) {
    const all = unknown.map(
      ({ application, status }) => `the ${record} of '${application}' has the status '${status}'`,
    );
    throw new RangeError(`${verb}: ${all.join(', ')}; there is no such status`);
  }
  const applications = { taken: new Set<string>(), offered: new Set<string>(), free: new Set<string>() };
  for (const { application, status } of records) applications[occupancyOf[status]].add(application);
  return applications;
}
