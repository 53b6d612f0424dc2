import type { Assignment } from '../../cohort/matching/assigned-pairs.ts';
import type { BlockingPair } from '../../cohort/matching/blocking-pairs.ts';
import { blockingPairs } from '../../cohort/matching/blocking-pairs.ts';
import type { Candidates } from '../../cohort/matching/candidates.ts';
import type { CohortPlaces } from '../../cohort/programme/cohort-places.ts';
import type { Application } from '../../cohort/ranking/application.ts';
import { checkKind } from './check-kind.ts';
import type { Judgement } from './judgement.ts';
import { assignments } from './kinds.ts';

/** Who has a place in which cohort: a matching, or another system's list. */
export type Assignments = readonly Assignment[] | { readonly placed: readonly Assignment[] };

/** Whether nobody has a claim against the result; `verb` names the assertion or the matcher in what is thrown. */
export function judgeStable<A extends Application>(
  verb: string,
  result: Assignments,
  cohorts: readonly CohortPlaces[],
  candidates: Candidates<A>,
): Judgement {
  checkKind(verb, result, assignments);
  const pairs = blockingPairs(result, cohorts, candidates);
  return {
    holds: pairs.length === 0,
    is: pairs.length === 0 ? 'stable' : 'not stable',
    wanted: 'stable',
    because: pairs.map((pair) => claims[pair.reason](pair)),
    actual: pairs,
    expected: [],
  };
}

const claims: Readonly<Record<BlockingPair['reason'], (pair: BlockingPair) => string>> = {
  'prefer-each-other': ({ id, cohort }) => `${id} and ${cohort} prefer each other to what they have`,
  'not-acceptable': ({ id, cohort }) => `${id} has a place in ${cohort}, and one of the two does not take the other`,
  'not-chosen': ({ id, cohort }) => `${id} has a place in ${cohort}, which it would give to others`,
};
