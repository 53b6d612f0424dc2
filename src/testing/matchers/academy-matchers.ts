import type { Decision } from '../../eligibility/decision.ts';
import type { Application } from '../../cohort/ranking/application.ts';
import type { Kind } from '../assertions/check-kind.ts';
import { misfitOf } from '../assertions/check-kind.ts';
import { isPromise } from '../assertions/is-promise.ts';
import {
  judgeEligible,
  judgeIneligibleFor,
  judgeOnlyIneligibleFor,
  judgeUndetermined,
} from '../assertions/judge-decision.ts';
import type { Places } from '../assertions/judge-places.ts';
import { judgePlaces } from '../assertions/judge-places.ts';
import { judgeStable } from '../assertions/judge-stable.ts';
import type { Judgement } from '../assertions/judgement.ts';
import { sentenceOf } from '../assertions/judgement.ts';
import { aDecision, assignments, places } from '../assertions/kinds.ts';

/** What a matcher tells its runner. */
export interface MatcherResult {
  /** Whether the value is as expected. */
  readonly pass: boolean;
  /** What to say if the test fails by it. */
  readonly message: () => string;
  /** What was looked at, for a runner that shows it beside what was expected. */
  readonly actual?: unknown;
  /** What was expected of it. */
  readonly expected?: unknown;
}

/**
 * The matchers, for `expect.extend` of vitest and of Jest. They are the assertions of `digital-academy/testing`, by the same rules and in the
 * same words, and can be negated.
 *
 * @example
 * ```ts
 * import { decide, firstCohortPolicy } from 'digital-academy';
 * import { academyMatchers } from 'digital-academy/testing/vitest';
 * import { expect } from 'vitest';
 *
 * expect.extend(academyMatchers);
 *
 * const decision = decide(firstCohortPolicy, { employerIsExemplar: true, post: 'cio' }, { asOf: '2017-09-29' });
 * expect(decision).toBeEligible();
 * expect(decision).not.toBeIneligibleFor('digital-leader');
 * expect(decision).toBeUndetermined(); // throws
 * ```
 */
export const academyMatchers = Object.freeze({
  /** Whether the decision is eligible: `assertEligible`. */
  toBeEligible: matcher('toBeEligible', aDecision, judgeEligible),
  /** Whether it is ineligible and all of these requirements failed: `assertIneligibleFor`. */
  toBeIneligibleFor: matcher('toBeIneligibleFor', aDecision, (verb, decision: Decision, ...codes: readonly string[]) =>
    judgeIneligibleFor(verb, decision, codes),
  ),
  /** Whether it is ineligible for these requirements and all others are met: `assertOnlyIneligibleFor`. */
  toBeOnlyIneligibleFor: matcher(
    'toBeOnlyIneligibleFor',
    aDecision,
    (verb, decision: Decision, ...codes: readonly string[]) => judgeOnlyIneligibleFor(verb, decision, codes),
  ),
  /** Whether it is undetermined and all of these facts are missed: `assertUndetermined`. */
  toBeUndetermined: matcher('toBeUndetermined', aDecision, (verb, decision: Decision, ...facts: readonly string[]) =>
    judgeUndetermined(verb, decision, facts),
  ),
  /** Whether an allocation or an availability is as expected: `assertPlaces`. */
  toHavePlaces: matcher('toHavePlaces', places, judgePlaces<Places>),
  /** Whether nobody has a claim against the result: `assertStable`. */
  toBeStable: matcher('toBeStable', assignments, judgeStable<Application>),
});

/** What a runner calls, with what it knows as `this`. */
type Matcher<Value, Args extends readonly unknown[]> = (
  this: { readonly isNot?: boolean } | undefined,
  value: Value,
  ...args: Args
) => MatcherResult;

function matcher<Value, Args extends readonly unknown[]>(
  verb: string,
  kind: Kind,
  judge: (verb: string, value: Value, ...args: Args) => Judgement,
): Matcher<Value, Args> {
  return function (value, ...args) {
    // Something else is not as expected, as among others in a list; but that must not make a `.not` pass, nor a forgotten `await`.
    if (!kind.fits(value) && !isPromise(value) && !this?.isNot) {
      return { pass: false, message: () => misfitOf(verb, value, kind) };
    }
    const judgement = judge(verb, value, ...args);
    const { holds, actual, expected } = judgement;
    const message = () => sentenceOf(judgement, { negated: holds });
    // Where it holds and should not, there is nothing to set side by side.
    return { pass: holds, message, ...(!holds && { actual, expected }) };
  };
}
