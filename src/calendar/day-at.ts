import type { CalendarDate } from './calendar-date.ts';
import { isCalendarDate } from './is-calendar-date.ts';

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
export function dayAt(instant: Date | string, { timeZone }: { readonly timeZone: string }): CalendarDate {
  const milliseconds = typeof instant === 'string' ? parseInstant(instant) : instant.getTime();
  if (Number.isNaN(milliseconds)) {
    throw new RangeError(
      `dayAt: '${String(instant)}' is not an instant with an offset, like 2017-09-29T09:00:00+01:00`,
    );
  }
  const part = Object.fromEntries(
    calendarIn(timeZone)
      .formatToParts(milliseconds)
      .map(({ type, value }) => [type, value]),
  );
  const day = `${part['year']!.padStart(4, '0')}-${part['month']!}-${part['day']!}`;
  if (part['era'] !== 'AD' || !isCalendarDate(day)) {
    throw new RangeError('dayAt: the answer lies outside the years 0001 to 9999');
  }
  return day;
}

const withOffset = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

// `Date.parse` alone would read text without an offset in the time zone of the process, and move 30 February into March.
function parseInstant(text: string): number {
  const [, day] = withOffset.exec(text) ?? [];
  return isCalendarDate(day) ? Date.parse(text) : NaN;
}

function calendarIn(timeZone: string): Intl.DateTimeFormat {
  try {
    // A zone that is missing or empty would mean the zone of the process.
    if (!timeZone) throw new RangeError();
    return new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
      timeZone,
      era: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  } catch {
    throw new RangeError(`dayAt: '${timeZone}' is not a known time zone`);
  }
}
