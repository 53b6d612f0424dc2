import * as fc from 'fast-check';
import { allocate as allocateByPlan } from '../../cohort/allocation/allocate.ts';
import { Allocation } from '../../cohort/allocation/allocation.ts';
import { checkUndated } from '../../cohort/programme/check-undated.ts';
import type { PlacePlan } from '../../cohort/programme/place-plan.ts';
import type { RankedApplication, Ranking } from '../../cohort/ranking/ranking.ts';
import { anAllocation } from '../assertions/kinds.ts';
import {
  lostOrTwice,
  misplaced,
  neglected,
  otherwiseAllocated,
  passedOver,
  unaccounted,
} from './against-allocation.ts';
import { changeOfInput, difference, lostInStore } from './against-any-answer.ts';
import { answerOf } from './answer-of.ts';
import type { Law } from './law.ts';
import { lawOf } from './law-of.ts';
import { rankingsFor } from './who-comes.ts';

/**
 * What a service has made of `allocate`, or allocates by itself. It answers at once, not with a promise.
 *
 * @param plan - how the places are shared out.
 * @param ranking - who competes, best first.
 */
export type Allocate = (plan: PlacePlan, ranking: Ranking) => Allocation;

/**
 * Is the caller's own way to allocate by this plan sound? The laws that its function is held to, on people who come to the plan.
 *
 * - It allocates as the library does: who has which place, who waits, and what stays empty.
 * - Everybody ranked has a place or waits; every place is taken or empty; a place that is kept for a group goes to somebody else only if the plan releases it.
 * - Nobody waits while a place is empty that they may have, or while somebody of the same groups who is ranked lower has one.
 * - One more place, of whatever block, costs nobody the place.
 * - What people are called and in which order they list their groups makes no difference, and the ranking is left as it is. The answer can be stored;
 *   an `Allocation` is a strict document, so nothing may be added to it.
 *
 * They hold without limits besides the plan: under one, people wait while places are empty.
 *
 * @param plan - the plan to allocate by; up to several times as many people come as it has places, so one of thousands wants fewer runs.
 * @param allocate - called with the plan, or the plan with one more place, and a ranking of people in its groups and in others.
 * @throws RangeError if the plan depends on the day (see `planOn`). A check throws one if `allocate` promises its answer.
 *
 * @example
 * ```ts
 * import { allocate, minimumGuarantee, overAndAbove } from 'digital-academy';
 * import { allocationLaws } from 'digital-academy/testing/fast-check';
 *
 * const exemplars = [{ group: 'exemplar', places: 3 }];
 * const plan = minimumGuarantee(exemplars, { open: 2, unfilled: 'release' });
 * const other = overAndAbove(exemplars, { open: 2, unfilled: 'release' }); // the same places in the other order
 *
 * const laws = allocationLaws(plan, (_, ranking) => ({ ...allocate(other, ranking), plan }));
 * const law = laws.find(({ code }) => code === 'as-the-library')!;
 * law.name; // => 'the function allocates as the library does'
 * law.check({ numRuns: 1000 }); // throws
 * ```
 */
export function allocationLaws(plan: PlacePlan, allocate: Allocate): readonly Law[] {
  checkUndated('allocationLaws', plan);
  const rankings = rankingsFor(plan);
  const under = (some: PlacePlan, ranking: Ranking) =>
    answerOf('allocationLaws', allocate(some, ranking), anAllocation);
  const by = (ranking: Ranking) => under(plan, ranking);

  return [
    lawOf('as-the-library', 'the function allocates as the library does', rankings, (ranking) =>
      otherwiseAllocated(by(ranking), allocateByPlan(plan, ranking)),
    ),
    lawOf('everybody-once', 'everybody ranked has a place or waits, once, best first', rankings, (ranking) =>
      lostOrTwice(by(ranking), ranking),
    ),
    lawOf('every-place-once', 'every place is taken or empty, and none is given twice', rankings, (ranking) =>
      unaccounted(by(ranking), plan),
    ),
    lawOf(
      'kept-for-members',
      'places that are kept for a group go to its members, or are released by the plan',
      rankings,
      (ranking) => misplaced(by(ranking), plan),
    ),
    lawOf('nobody-neglected', 'nobody waits while a place is empty that they may have', rankings, (ranking) =>
      neglected(by(ranking), plan),
    ),
    lawOf('nobody-passed-over', 'nobody is passed over for somebody of the same groups', rankings, (ranking) =>
      passedOver(by(ranking), plan),
    ),
    ...(plan.blocks.length > 0
      ? [
          lawOf(
            'one-more-place',
            'one more place costs nobody the place',
            fc.record({ ranking: rankings, block: fc.nat(plan.blocks.length - 1) }),
            ({ ranking, block }) => {
              const more = new Set(under(withOneMore(plan, block), ranking).placed.map(({ id }) => id));
              const worse = by(ranking).placed.find(({ id }) => !more.has(id));
              return worse && `${worse.id} has a place, and none with one more for '${plan.blocks[block]!.group}'`;
            },
          ),
        ]
      : []),
    lawOf('names-of-people', 'what people are called makes no difference', rankings, (ranking) => {
      const renamed = withEach(ranking, (one) => ({ ...one, id: `z${1e6 - Number(one.id.slice(1))}` }));
      return difference(seats(by(ranking)), seats(by(renamed)), 'under other names');
    }),
    lawOf('order-of-groups', 'the order in which people list their groups makes no difference', rankings, (ranking) => {
      const turned = withEach(ranking, (one) => ({ ...one, groups: [...one.groups].reverse() }));
      return difference(seats(by(ranking)), seats(by(turned)), 'in the opposite order');
    }),
    lawOf('input-left-alone', 'the plan and the ranking are left as they are, and may be frozen', rankings, (ranking) =>
      changeOfInput({ plan, ranking }, (given) => under(given.plan, given.ranking)),
    ),
    lawOf('can-be-stored', 'the answer is an allocation that can be stored and read back', rankings, (ranking) =>
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

function withEach(ranking: Ranking, change: (one: RankedApplication) => RankedApplication): Ranking {
  return { ...ranking, ranked: ranking.ranked.map(change) };
}

/** Who has which place, by rank. */
function seats({ placed }: Allocation): unknown {
  return placed.map(({ rank, through }) => [rank, through]);
}
