import type { Offer } from './offer.ts';

/** Whether the offer is still one: somebody may answer it, or has said yes and has not started. */
export function isLive({ status }: Offer): boolean {
  return status === 'open' || status === 'held' || status === 'accepted';
}

/** The cohort in which a place was promised to somebody who has these offers, until there is an offer for it. */
export function promisedIn(own: readonly Offer[]): string | undefined {
  const cohorts = new Set(own.map(({ cohort }) => cohort));
  return own.find(({ deferredTo }) => deferredTo != null && !cohorts.has(deferredTo))?.deferredTo ?? undefined;
}
