import type { AtOptions } from '../../calendar/at-options.ts';
import { toMilliseconds } from '../../calendar/parse-instant.ts';
import { afterDeadline } from './expire-due.ts';
import type { Offer } from './offer.ts';

/**
 * The offers of which a deadline has passed that is not recorded yet: `expireDue` would change them, and in a ledger each of them takes a
 * `deadline` event.
 *
 * @param offers - the offers on record, trusted to be parsed, of whatever application and cohort; one without a deadline is never overdue.
 * @throws RangeError if `at` is not an instant.
 *
 * @example
 * ```ts
 * import { overdueOffers, type Offer } from 'digital-academy';
 *
 * const offers: Offer[] = [
 *   { application: 'Ada', cohort: 'c1', status: 'open', dueAt: '2017-10-30T13:00:00Z' },
 *   { application: 'Ben', cohort: 'c1', status: 'accepted', dueAt: '2017-10-30T13:00:00Z' },
 * ];
 * overdueOffers(offers, { at: '2017-10-30T13:00:00Z' }); // => []
 * overdueOffers(offers, { at: '2017-10-30T13:00:01Z' }).map(({ application }) => application); // => ['Ada']
 * ```
 */
export function overdueOffers(offers: readonly Offer[], { at }: AtOptions): Offer[] {
  toMilliseconds(at, 'overdueOffers');
  return offers.filter((offer) => afterDeadline(offer, at) !== offer);
}
