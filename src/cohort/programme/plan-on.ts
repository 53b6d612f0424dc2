import type { AsOfOptions } from '../../calendar/as-of-options.ts';
import { checkDay } from '../../calendar/check-day.ts';
import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { PlaceBlock, PlacePlan } from './place-plan.ts';

/**
 * The plan as it is on a day: blocks that are released on or before it release their empty places, the others hold them.
 *
 * @param plan - the plan, trusted to be parsed; a block without `releasedOn` stays as it is.
 * @throws RangeError if `asOf` is not a real day.
 *
 * @example
 * ```ts
 * import { planOn, PlacePlan } from 'digital-academy';
 *
 * const plan = PlacePlan.parse({
 *   blocks: [
 *     { group: 'exemplar', places: 50, unfilled: 'hold', releasedOn: '2017-11-01' },
 *   ],
 *   overlap: 'in-order',
 * });
 * planOn(plan, { asOf: '2017-10-31' }).blocks; // => [{ group: 'exemplar', places: 50, unfilled: 'hold' }]
 * planOn(plan, { asOf: '2017-11-01' }).blocks; // => [{ group: 'exemplar', places: 50, unfilled: 'release' }]
 * ```
 */
export function planOn(plan: PlacePlan, { asOf }: AsOfOptions): PlacePlan {
  checkDay('planOn', asOf);
  return { ...plan, blocks: plan.blocks.map((block) => blockOn(block, asOf)) };
}

function blockOn({ releasedOn, ...block }: PlaceBlock, asOf: CalendarDate): PlaceBlock {
  return releasedOn != null && releasedOn <= asOf ? { ...block, unfilled: 'release' } : block;
}
