import {
  cohortAvailability,
  nextOffers,
  openOfferBook,
  Ranking,
  recordEvents,
  waitingList,
  type Offer,
  type OfferEvent,
} from 'digital-academy';
import { compareFields, type Difference } from './compare.ts';
import type { Case } from './read-cases.ts';

interface OfferCase {
  readonly capacity: number;
  readonly events: readonly CaseEvent[];
}

interface CaseEvent {
  readonly type: string;
  readonly applicant?: string;
  readonly rank?: number;
  readonly capacity?: number;
}

const cohort = 'c';
const at = '2017-09-29T09:00:00+01:00';

/** Kind `offer-trace`. */
export function runOfferCase({ instance, expected }: Case): Difference[] {
  const { capacity, events } = instance as OfferCase;
  let book = openOfferBook([{ id: cohort, places: capacity }], []);
  let pending: OfferEvent[] = [];
  const refused: number[] = [];
  const ranks = new Map<string, number | undefined>();
  const cohortNow = () => ({ id: cohort, places: book.places[cohort]! });

  // Only when offers are made does it matter what the book says.
  function recordPending(): void {
    const after = recordEvents(book, pending);
    book = after.book;
    refused.push(...after.refused.map(({ event }) => Number(event.id)));
    pending = [];
  }

  events.forEach((event, index) => {
    if (event.type === 'apply' && !ranks.has(event.applicant!)) ranks.set(event.applicant!, event.rank);
    if (event.type !== 'fill') {
      pending.push(eventOf(event, String(index)));
      return;
    }
    recordPending();
    const { offers } = nextOffers(cohortNow(), rankingOf(ranks), book);
    pending = offers.map(({ application, through }): OfferEvent => {
      const offer = { application, cohort, status: 'open', through } as const;
      return { id: `${index}.${application}`, at, type: 'offer', offer };
    });
  });
  recordPending();

  const status = new Map(book.offers.map((offer) => [offer.application, offer.status]));
  const withdrawn = new Set(book.withdrawn);
  return compareFields('', expected, {
    states: Object.fromEntries(
      [...ranks.keys()].map((id) => [id, withdrawn.has(id) ? 'withdrawn' : inWordsOfCase(status.get(id))]),
    ),
    waitingList: waitingList(cohortNow(), rankingOf(ranks), book).map(({ id }) => id),
    available: cohortAvailability(cohortNow(), book).available,
    refused,
  });
}

// By rank, lower first, then by order of application; who has no rank comes after those who do.
function rankingOf(ranks: ReadonlyMap<string, number | undefined>): Ranking {
  const applied = [...ranks].sort(([, a = Infinity], [, b = Infinity]) => (a === b ? 0 : a - b));
  return Ranking.parse({ ranked: applied.map(([id]) => ({ id, groups: [] })) });
}

function eventOf({ type, applicant = '', capacity }: CaseEvent, id: string): OfferEvent {
  const head = { id, at } as const;
  const one = { ...head, application: applicant, cohort };
  switch (type) {
    case 'apply':
      return { ...head, type: 'application', application: applicant };
    case 'accept':
    case 'decline':
      return { ...one, type: 'answer', action: type };
    case 'expire':
      return { ...one, type: 'deadline' };
    case 'withdraw':
      return { ...head, type: 'withdrawal', application: applicant, by: 'applicant' };
    case 'capacity':
      return { ...head, type: 'places', cohort, places: capacity ?? NaN };
    default:
      throw new RangeError(`'${type}' is no type of event`);
  }
}

function inWordsOfCase(status: Offer['status'] | undefined): string {
  if (status === undefined) return 'waiting';
  return status === 'open' ? 'offered' : status === 'accepted' ? 'enrolled' : status;
}
