import { allocate, nextOffers, PlacePlan, rank, type CohortRecords, type Offer } from 'digital-academy';
import { describe, expect, it } from 'vitest';

// "Reserves not given a place get a guaranteed, ring-fenced place in a future cohort" (cohort 6, reference/programme.md, C6).

const promised = { group: 'promised', places: 1, unfilled: 'release', guaranteed: true };
const reserved = { group: 'x', places: 1, unfilled: 'release' };
const open = { group: 'open', places: 1 };

const plans = {
  'in order': PlacePlan.parse({ blocks: [promised, reserved, open], overlap: 'in-order' }),
  'smart, open places last': PlacePlan.parse({ blocks: [promised, reserved, open], overlap: 'smart' }),
  'smart, open places first': PlacePlan.parse({ blocks: [promised, open, reserved], overlap: 'smart' }),
};

// Dee was promised a place, and is a member besides.
const ranking = rank([
  { id: 'Ada', groups: [], score: 4 },
  { id: 'Ben', groups: ['x'], score: 3 },
  { id: 'Cai', groups: ['x'], score: 2 },
  { id: 'Dee', groups: ['promised', 'x'], score: 1 },
]);

function after(...offers: [application: string, status: Offer['status']][]): CohortRecords {
  return { offers: offers.map(([application, status]) => ({ application, cohort: 'c1', status })), enrolments: [] };
}

describe.each(Object.entries(plans))('a guaranteed block, %s,', (_, plan) => {
  const cohort = { id: 'c1', plan };
  const placesIn = (records: CohortRecords) =>
    nextOffers(cohort, ranking, records).offers.map(
      ({ application, through }) => `${application}: ${through.kind} ${through.group}`,
    );

  it('gives whoever was promised a place that one, and the others what they would have without', () => {
    expect(placesIn(after())).toEqual(['Ada: open open', 'Ben: reserved x', 'Dee: guaranteed promised']);
    expect(allocate(plan, ranking).placed.map(({ id }) => id)).toEqual(['Ada', 'Ben', 'Dee']);
  });

  it('keeps the promise while others answer', () => {
    expect(placesIn(after(['Ada', 'accepted'], ['Ben', 'open']))).toEqual(['Dee: guaranteed promised']);
    expect(placesIn(after(['Ada', 'declined'], ['Ben', 'open'], ['Dee', 'open']))).toEqual([
      expect.stringMatching(/^Cai: (open open|reserved x)$/),
    ]);
  });

  it('goes to the best of the others once the promise is declined', () => {
    expect(placesIn(after(['Dee', 'declined']))).toEqual(
      expect.arrayContaining([
        expect.stringMatching('Ada'),
        expect.stringMatching('Ben'),
        expect.stringMatching('Cai'),
      ]),
    );
    expect(placesIn(after(['Ada', 'accepted'], ['Ben', 'accepted'], ['Dee', 'declined']))).toEqual([
      'Cai: released promised',
    ]);
  });
});

describe('a guaranteed block that holds', () => {
  it.each(['in-order', 'smart'] as const)('stays empty when nobody was promised a place, %s', (overlap) => {
    const plan = PlacePlan.parse({ blocks: [{ ...promised, unfilled: 'hold' }, reserved, open], overlap });
    const strangers = { ...ranking, ranked: ranking.ranked.slice(0, 3) };
    expect(nextOffers({ id: 'c1', plan }, strangers, after()).offers.map(({ application }) => application)).toEqual([
      'Ada',
      'Ben',
    ]);
  });
});
