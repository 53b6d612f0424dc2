import {
  allocationsOf,
  cohortAvailability,
  matchCohorts,
  nextOffers,
  openOfferBook,
  placesByGroup,
  placesOf,
  planOf,
  recordEvents,
  waitingList,
  type CohortPlaces,
  type CohortRecords,
  type NextOffers,
  type NextUpgrade,
  type OfferBook,
  type OfferEvent,
} from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsIn } from './arbitraries.ts';
import { cohortIds, deepFreeze, usersOf, withNext } from './offer-arbitraries.ts';
import { anyCase, fitted, markets, type Case } from './offer-cases.ts';
import { livedThrough, nextDone } from './offer-records.ts';

const none: CohortRecords = { offers: [], enrolments: [] };

function moves({ offers, upgrades }: NextOffers) {
  return [...offers, ...upgrades];
}

function assignment(cohorts: readonly CohortPlaces[], records: CohortRecords): string[] {
  return cohorts.flatMap(({ id }) => [...usersOf(id, records)].map((application) => `${application} in ${id}`)).sort();
}

function moveOf({ application, from, cohort, through }: NextUpgrade) {
  return { application, from, cohort, through };
}

/** First all who move up at once, then the offers. */
function eventsOf({ offers, upgrades }: NextOffers): OfferEvent[] {
  const at = '2017-10-26T13:00:00Z';
  return [
    { id: 'upgrades', at, type: 'upgrade', moves: upgrades.map(moveOf) },
    ...offers.map(({ application, cohort, through }): OfferEvent => ({
      ...{ id: `offer ${application}`, at, type: 'offer' },
      offer: { application, cohort, status: 'open', through },
    })),
  ];
}

function bookOf({ cohorts, ranking, records }: Case): OfferBook {
  const { offers, enrolments, withdrawn } = records;
  return { ...openOfferBook(cohorts, ranking.ranked), offers, enrolments, withdrawn: withdrawn ?? [] };
}

