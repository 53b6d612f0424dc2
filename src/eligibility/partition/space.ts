import type { Rule } from '../language/rule.ts';
import { comparisonsIn } from '../language/walk-rule.ts';
import { valueIn } from './cell-values.ts';
import type { Gate } from './gate.ts';
import { leavesOf, withLeaves } from './gate.ts';
import type { Slot } from './slots.ts';
import type { Truth } from './truth.ts';

// The partition: the cells of every slot, put together where no rule at hand tells them apart, so that a search looks at each
// difference once.

/** What a search ranges over. */
export interface Space {
  /** A variable for each slot. */
  readonly variables: readonly Variable[];
}

/** A slot and what it can be. */
export interface Variable {
  /** The slot. */
  readonly slot: Slot;
  /** Cells that all rules treat alike, class by class. Class 0 is *missing*. */
  readonly classes: readonly (readonly number[])[];
  /** The other slots of the same set: known together, or missing together. */
  readonly siblings: readonly number[];
  /** Whether a search may choose *missing*. */
  readonly missable: boolean;
}

/** Which facts a search may leave missing. */
export type Missable = (fact: string) => boolean;

/** How many looks it takes to compare every cell with every rule. */
export function looksAtAll(slots: readonly Slot[], rules: readonly Rule[]): number {
  const sizes = new Map(slots.map(({ fact, size }) => [fact, size]));
  return rules.flatMap(comparisonsIn).reduce((sum, { fact }) => sum + sizes.get(fact)!, 0);
}

/** The space that these gates divide. */
export function spaceOf(slots: readonly Slot[], gates: readonly Gate[], missable: Missable): Space {
  const leaves = slots.map((): (readonly Truth[])[] => []);
  for (const { slot, truths } of gates.flatMap(leavesOf)) leaves[slot]!.push(truths);
  const variables = slots.map((slot, i): Variable => {
    const alike = new Map<string, number[]>();
    for (let cell = 1; cell < slot.size; cell += 1) {
      if (valueIn(slot, cell) === undefined) continue;
      const signature = leaves[i]!.map((truths) => truths[cell]).join('');
      const others = alike.get(signature);
      if (others) others.push(cell);
      else alike.set(signature, [cell]);
    }
    const siblings = slots.flatMap(({ fact }, other) => (fact === slot.fact && other !== i ? [other] : []));
    return { slot, classes: [[0], ...alike.values()], siblings, missable: missable(slot.fact) };
  });
  return { variables };
}

/**
 * The gate over classes instead of cells. Each leaf gains two truths beyond its classes: the lowest and the highest that the space
 * allows, for variables that are still open.
 */
export function inSpace(gate: Gate, space: Space): Gate {
  return withLeaves(gate, ({ slot, truths }) => {
    const { classes, missable } = space.variables[slot]!;
    const ofClass = classes.map(([cell]) => truths[cell!]!);
    const possible = missable ? ofClass : ofClass.slice(1);
    return { slot, truths: [...ofClass, Math.min(...possible) as Truth, Math.max(...possible) as Truth] };
  });
}

/** The gate as it is once classes are chosen for some variables: those leaves have the same truth everywhere. */
export function fixed(gate: Gate, choices: ReadonlyMap<number, number>): Gate {
  return withLeaves(gate, (leaf) => {
    const choice = choices.get(leaf.slot);
    return choice === undefined ? leaf : { ...leaf, truths: leaf.truths.map(() => leaf.truths[choice]!) };
  });
}

/** The variables of these facts. */
export function variablesOfFacts({ variables }: Space, facts: readonly string[]): readonly number[] {
  return variables.flatMap(({ slot }, variable) => (facts.includes(slot.fact) ? [variable] : []));
}

/** Of variables, the first for each fact. */
export function onePerFact({ variables }: Space, some: readonly number[]): readonly number[] {
  return some.filter((one) => !variables[one]!.siblings.some((other) => other < one && some.includes(other)));
}

/** The classes of a variable, without *missing*. */
export function knownClasses({ classes }: Variable): readonly number[] {
  return classes.map((_, index) => index).slice(1);
}

/** The class that a cell of a variable is in. */
export function classOf({ classes }: Variable, cell: number): number {
  return classes.findIndex((cells) => cells.includes(cell));
}
