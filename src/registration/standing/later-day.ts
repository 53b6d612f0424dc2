import { addDays } from '../../calendar/add-days.ts';
import { addMonths } from '../../calendar/add-months.ts';
import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { daysBetween } from '../../calendar/days-between.ts';

const monthsToTheEnd = 10_000 * 12;

/** The day so many months and then so many days later. Undefined if it lies outside the calendar, which ends with the year 9999. */
export function laterDay(day: CalendarDate, months: number, days: number): CalendarDate | undefined {
  const [year, month] = day.split('-').map(Number) as [number, number];
  if (year * 12 + month - 1 + months >= monthsToTheEnd) return undefined;
  const whole = months === 0 ? day : addMonths(day, months);
  if (days === 0) return whole;
  // Far from both ends there is nothing to count.
  const toSpare = 365 * Math.min(Number(whole.slice(0, 4)) - 1, 9999 - Number(whole.slice(0, 4)));
  const fits =
    Math.abs(days) <= toSpare || (daysBetween(whole, '0001-01-01') <= days && days <= daysBetween(whole, '9999-12-31'));
  return fits ? addDays(whole, days) : undefined;
}

/** The day after it. Undefined if there is none: some registers write 9999-12-31 for "no end", and nothing comes after it. */
export function dayAfter(day: CalendarDate | null | undefined): CalendarDate | undefined {
  return day == null ? undefined : laterDay(day, 0, 1);
}
