import type { Gate } from './gate.ts';
import type { Position } from './position.ts';
import type { Truth } from './truth.ts';

/** The open variables in those parts of the gate that are not settled, each once. */
export function openVariables(gate: Gate, { low, high }: Position): readonly number[] {
  const open: number[] = [];
  visit(gate);
  return [...new Set(open)];

  /** How far the part holds. What was found open inside it is taken back if the part is settled all the same. */
  function visit(part: Gate): Bounds {
    if (part.members === undefined) {
      const { slot, truths } = part;
      const [least, most] = [truths[low[slot]!]!, truths[high[slot]!]!];
      if (least !== most) open.push(slot);
      return boundsOf(least, most);
    }
    const before = open.length;
    const members = part.members.map(visit);
    let bounds = 0;
    for (const bound of [1, 2, 4, 8]) {
      let holding = 0;
      for (const member of members) if (member & bound) holding += 1;
      if (holding >= part.needed) bounds |= bound;
    }
    if ((bounds & 3) === bounds >> 2) open.length = before;
    return bounds;
  }
}

/**
 * How far a part holds, with what is open at its lowest and at its highest, in four bits: surely unknown or more, surely yes,
 * perhaps unknown or more, perhaps yes. Each of them goes up through groups by itself.
 */
type Bounds = number;

const bits = [0, 1, 3] as const;

function boundsOf(least: Truth, most: Truth): Bounds {
  return bits[least] | (bits[most] << 2);
}
