import { checkGroups } from '../allocation/check-groups.ts';
import { kindsBy } from '../allocation/kinds.ts';
import { seatingOf, type Seating } from '../allocation/seating.ts';
import { checkUndated } from '../programme/check-undated.ts';
import { planOf, type CohortPlaces } from '../programme/plan-of.ts';
import type { PlacePlan } from '../programme/place-plan.ts';
import type { Application } from '../ranking/application.ts';
import { quote, refuse } from '../ranking/check-applications.ts';
import type { Candidates } from './candidates.ts';
import { orderByRank, orderByScore, type Order } from './order.ts';

/** Everything about cohorts and those who compete for their places, in numbers: what matching and checking a match stand on. */
export interface Contest extends Order {
  /** The plan of each cohort. */
  readonly plans: readonly PlacePlan[];
  /** The plan of each cohort, in numbers. */
  readonly seatings: readonly Seating[];
  /** The kind of each applicant. */
  readonly kindOf: Int32Array;
}

/** Reads who competes for what. Throws a RangeError naming `verb` and all that is wrong, before anybody is placed. */
export function contestOf<A extends Application>(
  verb: string,
  cohorts: readonly CohortPlaces[],
  candidates: Candidates<A>,
): Contest {
  const indexes = new Map(cohorts.map(({ id }, i) => [id, i]));
  const problems = problemsOfCohorts(cohorts);
  const isRanking = 'ranked' in candidates;
  const order = isRanking ? orderByRank(candidates, indexes, problems) : orderByScore(candidates, indexes, problems);
  refuse(verb, problems);
  const plans = cohorts.map(planOf);
  for (const plan of plans) checkUndated(verb, plan);
  if (isRanking) checkGroups(verb, plans, candidates);

  const kinds = kindsBy(plans.flatMap(({ blocks }) => blocks.map(({ group }) => group)));
  const kindOf = new Int32Array(order.applicants.length);
  for (let a = 0; a < kindOf.length; a += 1) kindOf[a] = kinds.kindOf(order.applicants[a]!.groups);
  return { ...order, plans, seatings: plans.map((plan) => seatingOf(plan, kinds)), kindOf };
}

function problemsOfCohorts(cohorts: readonly CohortPlaces[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { id } of cohorts) (seen.has(id) ? twice : seen).add(id);
  const unknown = cohorts.filter(({ places, plan }) => places == null && plan == null);
  const changing = cohorts.filter(({ changes }) => changes != null && changes.length > 0);
  return [
    ...[...twice].map((id) => `the cohort ${quote(id)} is there more than once`),
    ...unknown.map(({ id }) => `the places of the cohort ${quote(id)} are not known`),
    ...changing.map(({ id }) => `the cohort ${quote(id)} changes; say of which day it is to be, with cohortOn`),
  ];
}
