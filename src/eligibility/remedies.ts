import type { AsOfOptions } from '../calendar/as-of-options.ts';
import type { Policy } from './language/policy.ts';
import { ownFacts } from './language/read-facts.ts';
import type { FactValue } from './language/vocabulary.ts';
import type { SearchOptions, SearchTooLarge } from './partition/budget.ts';
import { withinBudget } from './partition/budget.ts';
import type { FactCell } from './partition/cell.ts';
import { cellsOf } from './partition/cells-of.ts';
import { nestedFacts } from './partition/nested-facts.ts';
import { goal } from './partition/solve.ts';
import { compile } from './compile.ts';
import type { FactsFor } from './decide.ts';
import { decide, decideFor } from './decide.ts';
import type { Decision } from './decision.ts';
import { policySpace, positionOf } from './policy-space.ts';
import { smallestChanges } from './smallest-changes.ts';

/** What {@link remedies} is told. */
export interface RemedyOptions<Fact extends string> extends SearchOptions, AsOfOptions {
  /** The facts that can change; the others stay as they are, known or missing. */
  readonly changeable: readonly Fact[];
}

/** What would make a person eligible. */
export type Remedies<Fact extends string = string, Code extends string = string> =
  | { readonly outcome: 'found'; readonly remedies: readonly Remedy<Fact, Code>[] }
  | { readonly outcome: 'none-needed' }
  | {
      readonly outcome: 'impossible';
      /** The requirements that cannot be met, whatever changes; or, if each of them could, as few as cannot be met together. */
      readonly blockedBy: readonly Code[];
    }
  | SearchTooLarge;

/** One change, of as few facts as it can be: every fact in it has to change. The examples change each as little as possible. */
export interface Remedy<Fact extends string = string, Code extends string = string> {
  /** For each fact that has to change, the values that do; any of one with any of the others. */
  readonly changes: readonly FactCell<Fact>[];
  /** The proof: the decision once the facts are changed to the examples. */
  readonly decision: Decision<Fact, Code>;
}

/**
 * Every smallest change that would make the person eligible as of that day, out of the facts that can change. Those with fewer
 * changes come first. Stating a fact that is missing is a change too.
 *
 * @param policy - the policy, in force on `asOf`; trusted to be made by `policy()` or parsed by `Policy`.
 * @param facts - what is known of the person. Absent, `undefined` and `null` all mean that a fact is missing.
 * @throws RangeError as {@link decide} does, or if `changeable` names no fact of the policy.
 *
 * @example
 * ```ts
 * import { factsOf, ladder, policy, remedies } from 'digital-academy';
 * import * as z from 'zod';
 *
 * const applicant = factsOf(
 *   z.object({ level: ladder('practitioner', 'senior', 'leading').nullish(), post: z.enum(['cio', 'other']).nullish() }),
 * );
 * const seniors = policy({
 *   id: 'example/seniors',
 *   version: 1,
 *   inForce: { from: '2017-05-01' },
 *   facts: applicant,
 *   requires: {
 *     post: { rule: applicant.post.in('cio'), because: 'A chief information officer' },
 *     senior: { rule: applicant.level.atLeast('senior'), because: 'A senior practitioner or above' },
 *   },
 * });
 * const facts = { post: 'cio', level: 'practitioner' } as const;
 *
 * const answer = remedies(seniors, facts, { asOf: '2017-09-29', changeable: ['level'] });
 * answer.outcome === 'found' && answer.remedies.map(({ changes }) => changes[0]?.rule); // => [{ op: 'at-least', fact: 'level', value: 'senior' }]
 * remedies(seniors, facts, { asOf: '2017-09-29', changeable: ['post'] }); // => { outcome: 'impossible', blockedBy: ['senior'] }
 * ```
 */
export function remedies<P extends Policy>(
  policy: P,
  facts: FactsFor<P>,
  { asOf, changeable, ...options }: RemedyOptions<keyof P['facts'] & string>,
): Remedies<keyof P['facts'] & string, keyof P['requires'] & string> {
  const strange = changeable.find((fact) => !Object.hasOwn(policy.facts, fact));
  if (strange !== undefined) throw new RangeError(`remedies: '${strange}' is no fact of the policy '${policy.id}'`);
  const { outcome } = decideFor('remedies', policy, facts, asOf);
  const own = ownFacts(facts, 'remedies');
  return withinBudget('remedies', options, compile(policy).slots, (spend): Remedies => {
    if (outcome === 'eligible') return { outcome: 'none-needed' };
    const { space, codes, gates } = policySpace(policy, spend);
    const goals = gates.map((gate) => goal(gate));
    const answer = smallestChanges(positionOf(space, own), goals, changeable, spend);
    if ('unreachable' in answer) {
      return { outcome: 'impossible', blockedBy: codes.filter((_, i) => answer.unreachable.includes(goals[i]!)) };
    }
    const current = new Map(
      space.variables.map(({ slot }) => [slot.fact, (slot.read(own) ?? null) as FactValue | null]),
    );
    const found = answer.changes.map((ways) => {
      const changes = cellsOf(space, ways, spend, own);
      const examples = changes.map(({ fact, example }) => [fact, example] as const);
      const changed = nestedFacts(new Map([...current, ...examples]));
      return { changes, decision: decide<Policy>(policy, changed, { asOf }) };
    });
    return { outcome: 'found', remedies: found };
  });
}
