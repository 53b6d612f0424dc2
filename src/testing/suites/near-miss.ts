import { frozenCopy } from '../../edge/frozen-copy.ts';
import { boundaryCases } from '../../eligibility/boundary-cases.ts';
import type { FactsFor } from '../../eligibility/decide.ts';
import type { Policy } from '../../eligibility/language/policy.ts';
import type { SearchOptions } from '../../eligibility/partition/budget.ts';
import { completeCases } from './complete-cases.ts';

/** For each requirement of a policy, somebody who misses exactly it; null where nobody can who meets the others. */
export type NearMisses<P extends Policy> = Readonly<Record<keyof P['requires'] & string, FactsFor<P> | null>>;

/**
 * For each requirement, under its code, the facts of somebody who just misses it and meets all the others: an input for a test of your own, of any
 * policy. The same policy always gives the same. `boundaryCases` has all the edges of a requirement, this has one.
 *
 * @param policy - the policy whose requirements are to be missed; on which days it is in force makes no difference.
 * @throws RangeError if the policy is too large to be searched within `limit`.
 *
 * @example
 * ```ts
 * import { decide, firstCohortPolicy } from 'digital-academy';
 * import { assertOnlyIneligibleFor, nearMiss } from 'digital-academy/testing';
 *
 * const misses = nearMiss(firstCohortPolicy);
 * misses['digital-leader']; // => { employerIsExemplar: false, employerIsFastFollower: true, post: 'other' }
 *
 * const decision = decide(firstCohortPolicy, misses['digital-leader']!, { asOf: '2017-09-29' });
 * assertOnlyIneligibleFor(decision, 'digital-leader');
 * ```
 */
export function nearMiss<P extends Policy>(policy: P, options: SearchOptions = {}): NearMisses<P> {
  const { cases } = completeCases('nearMiss', boundaryCases<P>(policy, options));
  const misses = Object.keys(policy.requires).map((code) => {
    const miss = cases.find(({ requirement, kind }) => requirement === code && kind === 'just-not-met');
    return [code, miss?.facts ?? null] as const;
  });
  return frozenCopy(Object.fromEntries(misses)) as NearMisses<P>;
}
