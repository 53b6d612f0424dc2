import type { Offer } from './offer.ts';

/** What can happen to an offer: the first five by the applicant, the others by the programme. */
export type OfferChange = 'accept' | 'hold' | 'decline' | 'withdraw' | 'expire' | 'supersede' | 'enrol' | 'defer';

/**
 * The status of an offer after each change that can happen to it in each status; what is not here cannot happen. An answered offer
 * never reopens: nothing leads back to open, and nothing leads out of the statuses that are not here at all.
 *
 * @see https://medical.hee.nhs.uk/medical-training-recruitment/medical-specialty-training/overview-of-specialty-training/offers-feedback-and-upgrades
 */
export const offerTransitions: Readonly<
  Partial<Record<Offer['status'], Readonly<Partial<Record<OfferChange, Offer['status']>>>>>
> = {
  open: { accept: 'accepted', hold: 'held', decline: 'declined', withdraw: 'withdrawn', expire: 'expired' },
  held: {
    accept: 'accepted',
    decline: 'declined',
    withdraw: 'withdrawn',
    expire: 'expired',
    supersede: 'superseded',
  },
  accepted: { withdraw: 'withdrawn', supersede: 'superseded', enrol: 'enrolled', defer: 'deferred' },
};
