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
}

/**
 * The book after some events, and which of them were refused. An event that cannot happen changes nothing: an offer where no place is
 * free, a late answer, a second offer to somebody who had their turn. An event whose id is recorded already changes nothing
 * either, whether it was refused the first time or not. So a ledger of events replays to the same book, and whoever delivers events may
 * deliver them twice.
 *
 * Events are taken in the order given; `at` only decides whether an answer is in time.
 *
 * @throws RangeError if an event has no type known, or `at` is not an instant where it matters.
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
  for (const event of events) {
    if (ledger.events.has(event.id)) continue;
    ledger.events.add(event.id);
    const reason = happen(ledger, event);
    if (reason !== undefined) refused.push({ event, reason });
  }
  return { book: ledger.book(), refused };
}
