import { choose } from '../allocation/choose.ts';
import type { CohortPlaces } from '../programme/cohort-places.ts';
import type { Application } from '../ranking/application.ts';
import { assignedPairs, bestFirst, comparisonIn, crowdsOf, type Assignment, type PairOf } from './assigned-pairs.ts';
import type { Candidates } from './candidates.ts';
import { contestOf, type Contest } from './contest.ts';

/** An applicant and a cohort because of whom a result cannot stand. */
export interface BlockingPair {
  /** The id of the application. */
  readonly id: string;
  /** The id of the cohort. */
  readonly cohort: string;
  /**
   * `'prefer-each-other'`: the applicant would rather be in the cohort than where they are, and the cohort would choose them.
   * `'not-acceptable'`: they have a place in it, and do not list it or are not taken by it. `'not-chosen'`: they have a place in
   * it, and of those who have one it would not choose them, because there are too few places or they are kept for others.
   */
  readonly reason: 'prefer-each-other' | 'not-acceptable' | 'not-chosen';
}

/**
 * What is wrong with a result, to be checked before it is published, wherever it came from: a `Matching`, or another system's list
 * of applications and cohorts. Empty: the result is stable.
 *
 * @param result - who has a place in which cohort, in any order; an application that is not in it has none.
 * @param cohorts - all the cohorts there are to prefer, as `matchCohorts` takes them.
 * @param candidates - who competes for them, as `matchCohorts` takes it.
 * @throws RangeError that names all that is wrong with the input at once: places for strangers, in a cohort that is not there, or two
 * for one application; and what `matchCohorts` refuses.
 *
 * @see Gale and Shapley, 1962, https://doi.org/10.2307/2312726
 *
 * @example
 * ```ts
 * import { blockingPairs, rank } from 'digital-academy';
 *
 * const cohorts = [{ id: 'spring', places: 1 }, { id: 'autumn', places: 1 }];
 * const ranking = rank([
 *   { id: 'Ada', groups: [], score: 19, preferences: ['spring', 'autumn'] },
 *   { id: 'Ben', groups: [], score: 18, preferences: ['spring'] },
 * ]);
 * const result = [{ id: 'Ada', cohort: 'autumn' }, { id: 'Ben', cohort: 'spring' }];
 * blockingPairs(result, cohorts, ranking); // => [{ id: 'Ada', cohort: 'spring', reason: 'prefer-each-other' }]
 * ```
 */
export function blockingPairs<A extends Application>(
  result: readonly Assignment[] | { readonly placed: readonly Assignment[] },
  cohorts: readonly CohortPlaces[],
  candidates: Candidates<A>,
): BlockingPair[] {
  const contest = contestOf('blockingPairs', cohorts, candidates);
  const assigned = 'placed' in result ? result.placed : result;
  const { pairAt, misplaced } = assignedPairs('blockingPairs', assigned, cohorts, contest);
  const idOf = (applicant: number) => contest.applicants[applicant]!.id;
  return [
    ...misplaced.map(({ applicant, cohort }): BlockingPair => ({
      id: idOf(applicant),
      cohort,
      reason: 'not-acceptable',
    })),
    ...crowdsOf(contest, cohorts, pairAt).flatMap(({ held, wanting }, i) => {
      const own = bestFirst(contest, held);
      const seats = seatsIn(contest, i, own);
      const pairsOf = (people: readonly PairOf[], reason: BlockingPair['reason']) =>
        people.map(({ applicant }): BlockingPair => ({ id: idOf(applicant), cohort: cohorts[i]!.id, reason }));
      return [
        ...pairsOf(
          own.filter((_, j) => seats[j] === 0),
          'not-chosen',
        ),
        ...pairsOf(wouldBeChosen(contest, i, own, bestFirst(contest, wanting)), 'prefer-each-other'),
      ];
    }),
  ];
}

// Of people of one kind a better ranked one is chosen wherever a lower ranked one is. So for each kind there is a line, and a few
// choices find it.
function wouldBeChosen(
  contest: Contest,
  cohort: number,
  own: readonly PairOf[],
  wanting: readonly PairOf[],
): readonly PairOf[] {
  const byKind = new Map<number, PairOf[]>();
  for (const one of wanting) {
    const kind = contest.kindsOf[cohort]!(one.applicant);
    const alike = byKind.get(kind);
    if (alike) alike.push(one);
    else byKind.set(kind, [one]);
  }
  return [...byKind.values()].flatMap((alike) => {
    let chosen = 0;
    for (let most = alike.length; chosen < most;) {
      const middle = Math.ceil((chosen + most) / 2);
      if (isChosen(contest, cohort, own, alike[middle - 1]!)) chosen = middle;
      else most = middle - 1;
    }
    return alike.slice(0, chosen);
  });
}

function isChosen(contest: Contest, cohort: number, own: readonly PairOf[], one: PairOf): boolean {
  const at = own.findIndex((other) => comparisonIn(contest)(one, other) < 0);
  const position = at === -1 ? own.length : at;
  const all = [...own.slice(0, position), one, ...own.slice(position)];
  return seatsIn(contest, cohort, all)[position] !== 0;
}

function seatsIn({ seatings, kindsOf }: Contest, cohort: number, pairs: readonly PairOf[]): Int32Array {
  return choose(
    seatings[cohort]!,
    Int32Array.from(pairs, ({ applicant }) => kindsOf[cohort]!(applicant)),
  );
}
