import type * as fc from 'fast-check';
import type { FactsFor } from '../../eligibility/decide.ts';
import type { Policy } from '../../eligibility/language/policy.ts';
import { factsWith } from './facts-with.ts';
import type { FactsOptions } from './kinds-of-people.ts';
import { peopleDecided } from './kinds-of-people.ts';

/**
 * The facts of people of whom too much is missing for the policy to decide. Nothing is drawn and thrown away: it starts from nothing known,
 * and shrinks to that.
 *
 * @param policy - the policy that decides on them.
 * @throws RangeError if the policy is not in force on `asOf`.
 *
 * @example
 * ```ts
 * import { decide, firstCohortPolicy } from 'digital-academy';
 * import { undeterminedFacts } from 'digital-academy/testing/fast-check';
 * import fc from 'fast-check';
 *
 * const people = fc.sample(undeterminedFacts(firstCohortPolicy), 20);
 * people.some((facts) => decide(firstCohortPolicy, facts, { asOf: '2017-09-29' }).missing.length === 0); // => false
 * ```
 */
export function undeterminedFacts<P extends Policy>(
  policy: P,
  options: Pick<FactsOptions, 'asOf'> = {},
): fc.Arbitrary<FactsFor<P>> {
  // Of whom nothing is known, no requirement is settled.
  const people = peopleDecided('undeterminedFacts', policy, [{}], options, ({ outcome }) => outcome === 'undetermined');
  return people.map(factsWith<P>);
}
