import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import type { CalendarDate } from './calendar-date.ts';
import { toUtc } from './utc.ts';

/**
 * How many days after `from` the day `to` lies: 0 for the same day, negative if `to` comes first.
 *
 * @param from - the day to count from; it counts as 0.
 * @param to - the day to count to, on either side of the other.
 * @throws RangeError if one of them is not a real day.
 *
 * @example
 * ```ts
 * import { daysBetween } from 'digital-academy';
 *
 * daysBetween('2017-09-01', '2017-09-12'); // => 11
 * daysBetween('2017-09-12', '2017-09-01'); // => -11
 * ```
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  // `+ 0` turns the -0 that date-fns gives for the same day into 0.
  return differenceInCalendarDays(toUtc(to, 'daysBetween'), toUtc(from, 'daysBetween')) + 0;
}