describe('the next offers of several cohorts', () => {
  it('are, when nothing has happened, exactly the places of the matching', () => {
    fc.assert(
      fc.property(markets, ({ cohorts, ranking }) => {
        const { offers, upgrades } = nextOffers(cohorts, ranking, none);
        const matching = matchCohorts(cohorts, ranking);
        expect(offers.map(({ application, cohort }) => [application, cohort])).toEqual(
          matching.placed.map(({ id, cohort }) => [id, cohort]),
        );
        const allocations = allocationsOf(matching, cohorts, ranking);
        for (const { application, cohort, through } of offers) {
          expect(allocations[cohort]!.placed.find(({ id }) => id === application)?.through).toEqual(through);
        }
        expect(upgrades).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('make the matching of those who are still there, when all who accepted would move up', () => {
    fc.assert(
      fc.property(markets, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), ({ cohorts, ranking }, leaves) => {
        const first = livedThrough(cohorts, ranking, [ranking.ranked.map(() => 'upgrade')]);
        const records = livedThrough(cohorts, ranking, [
          ranking.ranked.map(() => 'upgrade'),
          ranking.ranked.map((_, i) => (leaves[i] ? 'withdraw' : 'upgrade')),
        ]);
        expect(nextOffers(cohorts, ranking, first)).toEqual({ offers: [], upgrades: [], limitedBy: [] });
        const there = { ...ranking, ranked: ranking.ranked.filter((_, i) => !leaves[i]) };
        expect(assignment(cohorts, nextDone(cohorts, ranking, records))).toEqual(
          matchCohorts(cohorts, there)
            .placed.map(({ id, cohort }) => `${id} in ${cohort}`)
            .sort(),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('never let more people into a cohort than it has places for', () => {
    fc.assert(
      fc.property(anyCase, fc.nat({ max: 2 }), ({ cohorts, ranking, records }, keptBack) => {
        const next = nextOffers(cohorts, ranking, {
          ...records,
          keptBack: Object.fromEntries(cohorts.map(({ id }) => [id, keptBack])),
        });
        for (const cohort of cohorts) {
          const before = usersOf(cohort.id, records);
          const after = usersOf(cohort.id, withNext(records, next));
          const isLetIn = [...after].some((id) => !before.has(id));
          if (isLetIn) expect(after.size + keptBack).toBeLessThanOrEqual(placesOf(planOf(cohort)));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('take a place from nobody who does not get one that they like better', () => {
    fc.assert(
      fc.property(anyCase, ({ cohorts, ranking, records }) => {
        const next = nextOffers(cohorts, ranking, records);
        for (const { application, from, cohort } of next.upgrades) {
          const had = records.offers.find((one) => one.application === application && one.cohort === from);
          expect(had).toMatchObject({ status: 'accepted', upgrades: true });
          const { preferences } = ranking.ranked.find(({ id }) => id === application)!;
          const [better, worse] = [preferences!.indexOf(cohort), preferences!.indexOf(from)];
          expect(better).toBeLessThan(worse === -1 ? Infinity : worse);
        }
        expect(new Set(moves(next).map(({ application }) => application)).size).toBe(moves(next).length);
        expect(next.offers.map(({ rank }) => rank)).toEqual(next.offers.map(({ rank }) => rank).sort((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });

  it('go only to people who wait for the cohort', () => {
    fc.assert(
      fc.property(anyCase, ({ cohorts, ranking, records }) => {
        for (const { application, cohort } of moves(nextOffers(cohorts, ranking, records))) {
          const own = cohorts.find(({ id }) => id === cohort)!;
          expect(idsIn(waitingList(own, ranking, records))).toContain(application);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leave nobody waiting while a place is free that they may take', () => {
    fc.assert(
      fc.property(anyCase, ({ cohorts, ranking, records }) => {
        const after = nextDone(cohorts, ranking, records);
        for (const cohort of cohorts) {
          if (cohortAvailability(cohort, after).available === 0) continue;
          const free = placesByGroup(cohort, ranking, after).filter(({ available }) => available > 0);
          const { blocks } = planOf(cohort);
          const isForAll = (group: string) =>
            blocks.every((block) => block.group !== group || (block.unfilled ?? 'release') !== 'hold');
          for (const { groups } of waitingList(cohort, ranking, after)) {
            expect(free.filter(({ group }) => isForAll(group) || groups.includes(group))).toEqual([]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are none any more once they have been made', () => {
    fc.assert(
      fc.property(anyCase, ({ cohorts, ranking, records }) => {
        const after = nextDone(cohorts, ranking, records);
        expect(nextOffers(cohorts, ranking, after)).toEqual({ offers: [], upgrades: [], limitedBy: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('can all be recorded, those who move up first', () => {
    fc.assert(
      fc.property(fitted, (one) => {
        const next = nextOffers(one.cohorts, one.ranking, one.records);
        expect(recordEvents(bookOf(one), eventsOf(next)).refused).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('are the same whatever the order of the records and of the cohorts, and leave frozen input alone', () => {
    const told = anyCase.chain((one) =>
      fc.tuple(
        fc.constant(one),
        fc.shuffledSubarray([...one.records.offers], { minLength: one.records.offers.length }),
        fc.shuffledSubarray([...one.cohorts], { minLength: one.cohorts.length }),
      ),
    );
    fc.assert(
      fc.property(told, ([{ cohorts, ranking, records }, offers, turned]) => {
        const asTold = nextOffers(deepFreeze(cohorts), deepFreeze(ranking), deepFreeze(records));
        expect(nextOffers(turned, ranking, { ...records, offers })).toEqual(asTold);
        expect(cohortIds).toEqual(expect.arrayContaining(moves(asTold).map(({ cohort }) => cohort)));
      }),
      { numRuns: 200 },
    );
  });
});
