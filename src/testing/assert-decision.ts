import type { Decision } from '../eligibility/decision.ts';

/**
 * Throws unless the decision is `eligible`. The message names each requirement in the way, its sentence and the values seen.
 *
 * @throws Error with `actual` and `expected`, which test runners show side by side.
 *
 * @example
 * ```ts
 * import { decide, firstCohortPolicy } from 'digital-academy';
 * import { assertEligible } from 'digital-academy/testing';
 *
 * const facts = { employerIsExemplar: true, post: 'cio' } as const;
 * assertEligible(decide(firstCohortPolicy, facts, { asOf: '2017-09-29' }));
 * assertEligible(decide(firstCohortPolicy, { post: 'other' }, { asOf: '2017-09-29' })); // throws
 * ```
 */
export function assertEligible(decision: Decision): void {
  if (decision.outcome !== 'eligible') fail(decision, 'eligible', { outcome: 'eligible' });
}

/**
 * Throws unless the decision is `ineligible` and every one of `codes` is among its failed requirements; others may be too.
 *
 * @param codes - at least one; the compiler knows which the policy has.
 * @throws Error with `actual` and `expected`, which test runners show side by side.
 *
 * @example
 * ```ts
 * import { decide, firstCohortPolicy } from 'digital-academy';
 * import { assertIneligibleFor } from 'digital-academy/testing';
 *
 * const decision = decide(firstCohortPolicy, { post: 'other' }, { asOf: '2017-09-29' });
 * assertIneligibleFor(decision, 'digital-leader');
 * assertIneligibleFor(decision, 'exemplar-employer'); // throws
 * ```
 */
export function assertIneligibleFor<D extends Decision>(
  decision: D,
  ...codes: readonly [D['failed'][number], ...D['failed']]
): void {
  if (decision.outcome !== 'ineligible' || codes.some((code) => !decision.failed.includes(code))) {
    fail(decision, `ineligible for ${codes.join(', ')}`, { outcome: 'ineligible', failed: codes });
  }
}

/**
 * Throws unless the decision is `undetermined` and every one of `facts` is among those that can still change it.
 *
 * @param facts - the missing facts to look for; none: any will do.
 * @throws Error with `actual` and `expected`, which test runners show side by side.
 *
 * @example
 * ```ts
 * import { decide, firstCohortPolicy } from 'digital-academy';
 * import { assertUndetermined } from 'digital-academy/testing';
 *
 * const decision = decide(firstCohortPolicy, { employerIsExemplar: true }, { asOf: '2017-09-29' });
 * assertUndetermined(decision, 'post');
 * assertUndetermined(decision, 'employerIsFastFollower'); // throws
 * ```
 */
export function assertUndetermined<D extends Decision>(decision: D, ...facts: D['missing']): void {
  if (decision.outcome !== 'undetermined' || facts.some((fact) => !decision.missing.includes(fact))) {
    fail(decision, ['undetermined', ...facts].join(', missing '), { outcome: 'undetermined', missing: facts });
  }
}

function fail(decision: Decision, wanted: string, expected: Partial<Decision>): never {
  const { outcome, asOf, failed, missing, requirements } = decision;
  const inTheWay = requirements
    .filter(({ verdict }) => verdict !== 'met')
    .map(({ code, because, verdict, seen }) => `\n- ${code}: ${because}, ${verdict}, with ${JSON.stringify(seen)}`);
  const message = `${outcome}, expected ${wanted}, as of ${asOf}${inTheWay.join('')}`;
  throw Object.assign(new Error(message), {
    name: 'AssertionError',
    actual: { outcome, ...('failed' in expected && { failed }), ...('missing' in expected && { missing }) },
    expected,
  });
}
