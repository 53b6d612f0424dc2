import { addDays } from '../../calendar/add-days.ts';
import { addMonths } from '../../calendar/add-months.ts';
import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { daysBetween } from '../../calendar/days-between.ts';

const monthsToTheEnd = 10_000 * 12;

/**
 * The day so many parts of a month after the first; of the month that is begun, as many whole days as its parts come to. Undefined
 * if it is not known how many or after which day, or the day lies beyond the calendar, which ends with the year 9999.
 */
export function dayAfter(
  parts: number | undefined,
  partsPerMonth: number,
  first: CalendarDate | null | undefined,
): CalendarDate | undefined {
  if (first == null || parts === undefined) return undefined;
  const months = Math.floor(parts / partsPerMonth);
  const begun = parts % partsPerMonth;
  const [year, month] = first.split('-').map(Number) as [number, number];
  if (year * 12 + month - 1 + months + (begun > 0 ? 1 : 0) >= monthsToTheEnd) return undefined;
  const day = addMonths(first, months);
  if (begun === 0) return day;
  const length = daysBetween(day, addMonths(first, months + 1));
  return addDays(day, Math.floor((begun * length) / partsPerMonth));
}
