import { addDays as addUtcDays } from 'date-fns/addDays';
import { differenceInBusinessDays } from 'date-fns/differenceInBusinessDays';
import { addDays } from './add-days.ts';
import type { CalendarDate } from './calendar-date.ts';
import { isInPeriod } from './in-period.ts';
import type { Period } from './period.ts';
import { toUtc } from './utc.ts';
import { checkWholeNumber } from './whole-number.ts';

/** Which days are holidays. They differ between the nations of the United Kingdom, so the caller says. */
export interface Holidays {
  /** Days that are not worked though they fall on a weekday. Their order and repetitions do not matter. */
  readonly holidays?: readonly CalendarDate[];
}

/**
 * Whether the day is a Monday to Friday and not one of `holidays`.
 *
 * @throws RangeError if it is not a real day.
 *
 * @example
 * ```ts
 * import { isWorkingDay } from 'digital-academy';
 *
 * isWorkingDay('2018-05-07'); // => true
 * isWorkingDay('2018-05-07', { holidays: ['2018-05-07'] }); // => false
 * isWorkingDay('2018-05-06'); // => false
 * ```
 */
export function isWorkingDay(day: CalendarDate, { holidays = [] }: Holidays = {}): boolean {
  const weekday = toUtc(day, 'isWorkingDay').getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.includes(day);
}

/**
 * The working day that lies `days` working days later; earlier if `days` is negative. 0 gives the day itself, worked or not.
 *
 * @throws RangeError if `days` is not a whole number, or the answer lies outside the years 0001 to 9999.
 *
 * @example
 * ```ts
 * import { addWorkingDays } from 'digital-academy';
 *
 * addWorkingDays('2018-05-04', 1); // => '2018-05-07'
 * addWorkingDays('2018-05-04', 1, { holidays: ['2018-05-07'] }); // => '2018-05-08'
 * addWorkingDays('2018-05-06', -1); // => '2018-05-04'
 * ```
 */
export function addWorkingDays(day: CalendarDate, days: number, options: Holidays = {}): CalendarDate {
  checkWholeNumber('addWorkingDays', days);
  const step = Math.sign(days);
  let reached = day;
  for (let left = Math.abs(days); left > 0;) {
    reached = addDays(reached, step);
    if (isWorkingDay(reached, options)) left -= 1;
  }
  return reached;
}

/**
 * How many working days lie in the period, both ends included.
 *
 * @throws RangeError if the period has no end, or ends before it starts.
 *
 * @example
 * ```ts
 * import { workingDaysIn } from 'digital-academy';
 *
 * workingDaysIn({ from: '2018-05-04', to: '2018-05-08' }, { holidays: ['2018-05-07'] }); // => 2
 * ```
 */
export function workingDaysIn(period: Period, { holidays = [] }: Holidays = {}): number {
  if (period.to == null) throw new RangeError('workingDaysIn: the period has no end');
  const [from, to] = [toUtc(period.from, 'workingDaysIn'), toUtc(period.to, 'workingDaysIn')];
  if (to < from) throw new RangeError(`workingDaysIn: the period ends on ${period.to}, before it starts`);
  // date-fns counts weekdays up to the end and leaves the end out.
  const weekdays = differenceInBusinessDays(addUtcDays(to, 1), from);
  const off = [...new Set(holidays)].filter((day) => isInPeriod(day, period) && isWorkingDay(day));
  return weekdays - off.length;
}
