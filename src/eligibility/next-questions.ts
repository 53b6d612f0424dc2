import type { AsOfOptions } from '../calendar/as-of-options.ts';
import type { Policy } from './language/policy.ts';
import { ownFacts } from './language/read-facts.ts';
import type { SearchOptions, Spend, SearchTooLarge } from './partition/budget.ts';
import { withinBudget } from './partition/budget.ts';
import type { FactCell } from './partition/cell.ts';
import type { ClassesByVariable } from './partition/cells-of.ts';
import { cellsOf } from './partition/cells-of.ts';
import { sizeOf, truthOf } from './partition/gate.ts';
import type { Position } from './partition/position.ts';
import { choose } from './partition/position.ts';
import { regionsOf } from './partition/regions.ts';
import type { Space } from './partition/space.ts';
import { knownClasses, variablesOfFacts } from './partition/space.ts';
import type { Truth } from './partition/truth.ts';
import { no, unknown, yes } from './partition/truth.ts';
import { compile } from './compile.ts';
import type { FactsFor } from './decide.ts';
import { decideFor } from './decide.ts';
import type { Decision } from './decision.ts';
import { outcomeOfTruth } from './outcome.ts';
import type { PolicySpace } from './policy-space.ts';
import { policySpace, positionOf } from './policy-space.ts';

/** What to ask next. */
export type NextQuestions<Fact extends string = string, Code extends string = string> =
  | {
      /** What is decided so far; there are questions only while it is `undetermined`. */
      readonly outcome: Decision['outcome'];
      /** The facts to ask for, the most useful first. */
      readonly questions: readonly NextQuestion<Fact, Code>[];
    }
  | SearchTooLarge;

/** A missing fact, and what each answer to it would settle. */
export interface NextQuestion<Fact extends string = string, Code extends string = string> {
  /** The fact to ask for. */
  readonly fact: Fact;
  /** The answers that the policy tells apart as things stand; one that is any answer, where none of them settles more than another. */
  readonly answers: readonly NextAnswer<Fact, Code>[];
}

/** Answers to a question that come to the same. */
export interface NextAnswer<Fact extends string = string, Code extends string = string> {
  /** The answers. */
  readonly cell: FactCell<Fact>;
  /** The outcome if this is the answer and nothing else is asked. */
  readonly outcome: Decision['outcome'];
  /** The codes of the open requirements that it shows to be met. */
  readonly met: readonly Code[];
  /** The codes of the open requirements that it shows not to be met. */
  readonly notMet: readonly Code[];
}

/**
 * The missing facts inside what is still open, in the order in which to ask for them, and what each answer would settle.
 *
 * First comes the fact of whose kinds of answer the largest share settles the outcome by itself, then the one that settles the most
 * requirements, then the one that the policy names first. Ask the first, and then once more: its answer may spare the others.
 *
 * @param policy - the policy, in force on `asOf`; trusted to be made by `policy()` or parsed by `Policy`.
 * @param facts - what is known of the person. Absent, `undefined` and `null` all mean that a fact is missing.
 * @throws RangeError as {@link decide} does.
 *
 * @example
 * ```ts
 * import { firstCohortPolicy, nextQuestions } from 'digital-academy';
 *
 * const next = nextQuestions(firstCohortPolicy, { employerIsExemplar: false }, { asOf: '2017-09-29' });
 * next.outcome; // => 'undetermined'
 * next.outcome === 'undetermined' && next.questions.map(({ fact }) => fact); // => ['employerIsFastFollower', 'post']
 * ```
 */
export function nextQuestions<P extends Policy>(
  policy: P,
  facts: FactsFor<P>,
  { asOf, ...options }: AsOfOptions & SearchOptions,
): NextQuestions<keyof P['facts'] & string, keyof P['requires'] & string> {
  const { outcome, missing } = decideFor('nextQuestions', policy, facts, asOf);
  const own = ownFacts(facts, 'nextQuestions');
  return withinBudget('nextQuestions', options, compile(policy).slots, (spend): NextQuestions => {
    const of = policySpace(policy, spend);
    const now = positionOf(of.space, own);
    const weighed = missing.map((fact) => weigh(fact, of, now, spend));
    weighed.sort((a, b) => b.settling - a.settling || b.settled - a.settled);
    return { outcome, questions: weighed.map(({ question }) => question) };
  });
}

/** A question with how much it is worth: out of all kinds of answer, how many settle the outcome, and how many requirements each. */
interface Weighed {
  readonly question: NextQuestion;
  readonly settling: number;
  readonly settled: number;
}

function weigh(fact: string, { space, codes, gates }: PolicySpace, now: Position, spend: Spend): Weighed {
  const variables = variablesOfFacts(space, [fact]);
  for (const variable of variables) choose(now, variable, -1);
  const size = sizeOf(gates);
  const look = () => {
    spend(size);
    const truths = gates.map((gate) => truthOf(gate, now.low));
    const settled = gates.every((gate, i) => truthOf(gate, now.high) === truths[i]);
    return settled ? { label: truths.join(), truths } : undefined;
  };
  const regions = regionsOf(now, variables, look, spend);
  for (const variable of variables) choose(now, variable, 0);

  const anything = [new Map([[variables[0]!, knownClasses(space.variables[variables[0]!]!)]])];
  const before = gates.map((gate) => truthOf(gate, now.low));
  const answers = regions.map(({ found: { truths }, ways }) => {
    const met = codes.filter((_, i) => before[i] === unknown && truths[i] === yes);
    const notMet = codes.filter((_, i) => before[i] === unknown && truths[i] === no);
    const outcome = outcomeOfTruth[Math.min(...truths) as Truth];
    const own = ways.get(fact) ?? anything;
    const cell = cellsOf(space, new Map([[fact, own]]), spend)[0]!;
    return { answer: { cell, outcome, met, notMet }, share: shareOf(space, own) };
  });
  const sum = (of: (answer: NextAnswer) => number) =>
    answers.reduce((total, { answer, share }) => total + share * of(answer), 0);
  return {
    question: { fact, answers: answers.map(({ answer }) => answer) },
    settling: sum(({ outcome }) => (outcome === 'undetermined' ? 0 : 1)),
    settled: sum(({ met, notMet }) => met.length + notMet.length),
  };
}

/** Which part of the kinds of answer to a fact these are. */
function shareOf({ variables }: Space, ways: readonly ClassesByVariable[]): number {
  const shares = ways.map((way) =>
    [...way].reduce((share, [one, { length }]) => (share * length) / (variables[one]!.classes.length - 1), 1),
  );
  return shares.reduce((sum, share) => sum + share, 0);
}
