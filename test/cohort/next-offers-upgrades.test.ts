import {
  nextOffers,
  openOfferBook,
  rank,
  recordEvents,
  type CohortRecords,
  type Offer,
  type OfferEvent,
  type Ranking,
} from 'digital-academy';
import { describe, expect, it } from 'vitest';

function preferring(entries: Readonly<Record<string, string[]>>): Ranking {
  return rank(Object.entries(entries).map(([id, preferences], i) => ({ id, groups: [], score: -i, preferences })));
}

function on(...offers: [application: string, status: Offer['status'], more?: Partial<Offer>][]): CohortRecords {
  return {
    offers: offers.map(([application, status, more]) => ({ application, cohort: 'c1', status, ...more })),
    enrolments: [],
  };
}

const upgrades = { upgrades: true } as const;
const open = { kind: 'open', group: 'open' } as const;

describe('people who accepted with upgrades', () => {
  const cohorts = ['c1', 'c2', 'c3'].map((id) => ({ id, places: 1 }));
  // Ada moves to c2 once Ben has moved to c1, and Cai gets the place she leaves.
  const chain = preferring({ Ada: ['c2', 'c3'], Ben: ['c1', 'c2'], Cai: ['c3'] });
  const chained = on(
    ['Ada', 'accepted', { cohort: 'c3', ...upgrades }],
    ['Ben', 'accepted', { cohort: 'c2', ...upgrades }],
  );
  const swap = preferring({ Ada: ['c1', 'c2'], Ben: ['c2', 'c1'] });
  const swapped = on(['Ada', 'accepted', { cohort: 'c2', ...upgrades }], ['Ben', 'accepted', upgrades]);

  it('move up in one run, one after the other, and the place left in the end is offered', () => {
    const next = nextOffers(cohorts, chain, chained);
    expect(next.upgrades.map(({ application, from, cohort }) => [application, from, cohort])).toEqual(
      expect.arrayContaining([
        ['Ada', 'c3', 'c2'],
        ['Ben', 'c2', 'c1'],
      ]),
    );
    expect(next.offers).toEqual([{ application: 'Cai', cohort: 'c3', through: open, rank: 3 }]);
  });

  it('stay where they are when nothing better is free, and move to nothing they did not list', () => {
    const taken: CohortRecords = {
      ...chained,
      offers: [...chained.offers, { ...chained.offers[0]!, application: 'Dee', cohort: 'c1' }],
    };
    const { ranked: three } = chain;
    const four: Ranking = { format: 1, ranked: [...three, { id: 'Dee', groups: [], preferences: ['c1'] }] };
    expect(nextOffers(cohorts, four, taken)).toEqual({ offers: [], upgrades: [], limitedBy: [] });
  });

  it.each([
    ['one after another', chain, chained],
    ['in a circle', swap, swapped],
  ])('can all be recorded at once, %s', (_, ranking, records) => {
    const book = { ...openOfferBook(cohorts, ranking.ranked), offers: records.offers };
    const moves = nextOffers(cohorts, ranking, records).upgrades.map(({ application, from, cohort, through }) => {
      return { application, from, cohort, through };
    });
    expect(moves.length).toBe(2);
    const event: OfferEvent = { id: 'e1', at: '2017-10-26T13:00:00Z', type: 'upgrade', moves };
    const { book: after, refused } = recordEvents(book, [event]);
    expect(refused).toEqual([]);
    expect(
      after.offers
        .filter(({ status }) => status === 'accepted')
        .map(({ application, cohort }) => [application, cohort]),
    ).toEqual(moves.map(({ application, cohort }) => [application, cohort]));
  });

  // D2: "HELD or ACCEPTED_UPGRADABLE: better place free: same state, new place"
  it.each(['held', 'accepted'] as const)(
    'and those who hold one so, like an offer that is %s, are asked nothing',
    (status) => {
      const next = nextOffers(
        cohorts,
        swap,
        on(['Ada', status, { cohort: 'c2', ...upgrades }], ['Ben', 'declined', { cohort: 'c2' }]),
      );
      expect(next.upgrades.map(({ application, from, cohort }) => [application, from, cohort])).toEqual([
        ['Ada', 'c2', 'c1'],
      ]);
      expect(next.offers).toEqual([]);
    },
  );

  it('move up whatever the limits are, for they had a place before', () => {
    const next = nextOffers(cohorts, chain, chained, { limits: [{ name: 'year', places: 2, taken: 2 }] });
    expect(next.upgrades.length).toBe(2);
    expect([next.offers, next.limitedBy]).toEqual([[], ['year']]);
  });
});
