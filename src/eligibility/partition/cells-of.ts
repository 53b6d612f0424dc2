import type { Rule } from '../language/rule.ts';
import { rankOf } from '../language/values.ts';
import type { FactValue } from '../language/vocabulary.ts';
import type { Spend } from './budget.ts';
import { ruleOfCells } from './cell-rule.ts';
import { valueIn } from './cell-values.ts';
import type { FactCell } from './cell.ts';
import { isMeasured } from './scale.ts';
import type { Pattern } from './set-rule.ts';
import { ruleOfPatterns } from './set-rule.ts';
import type { Slot } from './slots.ts';
import type { Space } from './space.ts';

/** The classes that variables can be in, by variable; one that is not there may be anything. */
export type ClassesByVariable = ReadonlyMap<number, readonly number[]>;

/**
 * A region of a space: for each fact that it says something about, in which classes its variables are. For a set, which has a variable for
 * each option, there can be several ways, which do not overlap; any other fact has one.
 */
export type WaysByFact = ReadonlyMap<string, readonly ClassesByVariable[]>;

/** A region in the terms of the facts: a cell for each. Examples are what `near` has for the fact, or as near to it as can be. */
export function cellsOf(space: Space, region: WaysByFact, spend: Spend, near: object = {}): readonly FactCell[] {
  return [...region].map(([fact, ways]): FactCell => {
    const missing = ways.some((way) => [...way.values()].some((classes) => classes.includes(0)));
    const [way] = ways;
    const [variable] = way!.keys();
    const { slot } = space.variables[variable!]!;
    const value = slot.read(near) as FactValue | null | undefined;
    if (slot.option !== undefined) return { fact, missing, ...cellOfSet(space, fact, ways, spend, value) };
    const cells = cellsIn(space, variable!, way!.get(variable!)!);
    if (cells.length === 0) return { fact, rule: null, missing, example: null };
    return { fact, rule: ruleOfCells(slot, cells), missing, example: nearestIn(slot, cells, value) };
  });
}

/** The value in these cells that is nearest to another, if there is one and it has an order; or else the first. */
function nearestIn(slot: Slot, cells: readonly number[], value: FactValue | null | undefined): FactValue {
  const { type } = slot;
  if (value === undefined || value === null) return valueIn(slot, cells[0]!)!;
  if (cells.includes(slot.cellOf(value))) return value;
  if (!isMeasured(type) && type.type !== 'ladder') return valueIn(slot, cells[0]!)!;
  const distance = (one: FactValue) => Math.abs(rankOf(type, one) - rankOf(type, value));
  return cells
    .flatMap((cell) => [valueIn(slot, cell, 'low')!, valueIn(slot, cell, 'high')!])
    .reduce((nearest, one) => (distance(one) < distance(nearest) ? one : nearest));
}

/** The cells of a variable that lie in these classes, but for *missing*. */
function cellsIn(space: Space, variable: number, classes: readonly number[]): readonly number[] {
  return classes
    .flatMap((index) => space.variables[variable]!.classes[index]!)
    .filter((cell) => cell !== 0)
    .sort((a, b) => a - b);
}

function cellOfSet(
  space: Space,
  fact: string,
  ways: readonly ClassesByVariable[],
  spend: Spend,
  current: FactValue | null | undefined,
): Pick<FactCell, 'rule' | 'example'> {
  const patterns = ways.flatMap((way) => patternOf(space, way) ?? []);
  if (patterns.length === 0) return { rule: null, example: null };
  const now = Array.isArray(current) ? (current as readonly string[]) : [];
  const nearest = patterns
    .map((pattern) => [...pattern].filter(([option, isIn]) => now.includes(option) !== isIn))
    .reduce((fewest, changes) => (changes.length <= fewest.length ? changes : fewest));
  const turned = new Set(nearest.map(([option]) => option));
  const added = nearest.flatMap(([option, isIn]) => (isIn ? [option] : []));
  return {
    rule: ruleOfPatterns(fact, patterns, spend) ?? anySet(space, ways),
    example: [...now.filter((option) => !turned.has(option)), ...added],
  };
}

/** What a way says of the options of a set that is known; nothing if it says that the set is missing. */
function patternOf(space: Space, way: ClassesByVariable): Pattern | undefined {
  const pattern = new Map<string, boolean>();
  for (const [variable, classes] of way) {
    const cells = cellsIn(space, variable, classes);
    if (cells.length === 0) return undefined;
    if (cells.length === 1) pattern.set(space.variables[variable]!.slot.option!, cells[0] === 2);
  }
  return pattern;
}

/** Every set: there is no rule without a constant, so it is said in two halves. */
function anySet({ variables }: Space, ways: readonly ClassesByVariable[]): Rule {
  const [variable] = ways.flatMap((way) => [...way.keys()]);
  const { fact, option } = variables[variable!]!.slot;
  const values = [option!];
  return {
    op: 'any-of',
    rules: [
      { op: 'includes-none', fact, values },
      { op: 'includes-all', fact, values },
    ],
  };
}
