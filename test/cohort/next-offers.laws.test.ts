import {
  allocate,
  nextOffers,
  PlaceTaken,
  placesByGroup,
  placesOf,
  waitingList,
  type CohortRecords,
  type PlacePlan,
  type Ranking,
} from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsIn } from './arbitraries.ts';
import { allPlans, deepFreeze, rankingsOver, usersOf } from './offer-arbitraries.ts';
import { foundRecords, livedThrough, nextDone, rounds } from './offer-records.ts';

const none: CohortRecords = { offers: [], enrolments: [] };
const cohortOf = (plan: PlacePlan) => ({ id: 'c1', plan });
const rankings = rankingsOver(undefined);

const found = fc
  .tuple(allPlans, rankings)
  .chain(([plan, ranking]) => fc.tuple(fc.constant(plan), fc.constant(ranking), foundRecords(['c1', 'c0'], ranking)));

/** The waiting who could have a place that is free, by group of places. */
function wronged(plan: PlacePlan, ranking: Ranking, records: CohortRecords): string[] {
  if (usersOf('c1', records).size >= placesOf(plan)) return [];
  const free = placesByGroup(cohortOf(plan), ranking, records).filter(({ available }) => available > 0);
  return waitingList(cohortOf(plan), ranking, records).flatMap(({ id, groups }) =>
    free.some(
      ({ group }) =>
        group === 'open' ||
        groups.includes(group) ||
        plan.blocks.every((block) => block.group !== group || block.unfilled !== 'hold'),
    )
      ? [id]
      : [],
  );
}

