import type * as fc from 'fast-check';
import type { FactsFor } from '../../eligibility/decide.ts';
import type { Policy } from '../../eligibility/language/policy.ts';
import { factsWith } from './facts-with.ts';
import type { FactsOptions } from './kinds-of-people.ts';
import { kindsOfPeople } from './kinds-of-people.ts';

/**
 * The facts of people who fail one requirement of the policy and meet all the others. Nothing is drawn and thrown away: it starts from
 * the cases at the edges of the requirement (see `boundaryCases`), and shrinks to one of them.
 *
 * @param policy - the policy that decides on them.
 * @param code - the code of the requirement; the compiler knows which the policy has.
 * @throws RangeError if the policy has no such requirement, nobody can fail it alone, the policy is too large to be searched within
 * `limit`, or it is not in force on `asOf`.
 *
 * @example
 * ```ts
 * import { decide, firstCohortPolicy } from 'digital-academy';
 * import { factsFailingOnly } from 'digital-academy/testing/fast-check';
 * import fc from 'fast-check';
 *
 * const people = fc.sample(factsFailingOnly(firstCohortPolicy, 'digital-leader'), 20);
 * const decisions = people.map((facts) => decide(firstCohortPolicy, facts, { asOf: '2017-09-29' }));
 * [...new Set(decisions.flatMap(({ failed }) => failed))]; // => ['digital-leader']
 * ```
 */
export function factsFailingOnly<P extends Policy>(
  policy: P,
  code: keyof P['requires'] & string,
  options: FactsOptions = {},
): fc.Arbitrary<FactsFor<P>> {
  if (!Object.hasOwn(policy.requires, code)) {
    throw new RangeError(`factsFailingOnly: '${code}' is no requirement of the policy '${policy.id}'`);
  }
  const people = kindsOfPeople('factsFailingOnly', policy, options).failingOnly(code);
  if (people) return people.map(factsWith<P>);
  throw new RangeError(
    `factsFailingOnly: nobody fails '${code}' alone under the policy '${policy.id}'; examine says why`,
  );
}
