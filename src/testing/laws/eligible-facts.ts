import type * as fc from 'fast-check';
import type { FactsFor } from '../../eligibility/decide.ts';
import type { Policy } from '../../eligibility/language/policy.ts';
import { factsWith } from './facts-with.ts';
import type { FactsOptions } from './kinds-of-people.ts';
import { kindsOfPeople } from './kinds-of-people.ts';

/**
 * The facts of people who are eligible under the policy, of whom what does not matter may be missing. Nothing is drawn and thrown away: it
 * starts from the cases at the edges of the requirements (see `boundaryCases`), and shrinks to one of them.
 *
 * @param policy - the policy that decides on them.
 * @throws RangeError if nobody can be eligible, the policy is too large to be searched within `limit`, or it is not in force on `asOf`.
 *
 * @example
 * ```ts
 * import { firstCohortPolicy, isEligible } from 'digital-academy';
 * import { eligibleFacts } from 'digital-academy/testing/fast-check';
 * import fc from 'fast-check';
 *
 * const people = fc.sample(eligibleFacts(firstCohortPolicy), 20);
 * people.every((facts) => isEligible(firstCohortPolicy, facts, { asOf: '2017-09-29' })); // => true
 * ```
 */
export function eligibleFacts<P extends Policy>(policy: P, options: FactsOptions = {}): fc.Arbitrary<FactsFor<P>> {
  return kindsOfPeople('eligibleFacts', policy, options)
    .eligible()
    .map(factsWith<P>);
}
