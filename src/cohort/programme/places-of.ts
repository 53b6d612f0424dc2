import type { PlacePlan } from './place-plan.ts';

/**
 * How many places the plan has, all blocks together.
 *
 * @example
 * ```ts
 * import { minimumGuarantee, placesOf } from 'digital-academy';
 *
 * placesOf(minimumGuarantee([{ group: 'exemplar', places: 30 }], { open: 20, unfilled: 'hold' })); // => 50
 * ```
 */
export function placesOf(plan: PlacePlan): number {
  return plan.blocks.reduce((total, { places }) => total + places, 0);
}
