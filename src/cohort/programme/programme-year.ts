import { addDays } from '../../calendar/add-days.ts';
import { addMonths } from '../../calendar/add-months.ts';
import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { Period } from '../../calendar/period.ts';

/** The year of a programme that a day lies in, when its years are counted from the other day. */
export function programmeYear(day: CalendarDate, from: CalendarDate): Period & { readonly to: CalendarDate } {
  const years = Number(day.slice(0, 4)) - Number(from.slice(0, 4));
  const start = addMonths(from, 12 * years);
  const first = start <= day ? years : years - 1;
  return { from: addMonths(from, 12 * first), to: addDays(addMonths(from, 12 * (first + 1)), -1) };
}
