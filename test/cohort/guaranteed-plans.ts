import type { PlaceBlock, PlacePlan } from 'digital-academy';
import fc from 'fast-check';
import { inOrderPlans, plans, smartPlans } from './arbitraries.ts';

// Guaranteed blocks before any other plan. Their groups are those that other blocks know, and one that only they know.

const block: fc.Arbitrary<PlaceBlock> = fc.record({
  group: fc.constantFrom('x', 'y', 'deferred'),
  places: fc.integer({ min: 0, max: 2 }),
  unfilled: fc.constantFrom('hold', 'release'),
  guaranteed: fc.constant(true),
});

function guaranteedBefore(rest: fc.Arbitrary<PlacePlan>): fc.Arbitrary<PlacePlan> {
  const blocks = fc.array(block, { minLength: 1, maxLength: 2 });
  return fc.tuple(blocks, rest).map(([first, plan]) => ({ ...plan, blocks: [...first, ...plan.blocks] }));
}

export const guaranteedInOrder = guaranteedBefore(inOrderPlans);

export const guaranteedSmart = guaranteedBefore(smartPlans);

/** Plans of every kind: in order and smart, with guaranteed blocks and without. */
export const allPlans = fc.oneof(plans, guaranteedInOrder, guaranteedSmart);

/** Rankings of people who may be in any of the groups. */
export const deferredRankings = fc
  .array(fc.subarray(['x', 'y', 'z', 'deferred']), { maxLength: 7 })
  .map((all) => ({ format: 1 as const, ranked: all.map((groups, i) => ({ id: `a${i + 1}`, groups })) }));