describe('the next offers of one cohort', () => {
  it('are, when nothing has happened, exactly the places of the allocation', () => {
    fc.assert(
      fc.property(allPlans, rankings, (plan, ranking) => {
        const { offers, upgrades, limitedBy } = nextOffers(cohortOf(plan), ranking, none);
        expect(offers).toEqual(
          allocate(plan, ranking).placed.map(({ id, through, rank }) => ({
            application: id,
            cohort: 'c1',
            through,
            rank,
          })),
        );
        expect([upgrades, limitedBy]).toEqual([[], []]);
      }),
      { numRuns: 300 },
    );
  });

  it('with those who have a place are, whoever has left, the allocation over those who are still there', () => {
    fc.assert(
      fc.property(allPlans, rankings, rounds, (plan, ranking, all) => {
        const cohort = cohortOf(plan);
        const records = livedThrough([cohort], ranking, all);
        const gone = new Set([
          ...(records.withdrawn ?? []),
          ...records.offers
            .filter(({ status }) => ['declined', 'expired'].includes(status))
            .map((one) => one.application),
        ]);
        const there = { ...ranking, ranked: ranking.ranked.filter(({ id }) => !gone.has(id)) };
        const users = usersOf('c1', nextDone([cohort], ranking, records));
        expect([...users].sort()).toEqual(idsIn(allocate(plan, there).placed).sort());
      }),
      { numRuns: 500 },
    );
  });

  it('are never more than are free, and none where there are more people than places', () => {
    fc.assert(
      fc.property(found, fc.nat({ max: 2 }), ([plan, ranking, records], keptBack) => {
        const users = usersOf('c1', records);
        const { offers } = nextOffers(cohortOf(plan), ranking, { ...records, keptBack: { c1: keptBack } });
        const added = offers.filter(({ application }) => !users.has(application));
        expect(added.length).toBeLessThanOrEqual(Math.max(0, placesOf(plan) - keptBack - users.size));
      }),
      { numRuns: 500 },
    );
  });

  it('leave nobody waiting while a place is free that they may take', () => {
    fc.assert(
      fc.property(allPlans, rankings, rounds, (plan, ranking, all) => {
        const records = nextDone([cohortOf(plan)], ranking, livedThrough([cohortOf(plan)], ranking, all));
        expect(wronged(plan, ranking, records)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('leave nobody waiting while a place is free that they may take, wherever the records came from', () => {
    fc.assert(
      fc.property(found, ([plan, ranking, records]) => {
        expect(wronged(plan, ranking, nextDone([cohortOf(plan)], ranking, records))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('name a place that the plan has, and reserved ones only to members', () => {
    fc.assert(
      fc.property(found, ([plan, ranking, records]) => {
        for (const { application, through, rank } of nextOffers(cohortOf(plan), ranking, records).offers) {
          expect(PlaceTaken.parse(through)).toEqual(through);
          const isPromised = records.offers.some((one) => one.application === application && one.deferredTo === 'c1');
          expect([...plan.blocks.map(({ group }) => group), ...(isPromised ? ['deferred'] : [])]).toContain(
            through.group,
          );
          const { id, groups } = ranking.ranked[rank - 1]!;
          expect(id).toBe(application);
          const isKept = ['reserved', 'guaranteed'].includes(through.kind) && through.group !== 'deferred';
          if (isKept) expect(groups).toContain(through.group);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('put no more people on the places of a group than there are', () => {
    fc.assert(
      fc.property(found, ([plan, ranking, records]) => {
        const overbooked = (now: CohortRecords) =>
          placesByGroup(cohortOf(plan), ranking, now).reduce((sum, group) => sum + group.overbooked, 0);
        // Without open places it is not known which place somebody has whom the plan has none for.
        fc.pre(plan.blocks.some(({ group }) => group === 'open'));
        // A promise holds whatever the plan keeps its places for, so it can crowd those of a group.
        fc.pre(records.offers.every(({ deferredTo }) => deferredTo == null));
        const after = nextDone([cohortOf(plan)], ranking, records);
        expect(overbooked(after)).toBeLessThanOrEqual(overbooked(records));
      }),
      { numRuns: 300 },
    );
  });

  it('go to people who wait, best first, and having made them there are no more', () => {
    fc.assert(
      fc.property(found, ([plan, ranking, records]) => {
        const cohort = cohortOf(plan);
        const { offers } = nextOffers(cohort, ranking, records);
        const waiting = idsIn(waitingList(cohort, ranking, records));
        const next = offers.map(({ application }) => application);
        expect(next).toEqual(waiting.filter((id) => next.includes(id)));
        const after = nextDone([cohort], ranking, records);
        expect(nextOffers(cohort, ranking, after)).toEqual({ offers: [], upgrades: [], limitedBy: [] });
        expect(idsIn(waitingList(cohort, ranking, after))).toEqual(waiting.filter((id) => !next.includes(id)));
      }),
      { numRuns: 500 },
    );
  });

  it('are the same in whatever order the records are told, and leave frozen input alone', () => {
    const told = found.chain(([plan, ranking, records]) =>
      fc.tuple(
        fc.constant([plan, ranking, records] as const),
        fc.shuffledSubarray([...records.offers], { minLength: records.offers.length }),
      ),
    );
    fc.assert(
      fc.property(told, ([[plan, ranking, records], offers]) => {
        const asTold = nextOffers(deepFreeze(cohortOf(plan)), deepFreeze(ranking), deepFreeze(records));
        expect(nextOffers(cohortOf(plan), ranking, { ...records, offers })).toEqual(asTold);
      }),
    );
  });

  it('give one more open place to somebody, and cost nobody an offer', () => {
    fc.assert(
      fc.property(allPlans, rankings, rounds, (plan, ranking, all) => {
        const last = plan.blocks.map(({ group }) => group).lastIndexOf('open');
        fc.pre(last !== -1);
        const records = livedThrough([cohortOf(plan)], ranking, all);
        const blocks = plan.blocks.map((block, i) => (i === last ? { ...block, places: block.places + 1 } : block));
        const ids = (own: PlacePlan) =>
          nextOffers(cohortOf(own), ranking, records).offers.map((one) => one.application);
        expect(ids({ ...plan, blocks })).toEqual(expect.arrayContaining(ids(plan)));
      }),
      { numRuns: 300 },
    );
  });
});
