import * as z from 'zod';
import { textField } from '../../edge/fields.ts';
import { objectError } from '../../edge/object-error.ts';
import { OdsCode } from '../../organisation/code/ods-code.ts';
import { RegistrationNumber } from '../../registration/number/registration-number.ts';
import { StatedFacts } from './stated-facts.ts';

const id = 'Enter the reference of the application';

/**
 * Parses an application to the NHS Digital Academy, of any cohort. Only the reference is required: what the applicant left out stays
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
    id: textField(id),
    employer: OdsCode.nullish(),
    ...StatedFacts.shape,
    registrations: z.array(RegistrationNumber, { error: 'Enter the registrations as a list' }).nullish(),
  },
  { error: objectError('Enter an application: an object with id') },
);

/** An application to the NHS Digital Academy. What the applicant left out is absent, undefined or null. */
export interface AcademyApplication extends StatedFacts {
  /** What the programme refers to it by. */
  readonly id: string;
  /** The organisation that employs the applicant. */
  readonly employer?: OdsCode | null | undefined;
  /** Professional registrations, which no cohort so far requires. */
  readonly registrations?: readonly RegistrationNumber[] | null | undefined;
}
