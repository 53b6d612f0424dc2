import { compile } from './compile.ts';
import type { Gate } from './gate.ts';
import type { Policy } from './policy.ts';
import type { Position } from './position.ts';
import { choose, openPosition } from './position.ts';
import { cellIn } from './cell-in.ts';
import { ownFacts } from './read-facts.ts';
import type { Goal } from './solve.ts';
import type { Space } from './space.ts';
import { classOf, inSpace, spaceOf } from './space.ts';
import type { Truth } from './truth.ts';
import { yes } from './truth.ts';

/** A policy and the space that its rules divide. */
export interface PolicySpace {
  /** The space. */
  readonly space: Space;
  /** The codes of its requirements, in order. */
  readonly codes: readonly string[];
  /** Their gates, over the classes of the space. */
  readonly gates: readonly Gate[];
}

/** The space of one policy. `missable` says which facts may be missing in it; none unless told. */
export function policySpace(policy: Policy, missable: (fact: string) => boolean = () => false): PolicySpace {
  const { slots, requirements } = compile(policy);
  const space = spaceOf(
    slots,
    requirements.map(({ gate }) => gate),
    missable,
  );
  return {
    space,
    codes: requirements.map(({ code }) => code),
    gates: requirements.map(({ gate }) => inSpace(gate, space)),
  };
}

/** Where a person stands: every variable in the class of the value that the facts have for it, or missing. */
export function positionOf(space: Space, facts: object, verb: string): Position {
  const position = openPosition(space);
  const own = ownFacts(facts, verb);
  space.variables.forEach((variable, index) => {
    const { slot } = variable;
    choose(position, index, classOf(variable, cellIn(slot, slot.read(own), verb)));
  });
  return position;
}

/** That the gate holds at least, and at most, so far. */
export function goal(gate: Gate, least: Truth = yes, most: Truth = yes): Goal {
  return { gate, least, most };
}
