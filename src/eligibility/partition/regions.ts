import type { Spend } from './budget.ts';
import type { ClassesByVariable, WaysByFact } from './cells-of.ts';
import type { Position } from './position.ts';
import { choicesOf, choose } from './position.ts';
import type { Space } from './space.ts';

/** What was found at a position. */
export interface Found {
  /** What it is: positions with the same label are alike. */
  readonly label: string;
}

/** Positions that are alike. */
export interface Region<At extends Found> {
  /** What was found at the first of them. */
  readonly found: At;
  /** Where they are; a fact that is not there may be anything. */
  readonly ways: WaysByFact;
}

/**
 * Divides what the variables span into regions. `look` answers what it finds at the position, `null` for what is of no interest, or
 * `undefined` while that depends on what is open; once all `variables` are chosen, which `final` says, it must answer.
 *
 * Regions never overlap, and neighbours that differ in one fact only are one.
 */
export function regionsOf<At extends Found>(
  position: Position,
  variables: readonly number[],
  look: (final: boolean) => At | null | undefined,
  spend: Spend,
): readonly Region<At>[] {
  const { space } = position;
  const regions = boxesOf(position, variables, look, spend).map(({ found, classes }): Region<At> => {
    return { found, ways: byFact(space, classes) };
  });
  const sets = new Set(
    variables
      .map((one) => space.variables[one]!)
      .filter(({ siblings }) => siblings.length > 0)
      .map(({ slot }) => slot.fact),
  );
  return [...sets].reduce<readonly Region<At>[]>((some, set) => unitedOver(set, some, spend), regions);
}

/** A region that says which classes each variable is in, independently of the others. */
interface Box<At extends Found> {
  readonly found: At;
  readonly classes: ClassesByVariable;
}

function boxesOf<At extends Found>(
  position: Position,
  variables: readonly number[],
  look: (final: boolean) => At | null | undefined,
  spend: Spend,
): readonly Box<At>[] {
  const [variable, ...others] = variables;
  const found = look(variable === undefined);
  if (found === null) return [];
  if (found !== undefined) return [{ found, classes: new Map() }];
  if (variable === undefined) throw new Error('regionsOf: what is found is still open where nothing else is');
  if (position.chosen[variable]! >= 0) return boxesOf(position, others, look, spend);

  const merged = new Map<string, { region: Box<At>; choices: number[] }>();
  const choices = choicesOf(position, variable);
  for (const choice of choices) {
    choose(position, variable, choice);
    for (const region of boxesOf(position, others, look, spend)) {
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

/** The classes put together by the facts that their variables are about: one way for each. */
export function byFact({ variables }: Space, classes: ClassesByVariable): WaysByFact {
  const facts = new Map<string, Map<number, readonly number[]>>();
  for (const [variable, some] of classes) {
    const { fact } = variables[variable]!.slot;
    facts.set(fact, (facts.get(fact) ?? new Map<number, readonly number[]>()).set(variable, some));
  }
  return new Map([...facts].map(([fact, way]) => [fact, [way]]));
}

/** Regions that differ in nothing but this set put together. */
function unitedOver<At extends Found>(
  set: string,
  regions: readonly Region<At>[],
  spend: Spend,
): readonly Region<At>[] {
  const united = new Map<string, Region<At>>();
  for (const { found, ways } of regions) {
    const others = [...ways].filter(([fact]) => fact !== set);
    spend(8 * (others.length + 1));
    const key = JSON.stringify([found.label, ...others.map(([fact, some]) => [fact, ...some.map((way) => [...way])])]);
    const known = united.get(key);
    const own = [...(known?.ways.get(set) ?? []), ...(ways.get(set) ?? [])];
    united.set(key, { found: known?.found ?? found, ways: own.length > 0 ? new Map([...others, [set, own]]) : ways });
  }
  return [...united.values()];
}
