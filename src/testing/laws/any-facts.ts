import type * as fc from 'fast-check';
import type { FactsFor } from '../../eligibility/decide.ts';
import type { Policy } from '../../eligibility/language/policy.ts';
import { anyAnswers } from './any-answers.ts';
import { factsWith } from './facts-with.ts';

/**
 * Any facts that the policy can be asked to decide on: of each fact a value that its type has, or that it is missing, in all three forms.
 *
 * Half of the values are those that the rules compare the fact with, and their neighbours: one less, one more, the day before, the next step. The
 * rest is anything between these, or of the type. A set repeats an option now and then, as forms do. Facts that no rule looks at are there too. It
 * shrinks to facts of which less is known.
 *
 * @param policy - the policy that says which facts there are, and where the edges of its rules lie.
 * @see `eligibleFacts` and `factsFailingOnly` for people of whom the answer is known
 *
 * @example
 * ```ts
 * import { decide, firstCohortPolicy } from 'digital-academy';
 * import { anyFacts } from 'digital-academy/testing/fast-check';
 * import fc from 'fast-check';
 *
 * fc.assert(
 *   fc.property(anyFacts(firstCohortPolicy), (facts) => {
 *     const { outcome, failed } = decide(firstCohortPolicy, facts, { asOf: '2017-09-29' });
 *     return (outcome === 'ineligible') === failed.length > 0;
 *   }),
 * );
 * ```
 */
export function anyFacts<P extends Policy>(policy: P): fc.Arbitrary<FactsFor<P>> {
  return anyAnswers(policy).map(factsWith<P>);
}
