import type { Allocation } from './allocation.ts';
import type { Placement } from './placement.ts';
import { readPlacements } from './read-placements.ts';

/**
 * What became of one application, with the facts for a letter: through which place it got in; or where it waits, the line
 * it missed and by how far, and the reserves and limits that kept it out; or why it did not compete. To write to everybody, ask
 * `placementsOf`, which does what they share once.
 *
 * @param id - the id of the application; one that the allocation does not have is `'not-ranked'`.
 * @param allocation - the answer of `allocate`, or one of `allocationsOf`; a stored one is trusted to be parsed.
 *
 * @example
 * ```ts
 * import { allocate, minimumGuarantee, placementOf, rank } from 'digital-academy';
 *
 * const ranking = rank([
 *   { id: 'Ada', groups: [], score: 19 },
 *   { id: 'Ben', groups: [], score: 17.5 },
 *   { id: 'Cai', groups: ['exemplar'], score: 16 },
 * ]);
 * const plan = minimumGuarantee([{ group: 'exemplar', places: 1 }], { open: 1, unfilled: 'hold' });
 * const ben = placementOf('Ben', allocate(plan, ranking));
 * ben.outcome; // => 'waiting'
 * const { lines, boundBy } = ben.outcome === 'waiting' ? ben : { lines: [], boundBy: [] };
 * lines; // => [{ group: 'open', rank: 1, ranksBelow: 1, score: 19, scoreBelow: 1.5, byLottery: false }]
 * boundBy; // => [{ group: 'exemplar', rankedLower: 1, empty: 0 }]
 * ```
 */
export function placementOf(id: string, allocation: Allocation): Placement {
  const placed = allocation.placed.find((one) => one.id === id);
  if (placed) return readPlacements(allocation).placed(placed);
  const index = allocation.waiting.findIndex((one) => one.id === id);
  if (index !== -1) return readPlacements(allocation).waiting(allocation.waiting[index]!, index);
  const refused = allocation.refused?.find((one) => one.id === id);
  return refused ? { outcome: 'refused', ...refused } : { outcome: 'not-ranked', id };
}
