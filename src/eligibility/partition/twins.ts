import type { Gate } from './gate.ts';
import { withLeaves } from './gate.ts';
import type { Space, Variable } from './space.ts';

/** A space with two people in it, who differ in nothing but some variables. */
export interface Twins {
  /** The space of both: that of the one, and after it those variables once more, for the other. */
  readonly space: Space;
  /** A gate of the space, as it is for the other one. */
  readonly ofOther: (gate: Gate) => Gate;
  /** The classes of the other one, out of those of both. */
  readonly other: (chosen: readonly number[]) => readonly number[];
}

/** The space in which one search can look for two people who differ in these variables, siblings among them, and in no others. */
export function twinsOf({ variables }: Space, differing: readonly number[]): Twins {
  const standIn = (variable: number) => {
    const place = differing.indexOf(variable);
    return place < 0 ? variable : variables.length + place;
  };
  const again = differing.map((variable): Variable => {
    const { siblings, ...same } = variables[variable]!;
    return { ...same, siblings: siblings.map(standIn) };
  });
  return {
    space: { variables: [...variables, ...again] },
    ofOther: (gate) => withLeaves(gate, ({ slot, truths }) => ({ slot: standIn(slot), truths })),
    other: (chosen) => variables.map((_, variable) => chosen[standIn(variable)]!),
  };
}
