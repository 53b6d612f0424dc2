import * as z from 'zod';
import type { CalendarDate as Day } from '../calendar/calendar-date.ts';
import { CalendarDate } from '../calendar/calendar-date.ts';
import { objectError } from '../edge/object-error.ts';
import { OdsCode } from '../organisation/code/ods-code.ts';
import { RegistrationNumber } from '../registration/number/registration-number.ts';
import { academyPosts } from './academy-posts.ts';
import type { AcademyPost } from './academy-posts.ts';

const id = 'Enter the reference of the application';

/**
 * Parses an application to the NHS Digital Academy. Only the reference is required: what the applicant left out stays
 * missing, and later gives an undetermined answer instead of a wrong one. Make a blank field of a form or a file `null` first.
 *
 * @example
 * ```ts
 * import { AcademyApplication } from 'digital-academy';
 *
 * AcademyApplication.parse({ id: 'A-001', employer: ' rm3', post: 'cio' }).employer; // => 'RM3'
 *
 * const { error } = AcademyApplication.safeParse({ id: 'A-002', post: 'chief', appliedOn: '2017-09-31' });
 * error?.issues.map((issue) => issue.path[0]); // => ['post', 'appliedOn']
 * ```
 */
export const AcademyApplication = z.strictObject(
  {
    id: z.string({ error: id }).trim().min(1, { error: id }),
    employer: OdsCode.nullish(),
    post: z.enum(academyPosts, { error: `Enter the post as one of ${academyPosts.join(', ')}` }).nullish(),
    appliedOn: CalendarDate.nullish(),
    registrations: z.array(RegistrationNumber, { error: 'Enter the registrations as a list' }).nullish(),
  },
  { error: objectError('Enter an application: an object with id') },
);

/** An application to the NHS Digital Academy. What the applicant left out is absent, undefined or null. */
export interface AcademyApplication {
  /** What the programme refers to it by. */
  readonly id: string;
  /** The organisation that employs the applicant. */
  readonly employer?: OdsCode | null | undefined;
  /** The post the applicant holds, as the programme sorts posts. */
  readonly post?: AcademyPost | null | undefined;
  /** The day on which the application was handed in. */
  readonly appliedOn?: Day | null | undefined;
  /** Professional registrations, which no cohort so far requires. */
  readonly registrations?: readonly RegistrationNumber[] | null | undefined;
}
