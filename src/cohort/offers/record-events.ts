import { toMilliseconds } from '../../calendar/parse-instant.ts';
import type { EventRefusal } from './event-refusal.ts';
import { happen } from './happen.ts';
import { ledgerOf } from './ledger.ts';
import type { OfferBook } from './offer-book.ts';
import type { OfferEvent } from './offer-event.ts';

/** An event that changed nothing, and why. */
export interface RefusedEvent {
  /** The event. */
  readonly event: OfferEvent;
  /** Why it was refused. */
  readonly reason: EventRefusal;
}

/** A book after some events. */
export interface RecordedEvents {
  /** The book as it is now. */
  readonly book: OfferBook;
  /** The events that could not happen and changed nothing, in order. */
  readonly refused: readonly RefusedEvent[];
  /** The events that changed nothing because their id had been recorded before, in order. */
  readonly repeated: readonly OfferEvent[];
}

/**
 * The book after some events, and which of them were refused. An event that cannot happen changes nothing: an offer where no place is
 * free, a late answer, a second offer to somebody who had their turn. An event whose id is recorded already changes nothing
 * either, whether it was refused the first time or not. So a ledger of events replays to the same book, and whoever delivers events may
 * deliver them twice.
 *
 * Places are counted cohort by cohort: whom a plan keeps a place for, and limits over several cohorts, are the matter of `nextOffers`.
 *
 * @param book - the book before the events, trusted to be parsed; it is not changed.
 * @param events - what happened, in the order in which it counts, whatever `at` says: that decides whether an answer, a deadline or an
 * upgrade is in time, and is when the better offer of an upgrade was made.
 * @throws RangeError if an event has no id or no type known, `at` is not an instant, or a number of places is not whole or negative.
 *
 * @example
 * ```ts
 * import { openOfferBook, recordEvents, type OfferEvent } from 'digital-academy';
 *
 * const book = openOfferBook([{ id: 'c1', places: 1 }], [{ id: 'Ada' }, { id: 'Ben' }]);
 * const offerTo = (application: string): OfferEvent => ({
 *   id: `offer to ${application}`,
 *   at: '2017-10-26T13:00:00+01:00',
 *   type: 'offer',
 *   offer: { application, cohort: 'c1', status: 'open', dueAt: '2017-10-30T13:00:00Z' },
 * });
 * const after = recordEvents(book, [offerTo('Ada'), offerTo('Ben'), offerTo('Ada')]);
 * after.book.offers.map(({ application, status }) => [application, status]); // => [['Ada', 'open']]
 * after.refused.map(({ event, reason }) => [event.id, reason]); // => [['offer to Ben', 'no-place']]
 * ```
 */
export function recordEvents(book: OfferBook, events: readonly OfferEvent[]): RecordedEvents {
  const ledger = ledgerOf(book);
  const refused: RefusedEvent[] = [];
  const repeated: OfferEvent[] = [];
  for (const event of events) {
    checkHead(event);
    if (ledger.events.has(event.id)) {
      repeated.push(event);
      continue;
    }
    ledger.events.add(event.id);
    const reason = happen(ledger, event);
    if (reason !== undefined) refused.push({ event, reason });
  }
  return { book: ledger.book(), refused, repeated };
}

// An event without an id would pass for the one before it.
function checkHead({ id, at }: OfferEvent): void {
  if (typeof id !== 'string' || id === '') throw new RangeError('recordEvents: an event has no id');
  toMilliseconds(at, 'recordEvents');
}
