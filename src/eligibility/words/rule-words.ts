import { formatPeriod } from '../../calendar/format-period.ts';
import type { OpenPeriod } from '../../calendar/open-period.ts';
import type { FactWords } from '../language/fact-words.ts';
import { factWords } from '../language/fact-words.ts';
import type { Comparison, RuleGroup } from '../language/rule.ts';

/** The words in which {@link describeRule} puts a rule. Replace any of them: `{ fact: titlesOf(policy) }`. */
export interface RuleWords extends FactWords {
  /**
   * A comparison of one fact: its name and what it must be.
   *
   * @param comparison - the comparison alone, without the groups around it.
   * @param words - all the words in use, with those that were replaced.
   */
  readonly comparison: (comparison: Comparison, words: RuleWords) => string;
  /**
   * Days from one to another, both included, of which one may be open.
   *
   * @param days - the first and the last day; the open one is absent.
   * @param fact - the path of the fact that is to lie in them.
   */
  readonly period: (days: OpenPeriod, fact: string) => string;
  /**
   * A group in a sentence.
   *
   * @param group - the group: a `not`, or one of at least two members.
   * @param members - the words for its members, in their order, with the brackets that they need.
   */
  readonly group: (group: RuleGroup, members: readonly string[]) => string;
  /**
   * A group as the heading of a list of its members, without the colon that Markdown puts after it.
   *
   * @param group - the group, of any number of members.
   */
  readonly groupHeading: (group: RuleGroup) => string;
}

/**
 * The English that {@link describeRule} speaks unless told otherwise. Ends that are not included are `above`, `below`, `before` and
 * `after`; all others are.
 *
 * @example
 * ```ts
 * import { ruleWords } from 'digital-academy';
 *
 * ruleWords.comparison({ op: 'at-least', fact: 'years', value: 3 }, ruleWords); // => 'years: 3 or more'
 * ```
 */
export const ruleWords: RuleWords = Object.freeze<RuleWords>({
  ...factWords,
  comparison: (comparison, words) => `${words.fact(comparison.fact)}: ${wanted(comparison, words)}`,
  period: (days) => formatPeriod(days),
  group(group, members) {
    switch (group.op) {
      case 'all-of':
        return members.join(', and ');
      case 'any-of':
        return members.join(', or ');
      case 'some-of':
        return `at least ${group.atLeast} of (${members.join('; ')})`;
      case 'not':
        return `not (${members.join()})`;
    }
  },
  groupHeading(group) {
    switch (group.op) {
      case 'all-of':
        return 'all of';
      case 'any-of':
        return 'any of';
      case 'some-of':
        return `at least ${group.atLeast} of`;
      case 'not':
        return 'not';
    }
  },
});

function wanted(comparison: Comparison, words: RuleWords): string {
  const say = (value: string | number | boolean) => words.value(value, comparison.fact);
  switch (comparison.op) {
    case 'is':
    case 'on':
      return say(comparison.value);
    case 'in':
      return either.format(comparison.values.map(say));
    case 'at-least':
      return `${say(comparison.value)} or ${typeof comparison.value === 'number' ? 'more' : 'above'}`;
    case 'at-most':
      return `${say(comparison.value)} or ${typeof comparison.value === 'number' ? 'less' : 'below'}`;
    case 'above':
    case 'below':
    case 'before':
    case 'after':
      return `${comparison.op} ${say(comparison.value)}`;
    case 'between': {
      const { from, to } = comparison;
      return from === to ? say(from) : `${say(from)} to ${say(to)}`;
    }
    case 'within':
      return words.period(comparison, comparison.fact);
    default: {
      const [one, many] = listWords[comparison.op];
      return `${comparison.values.length === 1 ? one : many} ${comparison.values.map(say).join(', ')}`;
    }
  }
}

// Before a single value, and before several.
const listWords = {
  'not-in': ['not', 'none of'],
  'includes-any': ['includes', 'at least one of'],
  'includes-all': ['includes', 'all of'],
  'includes-none': ['does not include', 'none of'],
} as const;

const either = /* @__PURE__ */ new Intl.ListFormat('en-GB', { type: 'disjunction' });
