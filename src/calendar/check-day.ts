import { isCalendarDate } from './is-calendar-date.ts';

/** Throws a RangeError naming `verb` unless it is a real day. */
export function checkDay(verb: string, day: unknown): void {
  if (!isCalendarDate(day))
    throw new RangeError(`${verb}: '${String(day)}' is not a real day in the format YYYY-MM-DD`);
}
