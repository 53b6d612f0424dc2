import * as z from 'zod';
import type { Period } from '../../calendar/period.ts';
import type { Confidence } from '../../edge/confidence.ts';
import { frozenCopy } from '../../edge/frozen-copy.ts';
import { checkPolicy } from './check-policy.ts';
import type { Rule } from './rule.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Who may apply, as data: keyed requirements over a vocabulary of facts, for a period in force. All of them must be met.
 * Plain frozen JSON, to be stored, compared and sent.
 *
 * @typeParam Fact - the paths of its facts.
 * @typeParam Code - the codes of its requirements.
 * @typeParam Facts - the object that holds the facts.
 */
export interface Policy<Fact extends string = string, Code extends string = string, Facts = unknown> {
  /** The version of this format. */
  readonly format: 1;
  /** What the policy is known by, the same for all its versions. */
  readonly id: string;
  /** Which version it is: 1, 2, 3 and so on. */
  readonly version: number;
  /** A name to show to people. */
  readonly title?: string;
  /** The days on which it decides, both ends included. */
  readonly inForce: Period;
  /** The facts it may speak of, with their types. */
  readonly facts: Vocabulary<Fact, Facts>;
  /** Its requirements under their codes, in the order in which they are shown. */
  readonly requires: Readonly<Record<Code, Requirement<Fact>>>;
}

/** One thing that a policy requires. */
export interface Requirement<Fact extends string = string> {
  /** What must hold. */
  readonly rule: Rule<Fact>;
  /** The requirement in a sentence, as it stands in a letter: "Employed by a Global Digital Exemplar". */
  readonly because: string;
  /** Where it is published, with its date. */
  readonly source?: string;
  /** How sure it is that this was required, judged by who read the source. */
  readonly confidence?: Confidence;
  /** What a reader should know: how the source was read, and what it leaves open. */
  readonly note?: string;
}

/**
 * Parses a policy that was stored or received: JSON as {@link policy} makes it. Reports every problem, each with its path;
 * what it returns is frozen and shares nothing with the input. Rules are at most 32 levels deep, lists and objects hold at most 1,000
 * values, and the whole at most 10,000; what is larger is refused before anything else is looked at.
 *
 * @example
 * ```ts
 * import { Policy } from 'digital-academy';
 *
 * const stored = {
 *   format: 1,
 *   id: 'example/endorsed',
 *   version: 1,
 *   inForce: { from: '2017-05-01' },
 *   facts: { endorsed: { type: 'yes-no' } },
 *   requires: { endorsed: { rule: { op: 'is', fact: 'endorse', value: true }, because: 'Endorsed by the employer' } },
 * };
 * const { error } = Policy.safeParse(stored);
 * error?.issues.map((issue) => issue.path.join('.')); // => ['requires.endorsed.rule.fact']
 * error?.issues[0]?.message; // => "Enter a fact of this policy: 'endorse' is not one of 'endorsed'"
 * ```
 */
export const Policy = z
  .unknown()
  .superRefine((value, context) => {
    for (const { path, message } of checkPolicy(value)) context.addIssue({ code: 'custom', path: [...path], message });
  })
  .transform((value) => frozenCopy(value) as Policy);
