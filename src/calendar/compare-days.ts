import type { CalendarDate } from './calendar-date.ts';

/**
 * Which of two days comes first: -1 if `a` does, 1 if `b` does, 0 if they are the same day. Made for `Array.sort`.
 *
 * @param a - one day; trusted to be parsed, because days are compared as text.
 * @param b - the other day, trusted as well.
 *
 * @example
 * ```ts
 * import { compareDays } from 'digital-academy';
 *
 * compareDays('2017-09-01', '2017-09-12'); // => -1
 * ```
 */
export function compareDays(a: CalendarDate, b: CalendarDate): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
