import * as z from 'zod';
import { objectError } from '../../edge/object-error.ts';
import { Group } from '../programme/group.ts';
import { Id } from '../programme/id.ts';

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
  },
  { error: objectError('Enter an application: its id and its groups') },
);

/** A request for a place, with the groups it belongs to already decided. */
export interface Application {
  /** What rankings, offers and enrolments refer to it by. */
  readonly id: string;
  /** The groups whose reserved places it may take, in any order; never `'open'`. */
  readonly groups: readonly string[];
  /** What assessment gave it: more is better, and half points occur. Absent or null: not scored. */
  readonly score?: number | null | undefined;
}
