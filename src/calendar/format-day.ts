import type { CalendarDate } from './calendar-date.ts';
import { toUtc } from './utc.ts';

/**
 * The day as the NHS writes it in a letter: day, month in full, year.
 *
 * @param day - the day to write.
 * @throws RangeError if it is not a real day.
 *
 * @example
 * ```ts
 * import { formatDay } from 'digital-academy';
 *
 * formatDay('2017-09-01'); // => '1 September 2017'
 * ```
 */
export function formatDay(day: CalendarDate): string {
  return words.format(toUtc(day, 'formatDay'));
}

const words = /* @__PURE__ */ new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
