import * as fc from 'fast-check';
import { allocate } from '../../cohort/allocation/allocate.ts';
import type { Allocation } from '../../cohort/allocation/allocation.ts';
import type { PlaceTaken } from '../../cohort/allocation/place-taken.ts';
import { matchCohorts } from '../../cohort/matching/match-cohorts.ts';
import type { Matching } from '../../cohort/matching/matching.ts';
import type { PlacePlan } from '../../cohort/programme/place-plan.ts';
import { planOn } from '../../cohort/programme/plan-on.ts';
import type { Ranking } from '../../cohort/ranking/ranking.ts';
import { cohortIds } from './cohort-arbitraries.ts';
import { groupNames, placeCounts, placePlans } from './place-plan-arbitraries.ts';
import { rankings } from './ranking-arbitraries.ts';
import { days } from './some-days.ts';
import { texts } from './some-texts.ts';

/** Places of every kind, kept for a group or open to all. */
export function placesTaken(): fc.Arbitrary<PlaceTaken> {
  const kind = fc.constantFrom('guaranteed', 'reserved', 'open', 'released');
  return fc.record({ kind, group: fc.oneof(fc.constant('open'), groupNames()) }, { noNullPrototype: true });
}

/** Allocations as they come of a plan and a ranking, with limits besides and without. */
export function allocations(): fc.Arbitrary<Allocation> {
  const limit = fc.record({ name: texts(), places: fc.nat({ max: 4 }), taken: fc.nat({ max: 2 }) });
  return fc
    .tuple(undatedPlans(), ofAnyGroups(), fc.array(limit, { maxLength: 2 }), missingList())
    .map(([plan, ranking, limits, none]) => ({ ...none, ...allocate(plan, ranking, { limits }) }));
}

/** Matchings as they come of one to three cohorts and one ranking. */
export function matchings(): fc.Arbitrary<Matching> {
  const places = fc.oneof(
    fc.record({ plan: undatedPlans() }, { noNullPrototype: true }),
    fc.record({ places: placeCounts() }, { noNullPrototype: true }),
  );
  const cohorts = fc
    .uniqueArray(fc.tuple(cohortIds(), places), { minLength: 1, maxLength: 3, selector: ([id]) => id })
    .map((all) => all.map(([id, own]) => ({ id, ...own })));
  return fc.tuple(cohorts, ofAnyGroups(), missingList()).chain(([all, ranking, none]) => {
    const { length } = ranking.ranked;
    const preferences = fc.array(fc.shuffledSubarray(all.map(({ id }) => id)), {
      minLength: length,
      maxLength: length,
    });
    return preferences.map((lists) => {
      const ranked = ranking.ranked.map((one, i) => ({ ...one, preferences: lists[i]! }));
      return { ...none, ...matchCohorts(all, { ...ranking, ranked }) };
    });
  });
}

function undatedPlans(): fc.Arbitrary<PlacePlan> {
  return fc.tuple(placePlans(), days()).map(([plan, asOf]) => planOn(plan, { asOf }));
}

// A list of all groups would have to have those of the plan.
function ofAnyGroups(): fc.Arbitrary<Ranking> {
  return rankings().map((ranking) => ({ ...ranking, groups: null }));
}

// For where nobody was refused.
function missingList(): fc.Arbitrary<Pick<Allocation, 'refused'>> {
  return fc.constantFrom({}, { refused: null }, { refused: undefined });
}
