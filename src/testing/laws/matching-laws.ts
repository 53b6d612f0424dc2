import * as fc from 'fast-check';
import { blockingPairs } from '../../cohort/matching/blocking-pairs.ts';
import type { Candidates } from '../../cohort/matching/candidates.ts';
import { contestOf } from '../../cohort/matching/contest.ts';
import { matchCohorts as matchByPlans } from '../../cohort/matching/match-cohorts.ts';
import { Matching } from '../../cohort/matching/matching.ts';
import type { CohortPlaces } from '../../cohort/programme/cohort-places.ts';
import { aMatching } from '../assertions/kinds.ts';
import { applicationsTo, asCandidates, type ScoredApplication } from './applications-to.ts';
import { difference, lostInStore } from './against-any-answer.ts';
import { answerOf } from './answer-of.ts';
import type { Law } from './law.ts';
import { lawOf } from './law-of.ts';

/**
 * What a service has made of `matchCohorts`, or matches by itself. It answers at once, not with a promise.
 *
 * @param cohorts - the cohorts to fill.
 * @param candidates - who competes for them, with a score by cohort.
 */
export type MatchCohorts = (cohorts: readonly CohortPlaces[], candidates: Candidates<ScoredApplication>) => Matching;

/**
 * Is the caller's own way to fill these cohorts sound? The laws that its function is held to, on people who apply to them.
 *
 * - It gives everybody the cohort that the library does: of all stable answers, that which the applicants like best. Mostly there is but one, so this
 *   law wants more runs than others, 1,000 rather than 100.
 * - Everybody has one place or none, and the result is stable: see `blockingPairs`.
 * - The order in which applications come makes no difference. The answer can be stored; a `Matching` is a strict document, so nothing may be added to it.
 *
 * @param cohorts - the cohorts to fill, one at least.
 * @param matchCohorts - called with the cohorts, and with candidates whose scores differ by cohort.
 * @throws RangeError if there are no cohorts, or that names all that is wrong at once: a cohort that is there twice, or whose places are not known or depend on the day
 * (see `cohortOn`). A check throws one if `matchCohorts` promises its answer.
 *
 * @example
 * ```ts
 * import { matchCohorts } from 'digital-academy';
 * import { matchingLaws } from 'digital-academy/testing/fast-check';
 *
 * const cohorts = [{ id: 'spring', places: 2 }, { id: 'autumn', places: 1 }];
 *
 * // The best placed is sent away.
 * const laws = matchingLaws(cohorts, (...given) => {
 *   const { placed: [first, ...placed], unplaced, ...others } = matchCohorts(...given);
 *   return { ...others, placed, unplaced: first ? [...unplaced, first.id] : unplaced };
 * });
 * const law = laws.find(({ code }) => code === 'stable')!;
 * law.name; // => 'nobody and no cohort would rather have each other'
 * law.check({ numRuns: 1000 }); // throws
 * ```
 */
export function matchingLaws(cohorts: readonly CohortPlaces[], matchCohorts: MatchCohorts): readonly Law[] {
  if (cohorts.length === 0) throw new RangeError('matchingLaws: there are no cohorts');
  contestOf('matchingLaws', cohorts, asCandidates([]));
  const applications = applicationsTo(cohorts);
  const of = (people: readonly ScoredApplication[]) =>
    answerOf('matchingLaws', matchCohorts(cohorts, asCandidates(people)), aMatching);

  return [
    lawOf('as-the-library', 'the function matches as the library does', applications, (people) => {
      const cohortsIn = ({ placed }: Matching) => {
        const cohortOf = new Map(placed.map(({ id, cohort }) => [id, cohort]));
        return Object.fromEntries(people.map(({ id }) => [id, cohortOf.get(id) ?? null]));
      };
      const matching = matchByPlans(cohorts, asCandidates(people));
      return difference(cohortsIn(of(people)), cohortsIn(matching), 'by the library');
    }),
    lawOf('everybody-once', 'everybody has one place or none', applications, (people) => {
      const { placed, unplaced } = of(people);
      return difference(
        [...placed.map(({ id }) => id), ...unplaced].sort(),
        people.map(({ id }) => id).sort(),
        'of all who apply',
      );
    }),
    lawOf('stable', 'nobody and no cohort would rather have each other', applications, (people) => {
      const [pair] = blockingPairs(of(people), cohorts, asCandidates(people));
      return pair && `${pair.id} and the cohort ${pair.cohort}: ${pair.reason}`;
    }),
    lawOf(
      'order-of-applications',
      'the order in which applications come makes no difference',
      shuffled(applications),
      ({ people, shuffled: others }) => difference(placesIn(of(people)), placesIn(of(others)), 'in another order'),
    ),
    lawOf('can-be-stored', 'the answer is a matching that can be stored and read back', applications, (people) =>
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
