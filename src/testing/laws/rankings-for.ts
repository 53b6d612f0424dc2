import * as fc from 'fast-check';
import type { PlacePlan } from '../../cohort/programme/place-plan.ts';
import type { Ranking } from '../../cohort/ranking/ranking.ts';
import { membershipsUnder } from './memberships-under.ts';
import { oneByOne, runsOf } from './runs-of.ts';

/** Rankings of people in the groups of the plan, in several of them and in none. */
export function rankingsFor(plan: PlacePlan): fc.Arbitrary<Ranking> {
  const people = fc.record({ groups: membershipsUnder([plan]) });
  return runsOf(people, [plan]).map((runs) => ({ format: 1, ranked: oneByOne(runs) }));
}
