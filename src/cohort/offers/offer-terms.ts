import * as z from 'zod';
import { DeadlineRule } from '../../calendar/deadline-rule.ts';
import { Instant } from '../../calendar/instant.ts';
import { objectError } from '../../edge/object-error.ts';

/**
 * Parses the terms of offers.
 *
 * @see https://phstrecruitment.org.uk/recruitment-process/offers-and-beyond/responding-to-offers (48 hours, weekends left out)
 *
 * @example
 * ```ts
 * import { OfferTerms } from 'digital-academy';
 *
 * const terms = OfferTerms.parse({
 *   answerWithin: { hours: 48, timeZone: 'Europe/London', weekends: 'left-out' },
 *   holdUntil: '2021-07-09T16:00:00+01:00',
 * });
 * terms.answerWithin.hours; // => 48
 * ```
 */
export const OfferTerms = z.strictObject(
  {
    answerWithin: DeadlineRule,
    holdUntil: Instant.nullish(),
    upgradesUntil: Instant.nullish(),
  },
  { error: objectError('Enter the terms of offers: within how many hours they are to be answered') },
);

/** What every offer of a round has in common. */
export interface OfferTerms {
  /** How long somebody has to answer. */
  readonly answerWithin: DeadlineRule;
  /** Until when offers can be held, this instant included. Absent or null: they cannot be held. */
  readonly holdUntil?: Instant | null | undefined;
  /** Until when a better offer replaces an accepted one, this instant included. Absent or null: without end. */
  readonly upgradesUntil?: Instant | null | undefined;
}
