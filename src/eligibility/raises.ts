import type { Spend } from './partition/budget.ts';
import type { FactCell } from './partition/cell.ts';
import { cellsOf } from './partition/cells-of.ts';
import type { Gate } from './partition/gate.ts';
import { sizeOf, truthOf, variablesOf } from './partition/gate.ts';
import { factsAt, filled } from './partition/nested-facts.ts';
import { openVariables } from './partition/open-variables.ts';
import type { Position } from './partition/position.ts';
import { openPosition } from './partition/position.ts';
import type { Found } from './partition/regions.ts';
import { regionsOf } from './partition/regions.ts';
import type { Solution } from './partition/solve.ts';
import { goal, isSolution, solve } from './partition/solve.ts';
import type { Space } from './partition/space.ts';
import type { Truth } from './partition/truth.ts';
import { no, unknown, yes } from './partition/truth.ts';

/** People of whom one policy says more than the other. */
export interface Raise {
  /** Which requirement of the one that says less holds them back. */
  readonly requirement: number;
  /** What that one says. */
  readonly low: Truth;
  /** What the other one says. */
  readonly high: Truth;
  /** Who they are, in terms of the facts that it looks at. */
  readonly where: readonly FactCell[];
  /** The facts of one of them. */
  readonly example: object;
}

/**
 * The people of whom `high` says more than `low`, by the requirement of `low` that holds them back.
 *
 * Whoever gets more from `high` than from `low` is held back by a requirement of `low`, and one that `high` does not share. So it is
 * enough to go through what each of those looks at, and to ask of each case whether the rest can be met.
 */
export function raises(space: Space, low: readonly Gate[], high: readonly Gate[], spend: Spend): readonly Raise[] {
  const shared = new Set(high.map((gate) => JSON.stringify(gate)));
  const found = low.flatMap((gate, requirement): readonly Raise[] => {
    if (shared.has(JSON.stringify(gate))) return [];
    const variables = variablesOf(gate);
    const others = low.filter((other) => other !== gate);
    const isNeighbour = (one: Gate) => variablesOf(one).some((variable) => variables.includes(variable));
    const [beside, above] = [others.filter(isNeighbour), high.filter(isNeighbour)];
    const position = openPosition(space);
    const size = sizeOf([gate, ...beside, ...above]);

    const look = (final: boolean): Held | null | undefined => {
      spend(size);
      if (truthOf(gate, position.low) === yes) return null;
      const held = truthOf(gate, position.high);
      // Whom this one turns away, the others of `low` cannot decide otherwise.
      const deciding = held === no ? [gate, ...above] : [gate, ...beside, ...above];
      if (!final && deciding.some((one) => isOpenIn(one, variables, position))) return undefined;
      const solution = raised(position, held, others, high, spend);
      return solution ? heldAt(space, solution, low, high) : null;
    };

    return regionsOf(position, variables, look, spend).map(({ found: { low: less, high: more, example }, ways }) => {
      return { requirement, low: less, high: more, where: cellsOf(space, ways, spend, example), example };
    });
  });
  return found.sort((a, b) => b.high - a.high);
}

/** Somebody at the position who gets more from `high` than from a requirement that holds so far; one who meets all the others, if any can. */
function raised(
  position: Position,
  held: Truth,
  others: readonly Gate[],
  high: readonly Gate[],
  spend: Spend,
): Solution | undefined {
  const meetOthers = others.map((gate) => goal(gate));
  for (const least of held === no ? ([yes, unknown] as const) : ([yes] as const)) {
    const more = high.map((gate) => goal(gate, least));
    for (const goals of [[...more, ...meetOthers], more]) {
      const answer = solve(position, goals, spend);
      if (isSolution(answer)) return answer;
    }
  }
  return undefined;
}

function isOpenIn(gate: Gate, variables: readonly number[], position: Position): boolean {
  return openVariables(gate, position).some((variable) => variables.includes(variable));
}

/** Somebody who is held back, and what the two policies say of them. */
interface Held extends Found {
  readonly low: Truth;
  readonly high: Truth;
  readonly example: object;
}

function heldAt(space: Space, { chosen }: Solution, low: readonly Gate[], high: readonly Gate[]): Held {
  const classes = filled(space, chosen);
  const [less, more] = [low, high].map((gates) => Math.min(...gates.map((gate) => truthOf(gate, classes)))) as [
    Truth,
    Truth,
  ];
  return { label: `${less}${more}`, low: less, high: more, example: factsAt(space, chosen) };
}
