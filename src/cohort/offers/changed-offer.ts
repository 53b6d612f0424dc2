import type { OfferChange } from './offer-transitions.ts';
import { offerTransitions } from './offer-transitions.ts';
import type { Offer } from './offer.ts';
import { withoutUpgrades } from './without-upgrades.ts';

/** The offer after a change; undefined if that cannot happen to it. */
export function changedOffer(offer: Offer, change: OfferChange, more: Partial<Offer> = {}): Offer | undefined {
  const status = offerTransitions[offer.status]?.[change];
  if (status === undefined) return undefined;
  return { ...withoutUpgrades(offer), status, ...more };
}
