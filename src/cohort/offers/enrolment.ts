import * as z from 'zod';
import { objectError } from '../../edge/object-error.ts';
import { Id } from '../programme/id.ts';

/**
 * Parses an enrolment.
 *
 * @example
 * ```ts
 * import { Enrolment } from 'digital-academy';
 *
 * const enrolment = Enrolment.parse({ application: 'a17', cohort: 'c1', status: 'enrolled' });
 * enrolment.status; // => 'enrolled'
 * ```
 */
export const Enrolment = z.strictObject(
  {
    application: Id,
    cohort: Id,
    status: z.enum(['enrolled', 'completed', 'withdrawn'], {
      error: 'Enter the status of the enrolment: enrolled, completed or withdrawn',
    }),
    role: z.enum(['learner', 'staff', 'observer'], { error: 'Enter the role: learner, staff or observer' }).nullish(),
  },
  { error: objectError('Enter an enrolment: its application, its cohort and its status') },
);

/** A person's time in a cohort, from its start on. */
export interface Enrolment {
  /** The id of the application. */
  readonly application: string;
  /** The id of the cohort. */
  readonly cohort: string;
  /** `'withdrawn'`: left before the end, whoever decided it. */
  readonly status: 'enrolled' | 'completed' | 'withdrawn';
  /** What they are in the cohort; only learners occupy a place. Absent or null: a learner. */
  readonly role?: 'learner' | 'staff' | 'observer' | null | undefined;
}
