import type { AtOptions } from '../../calendar/at-options.ts';
import { compareInstants } from '../../calendar/compare-instants.ts';
import type { Instant } from '../../calendar/instant.ts';
import { toMilliseconds } from '../../calendar/parse-instant.ts';
import type { Offer } from './offer.ts';
import { dueAtOf } from './respond.ts';
import { withoutUpgrades } from './without-upgrades.ts';

/**
 * The offers, with what is overdue recorded: an open offer that was not answered and a held one that was not taken up in time are
 * expired, and an accepted one is no longer replaced by a better one when the time for that is over. An offer is not overdue at
 * the very deadline, but after it. Only now is the place of an expired offer free.
 *
 * @param offers - the offers on record, trusted to be parsed, of whatever application and cohort; those that are not overdue stay as they are.
 * @throws RangeError if `at` is not an instant.
 *
 * @example
 * ```ts
 * import { expireDue, Offer } from 'digital-academy';
 *
 * const offers = [Offer.parse({ application: 'a17', cohort: 'c1', status: 'open', dueAt: '2017-10-30T13:00:00Z' })];
 * expireDue(offers, { at: '2017-10-30T13:00:00Z' }).map(({ status }) => status); // => ['open']
 * expireDue(offers, { at: '2017-10-30T13:00:01Z' }).map(({ status }) => status); // => ['expired']
 * ```
 */
export function expireDue(offers: readonly Offer[], { at }: AtOptions): Offer[] {
  toMilliseconds(at, 'expireDue');
  return offers.map((offer) => afterDeadline(offer, at));
}

/** The offer after a deadline of it has passed; the same offer if none has. */
export function afterDeadline(offer: Offer, at: Instant): Offer {
  const isOver = (deadline: Instant | null | undefined) => deadline != null && compareInstants(at, deadline) > 0;
  const isWaiting = offer.status === 'open' || offer.status === 'held';
  if (isWaiting && isOver(dueAtOf(offer))) return { ...withoutUpgrades(offer), status: 'expired' };
  const isUpgradable = (offer.status === 'held' || offer.status === 'accepted') && offer.upgrades === true;
  return isUpgradable && isOver(offer.upgradesUntil) ? withoutUpgrades(offer) : offer;
}
