import * as z from 'zod';
import { Instant } from '../../calendar/instant.ts';
import { objectError } from '../../edge/object-error.ts';
import { PlaceTaken } from '../allocation/place-taken.ts';
import { Id } from '../programme/id.ts';

const statuses = [
  'open',
  'held',
  'accepted',
  'declined',
  'expired',
  'withdrawn',
  'superseded',
  'enrolled',
  'deferred',
] as const;

/**
 * Parses an offer.
 *
 * @example
 * ```ts
 * import { Offer } from 'digital-academy';
 *
 * Offer.parse({ application: 'a17', cohort: 'c1', status: 'open' }); // => { application: 'a17', cohort: 'c1', status: 'open' }
 * Offer.safeParse({ application: 'a17', cohort: 'c1', status: 'withdrawn' }).success; // => false
 * ```
 */
export const Offer = z
  .strictObject(
    {
      application: Id,
      cohort: Id,
      status: z.enum(statuses, {
        error: `Enter the status of the offer: ${statuses.join(', ').replace(/, (\w+)$/, ' or $1')}`,
      }),
      through: PlaceTaken.nullish(),
      madeAt: Instant.nullish(),
      dueAt: Instant.nullish(),
      holdUntil: Instant.nullish(),
      upgradesUntil: Instant.nullish(),
      upgrades: z.boolean({ error: 'Enter true or false, or leave this out' }).nullish(),
      withdrawnBy: z
        .enum(['applicant', 'programme'], { error: 'Enter who withdrew: applicant or programme' })
        .nullish(),
      deferredTo: Id.nullish(),
    },
    { error: objectError('Enter an offer: its application, its cohort and its status') },
  )
  .refine(({ status, withdrawnBy }) => (status === 'withdrawn') === (withdrawnBy != null), {
    error: 'Enter who withdrew, applicant or programme, for an offer that was withdrawn and for no other',
    path: ['withdrawnBy'],
  })
  .refine(({ status, deferredTo }) => (status === 'deferred') === (deferredTo != null), {
    error: 'Enter the later cohort for an offer that was deferred and for no other',
    path: ['deferredTo'],
  })
  .refine(({ cohort, deferredTo }) => deferredTo !== cohort, {
    error: 'Enter another cohort than the one the offer was for',
    path: ['deferredTo'],
  })
  .refine(({ status, upgrades }) => upgrades !== true || status === 'held' || status === 'accepted', {
    error: 'Leave this out: only an offer that is held or accepted can be replaced by a better one',
    path: ['upgrades'],
  });

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
  /** Which place it was when it was made. Absent or null: not recorded. */
  readonly through?: PlaceTaken | null | undefined;
  /** When it was made. Absent or null: not recorded. */
  readonly madeAt?: Instant | null | undefined;
  /** When an answer is due; an answer at that very instant counts. Absent or null: there is no such time. */
  readonly dueAt?: Instant | null | undefined;
  /** Until when it can be held, this instant included. Absent or null: it cannot be held. */
  readonly holdUntil?: Instant | null | undefined;
  /** Until when a better offer replaces it if `upgrades` is true, this instant included. Absent or null: without end. */
  readonly upgradesUntil?: Instant | null | undefined;
  /** Whether a place in a cohort that the applicant likes better replaces it without a further question. Absent or null: no. */
  readonly upgrades?: boolean | null | undefined;
  /** Who withdrew. Absent or null unless it was withdrawn. */
  readonly withdrawnBy?: 'applicant' | 'programme' | null | undefined;
  /** The id of the later cohort in which a place was promised. Absent or null unless it was deferred. */
  readonly deferredTo?: string | null | undefined;
}
