import type { RequirementDecision } from '../../eligibility/decision.ts';
import type { FactWords } from '../../eligibility/language/fact-words.ts';
import { factWords } from '../../eligibility/language/fact-words.ts';

/** The words in which a failing assertion speaks of a requirement. Replace any of them: `{ fact: titlesOf(policy) }`. */
export interface AssertionWords extends FactWords {
  /**
   * What is said of a requirement, in the brackets behind its code.
   *
   * @param requirement - how it was decided, without the values of sensitive facts.
   * @param words - the words for facts and values, with those that were replaced.
   */
  readonly requirement: (requirement: RequirementDecision, words: FactWords) => string;
}

/**
 * The English that a failing assertion speaks unless told otherwise: the sentence of the requirement, and the values it saw.
 *
 * @example
 * ```ts
 * import { decide, firstCohortPolicy } from 'digital-academy';
 * import { assertionWords } from 'digital-academy/testing';
 *
 * const { requirements } = decide(firstCohortPolicy, { post: 'other' }, { asOf: '2017-09-29' });
 * assertionWords.requirement(requirements[1]!, assertionWords); // => 'A CCIO, a CIO, a senior operational, technical or clinical manager, or aspiring to be one; post: other'
 * ```
 */
export const assertionWords: AssertionWords = Object.freeze<AssertionWords>({
  ...factWords,
  requirement({ because, seen }, words) {
    const values = Object.entries(seen).map(
      ([fact, value = null]) => `${words.fact(fact)}: ${words.value(value, fact)}`,
    );
    return [because, ...(values.length > 0 ? [values.join(', ')] : [])].join('; ');
  },
});
