import type { Truth } from './truth.ts';
import { no, unknown, yes } from './truth.ts';

/**
 * A rule made ready: at least `needed` of its members, or, at its leaves, the truth of each cell of one slot. All, any, some and
 * not are all of them gates: what is negated has been turned over down at its leaves. So a gate only ever rises when a leaf
 * rises, and bounds of the leaves give bounds of the whole.
 */
export type Gate = Leaf | Group;

/** A comparison. */
export interface Leaf {
  /** The slot that it looks at. */
  readonly slot: number;
  /** Its truth for each cell of the slot. */
  readonly truths: readonly Truth[];
  /** A leaf has no members. */
  readonly members?: undefined;
}

/** Rules joined. */
export interface Group {
  /** How many of the members must hold. */
  readonly needed: number;
  /** What is counted. */
  readonly members: readonly Gate[];
}

/** How far the gate holds, given the cell that each slot is in. */
export function truthOf(gate: Gate, cells: readonly number[]): Truth {
  if (gate.members === undefined) return gate.truths[cells[gate.slot]!]!;
  const { members } = gate;
  let { needed } = gate;
  let spare = members.length - needed;
  for (const member of members) {
    const truth = truthOf(member, cells);
    if (truth === yes) {
      needed -= 1;
      if (needed === 0) return yes;
    } else if (truth === no) {
      if (spare === 0) return no;
      spare -= 1;
    }
  }
  return unknown;
}

/** The gate with other leaves in the place of its own. */
export function withLeaves(gate: Gate, instead: (leaf: Leaf) => Leaf): Gate {
  if (gate.members === undefined) return instead(gate);
  return { needed: gate.needed, members: gate.members.map((member) => withLeaves(member, instead)) };
}

/** How many comparisons a look at the gates takes. */
export function sizeOf(gates: readonly Gate[]): number {
  return gates.reduce((sum, gate) => sum + (gate.members ? sizeOf(gate.members) : 1), 0);
}

/** The leaves of the gate, from left to right. */
export function leavesOf(gate: Gate): readonly Leaf[] {
  return gate.members === undefined ? [gate] : gate.members.flatMap(leavesOf);
}

/** The variables that a gate looks at, each once. */
export function variablesOf(gate: Gate): readonly number[] {
  return [...new Set(leavesOf(gate).map(({ slot }) => slot))];
}
