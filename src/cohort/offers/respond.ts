import type { AtOptions } from '../../calendar/at-options.ts';
import { compareInstants } from '../../calendar/compare-instants.ts';
import type { Instant } from '../../calendar/instant.ts';
import { toMilliseconds } from '../../calendar/parse-instant.ts';
import { offerTransitions } from './offer-transitions.ts';
import type { Enrolment } from './enrolment.ts';
import { promisedIn } from './is-live.ts';
import { isLearner } from './is-learner.ts';
import { keyOf } from './key-of.ts';
import type { Offer } from './offer.ts';
import { withoutUpgrades } from './without-upgrades.ts';

/** What an applicant can do with an offer. With upgrades, a place they like better replaces it without a further question. */
export type OfferAction = 'accept' | 'accept-with-upgrades' | 'hold' | 'hold-with-upgrades' | 'decline' | 'withdraw';

/** Why an action was refused. */
export type ResponseRefusal =
  'before-it-was-made' | 'late' | 'already-answered' | 'cannot-be-held' | 'no-more-upgrades' | 'another-offer';

/** What came of an action: the offer as it is now, or why it is as it was. */
export type OfferResponse =
  | {
      /** What came of it. */
      readonly outcome: 'recorded';
      /** The offer as it is now. */
      readonly offer: Offer;
    }
  | {
      /** What came of it. */
      readonly outcome: 'refused';
      /** Why. */
      readonly reason: ResponseRefusal;
      /** The offer, which is as it was. */
      readonly offer: Offer;
    };

/** What an answer depends on besides the offer. */
export interface RespondOptions extends AtOptions {
  /** When the answer came. */
  readonly at: Instant;
  /** All offers on record; those of other applications are passed over. Left out or null: there are no others. */
  readonly offers?: readonly Offer[] | null | undefined;
  /** All enrolments on record: whoever left a cohort has no place there any more. Left out or null: nobody did. */
  readonly enrolments?: readonly Enrolment[] | null | undefined;
}

/**
 * The offer after the applicant's answer, or why that answer is refused. An answered offer never reopens.
 *
 * An answer at the very deadline counts; a later one is refused, whether or not anybody has recorded that the offer expired. One place
 * can be had at a time: another one, held, accepted, taken up or promised by a deferral, is to be given up first.
 *
 * @param offer - the offer as it is on record, trusted to be parsed.
 * @param action - what the applicant does with the offer; withdrawing from one that is open, held or accepted is possible at any
 * time. Of one that was deferred, the person withdraws as a whole: an event `withdrawal`, or `withdrawn` of the records.
 * @throws RangeError if `at` is not an instant, or there is no such action.
 *
 * @see https://nshcs.hee.nhs.uk/programmes/stp/applicants/managing-the-offer/ (one offer accepted or held at a time)
 * @see https://lasepgmdesupport.hee.nhs.uk/support/solutions/articles/7000013667-what-are-the-implications-of-declining-an-offer-
 *
 * @example
 * ```ts
 * import { Offer, respond } from 'digital-academy';
 *
 * const offer = Offer.parse({ application: 'a17', cohort: 'c1', status: 'open', dueAt: '2017-10-30T13:00:00+00:00' });
 * respond(offer, 'accept', { at: '2017-10-30T13:00:00+00:00' }).offer.status; // => 'accepted'
 * const late = respond(offer, 'accept', { at: '2017-10-30T13:00:01+00:00' });
 * late.outcome === 'refused' && late.reason; // => 'late'
 * late.offer.status; // => 'open'
 * ```
 */
export function respond(offer: Offer, action: OfferAction, { at, offers, enrolments }: RespondOptions): OfferResponse {
  const known = Object.hasOwn(changes, action) ? changes[action] : undefined;
  if (!known) {
    const all = Object.keys(changes).join(', ');
    throw new RangeError(`respond: '${action as string}' is no action; enter one of ${all}`);
  }
  toMilliseconds(at, 'respond');
  const { change, upgrades } = known;
  const isAfter = (other: Instant | null | undefined) => other != null && compareInstants(at, other) > 0;
  const refuse = (reason: ResponseRefusal): OfferResponse => ({ outcome: 'refused', reason, offer });

  if (offer.madeAt != null && compareInstants(at, offer.madeAt) < 0) return refuse('before-it-was-made');
  const status = offerTransitions[offer.status]?.[change];
  if (status === undefined) return refuse(offer.status === 'expired' ? 'late' : 'already-answered');
  if (change !== 'withdraw' && isAfter(dueAtOf(offer))) return refuse('late');
  if (change === 'hold' && (offer.holdUntil == null || isAfter(offer.holdUntil))) return refuse('cannot-be-held');
  if (upgrades && isAfter(offer.upgradesUntil)) return refuse('no-more-upgrades');
  const isSpokenFor = status === 'accepted' || status === 'held';
  if (isSpokenFor && hasAnother(offer, offers ?? [], enrolments ?? [])) return refuse('another-offer');

  return {
    outcome: 'recorded',
    offer: {
      ...withoutUpgrades(offer),
      status,
      ...(upgrades && { upgrades }),
      ...(change === 'withdraw' && { withdrawnBy: 'applicant' }),
    },
  };
}

/** When the offer stops waiting for an answer: an open one when it is due, a held one at the end of the hold. */
export function dueAtOf({ status, dueAt, holdUntil }: Offer): Instant | null | undefined {
  return status === 'held' ? holdUntil : dueAt;
}

const changes = {
  accept: { change: 'accept', upgrades: false },
  'accept-with-upgrades': { change: 'accept', upgrades: true },
  hold: { change: 'hold', upgrades: false },
  'hold-with-upgrades': { change: 'hold', upgrades: true },
  decline: { change: 'decline', upgrades: false },
  withdraw: { change: 'withdraw', upgrades: false },
} as const satisfies Record<OfferAction, unknown>;

/** Whether the applicant has another place: one held, accepted, taken up and not left, or promised by a deferral. */
function hasAnother(offer: Offer, offers: readonly Offer[], enrolments: readonly Enrolment[]): boolean {
  const left = new Set(enrolments.filter((one) => isLearner(one) && one.status === 'withdrawn').map(keyOf));
  const own = offers.filter(({ application }) => application === offer.application);
  const isKept = (other: Offer) =>
    other.status === 'held' || other.status === 'accepted' || (other.status === 'enrolled' && !left.has(keyOf(other)));
  return (
    own.some((other) => other.cohort !== offer.cohort && isKept(other)) || promisedIn([...own, offer]) !== undefined
  );
}
