import * as z from 'zod';
import { CalendarDate } from '../calendar/calendar-date.ts';
import { factsOf } from '../eligibility/language/facts-of.ts';
import type { AcademyPost } from './academy-posts.ts';
import { academyPosts } from './academy-posts.ts';

/**
 * Parses the facts that the Academy's policies decide on. Two yes-no facts stand for the employer, not one choice: only so
 * can "not an exemplar, perhaps a fast follower" be said.
 *
 * @example
 * ```ts
 * import { AcademyFacts } from 'digital-academy';
 *
 * AcademyFacts.parse({ post: 'cio', employerIsExemplar: null }); // => { post: 'cio', employerIsExemplar: null }
 * ```
 */
export const AcademyFacts = z.object({
  employerIsExemplar: z.boolean().nullish(),
  employerIsFastFollower: z.boolean().nullish(),
  post: z.enum(academyPosts).nullish(),
  appliedOn: CalendarDate.nullish(),
});

/** The facts that the Academy's policies decide on, as of a day. Any of them may be missing. */
export interface AcademyFacts {
  /** Whether the employer is a Global Digital Exemplar on that day. */
  readonly employerIsExemplar?: boolean | null | undefined;
  /** Whether the employer is a fast follower on that day. */
  readonly employerIsFastFollower?: boolean | null | undefined;
  /** The post the applicant holds. */
  readonly post?: AcademyPost | null | undefined;
  /** The day on which the application was handed in. */
  readonly appliedOn?: CalendarDate | null | undefined;
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
