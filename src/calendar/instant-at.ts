import type { CalendarDate } from './calendar-date.ts';
import type { ClockTime } from './clock-time.ts';
import type { Instant } from './instant.ts';
import { instantText } from './instant-text.ts';
import { parseInstant } from './parse-instant.ts';
import type { TimeZoneOptions } from './time-zone-options.ts';
import { clockIn, instantWhen } from './wall-clock.ts';

/**
 * The instant at which clocks in a time zone show a time on a day, with the offset they have then. It turns what a form or a
 * spreadsheet says ("Thursday at 13:00", in London) into a moment.
 *
 * A time that clocks show twice, because they are put back, is the later one. A time that they never show, because they are put
 * forward, moves forward by as much.
 *
 * @param day - the day in that time zone.
 * @param time - what its clocks show, from 00:00 to before 24:00, with or without seconds; parts of a millisecond are cut off.
 * @throws RangeError if the day or the time is not real, the zone is not known, or the answer lies outside the years 0001 to 9999.
 *
 * @example
 * ```ts
 * import { instantAt } from 'digital-academy';
 *
 * instantAt('2017-10-26', '13:00', { timeZone: 'Europe/London' }); // => '2017-10-26T13:00:00+01:00'
 * instantAt('2017-10-29', '01:30', { timeZone: 'Europe/London' }); // => '2017-10-29T01:30:00+00:00'
 * instantAt('2018-03-25', '01:30', { timeZone: 'Europe/London' }); // => '2018-03-25T02:30:00+01:00'
 * instantAt('2017-10-26', '24:00', { timeZone: 'Europe/London' }); // throws
 * ```
 */
export function instantAt(day: CalendarDate, time: ClockTime, { timeZone }: TimeZoneOptions): Instant {
  const wall = parseInstant(`${day}T${time}Z`);
  if (Number.isNaN(wall)) {
    throw new RangeError(`instantAt: '${day}' and '${time}' are not a real day and a time, like 2017-09-29 and 09:00`);
  }
  const clock = clockIn(timeZone, 'instantAt');
  return instantText(instantWhen(wall, clock), clock, 'instantAt');
}
