import {
  cohortAvailability,
  dayAt,
  nextOffers,
  openOfferBook,
  recordEvents,
  waitingList,
  makeOffer,
  type CohortPlaces,
  type Instant,
  type OfferBook,
  type OfferEvent,
  type OfferTerms,
  type Ranking,
} from 'digital-academy';

// Offers, answers and who moves up. Nobody published who declined: here it is the 2nd, 10th and 20th who were offered a place, and
// the 5th and 30th never answer. The terms are Oriel's: 48 hours, weekends left out.
// Source: https://phstrecruitment.org.uk/recruitment-process/offers-and-beyond/responding-to-offers

const declining = [2, 10, 20];
const silent = [5, 30];
const terms: OfferTerms = { answerWithin: { hours: 48, timeZone: 'Europe/London', weekends: 'left-out' } };

export function replayOffers(
  cohort: CohortPlaces,
  ranking: Ranking,
  { madeAt, answeredAt, checkedAt }: { madeAt: Instant; answeredAt: Instant; checkedAt: Instant },
) {
  const offered = nextOffers(cohort, ranking, openOfferBook([cohort], ranking.ranked)).offers;
  const idOf = (number: number) => offered[number - 1]!.application;
  const made = offered.map((place): OfferEvent => ({
    id: `offer ${place.application}`,
    at: madeAt,
    type: 'offer',
    offer: makeOffer(place, terms, { at: madeAt }),
  }));
  const answers = offered.flatMap(({ application }, i): OfferEvent[] => {
    if (silent.includes(i + 1)) return [];
    const action = declining.includes(i + 1) ? 'decline' : 'accept';
    return [{ id: `answer ${application}`, at: answeredAt, type: 'answer', application, cohort: cohort.id, action }];
  });
  const deadlines = offered.map(({ application }): OfferEvent => ({
    id: `deadline ${application}`,
    at: checkedAt,
    type: 'deadline',
    application,
    cohort: cohort.id,
  }));

  const open = openOfferBook([cohort], ranking.ranked);
  const before = recordEvents(open, [...made, ...answers]).book;
  const after = recordEvents(before, deadlines).book;
  return {
    made: offered.length,
    madeOn: dayAt(madeAt, { timeZone: 'Europe/London' }),
    dueAt: made[0]?.type === 'offer' ? made[0].offer.dueAt : undefined,
    declined: declining.map(idOf),
    expired: silent.map(idOf),
    freeBeforeTheDeadline: cohortAvailability(cohort, before).available,
    freeAfterIt: cohortAvailability(cohort, after).available,
    movingUp: nextOffers(cohort, ranking, after).offers,
    stillWaiting: waitingList(cohort, ranking, after).length,
    sameWhenReplayed: isSame(recordEvents(open, [...made, ...answers, ...deadlines, ...made]).book, after),
  };
}

function isSame(one: OfferBook, other: OfferBook): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
