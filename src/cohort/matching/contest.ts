import { problemsOfGroups } from '../allocation/check-groups.ts';
import { kindsBy, type Kinds } from '../allocation/kinds.ts';
import { seatingOf, type Seating } from '../allocation/seating.ts';
import { problemsOfCohorts } from '../programme/check-cohorts.ts';
import type { PlacePlan } from '../programme/place-plan.ts';
import type { CohortPlaces } from '../programme/cohort-places.ts';
import { planOf } from '../programme/plan-of.ts';
import type { Application } from '../ranking/application.ts';
import { refuse } from '../programme/refuse.ts';
import type { Candidates } from './candidates.ts';
import { orderByRank, orderByScore, type Order } from './order.ts';

/** Everything about cohorts and those who compete for their places, in numbers: what matching and checking a match stand on. */
export interface Contest extends Order {
  /** The plan of each cohort. */
  readonly plans: readonly PlacePlan[];
  /** The plan of each cohort, in numbers. */
  readonly seatings: readonly Seating[];
  /** For each cohort, the kind of an applicant by the reserves of its plan. */
  readonly kindsOf: readonly ((applicant: number) => number)[];
}

/** Reads who competes for what. Throws a RangeError naming `verb` and all that is wrong, before anybody is placed. */
export function contestOf<A extends Application>(
  verb: string,
  cohorts: readonly CohortPlaces[],
  candidates: Candidates<A>,
): Contest {
  const indexes = new Map(cohorts.map(({ id }, i) => [id, i]));
  const known = cohorts.filter(({ places, plan }) => places != null || plan != null).map(planOf);
  const problems = problemsOfCohorts(cohorts);
  const isRanking = 'ranked' in candidates;
  if (isRanking) problems.push(...problemsOfGroups(known, candidates));
  const order = isRanking ? orderByRank(candidates, indexes, problems) : orderByScore(candidates, indexes, problems);
  refuse(verb, problems);

  const kinds = known.map(({ blocks }) => kindsBy(blocks.map(({ group }) => group)));
  return {
    ...order,
    plans: known,
    seatings: known.map((plan, i) => seatingOf(plan, kinds[i]!)),
    kindsOf: kinds.map((own) => kindsAmong(order.applicants, own)),
  };
}

// Read when it is asked for, and kept: few people come to every cohort, and those who do are asked about often.
function kindsAmong(applicants: Order['applicants'], { reserves, kindOf }: Kinds): (applicant: number) => number {
  if (reserves.size === 0) {
    const only = kindOf([]);
    return () => only;
  }
  const kept = new Int32Array(applicants.length).fill(-1);
  return (applicant) => {
    if (kept[applicant] === -1) kept[applicant] = kindOf(applicants[applicant]!.groups);
    return kept[applicant]!;
  };
}
