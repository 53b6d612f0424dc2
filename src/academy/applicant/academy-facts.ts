import * as z from 'zod';
import { yesNoField } from '../../edge/fields.ts';
import { factsOf } from '../../eligibility/language/facts-of.ts';
import { StatedFacts } from './stated-facts.ts';

/**
 * Parses the facts that the Academy's policies decide on, for all cohorts. Two yes-no facts stand for the employer's part in the
 * exemplar programme, not one choice: only so can "not an exemplar, perhaps a fast follower" be said.
 *
 * @example
 * ```ts
 * import { AcademyFacts } from 'digital-academy';
 *
 * AcademyFacts.parse({ post: 'cio', employerIsExemplar: null }); // => { post: 'cio', employerIsExemplar: null }
 * ```
 */
export const AcademyFacts = z.object(
  {
    employerIsExemplar: yesNoField('is the employer a Global Digital Exemplar'),
    employerIsFastFollower: yesNoField('is the employer a fast follower'),
    ...StatedFacts.shape,
  },
  { error: 'Enter the facts of the application as an object' },
);

/** The facts that the Academy's policies decide on, as of a day. Any of them may be missing. */
export interface AcademyFacts extends StatedFacts {
  /** Whether the employer is a Global Digital Exemplar on that day. */
  readonly employerIsExemplar?: boolean | null | undefined;
  /** Whether the employer is a fast follower on that day. */
  readonly employerIsFastFollower?: boolean | null | undefined;
}

/**
 * Handles for the facts of the Academy, to write rules of your own with.
 *
 * @example
 * ```ts
 * import { academyApplicant } from 'digital-academy';
 *
 * academyApplicant.post.in('ccio'); // => { op: 'in', fact: 'post', values: ['ccio'] }
 * ```
 */
export const academyApplicant = factsOf(AcademyFacts);
