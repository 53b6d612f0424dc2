import type { Enrolment } from './enrolment.ts';
import type { Offer } from './offer.ts';

/** What somebody does to a place: has it, could still say yes to it, or neither. */
export type Occupancy = 'taken' | 'offered' | 'free';

/**
 * What an offer in each status does to its place. A deferred offer frees its place: the promise is kept in a later cohort, which
 * keeps a place back for it. An expired one frees it when expiry is recorded, which is when it has this status.
 */
export const occupancyOfOffer: Readonly<Record<Offer['status'], Occupancy>> = {
  open: 'offered',
  held: 'offered',
  accepted: 'taken',
  declined: 'free',
  expired: 'free',
  withdrawn: 'free',
  superseded: 'free',
  enrolled: 'taken',
  deferred: 'free',
};

/** What an enrolment in each status does to its place. Completing a cohort does not free a place in it. */
export const occupancyOfEnrolment: Readonly<Record<Enrolment['status'], Occupancy>> = {
  enrolled: 'taken',
  completed: 'taken',
  withdrawn: 'free',
};
