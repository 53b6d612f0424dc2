import * as z from 'zod';
import { CalendarDate } from '../../calendar/calendar-date.ts';
import type { Period } from '../../calendar/period.ts';
import { asList } from './as-list.ts';

const OdsPeriod = z
  .object(
    {
      Type: z.enum(['Legal', 'Operational'], { error: 'Enter the type of the dates: Legal or Operational' }),
      Start: CalendarDate,
      End: CalendarDate.nullish(),
    },
    { error: 'Enter the dates as an object: Type, Start and, unless it goes on, End' },
  )
  .refine(({ Start, End }) => End == null || Start <= End, {
    error: 'Enter a last day that is the same as or after the first day',
    path: ['End'],
  });

/** Parses the `Date` of an ODS record, or of a part of one: a single pair of dates, a list, or nothing. */
export const OdsDates = z
  .preprocess(asList, z.array(OdsPeriod, { error: 'Enter the dates as a list' }))
  .transform((dates): OdsDates => {
    const periodsOf = (wanted: string) =>
      dates
        .filter(({ Type }) => Type === wanted)
        .map(({ Start, End }): Period => ({ from: Start, ...(End && { to: End }) }));
    return { legal: periodsOf('Legal'), operational: periodsOf('Operational') };
  });

/** The dates of an ODS record or of a part of one. Either list may be empty, and both. */
export interface OdsDates {
  /** By statute. Both ends of a period are included. */
  readonly legal: readonly Period[];
  /** As ODS published the record, or the body ran under the code. Both ends of a period are included. */
  readonly operational: readonly Period[];
}
