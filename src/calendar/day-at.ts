import type { CalendarDate } from './calendar-date.ts';
import { notAnInstant, parseInstant } from './parse-instant.ts';
import type { TimeZoneOptions } from './time-zone-options.ts';
import { fromUtc } from './utc.ts';
import { clockIn } from './wall-clock.ts';

/**
 * The day that clocks in a time zone show at an instant. It answers "what is today?" without a guess: the caller passes the
 * instant and names the zone.
 *
 * @param instant - a `Date`, or ISO 8601 text with an offset (`Z` or `+01:00`). Text without an offset names no instant.
 * @throws RangeError if the instant has no offset or does not exist, the zone is not known, or the day lies outside the years
 * 0001 to 9999.
 *
 * @example
 * ```ts
 * import { dayAt } from 'digital-academy';
 *
 * dayAt('2017-09-28T23:30:00Z', { timeZone: 'Europe/London' }); // => '2017-09-29'
 * dayAt('2017-09-28T23:30:00Z', { timeZone: 'UTC' }); // => '2017-09-28'
 * dayAt('2017-09-28T23:30:00', { timeZone: 'UTC' }); // throws
 * ```
 */
export function dayAt(instant: Date | string, { timeZone }: TimeZoneOptions): CalendarDate {
  const milliseconds = typeof instant === 'string' ? parseInstant(instant) : instant.getTime();
  if (Number.isNaN(milliseconds)) throw notAnInstant(instant, 'dayAt');
  return fromUtc(new Date(clockIn(timeZone, 'dayAt')(milliseconds)), 'dayAt');
}
