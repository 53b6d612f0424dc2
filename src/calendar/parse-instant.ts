import type { Instant } from './instant.ts';
import { isCalendarDate } from './is-calendar-date.ts';

const withOffset =
  /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * The milliseconds from 1970 to the instant that a text names, parts of a millisecond cut off; NaN for what is no instant.
 *
 * `Date.parse` alone would read text without an offset in the time zone of the process, move 30 February into March, and take
 * 24:00. How it reads a fraction of more than three digits is left to the engine.
 */
export function parseInstant(value: unknown): number {
  if (typeof value !== 'string') return NaN;
  const [, day] = withOffset.exec(value) ?? [];
  return isCalendarDate(day) ? Date.parse(value.replace(/(\.\d{3})\d+/, '$1')) : NaN;
}

/** Whether the value is text that names an instant, as {@link Instant} takes it. */
export function isInstant(value: unknown): value is Instant {
  return !Number.isNaN(parseInstant(value));
}

/** The milliseconds from 1970 to the instant. `verb` names the caller in the error for what is no instant. */
export function toMilliseconds(instant: Instant, verb: string): number {
  const milliseconds = parseInstant(instant);
  if (Number.isNaN(milliseconds)) throw notAnInstant(instant, verb);
  return milliseconds;
}

/** The error for what is no instant, to be thrown by the caller that `verb` names. */
export function notAnInstant(value: unknown, verb: string): RangeError {
  return new RangeError(`${verb}: '${String(value)}' is not an instant with an offset, like 2017-09-29T09:00:00+01:00`);
}
