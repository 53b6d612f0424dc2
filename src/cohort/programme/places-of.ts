import type { PlacePlan } from './place-plan.ts';

/**
 * How many places the plan has, all blocks together.
 *
 * @param plan - the plan, trusted to be parsed; guaranteed, reserved and open places count alike.
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
