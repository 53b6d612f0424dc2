import type { WordsOptions } from '../edge/words-options.ts';
import { replaceWords } from '../edge/replace-words.ts';
import type { FactWords } from './language/fact-words.ts';
import { factWords } from './language/fact-words.ts';
import type { Policy } from './language/policy.ts';
import { readerOf } from './language/read-facts.ts';
import { titlesOf } from './language/titles-of.ts';
import type { FactValue } from './language/vocabulary.ts';
import type { SearchOptions, SearchTooLarge } from './partition/budget.ts';
import { withinBudget } from './partition/budget.ts';
import { leavesOf } from './partition/gate.ts';
import { compile } from './compile.ts';
import type { FactsFor } from './decide.ts';
import type { Decision } from './decision.ts';
import type { Edge } from './edges.ts';
import { edgesOf } from './edges.ts';
import { policySpace } from './policy-space.ts';

/** How far to search, and the words that differ from {@link caseWords}; without `fact` among them, facts are called by their titles. */
export interface BoundaryCasesOptions extends SearchOptions, WordsOptions<CaseWords> {}

/** Cases between which every requirement decides each way. */
export type BoundaryCases<Fact extends string = string, Code extends string = string, Facts = object> =
  | {
      readonly outcome: 'complete';
      /** The cases, requirement by requirement. */
      readonly cases: readonly BoundaryCase<Fact, Code, Facts>[];
      /** The codes of requirements that nobody fails who meets the others, so that no case can show it. `examine` says why. */
      readonly neverDecide: readonly Code[];
    }
  | SearchTooLarge;

/** Somebody at the edge of one requirement, who meets all the others, as far as they can be known without the fact that is missing. */
export interface BoundaryCase<Fact extends string = string, Code extends string = string, Facts = object> {
  /** The code of the requirement. */
  readonly requirement: Code;
  /** On which side of it: just met, just not met, or not known because the fact is missing. */
  readonly kind: 'just-met' | 'just-not-met' | 'missing';
  /** The fact that makes it so. */
  readonly fact: Fact;
  /** The facts of the case. */
  readonly facts: Facts;
  /** What the policy must decide. */
  readonly expected: Pick<Decision<Fact, Code>, 'outcome' | 'failed' | 'missing'>;
  /** The case in a sentence, for the name of a test; two that differ elsewhere can share it. */
  readonly sentence: string;
}

/**
 * Test cases for a policy, or for a service that decides by it: for each comparison of each requirement somebody who just meets it
 * and somebody who just does not, if it can decide for anybody, and for each fact of the requirement somebody of whom it is missing. All of
 * them meet every other requirement, so that this one decides; only one that looks at the same missing fact may be open as well. The same policy
 * always gives the same cases; their number grows with that of its comparisons.
 *
 * The values lie as near to the edge as is natural to write: the day before, one less, one step in the last decimal that the constant
 * has, and in the first at least; very large and very small numbers get one further off. Of the options of a choice, or of a set, one inside and one outside are taken, so a
 * service that forgets one of the others needs more cases than these.
 *
 * @param policy - the policy, trusted to be made by `policy()` or parsed by `Policy`.
 *
 * @example
 * ```ts
 * import { boundaryCases, decide, factsOf, policy } from 'digital-academy';
 * import * as z from 'zod';
 *
 * const applicant = factsOf(z.object({ years: z.int().nullish(), endorsed: z.boolean().nullish() }));
 * const experienced = policy({
 *   id: 'example/experienced',
 *   version: 1,
 *   inForce: { from: '2017-05-01' },
 *   facts: applicant,
 *   requires: {
 *     experienced: { rule: applicant.years.atLeast(3), because: 'Three years of experience' },
 *     endorsed: { rule: applicant.endorsed.isTrue(), because: 'Endorsed by the employer' },
 *   },
 * });
 * const made = boundaryCases(experienced);
 * const cases = made.outcome === 'complete' ? made.cases : [];
 * cases.slice(0, 3).map(({ facts }) => facts); // => [{ years: 3, endorsed: true }, { years: 2, endorsed: true }, { endorsed: true }]
 * cases[1]?.sentence; // => 'experienced is just not met: years is 2'
 * cases.every(({ facts, expected }) => decide(experienced, facts, { asOf: '2017-09-29' }).outcome === expected.outcome); // => true
 * ```
 */
export function boundaryCases<P extends Policy>(
  policy: P,
  { words, ...options }: BoundaryCasesOptions = {},
): BoundaryCases<keyof P['facts'] & string, keyof P['requires'] & string, FactsFor<P>> {
  const { slots, requirements } = compile(policy);
  return withinBudget('boundaryCases', options, slots, (spend): BoundaryCases => {
    const of = policySpace(policy, spend);
    const edges = requirements.map(({ gate }, i) => edgesOf(of, i, leavesOf(gate), spend));
    const said = replaceWords({ ...caseWords, fact: titlesOf(policy) }, words);
    const cases = edges.flatMap((some, i) => some.map((edge) => caseAt(of.codes[i]!, edge, said)));
    const neverDecide = of.codes.filter((_, i) => !edges[i]!.some(({ kind }) => kind === 'just-not-met'));
    // The same person can stand at the edges of two comparisons.
    const distinct = new Map(cases.map((one) => [JSON.stringify([one.requirement, one.kind, one.facts]), one]));
    return { outcome: 'complete', cases: [...distinct.values()], neverDecide };
  });
}

/** The words in which {@link boundaryCases} names a case. Replace any of them. */
export interface CaseWords extends FactWords {
  /**
   * The sentence of a case.
   *
   * @param one - the case, with all but its sentence.
   * @param words - the words for facts and values, with those that were replaced.
   */
  readonly sentence: (one: Omit<BoundaryCase, 'sentence'>, words: FactWords) => string;
}

/**
 * The English in which a case is named unless told otherwise.
 *
 * @example
 * ```ts
 * import { boundaryCases, caseWords, firstCohortPolicy } from 'digital-academy';
 *
 * const words = { sentence: ({ kind, ...one }) => `${kind}/${caseWords.fact(one.fact)}` } satisfies Partial<typeof caseWords>;
 * const made = boundaryCases(firstCohortPolicy, { words });
 * made.outcome === 'complete' && made.cases[0]?.sentence; // => 'just-met/employer is exemplar'
 * ```
 */
export const caseWords: CaseWords = Object.freeze<CaseWords>({
  ...factWords,
  sentence({ requirement, kind, fact, facts }, words) {
    const value = (readerOf(fact)(facts) ?? null) as FactValue | null;
    return `${requirement} is ${sides[kind]}: ${words.fact(fact)} is ${words.value(value, fact)}`;
  },
});

const sides = { 'just-met': 'just met', 'just-not-met': 'just not met', missing: 'not known' } as const;

function caseAt(requirement: string, { kind, fact, facts }: Edge, words: CaseWords): BoundaryCase {
  const one = { requirement, kind, fact, facts, expected: expectations[kind](requirement, fact) };
  return { ...one, sentence: words.sentence(one, words) };
}

const expectations = {
  'just-met': () => ({ outcome: 'eligible', failed: [], missing: [] }),
  'just-not-met': (requirement: string) => ({ outcome: 'ineligible', failed: [requirement], missing: [] }),
  missing: (_: string, fact: string) => ({ outcome: 'undetermined', failed: [], missing: [fact] }),
} as const satisfies Record<Edge['kind'], (requirement: string, fact: string) => BoundaryCase['expected']>;
