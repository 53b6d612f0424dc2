import * as fc from 'fast-check';
import { isLearner } from '../../cohort/offers/is-learner.ts';
import { keyOf } from '../../cohort/offers/key-of.ts';
import type { OfferBook } from '../../cohort/offers/offer-book.ts';
import type { Offer } from '../../cohort/offers/offer.ts';
import type { OfferEvent } from '../../cohort/offers/offer-event.ts';
import type { OfferAction } from '../../cohort/offers/respond.ts';
import { placesTaken } from './allocation-arbitraries.ts';
import { instants } from './calendar-arbitraries.ts';
import { cohortIds } from './cohort-arbitraries.ts';
import { formatOne } from './edge-arbitraries.ts';
import { enrolments, offers } from './offer-arbitraries.ts';
import { placeCounts } from './place-plan-arbitraries.ts';
import { someFields } from './some-fields.ts';
import { ids, withoutRepeats } from './some-texts.ts';

/** Events of every type. They need not be able to happen one after the other. */
export function offerEvents(): fc.Arbitrary<OfferEvent> {
  const one = { application: ids(), cohort: cohortIds() };
  const by = fc.constantFrom('applicant', 'programme');
  const action = fc.constantFrom<OfferAction[]>(
    'accept',
    'accept-with-upgrades',
    'hold',
    'hold-with-upgrades',
    'decline',
    'withdraw',
  );
  const move = someFields(
    { ...one, from: cohortIds() },
    { through: placesTaken(), rank: fc.integer({ min: 1, max: 60 }) },
  );
  const moves = fc.array(move, { maxLength: 3 });
  const head = { id: ids(), at: instants() };
  return fc.oneof(
    { withCrossShrink: true },
    fc.record({ ...head, type: fc.constant('application'), application: ids() }, { noNullPrototype: true }),
    fc.record({ ...head, type: fc.constant('offer'), offer: offers() }, { noNullPrototype: true }),
    fc.record({ ...head, type: fc.constant('answer'), ...one, action }, { noNullPrototype: true }),
    fc.record({ ...head, type: fc.constant('deadline'), ...one }, { noNullPrototype: true }),
    fc.record({ ...head, type: fc.constant('withdrawal'), application: ids(), by }, { noNullPrototype: true }),
    fc.record({ ...head, type: fc.constant('upgrade'), moves }, { noNullPrototype: true }),
    fc.record({ ...head, type: fc.constant('deferral'), ...one, to: cohortIds() }, { noNullPrototype: true }),
    fc.record({ ...head, type: fc.constant('enrolment'), ...one }, { noNullPrototype: true }),
    fc.record({ ...head, type: fc.constant('completion'), ...one }, { noNullPrototype: true }),
    fc.record(
      { ...head, type: fc.constant('places'), cohort: cohortIds(), places: placeCounts() },
      { noNullPrototype: true },
    ),
  );
}

/** Books of offers in which each offer and enrolment is of a cohort and an application of the book. */
export function offerBooks(): fc.Arbitrary<OfferBook> {
  const places = fc.dictionary(cohortIds(), placeCounts(), { maxKeys: 3, noNullPrototype: true });
  const applications = fc.uniqueArray(ids(), { maxLength: 4 });
  return fc.tuple(places, applications).chain(([counts, people]) => {
    const pairs = people.flatMap((application) => Object.keys(counts).map((cohort) => ({ application, cohort })));
    // Nobody is deferred to the cohort that the place was in.
    const made = offers().chain((offer) => fc.constantFrom(...pairs).map((pair) => ({ ...offer, ...pair })));
    const isElsewhere = ({ cohort, deferredTo }: Offer) => deferredTo !== cohort;
    return listOf(pairs, made.filter(isElsewhere)).chain((own) => {
      const enrolled = own.filter(({ status }) => status === 'enrolled');
      const learners = enrolments().chain((one) =>
        fc.constantFrom(...enrolled).map(({ application, cohort }) => ({ ...one, application, cohort })),
      );
      const others = enrolments().filter((one) => !isLearner(one));
      return fc.record(
        {
          ...formatOne(),
          places: fc.constant(counts),
          applications: fc.constant(people),
          offers: fc.constant(own),
          enrolments: fc
            .tuple(listOf(enrolled, learners), fc.array(others, { maxLength: 2 }))
            .map(([some, more]) => withoutRepeats([...some, ...more], keyOf)),
          withdrawn: fc.array(ids(), { maxLength: 2 }),
          events: fc.array(ids(), { maxLength: 4 }),
        },
        { noNullPrototype: true },
      );
    });
  });
}

function listOf<Item extends CohortKey>(whatFor: readonly unknown[], items: fc.Arbitrary<Item>): fc.Arbitrary<Item[]> {
  const list = fc.array(items, { maxLength: 4 }).map((all) => withoutRepeats(all, keyOf));
  return whatFor.length === 0 ? fc.constant([]) : list;
}

type CohortKey = Parameters<typeof keyOf>[0];
