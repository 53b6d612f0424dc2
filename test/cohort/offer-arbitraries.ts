import {
  openOfferBook,
  rank,
  recordEvents,
  type CohortPlaces,
  type CohortRecords,
  type Instant,
  type NextOffers,
  type Offer,
  type OfferAction,
  type OfferBook,
  type OfferEvent,
  type PlaceBlock,
  type PlacePlan,
  type Ranking,
} from 'digital-academy';
import fc from 'fast-check';
import { plans } from './arbitraries.ts';

export const people = ['Ada', 'Ben', 'Cai', 'Dee', 'Eve'];
export const cohortIds = ['c1', 'c2', 'c3'];
export const actions: readonly OfferAction[] = [
  'accept',
  'accept-with-upgrades',
  'hold',
  'hold-with-upgrades',
  'decline',
  'withdraw',
];

const days = ['2017-10-26', '2017-10-27', '2017-10-28', '2017-10-29', '2017-10-30'] as const;
const instants = fc.constantFrom(...days.map((day): Instant => `${day}T13:00:00Z`));
// A deadline now and then, or hardly any answer would be in time.
const deadline = fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: instants });
const terms = fc.record({ madeAt: deadline, dueAt: deadline, holdUntil: instants, upgradesUntil: deadline });

const types: readonly { weight: number; type: OfferEvent['type'] }[] = [
  { weight: 6, type: 'offer' },
  { weight: 8, type: 'answer' },
  { weight: 2, type: 'deadline' },
  { weight: 3, type: 'upgrade' },
  { weight: 3, type: 'deferral' },
  { weight: 2, type: 'enrolment' },
  { weight: 1, type: 'completion' },
  { weight: 1, type: 'application' },
  { weight: 1, type: 'withdrawal' },
  { weight: 1, type: 'places' },
];

const intents = fc.record({
  type: fc.oneof(...types.map(({ weight, type }) => ({ weight, arbitrary: fc.constant(type) }))),
  isAimed: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  pick: fc.nat({ max: 999 }),
  application: fc.constantFrom(...people),
  cohort: fc.constantFrom('c1', 'c2', 'c1', 'c2', 'c3'),
  to: fc.constantFrom('c1', 'c2', 'c1', 'c2', 'c3'),
  action: fc.constantFrom(
    ...actions,
    'accept' as const,
    'accept-with-upgrades' as const,
    'accept-with-upgrades' as const,
  ),
  by: fc.constantFrom('applicant' as const, 'programme' as const),
  places: fc.nat({ max: 2 }),
  terms,
  at: instants,
});

type Intent = typeof intents extends fc.Arbitrary<infer T> ? T : never;

/** Of the events of a type, most are aimed at an offer they can happen to, as the book stands; the others at anything. */
function eventOf(book: OfferBook, id: string, intent: Intent): OfferEvent {
  const { at, to, by, action, places } = intent;
  const wanted: Partial<Record<OfferEvent['type'], (offer: Offer) => boolean>> = {
    answer: ({ status }) => status === 'open' || status === 'held',
    deadline: ({ status, upgrades }) => status === 'open' || status === 'held' || upgrades === true,
    upgrade: ({ upgrades }) => upgrades === true,
    deferral: ({ status }) => status === 'accepted',
    enrolment: ({ status }) => status === 'accepted',
    completion: ({ status }) => status === 'enrolled',
  };
  const isWanted = intent.isAimed ? wanted[intent.type] : undefined;
  const targets = isWanted ? book.offers.filter(isWanted) : [];
  const type = isWanted && targets.length === 0 ? 'offer' : intent.type;
  const { application, cohort } = targets[intent.pick % targets.length] ?? intent;
  switch (type) {
    case 'application':
      return { id, at, type, application };
    case 'offer': {
      const { madeAt, dueAt, holdUntil, upgradesUntil } = intent.terms;
      const dated = { ...(madeAt && { madeAt }), ...(dueAt && { dueAt }), ...(upgradesUntil && { upgradesUntil }) };
      return { id, at, type, offer: { application, cohort, status: 'open', holdUntil, ...dated } };
    }
    case 'answer':
      return { id, at, type, application, cohort, action };
    case 'withdrawal':
      return { id, at, type, application, by };
    case 'upgrade': {
      // Now and then two people move at once, one of them to where the other was.
      const other = targets[(intent.pick + 1) % targets.length];
      const first = { application, from: cohort, cohort: to };
      if (!other || other.application === application || intent.places === 0) return { id, at, type, moves: [first] };
      return { id, at, type, moves: [first, { application: other.application, from: other.cohort, cohort }] };
    }
    case 'deferral':
      return { id, at, type, application, cohort, to };
    case 'places':
      return { id, at, type, cohort, places };
    default:
      return { id, at, type, application, cohort };
  }
}

