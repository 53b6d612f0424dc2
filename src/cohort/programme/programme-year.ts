import { addDays } from '../../calendar/add-days.ts';
import { addMonths } from '../../calendar/add-months.ts';
import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { Period } from '../../calendar/period.ts';

/** The year of a programme that a day lies in, when its years are counted from the other day. It ends with the calendar. */
export function programmeYear(day: CalendarDate, from: CalendarDate): Period & { readonly to: CalendarDate } {
  const calendarYear = yearOf(day);
  const inCalendarYear = startIn(calendarYear, from);
  const year = inCalendarYear <= day ? calendarYear : calendarYear - 1;
  return {
    from: year === 0 ? '0001-01-01' : startIn(year, from),
    to: year === lastYear ? '9999-12-31' : addDays(startIn(year + 1, from), -1),
  };
}

const lastYear = 9999;

function startIn(year: number, from: CalendarDate): CalendarDate {
  return addMonths(from, 12 * (year - yearOf(from)));
}

function yearOf(day: CalendarDate): number {
  return Number(day.slice(0, 4));
}
