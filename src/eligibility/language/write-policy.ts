import type { Period } from '../../calendar/period.ts';
import { frozenCopy } from '../../edge/frozen-copy.ts';
import { checkPolicy } from './check-policy.ts';
import { vocabularyKey } from './facts-of.ts';
import type { Policy, Requirement } from './policy.ts';
import { isRecord } from './problem.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What {@link policy} takes: a policy, whose facts may be given as handles. */
export interface PolicyDefinition<
  Fact extends string,
  Facts,
  Requires extends Readonly<Record<string, Requirement<Fact>>>,
> {
  /** The version of the format; there is only one. */
  readonly format?: 1;
  /** What the policy is known by, the same for all its versions, such as `digital-academy/cohort-1`. */
  readonly id: string;
  /** Which version it is: 1, 2, 3 and so on. */
  readonly version: number;
  /** A name to show to people. */
  readonly title?: string;
  /** The days on which it decides, both ends included. */
  readonly inForce: Period;
  /** The handles that {@link factsOf} gave, or the facts of another policy. */
  readonly facts: Vocabulary<Fact, Facts> | { readonly [vocabularyKey]: Vocabulary<Fact, Facts> };
  /** What is required, each under a code in kebab-case. All must be met. */
  readonly requires: Requires;
}

/**
 * Writes a policy. The result is plain frozen JSON that carries the types of its facts, so it can be stored as it is and
 * read back with {@link Policy}.
 *
 * @param definition - what the policy says; for one made from another, that one spread, with what differs. It is copied.
 * @throws RangeError if it is not a policy, with every problem: the same check that {@link Policy} makes.
 *
 * @example
 * ```ts
 * import { CalendarDate, decide, factsOf, policy } from 'digital-academy';
 * import * as z from 'zod';
 *
 * const applicant = factsOf(z.object({ endorsed: z.boolean().nullish(), appliedOn: CalendarDate.nullish() }));
 *
 * const endorsed = policy({
 *   id: 'example/endorsed',
 *   version: 1,
 *   inForce: { from: '2017-05-01' },
 *   facts: applicant,
 *   requires: { endorsed: { rule: applicant.endorsed.isTrue(), because: 'Endorsed by the employer' } },
 * });
 * const inTime = policy({
 *   ...endorsed,
 *   version: 2,
 *   requires: {
 *     ...endorsed.requires,
 *     'in-time': { rule: applicant.appliedOn.within({ to: '2017-09-29' }), because: 'Applied by 29 September 2017' },
 *   },
 * });
 * decide(inTime, { endorsed: true, appliedOn: '2017-09-30' }, { asOf: '2017-10-02' }).failed; // => ['in-time']
 * ```
 */
export function policy<Fact extends string, Facts, const Requires extends Readonly<Record<string, Requirement<Fact>>>>(
  definition: PolicyDefinition<Fact, Facts, Requires>,
): Policy<Fact, keyof Requires & string, Facts> {
  if (isRecord(definition.facts) && '_zod' in definition.facts) {
    throw new RangeError(`policy: the facts of '${definition.id}' are a zod schema; enter factsOf of the schema`);
  }
  const facts =
    isRecord(definition.facts) && vocabularyKey in definition.facts
      ? definition.facts[vocabularyKey]
      : definition.facts;
  const written = { format: 1, ...definition, facts };
  const problems = checkPolicy(written);
  if (problems.length > 0) {
    const lines = problems.map(({ path, message }) => `\n- ${path.join('.')}: ${message}`);
    throw new RangeError(`policy: '${definition.id}' cannot be used${lines.join('')}`);
  }
  return frozenCopy(written) as unknown as Policy<Fact, keyof Requires & string, Facts>;
}
