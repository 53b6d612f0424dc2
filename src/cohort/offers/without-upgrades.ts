import type { Offer } from './offer.ts';

/** The offer as one that no better place replaces. */
export function withoutUpgrades(offer: Offer): Offer {
  const { upgrades, ...rest } = offer;
  return upgrades == null ? offer : rest;
}
