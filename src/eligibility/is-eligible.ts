import type { AsOfOptions } from '../calendar/as-of-options.ts';
import type { Policy } from './language/policy.ts';
import { ownFacts } from './language/read-facts.ts';
import { checkDay } from './check-day.ts';
import { compile } from './compile.ts';
import type { FactsFor } from './decide.ts';
import { predicateOf } from './predicate.ts';

/**
 * Whether the person is known to be eligible: what {@link decide} calls `eligible`, without the reasons, and faster. Of somebody
 * who is not yet known to be, it is false, as it is of somebody ineligible: to tell the two apart, decide.
 *
 * It reads no more facts than it needs for its answer, yes or no: a value that its type does not have, which {@link decide} would
 * refuse, goes unsaid where no look at it was needed.
 *
 * @param policy - the policy, in force on `asOf`; trusted to be made by `policy()` or parsed by `Policy`.
 * @param facts - what is known of the person. Absent, `undefined` and `null` all mean that a fact is missing.
 * @throws RangeError as {@link decide} does, for what it reads.
 *
 * @example
 * ```ts
 * import { firstCohortPolicy, isEligible } from 'digital-academy';
 *
 * isEligible(firstCohortPolicy, { employerIsExemplar: true, post: 'cio' }, { asOf: '2017-09-29' }); // => true
 * isEligible(firstCohortPolicy, { employerIsExemplar: true }, { asOf: '2017-09-29' }); // => false
 * ```
 */
export function isEligible<P extends Policy>(policy: P, facts: FactsFor<P>, { asOf }: AsOfOptions): boolean {
  const compiled = compile(policy);
  checkDay(compiled, policy, asOf, 'isEligible');
  const own = ownFacts(facts, 'isEligible');
  compiled.predicates ??= compiled.requirements.map(({ gate }) => predicateOf(gate, compiled.slots));
  for (const isMet of compiled.predicates) if (!isMet(own)) return false;
  return true;
}
