import { addDays as addUtcDays } from 'date-fns/addDays';
import { differenceInBusinessDays } from 'date-fns/differenceInBusinessDays';
import type { CalendarDate } from './calendar-date.ts';
import { checkDay } from './check-day.ts';
import { isInPeriod } from './in-period.ts';
import type { Period } from './period.ts';
import { fromUtc, toUtc } from './utc.ts';
import { checkWholeNumber } from './whole-number.ts';

/** Which days are holidays. They differ between the nations of the United Kingdom, so the caller says. */
export interface WorkingDayOptions {
  /** Days that are not worked though they fall on a weekday; their order and repetitions do not matter. Left out or null: there are none. */
  readonly holidays?: readonly CalendarDate[] | null | undefined;
}

/**
 * Whether the day is a Monday to Friday and not one of `holidays`.
 *
 * @param day - the day to look at.
 * @throws RangeError if it or one of the holidays is not a real day.
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
export function isWorkingDay(day: CalendarDate, options: WorkingDayOptions = {}): boolean {
  const date = toUtc(day, 'isWorkingDay');
  const holidays = holidaysOf('isWorkingDay', options);
  return isWeekday(date) && !holidays.has(day);
}

/**
 * The working day that lies `days` working days later; earlier if `days` is negative.
 *
 * @param day - the day to count from, which is not itself counted.
 * @param days - how many working days to go: a whole number. 0 gives the day itself, worked or not.
 * @throws RangeError if `day` or one of the holidays is not a real day, `days` is not a whole number, or the answer lies outside the
 * years 0001 to 9999.
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
export function addWorkingDays(day: CalendarDate, days: number, options: WorkingDayOptions = {}): CalendarDate {
  checkDay('addWorkingDays', day);
  checkWholeNumber('addWorkingDays', days);
  const holidays = holidaysOf('addWorkingDays', options);
  // No calendar of four-digit years has as many, and nobody is to wait until that is found out day by day.
  if (Math.abs(days) > 2_608_615)
    throw new RangeError('addWorkingDays: the answer lies outside the years 0001 to 9999');
  let reached = day;
  for (let left = Math.abs(days); left > 0;) {
    const date = addUtcDays(toUtc(reached, 'addWorkingDays'), Math.sign(days));
    reached = fromUtc(date, 'addWorkingDays');
    if (isWeekday(date) && !holidays.has(reached)) left -= 1;
  }
  return reached;
}

/**
 * How many working days lie in the period, both ends included.
 *
 * @param period - the days to count in; its end must be known.
 * @throws RangeError if the period has no end or ends before it starts, or if an end or one of the holidays is not a real day.
 *
 * @example
 * ```ts
 * import { workingDaysIn } from 'digital-academy';
 *
 * workingDaysIn({ from: '2018-05-04', to: '2018-05-08' }, { holidays: ['2018-05-07'] }); // => 2
 * ```
 */
export function workingDaysIn(period: Period, options: WorkingDayOptions = {}): number {
  if (period.to == null) throw new RangeError('workingDaysIn: the period has no end');
  const [from, to] = [toUtc(period.from, 'workingDaysIn'), toUtc(period.to, 'workingDaysIn')];
  if (to < from) throw new RangeError(`workingDaysIn: the period ends on ${period.to}, before it starts`);
  // date-fns counts weekdays up to the end and leaves the end out.
  const weekdays = differenceInBusinessDays(addUtcDays(to, 1), from);
  const off = [...holidaysOf('workingDaysIn', options)].filter((day) => {
    return isInPeriod(day, period) && isWeekday(toUtc(day, 'workingDaysIn'));
  });
  return weekdays - off.length;
}

function isWeekday(date: Date): boolean {
  const weekday = date.getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The holidays, each once. One that is no real day would never be met, and the day that was meant be worked. */
function holidaysOf(verb: string, { holidays }: WorkingDayOptions): ReadonlySet<CalendarDate> {
  const days = new Set(holidays);
  for (const day of days) checkDay(verb, day);
  return days;
}
