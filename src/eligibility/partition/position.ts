import type { Space } from './space.ts';

/**
 * A place in a space, reached by choosing a class for one variable after another. What is not chosen yet is *open*, which is not
 * *missing*: a missing fact is a fact about a person, an open variable is one that the search has not looked at.
 */
export interface Position {
  /** The space. */
  readonly space: Space;
  /** For each variable its class; -1 while it is open. */
  readonly chosen: number[];
  /** As gates of the space read it: the class, or the lowest truth that an open variable could give. */
  readonly low: number[];
  /** The same, with the highest. */
  readonly high: number[];
}

/** Where nothing is chosen yet. */
export function openPosition(space: Space): Position {
  return positionAt(space, () => -1);
}

/** Where each variable is in the class given for it; -1 leaves it open. */
export function positionAt(space: Space, classFor: (variable: number) => number): Position {
  const position: Position = { space, chosen: [], low: [], high: [] };
  for (const variable of space.variables.keys()) choose(position, variable, classFor(variable));
  return position;
}

/** Chooses a class for a variable; -1 opens it again. */
export function choose({ space, chosen, low, high }: Position, variable: number, to: number): void {
  const { length } = space.variables[variable]!.classes;
  chosen[variable] = to;
  low[variable] = to < 0 ? length : to;
  high[variable] = to < 0 ? length + 1 : to;
}

/** The classes that a variable can be in, given those of its siblings: the options of a set are missing together. Missing comes last. */
export function choicesOf({ space, chosen }: Position, variable: number): readonly number[] {
  const { classes, siblings, missable } = space.variables[variable]!;
  const sibling = siblings.find((other) => chosen[other]! >= 0);
  const known = classes.map((_, index) => index).slice(1);
  if (sibling !== undefined) return chosen[sibling] === 0 ? [0] : known;
  return missable ? [...known, 0] : known;
}
