import { addMonths as add } from 'date-fns/addMonths';
import type { CalendarDate } from './calendar-date.ts';
import { fromUtc, toUtc } from './utc.ts';
import { checkWholeNumber } from './whole-number.ts';

/**
 * The same day of the month, `months` months later; earlier if `months` is negative. Where that month is too short, its
 * last day. Two steps are therefore not always one: compute every date of a series from its first day.
 *
 * @param day - the day to count from.
 * @param months - how many months to go: a whole number. 0 gives the day itself.
 * @throws RangeError if `day` is not a real day, `months` is not whole, or the answer lies outside the years 0001 to 9999.
 *
 * @example
 * ```ts
 * import { addMonths } from 'digital-academy';
 *
 * addMonths('2022-09-01', 18); // => '2024-03-01'
 * addMonths('2024-01-31', 1); // => '2024-02-29'
 * addMonths(addMonths('2024-01-31', 1), 1); // => '2024-03-29'
 * addMonths('2024-01-31', 2); // => '2024-03-31'
 * ```
 */
export function addMonths(day: CalendarDate, months: number): CalendarDate {
  checkWholeNumber('addMonths', months);
  return fromUtc(add(toUtc(day, 'addMonths'), months), 'addMonths');
}
