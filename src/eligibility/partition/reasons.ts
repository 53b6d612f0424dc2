import type { Gate, Leaf } from './gate.ts';
import type { Position } from './position.ts';
import type { Goal } from './solve.ts';

/**
 * Why a goal cannot be reached from here, if it cannot: variables whose choices alone keep its gate from it, whatever else is
 * chosen. Of a group it takes no more members than it must, those with the fewest reasons first.
 */
export function reasonsAgainst({ gate, least, most }: Goal, position: Position): ReadonlySet<number> {
  const { chosen, low, high } = position;
  const isTooLow = ({ slot, truths }: Leaf) => truths[high[slot]!]! < least;
  const isTooHigh = ({ slot, truths }: Leaf) => truths[low[slot]!]! > most;
  return new Set(reasons(gate, isTooLow, true) ?? reasons(gate, isTooHigh, false));

  function reasons(part: Gate, isWrong: (leaf: Leaf) => boolean, below: boolean): readonly number[] | undefined {
    if (part.members === undefined) {
      if (!isWrong(part)) return undefined;
      return chosen[part.slot]! < 0 ? [] : [part.slot];
    }
    const { needed, members } = part;
    const enough = below ? members.length - needed + 1 : needed;
    const wrong: (readonly number[])[] = [];
    for (const member of members) {
      const found = reasons(member, isWrong, below);
      if (found) wrong.push(found);
    }
    if (wrong.length < enough) return undefined;
    const few = wrong.length > enough ? wrong.sort((a, b) => a.length - b.length).slice(0, enough) : wrong;
    return none.concat(...few);
  }
}

const none: readonly number[] = [];
