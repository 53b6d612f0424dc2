import type { WordsOptions } from '../../edge/words-options.ts';
import { replaceWords } from '../../edge/replace-words.ts';
import type { Policy } from '../language/policy.ts';
import type { Rule } from '../language/rule.ts';
import { titlesOf } from '../language/titles-of.ts';
import { comparisonsIn, membersOf } from '../language/walk-rule.ts';
import { oneLine } from './one-line.ts';
import type { PolicyWords } from './policy-words.ts';
import { policyWords } from './policy-words.ts';

/**
 * The policy as a document in Markdown (CommonMark): which one it is, each requirement with what must hold, its code and source,
 * and the facts that the rules look at. All text in it is escaped, so that a policy from outside brings no markup of its own.
 *
 * @param policy - the policy, trusted to be made by `policy()` or parsed by `Policy`.
 * @param options - the `words` that differ from {@link policyWords}; without `fact` among them, facts are called by their titles.
 * @see https://spec.commonmark.org/0.31.2/ (January 2024), sections 2.4 and 2.5, on what is escaped
 *
 * @example
 * ```ts
 * import { firstCohortPolicy, policyAsMarkdown } from 'digital-academy';
 *
 * const lines = policyAsMarkdown(firstCohortPolicy).split('\n');
 * lines[6]; // => '### Employed by a Global Digital Exemplar or a fast follower'
 * lines[8]; // => '- any of:'
 * lines[9]; // => '  - employer is exemplar: yes'
 * ```
 */
export function policyAsMarkdown(policy: Policy, options: WordsOptions<PolicyWords> = {}): string {
  const words = replaceWords({ ...policyWords, fact: titlesOf(policy) }, options.words);
  const requirements = Object.entries(policy.requires);
  const facts = new Set(requirements.flatMap(([, { rule }]) => comparisonsIn(rule).map(({ fact }) => fact)));
  const blocks = [
    `# ${escaped(policy.title ?? policy.id)}`,
    escaped(words.edition(policy)),
    `## ${escaped(words.requirements)}`,
    ...requirements.flatMap(([code, { because, rule, ...published }]) => [
      `### ${escaped(because)}`,
      listOf(rule, words).join('\n'),
      escaped(words.reference({ code, ...published })),
    ]),
    `## ${escaped(words.facts)}`,
    [...facts]
      .map((fact) => `- ${escaped(`${words.fact(fact)} (${fact}): ${words.type(policy.facts[fact]!, fact, words)}`)}`)
      .join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function listOf(rule: Rule, words: PolicyWords, indent = ''): readonly string[] {
  if ('fact' in rule) return [`${indent}- ${escaped(words.comparison(rule, words))}`];
  const members = membersOf(rule).flatMap((member) => listOf(member, words, `${indent}  `));
  return [`${indent}- ${escaped(words.groupHeading(rule))}:`, ...members];
}

// On one line, or it could start a block; and what would start one at its beginning, such as a list, is text as well. Characters
// of HTML become entities, which every renderer knows.
function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]{}#|~$]|^[-+]|(?<=^\d+)[.)]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
