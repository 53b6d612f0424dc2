import type { Policy } from './language/policy.ts';
import type { Spend } from './partition/budget.ts';
import type { Gate } from './partition/gate.ts';
import type { Position } from './partition/position.ts';
import { positionAt } from './partition/position.ts';
import type { Missable, Space } from './partition/space.ts';
import { classOf, inSpace, looksAtAll, spaceOf } from './partition/space.ts';
import { compile } from './compile.ts';

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
export function policySpace(policy: Policy, spend: Spend, missable: Missable = () => false): PolicySpace {
  const { slots, requirements } = compile(policy);
  spend(
    looksAtAll(
      slots,
      requirements.map(({ rule }) => rule),
    ),
  );
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

/** Where somebody stands of whom it has been decided: every variable in the class of its value, or missing. */
export function positionOf(space: Space, facts: object): Position {
  return positionAt(space, (index) => {
    const variable = space.variables[index]!;
    const value = variable.slot.read(facts);
    return value === null || value === undefined ? 0 : classOf(variable, variable.slot.cellOf(value));
  });
}
