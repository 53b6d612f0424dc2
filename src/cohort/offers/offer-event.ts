import * as z from 'zod';
import { Instant } from '../../calendar/instant.ts';
import { objectError } from '../../edge/object-error.ts';
import { PlaceTaken } from '../allocation/place-taken.ts';
import { CohortId, Id } from '../programme/id.ts';
import { PlaceCount } from '../programme/place-count.ts';
import { Offer } from './offer.ts';
import type { OfferAction } from './respond.ts';

const types = 'application, offer, answer, deadline, withdrawal, upgrade, deferral, enrolment, completion or places';
const error = `Enter an event: its id, when it was and its type, ${types}`;
const action = z.enum(['accept', 'accept-with-upgrades', 'hold', 'hold-with-upgrades', 'decline', 'withdraw'], {
  error: 'Enter the answer: accept, accept-with-upgrades, hold, hold-with-upgrades, decline or withdraw',
});
const by = z.enum(['applicant', 'programme'], { error: 'Enter who withdrew: applicant or programme' });
const one = { application: Id, cohort: Id };

const Move = z.strictObject(
  { application: Id, from: Id, cohort: Id, through: PlaceTaken.nullish(), rank: z.int().min(1).nullish() },
  { error: objectError('Enter who moves up: the application, the cohort it leaves and the better one') },
);

function event<Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) {
  return z.strictObject({ id: Id, at: Instant, type: z.literal(type), ...shape }, { error: objectError(error) });
}

/**
 * Parses an event.
 *
 * @example
 * ```ts
 * import { OfferEvent } from 'digital-academy';
 *
 * const event = { id: 'e1', at: '2017-10-26T13:00:00+01:00', type: 'answer', application: 'a17', cohort: 'c1', action: 'accept' };
 * OfferEvent.parse(event); // => event
 * ```
 */
export const OfferEvent = z.discriminatedUnion(
  'type',
  [
    event('application', { application: Id }),
    event('offer', { offer: Offer }),
    event('answer', { ...one, action }),
    event('deadline', one),
    event('withdrawal', { application: Id, by }),
    event('upgrade', { moves: z.array(Move, { error: 'Enter who moves up, from which cohort to which' }) }),
    event('deferral', { ...one, to: Id }),
    event('enrolment', one),
    event('completion', one),
    event('places', { cohort: CohortId, places: PlaceCount }),
  ],
  { error },
);

/** Something that happened to places, offers or applications. The same id twice is the same event, and changes nothing more. */
export type OfferEvent =
  | ApplicationEvent
  | OfferMadeEvent
  | AnswerEvent
  | DeadlineEvent
  | WithdrawalEvent
  | UpgradeEvent
  | DeferralEvent
  | EnrolmentEvent
  | CompletionEvent
  | PlacesEvent;

/** What every event has. */
export interface EventHead {
  /** What tells it from other events: chosen by the caller, never used twice. */
  readonly id: string;
  /** When it was. */
  readonly at: Instant;
}

/** An application came in. */
export interface ApplicationEvent extends EventHead {
  /** What happened. */
  readonly type: 'application';
  /** The id of the application. */
  readonly application: string;
}

/** An offer was made. */
export interface OfferMadeEvent extends EventHead {
  /** What happened. */
  readonly type: 'offer';
  /** The offer, which is open. */
  readonly offer: Offer;
}

/** An applicant answered an offer. */
export interface AnswerEvent extends EventHead {
  /** What happened. */
  readonly type: 'answer';
  /** The id of the application. */
  readonly application: string;
  /** The id of the cohort the offer is for. */
  readonly cohort: string;
  /** The answer. */
  readonly action: OfferAction;
}

/** It was recorded that a deadline of an offer has passed: it expires or, if it was accepted, is no longer replaced by a better one. */
export interface DeadlineEvent extends EventHead {
  /** What happened. */
  readonly type: 'deadline';
  /** The id of the application. */
  readonly application: string;
  /** The id of the cohort the offer is for. */
  readonly cohort: string;
}

/** An application was withdrawn as a whole, at whatever stage: whatever place it had is free, and it waits for none. */
export interface WithdrawalEvent extends EventHead {
  /** What happened. */
  readonly type: 'withdrawal';
  /** The id of the application. */
  readonly application: string;
  /** Who decided it. */
  readonly by: 'applicant' | 'programme';
}

/**
 * Places that were accepted or held with upgrades were replaced by better ones, all at once or none: of people who swap places neither
 * could go first.
 */
export interface UpgradeEvent extends EventHead {
  /** What happened. */
  readonly type: 'upgrade';
  /** Who moved, nobody twice. */
  readonly moves: readonly UpgradeMove[];
}

/** Somebody's move to a better place. A `NextUpgrade` is one. */
export interface UpgradeMove {
  /** The id of the application. */
  readonly application: string;
  /** The id of the cohort whose place becomes free. */
  readonly from: string;
  /** The id of the cohort whose place it has now. */
  readonly cohort: string;
  /** Which place that is. Absent or null: not recorded. */
  readonly through?: PlaceTaken | null | undefined;
  /** Where the application stood in the ranking. Absent or null: not recorded. */
  readonly rank?: number | null | undefined;
}

/** An accepted place was turned into the promise of one in a later cohort. */
export interface DeferralEvent extends EventHead {
  /** What happened. */
  readonly type: 'deferral';
  /** The id of the application. */
  readonly application: string;
  /** The id of the cohort whose place becomes free. */
  readonly cohort: string;
  /** The id of the later cohort, which keeps a place. */
  readonly to: string;
}

/** Somebody who accepted started in the cohort. */
export interface EnrolmentEvent extends EventHead {
  /** What happened. */
  readonly type: 'enrolment';
  /** The id of the application. */
  readonly application: string;
  /** The id of the cohort. */
  readonly cohort: string;
}

/** Somebody who was enrolled completed the cohort. */
export interface CompletionEvent extends EventHead {
  /** What happened. */
  readonly type: 'completion';
  /** The id of the application. */
  readonly application: string;
  /** The id of the cohort. */
  readonly cohort: string;
}

/** A cohort has another number of places from now on, or is opened. */
export interface PlacesEvent extends EventHead {
  /** What happened. */
  readonly type: 'places';
  /** The id of the cohort. */
  readonly cohort: string;
  /** How many places it has; fewer than are taken throws nobody out. */
  readonly places: number;
}
