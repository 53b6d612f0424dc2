import * as z from 'zod';
import { CalendarDate } from '../../calendar/calendar-date.ts';
import { objectError } from '../../edge/object-error.ts';
import { hasTwoDecimals } from './in-hundredths.ts';

const hours =
  'Enter the hours as a number above 0 and up to 24, with at most two decimals: an activity of several days is entered day by day';

/**
 * Parses a day's continuing professional development.
 *
 * @example
 * ```ts
 * import { CpdActivity } from 'digital-academy';
 *
 * CpdActivity.safeParse({ on: '2014-06-02', hours: 7.5 }).success; // => true
 * CpdActivity.safeParse({ on: '2014-06-02', hours: 0 }).success; // => false
 * ```
 */
export const CpdActivity = z.strictObject(
  {
    on: CalendarDate,
    hours: z
      .number({ error: hours })
      .refine((given) => given > 0 && given <= 24 && hasTwoDecimals(given), { error: hours }),
    what: z.string({ error: 'Enter what it was as text, or leave it out' }).nullish(),
  },
  { error: objectError('Enter an activity: its day and its hours') },
);

/** A day's continuing professional development. */
export interface CpdActivity {
  /** The day. */
  readonly on: CalendarDate;
  /** How many hours: more than 0, up to 24, with at most two decimals. */
  readonly hours: number;
  /** What it was. */
  readonly what?: string | null | undefined;
}
