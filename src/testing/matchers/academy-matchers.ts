import type { Decision } from '../../eligibility/decision.ts';
import type { Application } from '../../cohort/ranking/application.ts';
import type { Candidates } from '../../cohort/matching/candidates.ts';
import type { CohortPlaces } from '../../cohort/programme/cohort-places.ts';
import type { AssertionOptions } from '../assertions/judge-decision.ts';
import { judgeEligible, judgeIneligibleFor, judgeUndetermined } from '../assertions/judge-decision.ts';
import type { ExpectedPlaces, Places } from '../assertions/judge-places.ts';
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
  toBeEligible: (decision: Decision, options?: AssertionOptions): MatcherResult =>
    told(judgeEligible(decision, options)),
  /** Whether it is ineligible and all of these requirements failed: `assertIneligibleFor`. */
  toBeIneligibleFor: (decision: Decision, ...codes: readonly string[]): MatcherResult =>
    told(judgeIneligibleFor(decision, codes)),
  /** Whether it is ineligible and these requirements failed, no others: `assertOnlyIneligibleFor`. */
  toBeOnlyIneligibleFor: (decision: Decision, ...codes: readonly string[]): MatcherResult =>
    told(judgeIneligibleFor(decision, codes, { only: true })),
  /** Whether it is undetermined and all of these facts are missed: `assertUndetermined`. */
  toBeUndetermined: (decision: Decision, ...facts: readonly string[]): MatcherResult =>
    told(judgeUndetermined(decision, facts)),
  /** Whether an allocation or an availability is as expected: `assertPlaces`. */
  toHavePlaces: <P extends Places>(places: P, expected: ExpectedPlaces<P>): MatcherResult =>
    told(judgePlaces(places, expected)),
  /** Whether nobody has a claim against the result: `assertStable`. */
  toBeStable: <A extends Application>(
    result: Assignments,
    cohorts: readonly CohortPlaces[],
    candidates: Candidates<A>,
  ): MatcherResult => told(judgeStable(result, cohorts, candidates)),
});

function told(judgement: Judgement): MatcherResult {
  const { holds, actual, expected } = judgement;
  return { pass: holds, message: () => sentenceOf(judgement, { negated: holds }), actual, expected };
}
