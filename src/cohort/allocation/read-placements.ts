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
  const lines = linesOf(groups, plan, placed);

  function boundBy({ rank, groups: own }: WaitingApplication): BindingReserve[] {
    return reserves
      .filter(({ group }) => group !== 'open' && !own.includes(group))
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

// The last to get in through each group, if anybody did. In a smart plan a place in one reserve can be won by moving a member of it on to
// another of theirs, and so forth; so there the line is the last of all who could be displaced that way.
function linesOf(
  groups: readonly string[],
  { overlap }: Allocation['plan'],
  placed: readonly PlacedApplication[],
): Map<string, PlacedApplication> {
  const last = new Map<string, PlacedApplication>();
  const movesOnTo = new Map<string, Set<string>>(groups.map((group) => [group, new Set()]));
  for (const one of placed) {
    const { kind, group } = one.through;
    last.set(kind === 'open' || kind === 'released' ? 'open' : `${kind} ${group}`, one);
    if (overlap === 'smart' && kind === 'reserved') one.groups.forEach((other) => movesOnTo.get(group)!.add(other));
  }
  const lines = new Map<string, PlacedApplication>();
  for (const group of groups) {
    const reached = new Set([group]);
    for (const reserve of reached) movesOnTo.get(reserve)?.forEach((other) => reached.add(other));
    const ways = group === 'open' ? ['open'] : [`guaranteed ${group}`, ...[...reached].map((one) => `reserved ${one}`)];
    const lowest = ways.flatMap((way) => last.get(way) ?? []).sort((one, other) => other.rank - one.rank)[0];
    if (lowest) lines.set(group, lowest);
  }
  return lines;
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
