import { UTCDateMini } from '@date-fns/utc/date/mini';
import type { CalendarDate } from './calendar-date.ts';
import { checkDay } from './check-day.ts';

// Where days become `Date`s and back. A UTC date is the only form in which every date-fns function gave the right answer in
// every time zone; see docs/decisions.

/**
 * The day as a date-fns argument: midnight UTC, whatever the process time zone. `verb` names the caller in the error for a day
 * that does not exist, which would otherwise roll over into the next month.
 */
export function toUtc(day: CalendarDate, verb: string): Date {
  checkDay(verb, day);
  return new UTCDateMini(`${day}T00:00:00Z`);
}

/** The day of a UTC date. `verb` names the caller in the error for days outside the years 0001 to 9999. */
export function fromUtc(date: Date, verb: string): CalendarDate {
  const year = date.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) {
    throw new RangeError(`${verb}: the answer lies outside the years 0001 to 9999`);
  }
  return date.toISOString().slice(0, 10) as CalendarDate;
}
