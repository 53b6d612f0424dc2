import { isCalendarDate } from '../../calendar/is-calendar-date.ts';

/** Throws a RangeError naming `verb` unless it is a real day. */
export function checkDay(verb: string, asOf: string): void {
  if (!isCalendarDate(asOf)) throw new RangeError(`${verb}: '${asOf}' is not a day, like 2017-09-29`);
}
