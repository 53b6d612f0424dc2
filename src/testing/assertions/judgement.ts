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
  const more = because.length - mostReasons;
  const named = more > 0 ? [...because.slice(0, mostReasons), `and ${more} more`] : because;
  const reasons = named.length > 0 ? `: ${named.join(',\n  ')}` : '';
  return `${is}, expected ${negated ? 'not ' : ''}${wanted}${reasons}${asOf === undefined ? '' : `, as of ${asOf}`}`;
}

// Enough to work on; a suite in which everything fails would otherwise print a book.
const mostReasons = 20;

/**
 * Throws what is not as expected, in the form that Node, vitest, Jest and mocha know how to show.
 *
 * @throws Error named AssertionError, with `actual` and `expected`.
 */
export function insist(judgement: Judgement): void {
  if (judgement.holds) return;
  const { actual, expected } = judgement;
  const fields = { name: 'AssertionError', actual, expected, showDiff: true };
  // Defined and not assigned: a name cannot be assigned where prototypes are frozen.
  throw Object.defineProperties(new Error(sentenceOf(judgement)), Object.getOwnPropertyDescriptors(fields));
}
