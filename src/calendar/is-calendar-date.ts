import { UTCDateMini } from '@date-fns/utc/date/mini';
import type { CalendarDate } from './calendar-date.ts';

/**
 * Whether the value is a day as {@link CalendarDate} takes it: text in the format `YYYY-MM-DD` that names a real day in the
 * years 0001 to 9999.
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
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value) || value.startsWith('0000')) return false;
  const date = new UTCDateMini(`${value}T00:00:00Z`);
  // A day past the end of its month rolls over into the next instead of failing.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
