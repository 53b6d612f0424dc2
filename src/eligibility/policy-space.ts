import { cellIn } from './partition/cell-in.ts';
import { compile } from './compile.ts';
import type { Gate } from './partition/gate.ts';
import type { Policy } from './language/policy.ts';
import type { Position } from './partition/position.ts';
import { positionAt } from './partition/position.ts';
import { ownFacts } from './language/read-facts.ts';
import type { Missable, Space } from './partition/space.ts';
import { classOf, inSpace, spaceOf } from './partition/space.ts';

/** A policy and the space that its rules divide. */
export interface PolicySpace {
  /** The space. */
  readonly space: Space;
  /** The codes of its requirements, in order. */
  readonly codes: readonly string[];
  /** Their gates, over the classes of the space. */
  readonly gates: readonly Gate[];
}

/** The space of one policy. Everything is known in it, unless a fact is said to be missable. */
export function policySpace(policy: Policy, missable: Missable = () => false): PolicySpace {
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
  const own = ownFacts(facts, verb);
  return positionAt(space, (index) => {
    const variable = space.variables[index]!;
    const { slot } = variable;
    return classOf(variable, cellIn(slot, slot.read(own), verb));
  });
}
