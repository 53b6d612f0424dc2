import type { Allocation, PlacedApplication, WaitingApplication } from './allocation.ts';
import type { BindingReserve, Placement, PlacementLine } from './placement.ts';

/**
 * What became of one application, with the facts for a letter: through which place it got in; or where it waits, the line
 * it missed and by how far, and the reserves that kept it out.
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
  if (placed) return { outcome: 'placed', ...placed };
  const index = allocation.waiting.findIndex((one) => one.id === id);
  if (index === -1) return { outcome: 'not-ranked', id };
  const waiting = allocation.waiting[index]!;
  return {
    outcome: 'waiting',
    ...waiting,
    position: index + 1,
    of: allocation.waiting.length,
    lines: linesFor(waiting, allocation),
    boundBy: boundBy(waiting, allocation),
  };
}

function linesFor(waiting: WaitingApplication, { plan, placed }: Allocation): PlacementLine[] {
  return groupsIn(plan).flatMap((group) => {
    if (group !== 'open' && !waiting.groups.includes(group)) return [];
    const reserves = plan.overlap === 'smart' ? reachedFrom(group, placed) : new Set([group]);
    const last = placed
      .filter(({ through }) => (group === 'open' ? through.kind !== 'reserved' : reserves.has(through.group)))
      .at(-1);
    return last ? [lineBetween(waiting, last, group)] : [];
  });
}

// In a smart plan a place in one reserve can be won by moving a member of it on to another of theirs, and so forth. So the
// line is the last of all who could be displaced that way.
function reachedFrom(group: string, placed: readonly PlacedApplication[]): Set<string> {
  const reached = new Set([group]);
  for (const reserve of reached) {
    for (const { through, groups } of placed) {
      if (through.group === reserve) groups.forEach((other) => reached.add(other));
    }
  }
  return reached;
}

function lineBetween(waiting: WaitingApplication, last: PlacedApplication, group: string): PlacementLine {
  return {
    group,
    rank: last.rank,
    ranksBelow: waiting.rank - last.rank,
    ...(last.score != null && { score: last.score }),
    ...(last.score != null && waiting.score != null && { scoreBelow: difference(last.score, waiting.score) }),
    byLottery: Number.isFinite(last.score) && last.score === waiting.score && last.draw != null && waiting.draw != null,
  };
}

// 16.3 - 16.1 is 0.1999…: nine decimal places are more than any score has.
function difference(a: number, b: number): number {
  return Number((a - b).toFixed(9));
}

function boundBy(waiting: WaitingApplication, { plan, placed, unfilled }: Allocation): BindingReserve[] {
  const emptyIn = new Map(Object.entries(unfilled));
  return groupsIn(plan)
    .map((group) => ({
      group,
      rankedLower: placed.filter(({ rank, through }) => through.group === group && rank > waiting.rank).length,
      empty: emptyIn.get(group) ?? 0,
    }))
    .filter(({ rankedLower, empty }) => rankedLower + empty > 0);
}

function groupsIn({ blocks }: Allocation['plan']): string[] {
  return [...new Set(['open', ...blocks.map(({ group }) => group)])];
}
