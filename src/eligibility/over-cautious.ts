import type { Policy } from './language/policy.ts';
import type { Spend } from './partition/budget.ts';
import type { Gate } from './partition/gate.ts';
import { leavesOf, sizeOf } from './partition/gate.ts';
import { factsAt } from './partition/nested-facts.ts';
import { openPosition } from './partition/position.ts';
import { goal, isSolution, solve } from './partition/solve.ts';
import type { Space } from './partition/space.ts';
import { fixed, variablesOfFacts } from './partition/space.ts';
import type { Truth } from './partition/truth.ts';
import { no, unknown, yes } from './partition/truth.ts';
import type { OverCautiousFinding } from './finding.ts';
import { policySpace } from './policy-space.ts';

/**
 * People who are undetermined though all answers to a fact that is missing would settle them alike: an example for each such fact,
 * with as few others missing as it takes.
 *
 * Only a contrary fact can do that: one of which no answer meets every comparison, or none fails every one. Of any other fact, let
 * the answer that fails them all and the one that meets them all settle a case alike. Gates rise with their leaves, and *missing* lies
 * between the two answers, so it settles the case as well. For the same reason nothing but contrary facts need be missing besides.
 */
export function overCautious(policy: Policy, spend: Spend): readonly OverCautiousFinding[] {
  const { space: all, gates } = policySpace(policy, spend);
  const contrary = contraryFacts(all, gates);
  const found = contrary.flatMap((fact) =>
    outcomes.flatMap(([outcome, truth]): readonly OverCautiousFinding[] => {
      const others = contrary.filter((other) => other !== fact);
      const someone = exampleOf(fact, others, truth);
      if (!someone) return [];
      const fewest = others.reduce(
        (known, other) => {
          const fewer = known.others.filter((one) => one !== other);
          const example = exampleOf(fact, fewer, truth);
          return example ? { others: fewer, example } : known;
        },
        { others, example: someone },
      );
      const missing = contrary.filter((one) => one === fact || fewest.others.includes(one));
      return [{ kind: 'over-cautious', outcome, missing, example: fewest.example }];
    }),
  );
  return [...new Map(found.map((one) => [JSON.stringify([one.outcome, one.missing]), one])).values()];

  /** Somebody of whom the fact is missing, and perhaps some of the others, whom all answers to it settle alike. */
  function exampleOf(fact: string, others: readonly string[], truth: Truth): object | undefined {
    const { space, gates } = policySpace(policy, spend, (other) => others.includes(other));
    const variables = variablesOfFacts(space, [fact]);
    const blank = new Map(variables.map((variable) => [variable, 0]));
    const [touched, rest] = [true, false].map((does) =>
      gates.filter((gate) => leavesOf(gate).some(({ slot }) => blank.has(slot)) === does),
    ) as [Gate[], Gate[]];
    const whole: Gate = { needed: touched.length, members: touched };
    const choices = variables.reduce((product, variable) => product * space.variables[variable]!.classes.length, 1);
    spend(choices * sizeOf(touched) * Math.max(...variables.map((one) => space.variables[one]!.classes.length)));
    const answer = solve(
      openPosition(space),
      [
        goal(fixed(whole, blank), unknown, unknown),
        // Of somebody to be refused the rest may stay open.
        ...rest.map((gate) => goal(gate, truth === yes ? yes : unknown)),
        ...answersTo(space, variables, spend).map((choice) => goal(fixed(whole, choice), truth, truth)),
      ],
      spend,
    );
    return isSolution(answer)
      ? factsAt(
          space,
          answer.chosen.map((choice, one) => blank.get(one) ?? choice),
        )
      : undefined;
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
