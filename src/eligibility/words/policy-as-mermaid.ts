import type { WordsOptions } from '../../edge/words-options.ts';
import { replaceWords } from '../../edge/replace-words.ts';
import type { Policy } from '../language/policy.ts';
import type { Rule } from '../language/rule.ts';
import { titlesOf } from '../language/titles-of.ts';
import { membersOf } from '../language/walk-rule.ts';
import { oneLine } from './one-line.ts';
import type { PolicyWords } from './policy-words.ts';
import { policyWords } from './policy-words.ts';

/**
 * The policy as a flowchart in Mermaid: comparisons lead into groups, groups into requirements, and all requirements into
 * "Eligible". The id of a node comes from the code of its requirement and its place in the rule, so it stays when others change.
 *
 * @param policy - the policy, trusted to be made by `policy()` or parsed by `Policy`.
 * @param options - the `words` that differ from {@link policyWords}; without `fact` among them, facts are called by their titles.
 * @see https://mermaid.js.org/syntax/flowchart.html (read November 2026, Mermaid 11.17), on quoted text and entity codes
 *
 * @example
 * ```ts
 * import { firstCohortPolicy, policyAsMermaid } from 'digital-academy';
 *
 * const lines = policyAsMermaid(firstCohortPolicy).split('\n');
 * lines[1]; // => '  eligible(["Eligible"])'
 * lines[3]; // => '  r_exemplar_employer__1{{"any of"}} --> r_exemplar_employer'
 * lines[4]; // => '  r_exemplar_employer__1__1["employer is exemplar: yes"] --> r_exemplar_employer__1'
 * ```
 */
export function policyAsMermaid(policy: Policy, options: WordsOptions<PolicyWords> = {}): string {
  const words = replaceWords({ ...policyWords, fact: titlesOf(policy) }, options.words);
  const requirements = Object.entries(policy.requires).flatMap(([code, { because, rule }]) => {
    // Underscores only, and not doubled: a hyphen can be read as part of an arrow, and two lead on to the members.
    const id = `r_${code.replaceAll('-', '_')}`;
    return [`${id}(${quoted(because)}) --> eligible`, ...nodesOf(rule, `${id}__1`, id, words)];
  });
  const lines = [`eligible([${quoted(words.eligible)}])`, ...requirements];
  return `flowchart LR\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function nodesOf(rule: Rule, id: string, target: string, words: PolicyWords): readonly string[] {
  if ('fact' in rule) return [`${id}[${quoted(words.comparison(rule, words))}] --> ${target}`];
  return [
    `${id}{{${quoted(words.groupHeading(rule))}}} --> ${target}`,
    ...membersOf(rule).flatMap((member, i) => nodesOf(member, `${id}__${i + 1}`, id, words)),
  ];
}

function quoted(text: string): string {
  const safe = oneLine(text).replace(special, (found) =>
    Array.from(found, (character) => `#${character.codePointAt(0)!};`).join(''),
  );
  return `"${safe}"`;
}

// All but letters, digits and harmless marks, by code. Mermaid reads labels as Markdown, so what would begin a list or a link is
// not harmless; and it takes a colon, further text and then a code for a style.
const special = /^-|^\d+[.)]|www|:(?! )|[^\p{L}\p{N} ,.:'()-]/gu;
