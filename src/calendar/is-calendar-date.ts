import type { CalendarDate } from './calendar-date.ts';
import { dayNumber } from './day-number.ts';

/**
 * Whether the value is a day as {@link CalendarDate} takes it: text in the format `YYYY-MM-DD` that names a real day in the
 * years 0001 to 9999.
 *
 * @param value - anything; what is no text, like a `Date`, is no day.
 *
 * @example
 * ```ts
 * import { isCalendarDate } from 'digital-academy';
 *
 * isCalendarDate('2020-02-29'); // => true
 * isCalendarDate('2019-02-29'); // => false
 * isCalendarDate(20200229); // => false
 * ```
 */
export function isCalendarDate(value: unknown): value is CalendarDate {
  return dayNumber(value) > 0;
}
