import type { Spend } from './budget.ts';
import type { OverCautious } from './finding.ts';
import type { Gate } from './gate.ts';
import { leavesOf, sizeOf } from './gate.ts';
import { factsAt } from './nested-facts.ts';
import type { PolicySpace } from './policy-space.ts';
import { openPosition } from './position.ts';
import { goal, isSolution, solve } from './solve.ts';
import type { Space } from './space.ts';
import { fixed, variablesOfFacts } from './space.ts';
import type { Truth } from './truth.ts';
import { no, unknown, yes } from './truth.ts';

/**
 * People who are undetermined while one fact is missing, or two, though all answers to it would settle them alike: an example for
 * each such fact, or pair of facts of which neither does it alone.
 *
 * Only a contrary fact can do that: one of which no answer meets every comparison, or none fails every one. Of any other fact, let
 * the answer that fails them all and the one that meets them all settle a case alike. Gates rise with their leaves, and *missing* lies
 * between the two answers, so it settles the case as well.
 */
export function overCautious({ space, gates }: PolicySpace, spend: Spend): readonly OverCautious[] {
  const contrary = contraryFacts(space, gates);
  const alone = contrary.flatMap((fact) => withMissing([fact]));
  const left = contrary.filter((fact) => !alone.some(({ missing }) => missing.includes(fact)));
  return [...alone, ...left.flatMap((fact, i) => left.slice(i + 1).flatMap((other) => withMissing([fact, other])))];

  function withMissing(missing: readonly string[]): readonly OverCautious[] {
    const variables = variablesOfFacts(space, missing);
    const blank = new Map(variables.map((variable) => [variable, 0]));
    const [touched, others] = [true, false].map((does) =>
      gates.filter((gate) => leavesOf(gate).some(({ slot }) => blank.has(slot)) === does),
    ) as [Gate[], Gate[]];
    const all: Gate = { needed: touched.length, members: touched };
    const open = [goal(fixed(all, blank), unknown, unknown), ...others.map((gate) => goal(gate))];
    const choices = variables.reduce((product, variable) => product * space.variables[variable]!.classes.length, 1);
    spend(choices * sizeOf(touched) * Math.max(...variables.map((one) => space.variables[one]!.classes.length)));
    const answers = answersTo(space, variables, spend).map((answer) => fixed(all, answer));
    return outcomes.flatMap(([outcome, truth]): readonly OverCautious[] => {
      const found = solve(openPosition(space), [...open, ...answers.map((gate) => goal(gate, truth, truth))], spend);
      if (!isSolution(found)) return [];
      const chosen = found.chosen.map((choice, variable) => blank.get(variable) ?? choice);
      return [{ kind: 'over-cautious', outcome, missing, example: factsAt(space, chosen) }];
    });
  }
}

const outcomes = [
  ['eligible', yes],
  ['ineligible', no],
] as const;

function contraryFacts({ variables }: Space, gates: readonly Gate[]): readonly string[] {
  const leaves = gates.flatMap(leavesOf);
  const contrary = variables.filter(({ classes }, variable) => {
    const own = leaves.filter(({ slot }) => slot === variable);
    const has = (truth: Truth) =>
      classes.some((_, index) => index > 0 && own.every(({ truths }) => truths[index] === truth));
    return !has(no) || !has(yes);
  });
  return [...new Set(contrary.map(({ slot }) => slot.fact))];
}

/** Every way to answer these variables. */
function answersTo(space: Space, variables: readonly number[], spend: Spend): readonly ReadonlyMap<number, number>[] {
  return variables.reduce<readonly ReadonlyMap<number, number>[]>(
    (answers, variable) => {
      const { classes } = space.variables[variable]!;
      spend(answers.length * classes.length);
      return answers.flatMap((answer) => classes.slice(1).map((_, i) => new Map([...answer, [variable, i + 1]])));
    },
    [new Map()],
  );
}