/** A book of two or three cohorts in which nothing has happened, and events of all types, most of which can happen. */
export const ledgers: fc.Arbitrary<{ readonly book: OfferBook; readonly events: OfferEvent[] }> = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 2, maxLength: 3 }),
    fc.array(intents, { minLength: 5, maxLength: 30, size: 'max' }),
  )
  .map(([places, all]) => {
    const cohorts = places.map((count, i) => ({ id: cohortIds[i]!, places: count }));
    const book = openOfferBook(
      cohorts,
      people.slice(0, 4).map((id) => ({ id })),
    );
    let now = book;
    const events = all.map((intent, i) => {
      const event = eventOf(now, `e${i}`, intent);
      now = recordEvents(now, [event]).book;
      return event;
    });
    return { book, events };
  });

const promised = fc.record({
  group: fc.constantFrom('x', 'y', 'promised'),
  places: fc.integer({ min: 0, max: 2 }),
  unfilled: fc.constantFrom('hold' as const, 'release' as const),
  guaranteed: fc.constant(true),
});

/** Plans of every kind, with guaranteed blocks first as often as not. */
export const allPlans: fc.Arbitrary<PlacePlan> = fc
  .tuple(fc.oneof(fc.constant<PlaceBlock[]>([]), fc.array(promised, { maxLength: 2 })), plans)
  .map(([first, plan]) => ({ ...plan, blocks: [...first, ...plan.blocks] }));

/** Two or three cohorts, some with a plan and some with open places only. */
export const plannedCohorts: fc.Arbitrary<CohortPlaces[]> = fc
  .array(fc.oneof(fc.record({ plan: allPlans }), fc.record({ places: fc.integer({ min: 1, max: 3 }) })), {
    minLength: 2,
    maxLength: 3,
    size: 'max',
  })
  .map((all) => all.map((one, i) => ({ id: cohortIds[i]!, ...one })));

const member = fc.subarray(['x', 'y', 'z', 'promised']);

/** Up to eight people in rank order, the best of them Ada. */
export function rankingsOver(cohorts: readonly string[] | undefined): fc.Arbitrary<Ranking> {
  const preferences = cohorts
    ? fc.oneof(
        { weight: 3, arbitrary: fc.shuffledSubarray([...cohorts], { minLength: cohorts.length }) },
        { weight: 1, arbitrary: fc.shuffledSubarray([...cohorts]) },
      )
    : fc.constant(undefined);
  return fc
    .array(fc.record({ groups: member, preferences }), { minLength: 2, maxLength: 8, size: 'max' })
    .map((all) => rank(all.map((entry, i) => ({ ...entry, id: people[i] ?? `P${i}`, score: -i }))));
}

/**
 * Who uses a place of the cohort by the records, counted afresh: by an offer that is live, by an enrolment that has not ended early, or
 * by a promise nobody has acted on.
 */
export function usersOf(cohort: string, { offers, enrolments, withdrawn }: CohortRecords): Set<string> {
  const users = new Set<string>();
  const left = enrolments.filter((one) => one.cohort === cohort && one.status === 'withdrawn');
  for (const { application, status } of offers.filter((offer) => offer.cohort === cohort)) {
    const hasLeft = left.some((one) => one.application === application);
    if (status === 'open' || status === 'held') users.add(application);
    if ((status === 'accepted' || status === 'enrolled') && !hasLeft) users.add(application);
  }
  for (const { application, status } of enrolments.filter((one) => one.cohort === cohort)) {
    if (status !== 'withdrawn') users.add(application);
  }
  for (const { application, deferredTo } of offers) {
    const isThere = offers.some((other) => other.application === application && other.cohort === cohort);
    if (deferredTo === cohort && !isThere && !(withdrawn ?? []).includes(application)) users.add(application);
  }
  return users;
}

/** The records once all that comes next has been done. */
export function withNext(records: CohortRecords, { offers, upgrades }: NextOffers): CohortRecords {
  const replaced = records.offers.map((offer): Offer => {
    const isReplaced = upgrades.some(
      ({ application, from }) => application === offer.application && from === offer.cohort,
    );
    if (!isReplaced) return offer;
    const { application, cohort } = offer;
    return { application, cohort, status: 'superseded' };
  });
  const made = offers.map(({ application, cohort, through }): Offer => ({
    application,
    cohort,
    status: 'open',
    through,
  }));
  const better = upgrades.map(({ application, cohort, through }): Offer => ({
    application,
    cohort,
    status: 'accepted',
    upgrades: true,
    through,
  }));
  return { ...records, offers: [...replaced, ...made, ...better] };
}

export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
