import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { Registration } from './registration.ts';

/**
 * Whether a registration ends no later than the last day on which its number is one of the body; undefined: there is no such day.
 * One that begins after that day is refused for its number already.
 */
export function endsInTime(
  { from, until, removedOn }: Omit<Registration, 'number'>,
  latest: CalendarDate | undefined,
): boolean {
  return latest === undefined || latest < from || [until, removedOn].some((day) => day != null && day <= latest);
}
