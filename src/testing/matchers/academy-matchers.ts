import type { Decision } from '../../eligibility/decision.ts';
import type { Candidates } from '../../cohort/matching/candidates.ts';
import type { CohortPlaces } from '../../cohort/programme/cohort-places.ts';
import type { AssertionOptions } from '../assertions/judge-decision.ts';
import {
  judgeEligible,
  judgeIneligibleFor,
  judgeOnlyIneligibleFor,
  judgeUndetermined,
} from '../assertions/judge-decision.ts';
import type { ExpectedAllocation, ExpectedAvailability, Places } from '../assertions/judge-places.ts';
import { judgePlaces } from '../assertions/judge-places.ts';
import type { Assignments } from '../assertions/judge-stable.ts';
import { judgeStable } from '../assertions/judge-stable.ts';
import type { Judgement } from '../assertions/judgement.ts';
import { sentenceOf } from '../assertions/judgement.ts';

/** What a matcher tells its runner. */
export interface MatcherResult {
  /** Whether the value is as expected. */
  readonly pass: boolean;
  /** What to say if the test fails by it. */
  readonly message: () => string;
  /** What was looked at, for a runner that shows it. */
  readonly actual: unknown;
  /** What was expected of it. */
  readonly expected: unknown;
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
  toBeEligible: matcher((decision: Decision, options?: AssertionOptions) =>
    judgeEligible('toBeEligible', decision, options),
  ),
  /** Whether it is ineligible and all of these requirements failed: `assertIneligibleFor`. */
  toBeIneligibleFor: matcher((decision: Decision, ...codes: readonly string[]) =>
    judgeIneligibleFor('toBeIneligibleFor', decision, codes),
  ),
  /** Whether it is ineligible for these requirements and all others are met: `assertOnlyIneligibleFor`. */
  toBeOnlyIneligibleFor: matcher((decision: Decision, ...codes: readonly string[]) =>
    judgeOnlyIneligibleFor('toBeOnlyIneligibleFor', decision, codes),
  ),
  /** Whether it is undetermined and all of these facts are missed: `assertUndetermined`. */
  toBeUndetermined: matcher((decision: Decision, ...facts: readonly string[]) =>
    judgeUndetermined('toBeUndetermined', decision, facts),
  ),
  /** Whether an allocation or an availability is as expected: `assertPlaces`. */
  toHavePlaces: matcher((places: Places, expected: ExpectedAllocation | ExpectedAvailability) =>
    judgePlaces('toHavePlaces', places, expected),
  ),
  /** Whether nobody has a claim against the result: `assertStable`. */
  toBeStable: matcher((result: Assignments, cohorts: readonly CohortPlaces[], candidates: Candidates) =>
    judgeStable(result, cohorts, candidates),
  ),
});

/** What a runner calls, with what it knows as `this`. */
type Matcher<Value, Args extends readonly unknown[]> = (
  this: { readonly isNot?: boolean } | undefined,
  value: Value,
  ...args: Args
) => MatcherResult;

function matcher<Value, Args extends readonly unknown[]>(
  judge: (value: Value, ...args: Args) => Judgement,
): Matcher<Value, Args> {
  return function (value, ...args) {
    try {
      const judgement = judge(value, ...args);
      const { holds, actual, expected } = judgement;
      return { pass: holds, message: () => sentenceOf(judgement, { negated: holds }), actual, expected };
    } catch (error) {
      // What cannot be looked at is not as expected, as among others in a list; but that must not make a `.not` pass.
      if (!(error instanceof RangeError) || this?.isNot) throw error;
      return { pass: false, message: () => error.message, actual: value, expected: undefined };
    }
  };
}
