import {
  cohortAvailability,
  nextOffers,
  placesByGroup,
  planOf,
  rank,
  waitingList,
  type CohortRecords,
  type NextOffers,
  type PlaceLimit,
} from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withNext } from './offer-arbitraries.ts';
import { anyCase, type Case } from './offer-cases.ts';

/** Cases with limits over some or all of the cohorts, of which little is left. */
const limited: fc.Arbitrary<Case & { readonly limits: readonly PlaceLimit[] }> = anyCase.chain((one) => {
  const limit = fc.record(
    {
      places: fc.nat({ max: 3 }),
      taken: fc.nat({ max: 1 }),
      cohorts: fc.subarray(
        one.cohorts.map(({ id }) => id),
        { minLength: 1 },
      ),
    },
    { requiredKeys: ['places', 'taken'], noNullPrototype: true },
  );
  return fc
    .array(limit, { minLength: 1, maxLength: 3 })
    .map((limits) => ({ ...one, limits: limits.map((own, i) => ({ name: `limit ${i}`, ...own })) }));
});

function covers({ cohorts }: PlaceLimit, cohort: string | undefined): boolean {
  return cohort !== undefined && (cohorts == null || cohorts.includes(cohort));
}

/** How much is left of a limit once all has been done: each place that is new within it, less each that is left for one outside. */
function leftAfter(limit: PlaceLimit, { offers, upgrades }: NextOffers, { offers: recorded }: CohortRecords): number {
  const isPromised = (application: string, cohort: string) =>
    recorded.some((one) => one.application === application && one.deferredTo === cohort);
  const isNew = ({ application, cohort }: { application: string; cohort: string }) =>
    covers(limit, cohort) && !isPromised(application, cohort);
  const used = [...offers, ...upgrades].filter(isNew).length;
  const freed = upgrades.filter(({ from }) => covers(limit, from)).length;
  return limit.places - limit.taken - used + freed;
}

describe('the next offers under limits', () => {
  it('are the same where the limits say only what the plans say, and a year that leaves enough', () => {
    fc.assert(
      fc.property(anyCase, ({ cohorts, ranking, records }) => {
        const plans = cohorts.map((cohort): PlaceLimit => {
          const { places, taken, offered, keptBack } = cohortAvailability(cohort, records);
          return { name: cohort.id, places, taken: taken + offered + keptBack, cohorts: [cohort.id] };
        });
        const limits = [...plans, { name: 'the year', places: 1000, taken: 0 }];
        expect(nextOffers(cohorts, ranking, records, { limits })).toEqual(nextOffers(cohorts, ranking, records));
      }),
      { numRuns: 500 },
    );
  });

  it('use no more of any limit than is left of it', () => {
    fc.assert(
      fc.property(limited, ({ cohorts, ranking, records, limits }) => {
        const next = nextOffers(cohorts, ranking, records, { limits });
        for (const limit of limits) {
          const before = Math.min(0, limit.places - limit.taken);
          expect(leftAfter(limit, next, records)).toBeGreaterThanOrEqual(before);
        }
      }),
      { numRuns: 500 },
    );
  });

  // Where several limits overlap, somebody can be kept back for another who is then kept back as well.
  it('leave nobody waiting while a place is free that they may take, and something is left of the limit', () => {
    fc.assert(
      fc.property(limited, ({ cohorts, ranking, records, limits: [limit] }) => {
        const limits = [limit!];
        const next = nextOffers(cohorts, ranking, records, { limits });
        const after = withNext(records, next);
        const full = limits.filter((limit) => leftAfter(limit, next, records) <= 0);
        for (const cohort of cohorts) {
          if (cohortAvailability(cohort, after).available === 0) continue;
          if (full.some((limit) => covers(limit, cohort.id))) continue;
          const free = placesByGroup(cohort, ranking, after).filter(({ available }) => available > 0);
          const isForAll = (group: string) =>
            planOf(cohort).blocks.every((block) => block.group !== group || (block.unfilled ?? 'release') !== 'hold');
          for (const { groups } of waitingList(cohort, ranking, after)) {
            expect(free.filter(({ group }) => isForAll(group) || groups.includes(group))).toEqual([]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('name the limits that kept offers back: each that is named is full', () => {
    fc.assert(
      fc.property(limited, ({ cohorts, ranking, records, limits }) => {
        const next = nextOffers(cohorts, ranking, records, { limits });
        for (const name of next.limitedBy) {
          const limit = limits.find((one) => one.name === name)!;
          expect(leftAfter(limit, next, records)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are found at once where thousands compete for the last places of several cohorts', () => {
    const ids = Array.from({ length: 10 }, (_, i) => `c${i}`);
    const ranking = rank(
      Array.from({ length: 3000 }, (_, i) => {
        return { id: `a${i}`, groups: [], score: -i, preferences: [...ids.slice(i % 10), ...ids.slice(0, i % 10)] };
      }),
    );
    const cohorts = ids.map((id) => ({ id, places: 50 }));
    const limits = [{ name: 'the year', places: 99, taken: 0 }];
    const { offers, limitedBy } = nextOffers(cohorts, ranking, { offers: [], enrolments: [] }, { limits });
    expect(offers.map(({ application }) => application)).toEqual(Array.from({ length: 99 }, (_, i) => `a${i}`));
    expect(limitedBy).toEqual(['the year']);
  });
});
