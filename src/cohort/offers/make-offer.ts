import type { AtOptions } from '../../calendar/at-options.ts';
import { deadlineAfter } from '../../calendar/deadline-after.ts';
import type { Offer } from './offer.ts';
import type { OfferTerms } from './offer-terms.ts';
import type { NextOffer } from './next-offers.ts';

/**
 * An open offer of a place, with its deadline under the terms of the round.
 *
 * @param place - whom to offer a place in which cohort, as `nextOffers` says; without `through`, the offer does not record which place it is.
 * @param terms - how long there is to answer, to hold and to move up; `holdUntil` and `upgradesUntil` are trusted to be instants.
 * @throws RangeError if `at` is not an instant, or the rule of `answerWithin` is none `deadlineAfter` can use.
 *
 * @example
 * ```ts
 * import { makeOffer } from 'digital-academy';
 *
 * const place = { application: 'a17', cohort: 'c1', through: { kind: 'open', group: 'open' } } as const;
 * const terms = { answerWithin: { hours: 48, timeZone: 'Europe/London', weekends: 'left-out' } } as const;
 * makeOffer(place, terms, { at: '2017-10-26T13:00:00+01:00' }).dueAt; // => '2017-10-30T13:00:00+00:00'
 * ```
 */
export function makeOffer(
  { application, cohort, through }: Pick<NextOffer, 'application' | 'cohort'> & Partial<Pick<NextOffer, 'through'>>,
  { answerWithin, holdUntil, upgradesUntil }: OfferTerms,
  { at }: AtOptions,
): Offer {
  return {
    application,
    cohort,
    status: 'open',
    ...(through && { through }),
    madeAt: at,
    dueAt: deadlineAfter(at, answerWithin),
    ...(holdUntil != null && { holdUntil }),
    ...(upgradesUntil != null && { upgradesUntil }),
  };
}
