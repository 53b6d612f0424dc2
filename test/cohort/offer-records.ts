import {
  nextOffers,
  placesOf,
  planOf,
  type CohortPlaces,
  type CohortRecords,
  type Enrolment,
  type Offer,
  type Ranking,
} from 'digital-academy';
import fc from 'fast-check';
import { usersOf, withNext } from './offer-arbitraries.ts';

/** What a person does when it is their turn to do something. */
export type Move = 'wait' | 'accept' | 'upgrade' | 'hold' | 'enrol' | 'decline' | 'expire' | 'withdraw';

const moves: fc.Arbitrary<Move> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Move>('accept', 'upgrade') },
  { weight: 3, arbitrary: fc.constantFrom<Move>('wait', 'hold', 'enrol') },
  { weight: 2, arbitrary: fc.constantFrom<Move>('decline', 'expire', 'withdraw') },
);

/** For each round, what each person does in it, by where they stand in the ranking. */
export const rounds: fc.Arbitrary<Move[][]> = fc.array(fc.array(moves, { minLength: 8, maxLength: 8 }), {
  minLength: 1,
  maxLength: 3,
});

/** Records as they come about: places are offered, people answer, what came free is offered, and so forth. */
export function livedThrough(
  cohorts: readonly CohortPlaces[],
  ranking: Ranking,
  all: readonly (readonly Move[])[],
): CohortRecords {
  return all.reduce<CohortRecords>((records, round) => moved(nextDone(cohorts, ranking, records), ranking, round), {
    offers: [],
    enrolments: [],
    withdrawn: [],
  });
}

export function nextDone(cohorts: readonly CohortPlaces[], ranking: Ranking, records: CohortRecords): CohortRecords {
  return withNext(records, nextOffers(cohorts, ranking, records));
}

function moved(records: CohortRecords, { ranked }: Ranking, round: readonly Move[]): CohortRecords {
  const moveOf = new Map(ranked.map(({ id }, i) => [id, round[i] ?? 'wait']));
  const kept = new Set<string>();
  for (const { application, status } of records.offers) {
    if (status === 'held' || status === 'accepted' || status === 'enrolled') kept.add(application);
  }
  const offers = records.offers.map((offer) => {
    const after = answered(offer, moveOf.get(offer.application) ?? 'wait', kept.has(offer.application));
    if (after.status !== 'open') kept.add(offer.application);
    return after;
  });
  const left = ranked.filter(({ id }) => moveOf.get(id) === 'withdraw').map(({ id }) => id);
  const enrolments = offers
    .filter(({ status }) => status === 'enrolled')
    .map(({ application, cohort }): Enrolment => {
      const before = records.enrolments.find((one) => one.application === application && one.cohort === cohort);
      const hasLeft = left.includes(application) || before?.status === 'withdrawn';
      return { application, cohort, status: before && hasLeft ? 'withdrawn' : 'enrolled' };
    });
  return { offers, enrolments, withdrawn: [...new Set([...(records.withdrawn ?? []), ...left])] };
}

function answered(offer: Offer, move: Move, hasAnother: boolean): Offer {
  const { upgrades, ...rest } = offer;
  if (offer.status !== 'open' && offer.status !== 'held' && offer.status !== 'accepted') return offer;
  if (move === 'withdraw') return { ...rest, status: 'withdrawn', withdrawnBy: 'applicant' };
  if (offer.status !== 'open') {
    if (move === 'enrol' && offer.status === 'accepted') return { ...rest, status: 'enrolled' };
    if (offer.status === 'held' && (move === 'decline' || move === 'expire')) return { ...rest, status: 'declined' };
    return upgrades === undefined ? rest : offer;
  }
  if (move === 'decline') return { ...rest, status: 'declined' };
  if (move === 'expire') return { ...rest, status: 'expired' };
  if (hasAnother || move === 'wait') return offer;
  if (move === 'hold') return { ...rest, status: 'held' };
  return { ...rest, status: 'accepted', ...(move === 'upgrade' && { upgrades: true }) };
}

/**
 * Records that came about in some other way, in which cohorts may have more people than places: after a cut, say, or when another
 * system made the offers. At most one offer of a person is held, accepted or enrolled.
 */
export function foundRecords(cohorts: readonly string[], { ranked }: Ranking): fc.Arbitrary<CohortRecords> {
  const status = fc.constantFrom<Offer['status'][]>('open', 'open', 'declined', 'expired', 'superseded');
  const kept = fc.constantFrom<Partial<Offer> & Pick<Offer, 'status'>>(
    { status: 'accepted' },
    { status: 'accepted', upgrades: true },
    { status: 'accepted', upgrades: true },
    { status: 'accepted', upgrades: true },
    { status: 'held' },
    { status: 'enrolled' },
    { status: 'deferred' },
  );
  const one = fc.record({
    statuses: fc.array(fc.option(status, { freq: 2 }), { minLength: cohorts.length, maxLength: cohorts.length }),
    kept: fc.option(kept, { freq: 4 }),
    at: fc.nat({ max: cohorts.length - 1 }),
    isWithdrawn: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  });
  return fc.array(one, { minLength: ranked.length, maxLength: ranked.length }).map((all) => ({
    offers: all.flatMap(({ statuses, kept: own, at }, i) => {
      const application = ranked[i]!.id;
      const to = cohorts[(at + 1) % cohorts.length]!;
      return cohorts.flatMap((cohort, c): Offer[] => {
        if (own && c === at) {
          if (own.status !== 'deferred') return [{ application, cohort, ...own }];
          return [{ application, cohort, status: 'deferred', deferredTo: to === cohort ? 'earlier' : to }];
        }
        const other = statuses[c];
        return other == null || (own?.status === 'deferred' && cohort === to)
          ? []
          : [{ application, cohort, status: other }];
      });
    }),
    enrolments: [],
    withdrawn: all.flatMap(({ isWithdrawn, kept: own }, i) => (isWithdrawn && !own ? [ranked[i]!.id] : [])),
  }));
}

/** Of the records, as many as the cohorts have places for. */
export function fitting(cohorts: readonly CohortPlaces[], records: CohortRecords): CohortRecords {
  return records.offers.reduce<CohortRecords>(
    (fitted, offer) => {
      const more = { ...fitted, offers: [...fitted.offers, offer] };
      return cohorts.every((cohort) => usersOf(cohort.id, more).size <= placesOf(planOf(cohort))) ? more : fitted;
    },
    { ...records, offers: [] },
  );
}
