import type { CohortPlaces } from '../programme/cohort-places.ts';
import type { RankedApplication, Ranking } from '../ranking/ranking.ts';
import type { CohortRecords } from './cohort-records.ts';
import { whoWaits } from './who-waits.ts';

/** Somebody on a waiting list. */
export interface WaitingListEntry extends RankedApplication {
  /** Where it stands in the ranking: 1 is best. */
  readonly rank: number;
  /** Where it stands among those who wait: 1 is best. That is not always who is next: reserved places go to members. */
  readonly position: number;
}

/**
 * Who waits for a place in the cohort, best ranked first, derived from the ranking and what is on record. People who wait occupy
 * nothing. Whoever declined an offer of this cohort, let it expire or withdrew does not come back; whoever has a place that is not to be
 * replaced by a better one, and whoever has one that they like better, does not wait.
 *
 * @param cohort - a `Cohort` as it is on a day (see `cohortOn`), or just its id and its places or plan.
 * @param ranking - who competes, trusted to be parsed; whoever states no preferences would take a place in this cohort.
 * @param records - what is on record, of all cohorts: a place in another can mean that somebody does not wait.
 * @throws RangeError that names all that is wrong: a cohort whose places are not known, change by the day or
 * are not those of its plan or of the records; places kept back that are no whole number; groups that the ranking does not know; offers for people who are not in it. If nothing of
 * that is wrong, one that names the records with an unknown status.
 *
 * @example
 * ```ts
 * import { rank, waitingList } from 'digital-academy';
 *
 * const ranking = rank([{ id: 'Ada', groups: [], score: 19 }, { id: 'Ben', groups: [], score: 18 }]);
 * const offers = [{ application: 'Ada', cohort: 'c1', status: 'open' }] as const;
 * const waiting = waitingList({ id: 'c1', places: 1 }, ranking, { offers, enrolments: [] });
 * waiting; // => [{ id: 'Ben', groups: [], score: 18, rank: 2, position: 1 }]
 * ```
 */
export function waitingList(cohort: CohortPlaces, ranking: Ranking, records: CohortRecords): WaitingListEntry[] {
  const { hopes } = whoWaits('waitingList', [cohort], ranking, records);
  return ranking.ranked
    .map((application, i) => ({ ...application, rank: i + 1 }))
    .filter((_, i) => hopes[i]!.length > 0)
    .map((one, i) => ({ ...one, position: i + 1 }));
}
