import * as fc from 'fast-check';
import { blockingPairs } from '../../cohort/matching/blocking-pairs.ts';
import type { Candidates } from '../../cohort/matching/candidates.ts';
import { contestOf } from '../../cohort/matching/contest.ts';
import { matchCohorts as matchByPlans } from '../../cohort/matching/match-cohorts.ts';
import { Matching } from '../../cohort/matching/matching.ts';
import type { CohortPlaces } from '../../cohort/programme/cohort-places.ts';
import { applicationsTo, asCandidates, type ScoredApplication } from './applications-to.ts';
import { difference } from './difference.ts';
import type { Law } from './law.ts';
import { lawOf } from './law-of.ts';
import { lostInStore } from './lost-in-store.ts';

/** Matches people with cohorts: the library's `matchCohorts`, or what a service has made of it. It answers at once, not with a promise. */
export type MatchCohorts = (cohorts: readonly CohortPlaces[], candidates: Candidates<ScoredApplication>) => Matching;

/**
 * What holds of every matching of people with these cohorts, as laws to be tried on the caller's own cohorts, and on the caller's own way to fill them.
 *
 * - Everybody has one place or none, and the result is stable: see `blockingPairs`.
 * - The order in which applications come makes no difference. The answer can be stored.
 *
 * @param matchCohorts - called with the cohorts, and with candidates whose scores differ by cohort. Left out, it is the `matchCohorts` of the library.
 * @throws RangeError that names all that is wrong at once: a cohort that is there twice, or whose places are not known or depend on the day
 * (see `cohortOn`).
 *
 * @example
 * ```ts
 * import { matchCohorts } from 'digital-academy';
 * import { matchingLaws } from 'digital-academy/testing/fast-check';
 *
 * const cohorts = [{ id: 'spring', places: 2 }, { id: 'autumn', places: 1 }];
 * for (const law of matchingLaws(cohorts)) law.check({ numRuns: 20 });
 *
 * // The best placed is sent away.
 * const laws = matchingLaws(cohorts, (...given) => {
 *   const { placed: [first, ...placed], unplaced, ...others } = matchCohorts(...given);
 *   return { ...others, placed, unplaced: first ? [...unplaced, first.id] : unplaced };
 * });
 * laws.find(({ name }) => name.startsWith('nobody and no cohort'))?.check({ numRuns: 1000 }); // throws
 * ```
 */
export function matchingLaws(
  cohorts: readonly CohortPlaces[],
  matchCohorts: MatchCohorts = (...given) => matchByPlans(...given),
): readonly Law[] {
  contestOf('matchingLaws', cohorts, asCandidates([]));
  const applications = applicationsTo(cohorts);
  const of = (people: readonly ScoredApplication[]) => matchCohorts(cohorts, asCandidates(people));

  return [
    lawOf('everybody has one place or none', applications, (people) => {
      const { placed, unplaced } = of(people);
      return difference(
        [...placed.map(({ id }) => id), ...unplaced].sort(),
        people.map(({ id }) => id).sort(),
        'of all who apply',
      );
    }),
    lawOf('nobody and no cohort would rather have each other', applications, (people) => {
      const [pair] = blockingPairs(of(people), cohorts, asCandidates(people));
      return pair && `${pair.id} and the cohort ${pair.cohort}: ${pair.reason}`;
    }),
    lawOf(
      'the order in which applications come makes no difference',
      shuffled(applications),
      ({ people, shuffled: others }) => difference(placesIn(of(people)), placesIn(of(others)), 'in another order'),
    ),
    lawOf('the answer is a matching that can be stored and read back', applications, (people) =>
      lostInStore(of(people), Matching),
    ),
  ];
}

function shuffled<Person>(lists: fc.Arbitrary<readonly Person[]>) {
  return lists.chain((people) =>
    fc.shuffledSubarray([...people], { minLength: people.length }).map((others) => ({ people, shuffled: others })),
  );
}

function placesIn({ placed }: Matching): unknown {
  return Object.fromEntries(placed.map(({ id, cohort, through }) => [id, { cohort, through }]));
}
