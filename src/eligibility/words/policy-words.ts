import { formatPeriod } from '../../calendar/format-period.ts';
import type { FactWords } from '../language/fact-words.ts';
import type { Policy, Requirement } from '../language/policy.ts';
import type { FactType } from '../language/vocabulary.ts';
import type { RuleWords } from './rule-words.ts';
import { ruleWords } from './rule-words.ts';

/**
 * The words in which {@link policyAsMarkdown} and {@link policyAsMermaid} put a policy. Replace any of them. They are plain text:
 * what means something in Markdown or Mermaid is escaped.
 */
export interface PolicyWords extends RuleWords {
  /**
   * Which version of the policy it is, and the days on which it is in force.
   *
   * @param policy - the whole policy; its title, or its id if it has none, stands above.
   */
  readonly edition: (policy: Policy) => string;
  /** The heading above its requirements, all of which must be met. */
  readonly requirements: string;
  /**
   * The code of a requirement, where it is published, how sure that is, and what a reader should know.
   *
   * @param requirement - its code, and what it has of these; its sentence and its rule stand above.
   */
  readonly reference: (requirement: Omit<Requirement, 'rule' | 'because'> & { readonly code: string }) => string;
  /** The heading above the facts that its rules look at. */
  readonly facts: string;
  /**
   * What can be answered for a fact.
   *
   * @param type - the type, with its options or steps in order, and whether it is sensitive.
   * @param fact - the path of the fact.
   * @param words - the words for facts and values, with those that were replaced.
   */
  readonly type: (type: FactType, fact: string, words: FactWords) => string;
  /** Where all requirements meet in a diagram. */
  readonly eligible: string;
}

/**
 * The English in which a policy is put unless told otherwise.
 *
 * @example
 * ```ts
 * import { firstCohortPolicy, policyWords } from 'digital-academy';
 *
 * policyWords.edition(firstCohortPolicy); // => 'Version 1 of digital-academy/cohort-1, in force 1 May to 31 October 2017.'
 * ```
 */
export const policyWords: PolicyWords = Object.freeze<PolicyWords>({
  ...ruleWords,
  edition: ({ id, version, inForce }) => `Version ${version} of ${id}, in force ${formatPeriod(inForce)}.`,
  requirements: 'All of these must be met',
  reference: ({ code, source, confidence, note }) =>
    [
      `Code: ${code}`,
      ...(source === undefined ? [] : [`Source: ${source}`]),
      ...(confidence === undefined ? [] : [`Confidence: ${confidence}`]),
      ...(note === undefined ? [] : [`Note: ${note}`]),
    ].join('. '),
  facts: 'Facts',
  type: (type, fact, words) => `${answers(type, fact, words)}${type.sensitive ? ', sensitive' : ''}`,
  eligible: 'Eligible',
});

function answers(type: FactType, fact: string, words: FactWords): string {
  const list = (values: readonly string[]) => values.map((value) => words.value(value, fact)).join(', ');
  switch (type.type) {
    case 'yes-no':
      return 'yes or no';
    case 'choice':
      return `one of ${list(type.options)}`;
    case 'choices':
      return `any of ${list(type.options)}`;
    case 'ladder':
      return `one of ${list(type.steps)}, lowest first`;
    case 'whole-number':
      return 'a whole number';
    case 'number':
      return 'a number';
    case 'day':
      return 'a day';
  }
}
