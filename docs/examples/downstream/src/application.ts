import { CalendarDate, OdsCode } from 'digital-academy';
import * as z from 'zod';

/** The form. Only its number and the employer are required: the rest can come later, and until then nothing is decided on it. */
export const FellowshipApplication = z.strictObject({
  id: z.string().min(1, { error: 'Enter the number of the application' }),
  employer: OdsCode,
  hoursReleased: z
    .number({ error: 'Enter how many hours a week you are released, like 4 or 7.5' })
    .min(0, { error: 'Enter 0 hours or more' })
    .max(37.5, { error: 'Enter 37.5 hours or fewer: that is a full week' })
    .nullish(),
  hasBackfill: z.boolean({ error: 'Enter yes if somebody is paid to do your work, or no' }).nullish(),
  appliedOn: CalendarDate.nullish(),
});

export type FellowshipApplication = z.infer<typeof FellowshipApplication>;
