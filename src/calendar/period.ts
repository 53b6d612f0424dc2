import * as z from 'zod';
import { objectError } from '../edge/object-error.ts';
import { CalendarDate } from './calendar-date.ts';

/**
 * A run of days. Both ends are included; without `to` it has no known end.
 *
 * @example
 * ```ts
 * import { Period } from 'digital-academy';
 *
 * Period.parse({ from: '2017-11-01', to: '2017-11-30' }); // => { from: '2017-11-01', to: '2017-11-30' }
 * Period.safeParse({ from: '2017-11-01', to: '2017-10-31' }).success; // => false
 * ```
 */
export const Period = z
  .strictObject(
    {
      from: CalendarDate,
      to: CalendarDate.nullish(),
    },
    { error: objectError('Enter a period: an object with from and, unless it has no end, to') },
  )
  .refine(({ from, to }) => to == null || from <= to, {
    error: 'Enter a last day that is the same as or after the first day',
    path: ['to'],
  });

/** A run of days. Both ends are included; without `to` it has no known end. */
export interface Period {
  /** The first day, included. */
  readonly from: CalendarDate;
  /** The last day, included. Absent or null: the period has no known end. */
  readonly to?: CalendarDate | null | undefined;
}
