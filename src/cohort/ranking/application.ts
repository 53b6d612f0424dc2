import * as z from 'zod';
import { objectError } from '../../edge/object-error.ts';
import { Group } from '../programme/group.ts';
import { Id } from '../programme/id.ts';

const code = 'Enter the code of a requirement, like exemplar-employer';

/**
 * Parses an application for a place.
 *
 * @example
 * ```ts
 * import { Application } from 'digital-academy';
 *
 * Application.parse({ id: 'a17', groups: ['exemplar'], score: 16.5 }); // => { id: 'a17', groups: ['exemplar'], score: 16.5 }
 * Application.safeParse({ id: 'a17', groups: ['open'], score: NaN }).error?.issues.length; // => 2
 * ```
 */
export const Application = z.strictObject(
  {
    id: Id,
    groups: z.array(Group, { error: 'Enter the groups the application belongs to, or an empty list' }),
    score: z.number({ error: 'Enter the score as a number, like 16.5' }).nullish(),
    preferences: z
      .array(Id, { error: 'Enter the cohorts the application would take, best first, or leave this out' })
      .refine((cohorts) => new Set(cohorts).size === cohorts.length, { error: 'Enter each cohort once, best first' })
      .nullish(),
    ineligibleFor: z
      .array(z.string({ error: code }).min(1, { error: code }), {
        error: 'Enter the codes of the requirements that are not met, or leave this out',
      })
      .nullish(),
  },
  { error: objectError('Enter an application: its id and its groups') },
);

/** A request for a place, with the groups it belongs to, and whether it may compete, already decided. */
export interface Application {
  /** What rankings, offers and enrolments refer to it by. */
  readonly id: string;
  /** The groups whose reserved places it may take, in any order; never `'open'`. */
  readonly groups: readonly string[];
  /** What assessment gave it: more is better, and half points occur. Absent or null: not scored. */
  readonly score?: number | null | undefined;
  /** The cohorts it would take, best first; one that is not in it is never given. Absent or null: it did not say. */
  readonly preferences?: readonly string[] | null | undefined;
  /**
   * The codes of the requirements it was decided not to meet. With any, it is not ranked: it is refused, and these say why. Absent,
   * null or empty: it may compete.
   */
  readonly ineligibleFor?: readonly string[] | null | undefined;
}
