import type { AtOptions } from '../../calendar/at-options.ts';
import { toMilliseconds } from '../../calendar/parse-instant.ts';
import { changedOffer } from './changed-offer.ts';
import type { UpgradeMove } from './offer-event.ts';
import type { Offer } from './offer.ts';

/** The offers of somebody who moves up. */
export interface MovedUp {
  /** The offer that they had, `superseded`: its place is free. */
  readonly superseded: Offer;
  /** The offer of the better place. It stands as the other one did, accepted or held, and for as long; and a better one replaces it, too. */
  readonly better: Offer;
}

/**
 * The two offers to put on record when somebody moves up to a better place, for whoever keeps offers and not a ledger of events; there an
 * `upgrade` event does the same. Put all moves of one run on record at once, before its offers: people can swap places.
 *
 * Whether the place is free, and theirs, was the question of `nextOffers`, and is not asked again.
 *
 * @param offer - the offer that they have, trusted to be parsed, and that what is overdue is recorded: see `expireDue`.
 * @param move - one of the `upgrades` that `nextOffers` gives.
 * @throws RangeError if the offer is not the one that the move is from, is not to be replaced by a better one, or `at` is not an instant.
 *
 * @example
 * ```ts
 * import { moveUp } from 'digital-academy';
 *
 * const offer = { application: 'Ben', cohort: 'autumn', status: 'accepted', upgrades: true } as const;
 * const move = { application: 'Ben', from: 'autumn', cohort: 'spring' } as const;
 * const { superseded, better } = moveUp(offer, move, { at: '2018-01-10T09:00:00Z' });
 * superseded; // => { application: 'Ben', cohort: 'autumn', status: 'superseded' }
 * [better.cohort, better.status, better.upgrades]; // => ['spring', 'accepted', true]
 * ```
 */
export function moveUp(offer: Offer, { application, from, cohort, through }: UpgradeMove, { at }: AtOptions): MovedUp {
  toMilliseconds(at, 'moveUp');
  const superseded = changedOffer(offer, 'supersede');
  const isTheirs = offer.application === application && offer.cohort === from;
  if (!isTheirs || !superseded || offer.upgrades !== true) {
    const theirs = `the offer of '${offer.application}' in '${offer.cohort}', which is ${offer.status}`;
    const wanted = `that of '${application}' in '${from}', accepted or held with upgrades`;
    throw new RangeError(`moveUp: this is ${theirs}; give ${wanted}`);
  }
  const { status, holdUntil, upgradesUntil } = offer;
  const better: Offer = {
    application,
    cohort,
    status,
    upgrades: true,
    madeAt: at,
    ...(through != null && { through }),
    ...(holdUntil != null && { holdUntil }),
    ...(upgradesUntil != null && { upgradesUntil }),
  };
  return { superseded, better };
}
