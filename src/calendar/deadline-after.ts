import type { DeadlineRule } from './deadline-rule.ts';
import type { Instant } from './instant.ts';
import { isCalendarDate } from './is-calendar-date.ts';
import { instantText } from './instant-text.ts';
import { toMilliseconds } from './parse-instant.ts';
import { clockIn, instantWhen } from './wall-clock.ts';

const perDay = 86_400_000;
const lastDay = /* @__PURE__ */ dayOf(253_402_300_799_999);

/**
 * The first moment at which the hours of a rule have passed since `start`, with the offset of the zone then.
 *
 * Hours are hours on the wall clock, of days that count: 48 hours over a clock change end at the time at which they started.
 * Hours that use up a Friday exactly end at Saturday 00:00. A start on a day that is left out counts from 00:00 of the next day
 * that counts, even for 0 hours. An end that clocks show twice is the later one; an end that they never show moves forward by as
 * much as they do, so there, and only there, a rule with a few minutes more can end earlier.
 *
 * The answer has seconds, and milliseconds if the start has them; parts of a millisecond are cut off.
 *
 * @param start - when the hours begin, like the moment an offer is made; with any offset.
 * @param rule - how many hours, on the clocks of which time zone, and which days count; it need not be parsed.
 * @throws RangeError if `start` is not an instant, the hours are not a finite number from 0, the zone or `weekends` is not known, a
 * holiday is no real day, or the answer lies outside the years 0001 to 9999.
 * @see https://phstrecruitment.org.uk/recruitment-process/offers-and-beyond/responding-to-offers: made Thursday 13:00, due Monday
 * 13:00; bank holidays count
 * @see https://www.lasepharmacy.hee.nhs.uk/national-recruitment/offers/: leaves out bank holidays as well
 *
 * @example
 * ```ts
 * import { deadlineAfter, instantAt } from 'digital-academy';
 *
 * const rule = { hours: 48, timeZone: 'Europe/London', weekends: 'left-out' } as const;
 * deadlineAfter('2017-10-26T13:00:00+01:00', rule); // => '2017-10-30T13:00:00+00:00'
 *
 * const offered = instantAt('2018-05-04', '17:00', rule);
 * deadlineAfter(offered, rule); // => '2018-05-08T17:00:00+01:00'
 * deadlineAfter(offered, { ...rule, holidays: ['2018-05-07'] }); // => '2018-05-09T17:00:00+01:00'
 * deadlineAfter(offered, { ...rule, hours: -1 }); // throws
 * ```
 */
export function deadlineAfter(start: Instant, rule: DeadlineRule): Instant {
  const started = toMilliseconds(start, 'deadlineAfter');
  if (!Number.isFinite(rule.hours) || rule.hours < 0) {
    throw new RangeError(`deadlineAfter: ${String(rule.hours)} is not a number of hours, 0 or more`);
  }
  // Read as counted, a misspelt rule would give another deadline without a word.
  if (!(['counted', 'left-out'] as unknown[]).includes(rule.weekends)) {
    throw new RangeError(`deadlineAfter: weekends is '${rule.weekends}'; enter counted or left-out`);
  }
  const unreal = (rule.holidays ?? []).filter((day) => !isCalendarDate(day));
  if (unreal.length > 0) {
    throw new RangeError(`deadlineAfter: ${unreal.slice(0, 10).join(', ')}: no real days in the format YYYY-MM-DD`);
  }
  const clock = clockIn(rule.timeZone, 'deadlineAfter');
  const due = instantWhen(wallClockAfter(clock(started), rule), clock);
  return instantText(due, clock, 'deadlineAfter');
}

/** The wall-clock time at which the hours have passed; beyond the year 9999, any time there. */
function wallClockAfter(start: number, { hours, weekends, holidays }: DeadlineRule): number {
  const off = new Set((holidays ?? []).map((day) => dayOf(Date.parse(`${day}T00:00:00Z`))));
  let day = dayOf(start);
  let from = start;
  // Whole seconds: decimal hours would end between two milliseconds.
  let left = Math.round(hours * 3600) * 1000;
  for (; day <= lastDay; day += 1, from = day * perDay) {
    if (off.has(day) || (weekends === 'left-out' && isWeekend(day))) continue;
    const end = (day + 1) * perDay;
    if (from + left <= end) return from + left;
    left -= end - from;
  }
  return from;
}

/** Days are numbers here, counted from 1970: many may have to be looked at, and text would take fifty times as long. */
function dayOf(wall: number): number {
  return Math.floor(wall / perDay);
}

function isWeekend(day: number): boolean {
  // 1970 began on a Thursday; counted from Monday, remainders below 0 included, the weekend is 5 and 6.
  return (((day + 3) % 7) + 7) % 7 >= 5;
}
