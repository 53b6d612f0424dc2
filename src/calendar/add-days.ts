import { addDays as add } from 'date-fns/addDays';
import type { CalendarDate } from './calendar-date.ts';
import { fromUtc, toUtc } from './utc.ts';
import { checkWholeNumber } from './whole-number.ts';

/**
 * The day that lies `days` days later; earlier if `days` is negative.
 *
 * @param day - the day to count from.
 * @param days - how many days to go: a whole number. 0 gives the day itself.
 * @throws RangeError if `day` is not a real day, `days` is not whole, or the answer lies outside the years 0001 to 9999.
 *
 * @example
 * ```ts
 * import { addDays } from 'digital-academy';
 *
 * addDays('2017-10-28', 2); // => '2017-10-30'
 * addDays('2020-03-01', -1); // => '2020-02-29'
 * ```
 */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  checkWholeNumber('addDays', days);
  return fromUtc(add(toUtc(day, 'addDays'), days), 'addDays');
}
