import { allocate } from '../allocation/allocate.ts';
import type { Allocation } from '../allocation/allocation.ts';
import type { CohortPlaces } from '../programme/cohort-places.ts';
import type { Application } from '../ranking/application.ts';
import type { RefusedApplication } from '../ranking/ranking.ts';
import { assignedPairs, bestFirst, crowdsOf } from './assigned-pairs.ts';
import type { Candidates } from './candidates.ts';
import { contestOf } from './contest.ts';
import type { Matching } from './matching.ts';

/**
 * The matching as each cohort sees it, by the id of the cohort: who has its places, and who waits because they would rather have
 * one of them than what they have. `explainPlacement` explains it to any of them, and why somebody is in another cohort.
 *
 * Whoever does not list a cohort, or is not taken by it, is not in its allocation: `placementOf` says that they are not ranked there.
 * Ranks count those who wanted a place in that cohort at the end, so they can be other ones than in a ranking of everybody.
 *
 * @param matching - the answer of `matchCohorts`, of which only `placed` is read.
 * @param cohorts - the cohorts that were filled, as `matchCohorts` takes them.
 * @param candidates - who competed for them, as `matchCohorts` takes it.
 * @throws RangeError if the matching is not stable, because then the cohort would not have chosen so; `blockingPairs` names the pairs.
 * And what `matchCohorts` refuses.
 *
 * @example
 * ```ts
 * import { allocationsOf, explainPlacement, matchCohorts, rank } from 'digital-academy';
 *
 * const cohorts = [{ id: 'spring', places: 1 }, { id: 'autumn', places: 1 }];
 * const ranking = rank([
 *   { id: 'Ada', groups: [], score: 19, preferences: ['spring', 'autumn'] },
 *   { id: 'Ben', groups: [], score: 18, preferences: ['spring', 'autumn'] },
 * ]);
 * const allocations = allocationsOf(matchCohorts(cohorts, ranking), cohorts, ranking);
 * allocations['spring']?.waiting.map(({ id }) => id); // => ['Ben']
 * explainPlacement('Ada', allocations['autumn']!); // => 'Ada has a place in spring, which it prefers.'
 * ```
 */
export function allocationsOf<A extends Application>(
  matching: Matching,
  cohorts: readonly CohortPlaces[],
  candidates: Candidates<A>,
): Record<string, Allocation> {
  const contest = contestOf('allocationsOf', cohorts, candidates);
  const { applicants, plans, asRanked, firstPair, cohortOf } = contest;
  const { pairAt, misplaced } = assignedPairs('allocationsOf', matching.placed, cohorts, contest);

  const elsewhere: RefusedApplication[][] = cohorts.map(() => []);
  applicants.forEach(({ id, groups }, a) => {
    const own = pairAt[a]!;
    if (own === -1) return;
    const cohort = cohorts[cohortOf[own]!]!.id;
    for (let pair = own + 1; pair < firstPair[a + 1]!; pair += 1) {
      elsewhere[cohortOf[pair]!]!.push({ id, groups, reason: 'placed-elsewhere', cohort });
    }
  });

  const allocations = crowdsOf(contest, cohorts, pairAt).map(({ held, wanting }, i): [string, Allocation] => {
    const crowd = bestFirst(contest, [...held, ...wanting]);
    const ranked = crowd.map(({ applicant, pair }) => asRanked(applicant, pair));
    const refused = [...contest.refused, ...elsewhere[i]!];
    const allocation = allocate(plans[i]!, { format: 1, ranked, ...(refused.length > 0 && { refused }) });
    const ids = new Set(held.map(({ applicant }) => applicants[applicant]!.id));
    if (
      misplaced.some(({ cohort }) => cohort === cohorts[i]!.id) ||
      allocation.placed.length !== ids.size ||
      allocation.placed.some(({ id }) => !ids.has(id))
    ) {
      throw new RangeError(`allocationsOf: the matching is not stable at '${cohorts[i]!.id}'; see blockingPairs`);
    }
    return [cohorts[i]!.id, allocation];
  });
  return Object.fromEntries(allocations);
}
