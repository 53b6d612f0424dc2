import type { Spend } from './budget.ts';
import type { Position } from './position.ts';
import { choicesOf, choose } from './position.ts';

/** What was found at a position. */
export interface Found {
  /** What it is: positions with the same label are alike. */
  readonly label: string;
}

/** Positions that are alike: for each variable that matters, the classes that it can be in. */
export interface Region<At extends Found> {
  /** What was found at the first of them. */
  readonly found: At;
  /** The classes by variable; a variable that is not there may be anything. */
  readonly classes: ReadonlyMap<number, readonly number[]>;
}

/**
 * Divides what the variables span into regions. `look` answers what it finds at the position, `null` for what is of no interest, or
 * `undefined` while that depends on what is open; once all `variables` are chosen, which `final` says, it must answer.
 *
 * Regions never overlap, and neighbours that differ in one variable only are one.
 */
export function regionsOf<At extends Found>(
  position: Position,
  variables: readonly number[],
  look: (final: boolean) => At | null | undefined,
  spend: Spend,
): readonly Region<At>[] {
  const [variable, ...others] = variables;
  const found = look(variable === undefined);
  if (found === null) return [];
  if (found !== undefined) return [{ found, classes: new Map() }];
  if (variable === undefined) throw new Error('regionsOf: what is found is still open where nothing else is');
  if (position.chosen[variable]! >= 0) return regionsOf(position, others, look, spend);

  const merged = new Map<string, { region: Region<At>; choices: number[] }>();
  const choices = choicesOf(position, variable);
  for (const choice of choices) {
    choose(position, variable, choice);
    for (const region of regionsOf(position, others, look, spend)) {
      // Writing a key costs about as much as looking at this many comparisons.
      spend(8 * (region.classes.size + 1));
      const key = JSON.stringify([region.found.label, ...region.classes]);
      const known = merged.get(key);
      if (known) known.choices.push(choice);
      else merged.set(key, { region, choices: [choice] });
    }
    choose(position, variable, -1);
  }
  return [...merged.values()].map(({ region, choices: some }) =>
    some.length === choices.length
      ? region
      : { found: region.found, classes: new Map([[variable, some], ...region.classes]) },
  );
}
