import type { CalendarDate } from '../../calendar/calendar-date.ts';

/** Whether something is as a test expects it, and all that its message needs. Assertions and matchers are made of it. */
export interface Judgement {
  /** Whether it is as expected. */
  readonly holds: boolean;
  /** What it is, in a word or a few. */
  readonly is: string;
  /** What was expected. */
  readonly wanted: string;
  /** Why it is what it is, one part each. */
  readonly because: readonly string[];
  /** The day that the answer is for, where there is one. */
  readonly asOf?: CalendarDate;
  /** The part of it that was looked at, for a runner to show beside what was expected. */
  readonly actual: unknown;
  /** What that part should have been. */
  readonly expected: unknown;
}

/** What a failing assertion says; `negated` where the test expected that it does not hold. */
export function sentenceOf({ is, wanted, because, asOf }: Judgement, { negated = false } = {}): string {
  const reasons = because.length > 0 ? `: ${because.join(',\n  ')}` : '';
  return `${is}, expected ${negated ? 'not ' : ''}${wanted}${reasons}${asOf === undefined ? '' : `, as of ${asOf}`}`;
}

/**
 * Throws what is not as expected, in the form that Node, vitest, Jest and mocha know how to show.
 *
 * @throws Error named AssertionError, with `actual` and `expected`.
 */
export function insist(judgement: Judgement): void {
  if (judgement.holds) return;
  const { actual, expected } = judgement;
  throw Object.assign(new Error(sentenceOf(judgement)), { name: 'AssertionError', actual, expected, showDiff: true });
}
