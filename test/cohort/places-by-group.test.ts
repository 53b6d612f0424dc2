import {
  allocate,
  cohortAvailability,
  minimumGuarantee,
  PlacePlan,
  placesByGroup,
  rank,
  type CohortRecords,
  type Ranking,
} from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPlans, deepFreeze, rankingsOver } from './offer-arbitraries.ts';
import { foundRecords, livedThrough, rounds } from './offer-records.ts';
import { orNothing } from './or-nothing.ts';

const plan = minimumGuarantee([{ group: 'x', places: 1 }], { open: 1, unfilled: 'hold' });
const ranking = rank([
  { id: 'Ada', groups: ['x'], score: 3 },
  { id: 'Ben', groups: ['x'], score: 2 },
  { id: 'Cai', groups: [], score: 1 },
]);

function totals(cohort: Parameters<typeof placesByGroup>[0], ranked: Ranking, records: CohortRecords) {
  const groups = placesByGroup(cohort, ranked, records);
  const sum = (of: 'places' | 'taken' | 'offered' | 'keptBack') => groups.reduce((all, group) => all + group[of], 0);
  return { places: sum('places'), taken: sum('taken'), offered: sum('offered'), keptBack: sum('keptBack') };
}

function useOf(cohort: Parameters<typeof placesByGroup>[0], records: CohortRecords) {
  const { places, taken, offered, keptBack } = cohortAvailability(cohort, records);
  return { places, taken, offered, keptBack };
}

describe('the places of a cohort by group', () => {
  it('are together the places of the cohort', () => {
    const cases = fc
      .tuple(allPlans, rankingsOver(undefined))
      .chain(([own, ranked]) => fc.tuple(fc.constant(own), fc.constant(ranked), foundRecords(['c1', 'c0'], ranked)));
    fc.assert(
      fc.property(cases, ([own, ranked, records]) => {
        fc.pre(own.blocks.length > 0);
        const cohort = { id: 'c1', plan: own };
        expect(totals(deepFreeze(cohort), deepFreeze(ranked), deepFreeze(records))).toEqual(useOf(cohort, records));
      }),
      { numRuns: 300 },
    );
  });

  it('are never overbooked in one group when people came by the plan and left', () => {
    fc.assert(
      fc.property(allPlans, rankingsOver(undefined), rounds, (own, ranked, all) => {
        const cohort = { id: 'c1', plan: own };
        const groups = placesByGroup(cohort, ranked, livedThrough([cohort], ranked, all));
        expect(groups.filter(({ overbooked }) => overbooked > 0)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('are free as the allocation leaves them, once everybody has their offer', () => {
    fc.assert(
      fc.property(allPlans, rankingsOver(undefined), (own, ranked) => {
        const { placed, unfilled } = allocate(own, ranked);
        const offers = placed.map(
          ({ id, through }) => ({ application: id, cohort: 'c1', status: 'open', through }) as const,
        );
        const groups = placesByGroup({ id: 'c1', plan: own }, ranked, { offers, enrolments: [] });
        const free = groups.filter(({ available }) => available > 0).map(({ group, available }) => [group, available]);
        expect(Object.fromEntries(free)).toEqual(unfilled);
        expect(groups.map(({ group }) => group)).toEqual([...new Set(own.blocks.map(({ group }) => group))]);
      }),
      { numRuns: 300 },
    );
  });

  it('count somebody on an open place as having the reserved one that a member left', () => {
    const both = ['Ada', 'Ben'].map((application) => ({ application, cohort: 'c1', status: 'accepted' }) as const);
    const used = (records: CohortRecords) =>
      placesByGroup({ id: 'c1', plan }, ranking, records).map(({ group, taken, available }) => [
        group,
        taken,
        available,
      ]);
    expect(used({ offers: both, enrolments: [] })).toEqual([
      ['x', 1, 0],
      ['open', 1, 0],
    ]);
    const left = [{ ...both[0]!, status: 'withdrawn' } as const, both[1]!];
    expect(used({ offers: left, enrolments: [] })).toEqual([
      ['x', 1, 0],
      ['open', 0, 1],
    ]);
  });

  const accepted: CohortRecords = {
    offers: [{ application: 'Zed', cohort: 'c1', status: 'accepted' }],
    enrolments: [],
  };

  it('count people who have a place and were refused since, as the cohort does', () => {
    const refused = [{ id: 'Zed', groups: [], reason: 'not-eligible' as const, ineligibleFor: ['post'] }];
    expect(totals({ id: 'c1', plan }, { ...ranking, refused }, accepted)).toEqual(useOf({ id: 'c1', plan }, accepted));
  });

  it('are not told while there are offers to people who are not in the ranking', () => {
    expect(() => placesByGroup({ id: 'c1', plan }, ranking, accepted)).toThrow(
      new RangeError("placesByGroup: there are offers for 'Zed', not in the ranking"),
    );
  });

  it('count people who are enrolled and not in the ranking, as the cohort does, or are not told', () => {
    const enrolments = [{ application: 'Zed', cohort: 'c1', status: 'enrolled' }] as const;
    const told = orNothing(() => totals({ id: 'c1', plan }, ranking, { offers: [], enrolments }));
    if (told) expect(told).toEqual(useOf({ id: 'c1', plan }, { offers: [], enrolments }));
  });

  it('are none of a plan without blocks, whoever has a place', () => {
    const none = PlacePlan.parse({ blocks: [], overlap: 'in-order' });
    const offers = [{ application: 'Ada', cohort: 'c1', status: 'accepted' }] as const;
    expect(placesByGroup({ id: 'c1', plan: none }, ranking, { offers, enrolments: [] })).toEqual([]);
  });
});
