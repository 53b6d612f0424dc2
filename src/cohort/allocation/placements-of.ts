import type { Allocation } from './allocation.ts';
import type { Placement } from './placement.ts';
import { readPlacements } from './read-placements.ts';

/**
 * What became of every application: first those placed, then those who wait, each best first, then those refused. What each says is
 * what `placementOf` says.
 *
 * @param allocation - the answer of `allocate`, or one of `allocationsOf`; a stored one is trusted to be parsed.
 *
 * @example
 * ```ts
 * import { allocate, minimumGuarantee, placementsOf, rank } from 'digital-academy';
 *
 * const ranking = rank([
 *   { id: 'Ada', groups: [], score: 19 },
 *   { id: 'Ben', groups: [], score: 17.5 },
 * ]);
 * const plan = minimumGuarantee([], { open: 1, unfilled: 'hold' });
 * placementsOf(allocate(plan, ranking)).map(({ id, outcome }) => [id, outcome]); // => [['Ada', 'placed'], ['Ben', 'waiting']]
 * ```
 */
export function placementsOf(allocation: Allocation): Placement[] {
  const read = readPlacements(allocation);
  return [
    ...allocation.placed.map(read.placed),
    ...allocation.waiting.map(read.waiting),
    ...(allocation.refused ?? []).map((one): Placement => ({ outcome: 'refused', ...one })),
  ];
}
