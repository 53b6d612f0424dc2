import type { Cell } from './cell.ts';
import { ruleOfCells } from './cell-rule.ts';
import { valueIn } from './cell-values.ts';
import type { Rule } from '../language/rule.ts';
import type { Space } from './space.ts';
import type { FactValue } from '../language/vocabulary.ts';

/** The classes that variables can be in, by variable: a region of a space. */
export type ClassesByVariable = ReadonlyMap<number, readonly number[]>;

/**
 * A region in the terms of the facts: a cell for each fact that it says something about. `current` tells the set that a person has now,
 * so that the example for a set changes no more of it than it must.
 */
export function cellsOf(
  space: Space,
  classes: ClassesByVariable,
  current: (fact: string) => FactValue | null = () => null,
): readonly Cell[] {
  const facts = new Map<string, number[]>();
  for (const variable of [...classes.keys()].sort((a, b) => a - b)) {
    const { fact } = space.variables[variable]!.slot;
    facts.set(fact, [...(facts.get(fact) ?? []), variable]);
  }
  return [...facts].map(([fact, variables]): Cell => {
    const cells = variables.map((variable) => cellsIn(space, variable, classes.get(variable)!));
    const known = cells.map((some) => some.filter((cell) => cell !== 0));
    const missing = cells.some((some) => some.includes(0));
    if (known[0]!.length === 0) return { fact, rule: null, missing, example: null };
    const rules = variables.flatMap((variable, i): Rule[] =>
      known[i]!.length === 2 && variables.length > 1 ? [] : [ruleOfCells(space.variables[variable]!.slot, known[i]!)],
    );
    const { slot } = space.variables[variables[0]!]!;
    const example =
      slot.option === undefined ? valueIn(slot, known[0]![0]!)! : exampleSet(space, variables, known, current(fact));
    return { fact, rule: rules.length === 1 ? rules[0]! : { op: 'all-of', rules }, missing, example };
  });
}

function cellsIn(space: Space, variable: number, classes: readonly number[]): readonly number[] {
  return classes.flatMap((index) => space.variables[variable]!.classes[index]!).sort((a, b) => a - b);
}

function exampleSet(
  space: Space,
  variables: readonly number[],
  known: readonly (readonly number[])[],
  current: FactValue | null,
): readonly string[] {
  const set = new Set(Array.isArray(current) ? (current as readonly string[]) : []);
  variables.forEach((variable, i) => {
    const option = space.variables[variable]!.slot.option!;
    const [cell] = known[i]!;
    if (known[i]!.includes(set.has(option) ? 2 : 1)) return;
    if (cell === 2) set.add(option);
    else set.delete(option);
  });
  return [...set];
}
