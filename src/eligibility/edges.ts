import type { Spend } from './partition/budget.ts';
import type { Gate, Leaf } from './partition/gate.ts';
import { leavesOf, sizeOf, variablesOf } from './partition/gate.ts';
import { factsAt } from './partition/nested-facts.ts';
import { openPosition } from './partition/position.ts';
import type { Goal } from './partition/solve.ts';
import { goal, isSolution, solve } from './partition/solve.ts';
import { classOf, fixed, onePerFact } from './partition/space.ts';
import { no, unknown, yes } from './partition/truth.ts';
import { twinsOf } from './partition/twins.ts';
import type { Flip, Side } from './flips.ts';
import { flipsOf } from './flips.ts';
import type { PolicySpace } from './policy-space.ts';

/** Somebody at the edge of a requirement, who meets the others. */
export interface Edge {
  /** On which side. */
  readonly kind: 'just-met' | 'just-not-met' | 'missing';
  /** The fact that puts them there. */
  readonly fact: string;
  /** Their facts. */
  readonly facts: object;
}

const kinds = [
  ['just-met', yes],
  ['just-not-met', no],
] as const;

/** The edges of one requirement, given the leaves of its gate over cells. */
export function edgesOf(
  { space, gates }: PolicySpace,
  index: number,
  leaves: readonly Leaf[],
  spend: Spend,
): readonly Edge[] {
  const gate = gates[index]!;
  const others = gates.filter((_, other) => other !== index);
  const start = openPosition(space);
  const variables = variablesOf(gate);
  const size = sizeOf(gates);
  const found = leavesOf(gate).flatMap((leaf, i) => edgesOfComparison(leaves[i]!, leaf));
  const elsewhere = kinds
    .filter(([kind]) => !found.some((edge) => edge.kind === kind))
    .flatMap(([kind, truth]) =>
      reached(kind, variables[0]!, [goal(gate, truth, truth), ...others.map((one) => goal(one))]),
    );
  return [...found, ...elsewhere, ...onePerFact(space, variables).flatMap(edgeOfMissing)];

  // Where another requirement turns at the same edge, one person cannot stand on both sides of it. Then it takes two; and if that goes
  // for every edge of the comparison, somebody is looked for who crosses it from further away.
  function edgesOfComparison(overCells: Leaf, leaf: Leaf): readonly Edge[] {
    const flips = flipsOf(space.variables[leaf.slot]!.slot, overCells).map((flip) => sidesOf(leaf.slot, flip));
    const together = flips.map(bothSides);
    const apart = flips.filter((_, i) => together[i]!.length === 0).flatMap(eachSide);
    const crossing = together.some((edges) => edges.length > 0) ? [] : crossingOf(leaf);
    return [...together.flat(), ...apart, ...crossing];
  }

  function sidesOf(variable: number, flip: Flip) {
    spend(size * space.variables[variable]!.classes.length);
    return kinds.map(([kind, truth]) => {
      const side = truth === yes ? flip.met : flip.notMet;
      const choices = new Map([[variable, classOf(space.variables[variable]!, side.cell)]]);
      const turn = goal(fixed(gate, choices), truth, truth);
      return { kind, variable, side, choices, turn, rest: others.map((one) => goal(fixed(one, choices))) };
    });
  }

  /** One person, of whom nothing but the one fact changes from side to side. */
  function bothSides(sides: ReturnType<typeof sidesOf>): readonly Edge[] {
    const answer = solve(
      start,
      sides.flatMap(({ turn, rest }) => [turn, ...rest]),
      spend,
    );
    if (!isSolution(answer)) return [];
    return sides.map(({ kind, variable, choices, side }) => edge(kind, variable, answer.chosen, choices, side));
  }

  /** Two persons, each of whom would turn this requirement by crossing over. */
  function eachSide(sides: ReturnType<typeof sidesOf>): readonly Edge[] {
    const turns = sides.map(({ turn }) => turn);
    return sides.flatMap(({ kind, variable, choices, side, rest }) =>
      reached(kind, variable, [...turns, ...rest], choices, side),
    );
  }

  /** One person who turns the comparison, and this requirement with it, by another answer to its fact, however far that one lies. */
  function crossingOf(leaf: Leaf): readonly Edge[] {
    const variable = leaf.slot;
    const twins = twinsOf(space, [variable, ...space.variables[variable]!.siblings]);
    const met = [leaf, ...gates].map((one) => goal(one));
    const notMet = [leaf, gate].map((one) => goal(twins.ofOther(one), no, no));
    const rest = others.map((one) => goal(twins.ofOther(one)));
    const answer = solve(openPosition(twins.space), [...met, ...notMet, ...rest], spend);
    if (!isSolution(answer)) return [];
    return [
      edge('just-met', variable, answer.chosen.slice(0, space.variables.length)),
      edge('just-not-met', variable, twins.other(answer.chosen)),
    ];
  }

  // If another requirement looks at the same fact, it is not known to be met either.
  function edgeOfMissing(variable: number): readonly Edge[] {
    const blank = new Map([variable, ...space.variables[variable]!.siblings].map((one) => [one, 0]));
    const own = goal(fixed(gate, blank), unknown, unknown);
    const rest = others.map((one) => goal(fixed(one, blank), looksAt(one, blank) ? unknown : yes));
    return reached('missing', variable, [own, ...rest], blank);
  }

  function reached(
    kind: Edge['kind'],
    variable: number,
    goals: readonly Goal[],
    choices?: ReadonlyMap<number, number>,
    side?: Side,
  ): readonly Edge[] {
    const answer = solve(start, goals, spend);
    return isSolution(answer) ? [edge(kind, variable, answer.chosen, choices, side)] : [];
  }

  function edge(
    kind: Edge['kind'],
    variable: number,
    solution: readonly number[],
    choices: ReadonlyMap<number, number> = new Map(),
    side?: Side,
  ): Edge {
    const { fact, option } = space.variables[variable]!.slot;
    const chosen = solution.map((choice, one) => choices.get(one) ?? choice);
    const stated = side && option === undefined ? new Map([[fact, side.value]]) : undefined;
    return { kind, fact, facts: factsAt(space, chosen, stated) };
  }
}

function looksAt(gate: Gate, variables: ReadonlyMap<number, number>): boolean {
  return leavesOf(gate).some(({ slot }) => variables.has(slot));
}
