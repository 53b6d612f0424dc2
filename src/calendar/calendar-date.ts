import * as z from 'zod';

/**
 * A day of the calendar, written `YYYY-MM-DD`: no hour and no time zone, so it is the same day everywhere.
 *
 * Days compare as strings: `'2017-09-01' < '2017-09-29'`. The type lets literals pass and keeps instants out; that the
 * day is real is checked once, by parsing.
 */
export type CalendarDate = `${number}-${number}-${number}`;

// The year 0000 is refused: it is never a day somebody meant, and arithmetic below it leaves the format.
const day = z.iso
  .date({ error: 'Enter a real day in the format YYYY-MM-DD, like 2017-09-01' })
  .refine((text) => !text.startsWith('0000'), {
    error: 'Enter a real day in the format YYYY-MM-DD, with a year from 0001 to 9999',
  });

/** What {@link CalendarDate} is checked with: a zod schema whose kind the rule language can read from its type. */
export interface CalendarDateSchema extends z.ZodType<CalendarDate, CalendarDate> {
  /** Zod's own record of the schema; its `format` is what marks a day. */
  _zod: z.ZodType<CalendarDate, CalendarDate>['_zod'] & { def: { type: 'string'; format: 'date' } };
}

/**
 * Parses a day, from 0001-01-01 to 9999-12-31 (both included). A day that does not exist is refused.
 *
 * @example
 * ```ts
 * import { CalendarDate } from 'digital-academy';
 *
 * CalendarDate.parse('2020-02-29'); // => '2020-02-29'
 * CalendarDate.safeParse('2017-02-30').success; // => false
 * CalendarDate.safeParse('2017-09-01T09:00:00Z').success; // => false
 * ```
 */
export const CalendarDate = day as unknown as CalendarDateSchema;
