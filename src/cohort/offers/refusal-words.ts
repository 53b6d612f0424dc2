import type { EventRefusal } from './event-refusal.ts';

/**
 * Why an answer or an event was refused, in words to the applicant, in the style of the NHS. Replace any of them:
 * `{ ...refusalWords, late: … }`.
 *
 * @example
 * ```ts
 * import { Offer, refusalWords, respond } from 'digital-academy';
 *
 * const offer = Offer.parse({ application: 'a17', cohort: 'c1', status: 'declined' });
 * const response = respond(offer, 'accept', { at: '2017-10-30T13:00:00Z' });
 * response.outcome === 'refused' && refusalWords[response.reason]; // => 'This offer has been answered or closed. That cannot be changed.'
 * ```
 */
export const refusalWords: Readonly<Record<EventRefusal, string>> = Object.freeze({
  'before-it-was-made': 'This offer had not been made yet.',
  late: 'The time to answer this offer is over.',
  'already-answered': 'This offer has been answered or closed. That cannot be changed.',
  'cannot-be-held': 'This offer cannot be held, or not any longer. Accept or decline it.',
  'no-more-upgrades': 'This place can no longer be replaced by one you prefer.',
  'another-offer':
    'You have accepted or are holding another offer. Decline the one you hold, or withdraw from the one you accepted, first.',
  'unknown-application': 'There is no such application.',
  'unknown-cohort': 'There is no such cohort.',
  'already-applied': 'This application has come in before.',
  'already-gone': 'This application has had its turn, or was withdrawn.',
  'already-offered': 'This application has an offer for this cohort.',
  'not-open': 'An offer is open when it is made.',
  'no-place': 'No place is free.',
  'no-offer': 'There is no such offer.',
  'not-due': 'The deadline has not passed.',
  'not-possible': 'This cannot be done with the offer as it is.',
});
