import type { CalendarDate } from './calendar-date.ts';
import type { Period } from './period.ts';

/**
 * Whether the day lies in the period.
 *
 * @param day - the day to look for; trusted to be parsed, because days are compared as text.
 * @param period - the days to look in, trusted as well. Both ends are included; without `to` it goes on.
 *
 * @example
 * ```ts
 * import { isInPeriod } from 'digital-academy';
 *
 * const window = { from: '2021-04-01', to: '2021-05-04' } as const;
 * isInPeriod('2021-05-04', window); // => true
 * isInPeriod('2021-05-05', window); // => false
 * isInPeriod('2021-05-05', { from: '2021-04-01' }); // => true
 * ```
 */
export function isInPeriod(day: CalendarDate, period: Period): boolean {
  return period.from <= day && (period.to == null || day <= period.to);
}
