import * as z from 'zod';
import { objectError } from '../../edge/object-error.ts';
import { Id } from '../programme/id.ts';

/**
 * Parses an offer.
 *
 * @example
 * ```ts
 * import { Offer } from 'digital-academy';
 *
 * Offer.parse({ application: 'a17', cohort: 'c1', status: 'open' }); // => { application: 'a17', cohort: 'c1', status: 'open' }
 * ```
 */
export const Offer = z.strictObject(
  {
    application: Id,
    cohort: Id,
    status: z.enum(
      ['open', 'held', 'accepted', 'declined', 'expired', 'withdrawn', 'superseded', 'enrolled', 'deferred'],
      {
        error:
          'Enter the status of the offer: open, held, accepted, declined, expired, withdrawn, superseded, enrolled or deferred',
      },
    ),
  },
  { error: objectError('Enter an offer: its application, its cohort and its status') },
);

/** A place in a cohort, offered to one application, and what became of it. */
export interface Offer {
  /** The id of the application. */
  readonly application: string;
  /** The id of the cohort. */
  readonly cohort: string;
  /**
   * `'open'`: not yet answered. `'held'`: kept by the applicant to be answered later. `'expired'`: not answered in time.
   * `'superseded'`: replaced by a better offer. `'deferred'`: turned into a promise of a place in a later cohort.
   */
  readonly status:
    'open' | 'held' | 'accepted' | 'declined' | 'expired' | 'withdrawn' | 'superseded' | 'enrolled' | 'deferred';
}
