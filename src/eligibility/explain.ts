import { formatDay } from '../calendar/format-day.ts';
import { isCalendarDate } from '../calendar/is-calendar-date.ts';
import type { Decision, RequirementDecision } from './decision.ts';
import type { FactValue } from './vocabulary.ts';

/** What facts and their values are called. */
export interface FactWords {
  /** The name of a fact for people, given its path. */
  readonly fact: (fact: string) => string;
  /** A value for people; `null` where it is missing. */
  readonly value: (value: FactValue | null, fact: string) => string;
}

/** The words in which {@link explain} puts a decision. Replace any of them: `{ fact: (path) => titles[path] }`. */
export interface DecisionWords extends FactWords {
  /** The first line: the outcome and its day. */
  readonly heading: (decision: Decision, words: FactWords) => string;
  /** One line for a requirement, whatever its verdict. */
  readonly requirement: (requirement: RequirementDecision, words: FactWords) => string;
}

/**
 * The decision in words: a line for the outcome, then a line for each requirement, in the policy's order.
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
export function explain(decision: Decision, options: { readonly words?: Partial<DecisionWords> } = {}): string {
  const words = { ...decisionWords, ...options.words };
  const lines = decision.requirements.map((requirement) => words.requirement(requirement, words));
  return [words.heading(decision, words), ...lines].join('\n');
}

/**
 * The English that {@link explain} speaks unless told otherwise, in the style of the NHS: short, and no blame.
 *
 * @example
 * ```ts
 * import { decisionWords } from 'digital-academy';
 *
 * decisionWords.fact('employer.isExemplar'); // => 'employer is exemplar'
 * ```
 */
export const decisionWords: DecisionWords = Object.freeze<DecisionWords>({
  fact: (fact) => fact.replace(/\.|(?=[A-Z])/g, ' ').toLowerCase(),
  value(value) {
    if (value === null) return 'not known';
    if (isCalendarDate(value)) return formatDay(value);
    return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
  },
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
  requirement({ verdict, because, seen }, words) {
    const label = { met: 'Met', 'not-met': 'Not met', unknown: 'Not known' }[verdict];
    const values = Object.entries(seen).map(
      ([fact, value = null]) => `${words.fact(fact)}: ${words.value(value, fact)}`,
    );
    return `- ${label}: ${because} (${values.join(', ')})`;
  },
});
