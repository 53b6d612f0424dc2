import * as fc from 'fast-check';
import { allocate as allocateByPlan } from '../../cohort/allocation/allocate.ts';
import { Allocation } from '../../cohort/allocation/allocation.ts';
import { checkUndated } from '../../cohort/programme/check-undated.ts';
import type { PlacePlan } from '../../cohort/programme/place-plan.ts';
import type { Ranking } from '../../cohort/ranking/ranking.ts';
import { lostOrTwice, misplaced, neglected, passedOver, unaccounted } from './against-allocation.ts';
import { difference } from './difference.ts';
import { changeOfInput } from './change-of-input.ts';
import type { Law } from './law.ts';
import { lawOf } from './law-of.ts';
import { rankingsFor } from './rankings-for.ts';
import { lostInStore } from './lost-in-store.ts';

/** Allocates places: the library's `allocate`, or what a service has made of it. It answers at once, not with a promise. */
export type Allocate = (plan: PlacePlan, ranking: Ranking) => Allocation;

/**
 * What holds of every allocation under a plan, as laws to be tried on the caller's own plan, and on the caller's own way to allocate by it.
 *
 * - Everybody ranked has a place or waits; every place is taken or empty; a place that is kept for a group goes to somebody else only if the plan releases it.
 * - Nobody waits while a place is empty that they may have, or while somebody of the same groups who is ranked lower has one.
 * - One more place, of whatever block, costs nobody the place.
 * - The same ranking always has the same answer, whatever people are called and in whatever order they list their groups, and is left as it is. The answer
 *   can be stored.
 *
 * They hold without limits besides the plan: under one, people wait while places are empty. Up to several times as many people come as there are
 * places, so a plan of thousands wants fewer runs.
 *
 * @param allocate - called with the plan, or the plan with one more place, and a ranking of people in its groups and in others. Left out, it is the
 * `allocate` of the library.
 * @throws RangeError if the plan depends on the day (see `planOn`).
 *
 * @example
 * ```ts
 * import { allocate, overAndAbove } from 'digital-academy';
 * import { allocationLaws } from 'digital-academy/testing/fast-check';
 *
 * const plan = overAndAbove([{ group: 'exemplar', places: 3 }], { open: 2, unfilled: 'release' });
 * for (const law of allocationLaws(plan)) law.check({ numRuns: 20 });
 *
 * // Who comes last is forgotten.
 * const laws = allocationLaws(plan, (...given) => {
 *   const { waiting, ...others } = allocate(...given);
 *   return { ...others, waiting: waiting.slice(0, -1) };
 * });
 * laws[0]?.check({ numRuns: 1000 }); // throws
 * ```
 */
export function allocationLaws(
  plan: PlacePlan,
  allocate: Allocate = (...given) => allocateByPlan(...given),
): readonly Law[] {
  checkUndated('allocationLaws', plan);
  const rankings = rankingsFor(plan);
  const by = (ranking: Ranking) => allocate(plan, ranking);

  return [
    lawOf('everybody ranked has a place or waits, once, best first', rankings, (ranking) =>
      lostOrTwice(by(ranking), ranking),
    ),
    lawOf('every place is taken or empty, and none is given twice', rankings, (ranking) =>
      unaccounted(by(ranking), plan),
    ),
    lawOf('places that are kept for a group go to its members, or are released by the plan', rankings, (ranking) =>
      misplaced(by(ranking), plan),
    ),
    lawOf('nobody waits while a place is empty that they may have', rankings, (ranking) =>
      neglected(by(ranking), plan),
    ),
    lawOf('nobody is passed over for somebody of the same groups', rankings, (ranking) => passedOver(by(ranking))),
    ...(plan.blocks.length > 0
      ? [
          lawOf(
            'one more place costs nobody the place',
            fc.record({ ranking: rankings, block: fc.nat(plan.blocks.length - 1) }),
            ({ ranking, block }) => {
              const more = new Set(allocate(withOneMore(plan, block), ranking).placed.map(({ id }) => id));
              const worse = by(ranking).placed.find(({ id }) => !more.has(id));
              return worse && `${worse.id} has a place, and none with one more for '${plan.blocks[block]!.group}'`;
            },
          ),
        ]
      : []),
    lawOf('what people are called makes no difference', rankings, (ranking) => {
      const renamed = {
        ...ranking,
        ranked: ranking.ranked.map((one) => ({ ...one, id: `z${1e6 - Number(one.id.slice(1))}` })),
      };
      return difference(seats(by(ranking)), seats(by(renamed)), 'under other names');
    }),
    lawOf('the order in which people list their groups makes no difference', rankings, (ranking) => {
      const turned = {
        ...ranking,
        ranked: ranking.ranked.map((one) => ({ ...one, groups: [...one.groups].reverse() })),
      };
      return difference(seats(by(ranking)), seats(by(turned)), 'in the opposite order');
    }),
    lawOf('the same ranking has the same answer', rankings, (ranking) =>
      difference(by(ranking), by(ranking), 'the second time'),
    ),
    lawOf('the plan and the ranking are left as they are, and may be frozen', rankings, (ranking) =>
      changeOfInput({ plan, ranking }, (given) => allocate(given.plan, given.ranking)),
    ),
    lawOf('the answer is an allocation that can be stored and read back', rankings, (ranking) =>
      lostInStore(by(ranking), Allocation),
    ),
  ];
}

function withOneMore(plan: PlacePlan, at: number): PlacePlan {
  return {
    ...plan,
    blocks: plan.blocks.map((block, i) => (i === at ? { ...block, places: block.places + 1 } : block)),
  };
}

/** Who has which place, by rank. */
function seats({ placed }: Allocation): unknown {
  return placed.map(({ rank, through }) => [rank, through]);
}
