import type { Allocation, PlacedApplication, WaitingApplication } from './allocation.ts';
import type { BindingReserve, PlacedPlacement, PlacementLine, WaitingPlacement } from './placement.ts';

/** What became of each application of an allocation. What all of them share is worked out once. */
export interface PlacementReader {
  /** What became of an application with a place. */
  readonly placed: (application: PlacedApplication) => PlacedPlacement;
  /** `index` is where the application stands among those who wait, from 0. */
  readonly waiting: (application: WaitingApplication, index: number) => WaitingPlacement;
}

/** Reads an allocation, so that it can be asked about one application after another. */
export function readPlacements({ plan, placed, waiting, unfilled }: Allocation): PlacementReader {
  const groups = [...new Set(['open', ...plan.blocks.map(({ group }) => group)])];
  const reserves = groups.map((group) => ({
    group,
    ranks: placed.filter(({ through }) => through.group === group).map(({ rank }) => rank),
    empty: Object.hasOwn(unfilled, group) ? unfilled[group]! : 0,
  }));
  const lines = new Map(groups.map((group) => [group, lastOf(group)]));

  function lastOf(group: string): PlacedApplication | undefined {
    const reached = plan.overlap === 'smart' ? reachedFrom(group, placed) : new Set([group]);
    const isOfLine = ({ through }: PlacedApplication) =>
      group === 'open' ? through.kind !== 'reserved' : reached.has(through.group);
    return placed.filter(isOfLine).at(-1);
  }

  function boundBy({ rank }: WaitingApplication): BindingReserve[] {
    return reserves
      .map(({ group, ranks, empty }) => ({ group, rankedLower: ranks.length - countUpTo(rank, ranks), empty }))
      .filter(({ rankedLower, empty }) => rankedLower + empty > 0);
  }

  return {
    placed: (application) => ({ outcome: 'placed', ...application }),
    waiting: (application, index) => ({
      outcome: 'waiting',
      ...application,
      position: index + 1,
      of: waiting.length,
      lines: groups.flatMap((group) => {
        const last = lines.get(group);
        const isOpenTo = group === 'open' || application.groups.includes(group);
        return last && isOpenTo ? [lineBetween(application, last, group)] : [];
      }),
      boundBy: boundBy(application),
    }),
  };
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

// Ranks ascend.
function countUpTo(rank: number, ranks: readonly number[]): number {
  let count = 0;
  for (let most = ranks.length; count < most;) {
    const middle = (count + most) >> 1;
    if (ranks[middle]! <= rank) count = middle + 1;
    else most = middle;
  }
  return count;
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
