import type { WordsOptions } from '../../edge/words-options.ts';
import { replaceWords } from '../../edge/replace-words.ts';
import type { Rule, RuleGroup } from '../language/rule.ts';
import { membersOf } from '../language/walk-rule.ts';
import type { RuleWords } from './rule-words.ts';
import { ruleWords } from './rule-words.ts';

/**
 * The rule in words, on one line. A group inside a group of another kind stands in brackets; a group of one member is said as that
 * member.
 *
 * @param rule - a comparison or a group, trusted to be one that a policy can hold.
 * @param options - the `words` that differ from {@link ruleWords}.
 *
 * @example
 * ```ts
 * import { anyOf, CalendarDate, describeRule, factsOf, ladder } from 'digital-academy';
 * import * as z from 'zod';
 *
 * const applicant = factsOf(
 *   z.object({ post: z.enum(['cio', 'ccio', 'other']), registration: ladder('practitioner', 'senior'), appliedOn: CalendarDate }),
 * );
 * describeRule(applicant.appliedOn.within({ from: '2017-06-01', to: '2017-06-30' })); // => 'applied on: 1 to 30 June 2017'
 * describeRule(anyOf(applicant.post.in('cio', 'ccio'), applicant.registration.atLeast('senior'))); // => 'post: cio or ccio, or registration: senior or above'
 * ```
 */
export function describeRule(rule: Rule, options: WordsOptions<RuleWords> = {}): string {
  return inWords(rule, replaceWords(ruleWords, options.words));
}

function inWords(rule: Rule, words: RuleWords, around?: RuleGroup['op']): string {
  if ('fact' in rule) return words.comparison(rule, words);
  const [first, ...others] = membersOf(rule);
  if (rule.op !== 'not' && others.length === 0) return inWords(first!, words, around);
  const text = words.group(
    rule,
    [first!, ...others].map((member) => inWords(member, words, rule.op)),
  );
  return bare(rule.op) && bare(around) && rule.op !== around ? `(${text})` : text;
}

// The other groups have brackets of their own around their members.
function bare(op: RuleGroup['op'] | undefined): boolean {
  return op === 'all-of' || op === 'any-of';
}
