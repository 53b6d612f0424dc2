import { formatDay } from '../../calendar/format-day.ts';
import type { WordsOptions } from '../../edge/words-options.ts';
import { replaceWords } from '../../edge/replace-words.ts';
import type { Decision, RequirementDecision } from '../decision.ts';
import type { FactWords } from '../language/fact-words.ts';
import { factWords } from '../language/fact-words.ts';
import { oneLine } from './one-line.ts';

/** The words in which {@link explain} puts a decision. Replace any of them: `{ fact: titlesOf(policy) }`. */
export interface DecisionWords extends FactWords {
  /**
   * The first line: the outcome and its day.
   *
   * @param decision - the decision, perhaps redacted.
   * @param words - the words for facts and values, with those that were replaced.
   */
  readonly heading: (decision: Decision, words: FactWords) => string;
  /**
   * One line for a requirement, whatever its verdict; a line break in it becomes a space.
   *
   * @param requirement - what became of it, perhaps redacted.
   * @param words - the words for facts and values, with those that were replaced.
   */
  readonly requirement: (requirement: RequirementDecision, words: FactWords) => string;
  /**
   * The last line, if {@link redact} left out the values of these facts.
   *
   * @param facts - the paths of the sensitive facts that no requirement shows, at least one.
   * @param words - the words for facts and values, with those that were replaced.
   */
  readonly notShown: (facts: readonly string[], words: FactWords) => string;
}

/**
 * The decision in words: a line for the outcome, then a line for each requirement, in the policy's order. A requirement that is
 * not met is followed by its code. A last line names the sensitive facts whose values are not shown, if there are any.
 *
 * @param decision - the decision, made or parsed, perhaps redacted.
 * @param options - the `words` that differ from {@link decisionWords}.
 *
 * @example
 * ```ts
 * import { decide, explain, firstCohortPolicy } from 'digital-academy';
 *
 * const decision = decide(firstCohortPolicy, { post: 'other' }, { asOf: '2017-09-29' });
 * explain(decision).split('\n')[0]; // => 'Not eligible on 29 September 2017: 1 requirement is not met.'
 * explain(decision, { words: { requirement: ({ code, verdict }) => `${code}: ${verdict}` } }).split('\n').at(-1); // => 'digital-leader: not-met'
 * ```
 */
export function explain(decision: Decision, options: WordsOptions<DecisionWords> = {}): string {
  const words = replaceWords(decisionWords, options.words);
  const lines = decision.requirements.map((requirement) => words.requirement(requirement, words));
  const hidden = decision.sensitive.filter(
    (fact) => !decision.requirements.some(({ seen }) => Object.hasOwn(seen, fact)),
  );
  const notShown = hidden.length > 0 ? [words.notShown(hidden, words)] : [];
  return [words.heading(decision, words), ...lines, ...notShown].map(oneLine).join('\n');
}

/**
 * The English that {@link explain} speaks unless told otherwise, in the style of the NHS: short, and no blame.
 *
 * @example
 * ```ts
 * import { decisionWords } from 'digital-academy';
 *
 * decisionWords.fact('employer.isExemplar'); // => 'employer is exemplar'
 * decisionWords.value(['sql', 'statistics'], 'skills'); // => 'sql, statistics'
 * ```
 */
export const decisionWords: DecisionWords = Object.freeze<DecisionWords>({
  ...factWords,
  heading({ outcome, asOf, failed, missing }, words) {
    const day = formatDay(asOf);
    switch (outcome) {
      case 'eligible':
        return `Eligible on ${day}: every requirement is met.`;
      case 'ineligible':
        return `Not eligible on ${day}: ${failed.length === 1 ? '1 requirement is' : `${failed.length} requirements are`} not met.`;
      case 'undetermined':
        return `Not yet known on ${day}: we still need to know ${missing.map(words.fact).join(', ')}.`;
    }
  },
  requirement({ code, verdict, because, seen }, words) {
    const label = { met: 'Met', 'not-met': 'Not met', unknown: 'Not known' }[verdict];
    const values = Object.entries(seen).map(
      ([fact, value = null]) => `${words.fact(fact)}: ${words.value(value, fact)}`,
    );
    const shown = values.length > 0 ? ` (${values.join(', ')})` : '';
    return `- ${label}: ${because}${shown}${verdict === 'not-met' ? ` [${code}]` : ''}`;
  },
  notShown: (facts, words) => `Not shown: ${facts.map(words.fact).join(', ')}.`,
});
