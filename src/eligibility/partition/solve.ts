import type { Spend } from './budget.ts';
import type { Gate } from './gate.ts';
import { sizeOf, truthOf } from './gate.ts';
import { openVariables } from './open-variables.ts';
import type { Position } from './position.ts';
import { choicesOf, choose } from './position.ts';
import { reasonsAgainst } from './reasons.ts';
import type { Truth } from './truth.ts';
import { yes } from './truth.ts';

/** A gate, and how far it is to hold. */
export interface Goal {
  /** A gate of the space. */
  readonly gate: Gate;
  /** It holds at least so far. */
  readonly least: Truth;
  /** It holds at most so far. */
  readonly most: Truth;
}

/** That the gate holds; or that it holds at least, and at most, so far. */
export function goal(gate: Gate, least: Truth = yes, most: Truth = yes): Goal {
  return { gate, least, most };
}

/** Why there is no solution. */
export interface Conflict {
  /** The variables chosen beforehand that alone make it impossible, whatever the others are. */
  readonly variables: ReadonlySet<number>;
  /** The goals that make it impossible; others could be left out. */
  readonly goals: ReadonlySet<Goal>;
}

/** A position at which every goal is reached. */
export interface Solution {
  /** The class of each variable; -1 for those that may be anything. */
  readonly chosen: readonly number[];
}

/**
 * Chooses classes for what is open until every goal is reached, or says why that is impossible. It leaves the position as it was.
 *
 * It goes on with the goal that has the fewest choices left. From a dead end it goes back to the last choice that had a part in
 * it, so that goals that share no fact do not multiply their cost.
 */
export function solve(position: Position, goals: readonly Goal[], spend: Spend): Solution | Conflict {
  const blamed = new Set<Goal>();
  const size = sizeOf(goals.map(({ gate }) => gate));
  let chosen: readonly number[] = [];
  const variables = descend();
  return variables ? { variables, goals: blamed } : { chosen };

  function descend(): ReadonlySet<number> | undefined {
    spend(size);
    let next: readonly number[] | undefined;
    for (const goal of goals) {
      const low = truthOf(goal.gate, position.low);
      const high = truthOf(goal.gate, position.high);
      if (low > goal.most || high < goal.least) {
        blamed.add(goal);
        return reasonsAgainst(goal, position);
      }
      if (low >= goal.least && high <= goal.most) continue;
      const open = openVariables(goal.gate, position);
      if (!next || open.length < next.length) next = open;
    }
    if (next) return branch(next[0]!);
    chosen = [...position.chosen];
    return undefined;
  }

  function branch(variable: number): ReadonlySet<number> | undefined {
    const reasons = new Set(
      position.space.variables[variable]!.siblings.filter((other) => position.chosen[other]! >= 0),
    );
    for (const choice of choicesOf(position, variable)) {
      choose(position, variable, choice);
      const conflict = descend();
      choose(position, variable, -1);
      if (!conflict) return undefined;
      if (!conflict.has(variable)) return conflict;
      for (const reason of conflict) if (reason !== variable) reasons.add(reason);
    }
    return reasons;
  }
}

/** Whether every goal can be reached. */
export function isSolution(answer: Solution | Conflict): answer is Solution {
  return 'chosen' in answer;
}

/**
 * Out of goals that cannot be reached together, as few as that still holds for: without any one of them, the others could. Those that
 * are `kept` stay, and only the others become as few as that takes.
 */
export function smallestConflict(
  position: Position,
  { goals }: Conflict,
  spend: Spend,
  kept: readonly Goal[] = [],
): readonly Goal[] {
  const others = [...goals].filter((goal) => !kept.includes(goal));
  return others.reduce<readonly Goal[]>(
    (core, goal) => {
      const fewer = core.filter((other) => other !== goal);
      return isSolution(solve(position, fewer, spend)) ? core : fewer;
    },
    [...kept, ...others],
  );
}
