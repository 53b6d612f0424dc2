import * as z from 'zod';
import { objectError } from '../edge/object-error.ts';
import { CalendarDate } from './calendar-date.ts';
import { isTimeZone } from './wall-clock.ts';

const hoursError = 'Enter the number of hours, 0 or more';
const zoneError = 'Enter a time zone by its name, like Europe/London';

/**
 * Parses a rule of how long an answer may take. Weekends have no default: published rules differ, so the rule says.
 *
 * @example
 * ```ts
 * import { DeadlineRule } from 'digital-academy';
 *
 * const rule = { hours: 48, timeZone: 'Europe/London', weekends: 'left-out' };
 * DeadlineRule.parse(rule); // => rule
 * DeadlineRule.safeParse({ ...rule, timeZone: 'London' }).success; // => false
 * DeadlineRule.safeParse({ hours: 48, timeZone: 'Europe/London' }).success; // => false
 * ```
 *
 * @see https://phstrecruitment.org.uk/recruitment-process/offers-and-beyond/responding-to-offers: weekends left out, bank
 * holidays counted
 * @see https://www.lasepharmacy.hee.nhs.uk/national-recruitment/offers/: bank holidays left out as well
 */
export const DeadlineRule = z.strictObject(
  {
    hours: z.number({ error: hoursError }).min(0, { error: hoursError }),
    timeZone: z.string({ error: zoneError }).refine(isTimeZone, { error: zoneError }),
    weekends: z.enum(['counted', 'left-out'], { error: 'Enter whether weekends are counted or left-out' }),
    holidays: z.array(CalendarDate, { error: 'Enter the holidays as a list of days, or leave this out' }).nullish(),
  },
  { error: objectError('Enter a rule for a deadline: its hours, its time zone and whether weekends are counted') },
);

/** How long an answer may take: hours on the clocks of a time zone, on the days that count. */
export interface DeadlineRule {
  /** Hours on the wall clock, whole or decimal, 0 or more; taken to the nearest second. */
  readonly hours: number;
  /** The IANA name of the time zone whose clocks are meant, like `'Europe/London'`. */
  readonly timeZone: string;
  /** Whether the hours of Saturdays and Sundays are counted. */
  readonly weekends: 'counted' | 'left-out';
  /** Further days whose hours are not counted, like bank holidays. Their order and repetitions do not matter. */
  readonly holidays?: readonly CalendarDate[] | null | undefined;
}
