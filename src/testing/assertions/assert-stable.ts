import type { Candidates } from '../../cohort/matching/candidates.ts';
import type { CohortPlaces } from '../../cohort/programme/cohort-places.ts';
import type { Application } from '../../cohort/ranking/application.ts';
import type { Assignments } from './judge-stable.ts';
import { judgeStable } from './judge-stable.ts';
import { insist } from './judgement.ts';

/**
 * Throws unless the result is stable: no applicant and cohort prefer each other to what they have, and nobody has a place that the cohort
 * would give to others. The message names every such pair. It is what `blockingPairs` finds, given the same.
 *
 * @param result - who has a place in which cohort, in any order; an application that is not in it has none.
 * @param cohorts - all the cohorts, as `matchCohorts` takes them.
 * @param candidates - who competes for them, as `matchCohorts` takes it.
 * @throws Error with `actual` and `expected`, which test runners show side by side; RangeError as `blockingPairs` does.
 *
 * @example
 * ```ts
 * import { matchCohorts, rank } from 'digital-academy';
 * import { assertStable } from 'digital-academy/testing';
 *
 * const cohorts = [{ id: 'spring', places: 1 }, { id: 'autumn', places: 1 }];
 * const ranking = rank([
 *   { id: 'Ada', groups: [], score: 19, preferences: ['spring', 'autumn'] },
 *   { id: 'Ben', groups: [], score: 18, preferences: ['spring'] },
 * ]);
 * assertStable(matchCohorts(cohorts, ranking), cohorts, ranking);
 * assertStable([{ id: 'Ben', cohort: 'spring' }], cohorts, ranking); // throws
 * ```
 */
export function assertStable<A extends Application>(
  result: Assignments,
  cohorts: readonly CohortPlaces[],
  candidates: Candidates<A>,
): void {
  insist(judgeStable('assertStable', result, cohorts, candidates));
}
