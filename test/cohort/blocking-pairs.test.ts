import { blockingPairs, matchCohorts, minimumGuarantee, rank } from 'digital-academy';
import { describe, expect, it } from 'vitest';

const cohorts = [
  { id: 'spring', places: 1 },
  { id: 'autumn', places: 1 },
];
const ranking = rank([
  { id: 'Ada', groups: [], score: 19, preferences: ['spring', 'autumn'] },
  { id: 'Ben', groups: [], score: 18, preferences: ['spring', 'autumn'] },
  { id: 'Cai', groups: [], score: 17, preferences: ['spring'] },
  { id: 'Dee', groups: [], score: 16, preferences: [], ineligibleFor: ['late'] },
]);

function placesIn(places: Readonly<Record<string, string>>) {
  return Object.entries(places).map(([id, cohort]) => ({ id, cohort }));
}

describe('a result', () => {
  it.each([
    [{ Ada: 'spring', Ben: 'autumn' }, []],
    [{ Ada: 'spring' }, [['Ben', 'autumn', 'prefer-each-other']]],
    [{ Ada: 'autumn', Ben: 'spring' }, [['Ada', 'spring', 'prefer-each-other']]],
    [{ Ada: 'spring', Ben: 'spring' }, [['Ben', 'spring', 'not-chosen']]],
    [{ Ada: 'spring', Ben: 'autumn', Cai: 'autumn' }, [['Cai', 'autumn', 'not-acceptable']]],
  ])('is stable, or has blocking pairs: %j', (places, pairs) => {
    const found = blockingPairs(placesIn(places), cohorts, ranking);
    expect(found.map(({ id, cohort, reason }) => [id, cohort, reason])).toEqual(pairs);
  });

  it('of nobody is blocked by everybody who would be chosen', () => {
    const found = blockingPairs([], cohorts, ranking).map(({ id, cohort }) => `${id} ${cohort}`);
    expect(found.sort()).toEqual(['Ada autumn', 'Ada spring', 'Ben autumn', 'Ben spring', 'Cai spring']);
  });

  it('may put people where the places are kept for others', () => {
    const plan = minimumGuarantee([{ group: 'x', places: 1 }], { open: 0, unfilled: 'hold' });
    const found = blockingPairs(placesIn({ Ada: 'spring' }), [{ id: 'spring', plan }, cohorts[1]!], ranking);
    expect(found).toContainEqual({ id: 'Ada', cohort: 'spring', reason: 'not-chosen' });
  });

  it('may put people where they are not taken', () => {
    const applications = [{ id: 'Ada', groups: [], preferences: ['spring', 'autumn'] }];
    const score = (_: object, cohort: string) => (cohort === 'spring' ? null : 1);
    expect(blockingPairs(placesIn({ Ada: 'spring' }), cohorts, { applications, score })).toEqual([
      { id: 'Ada', cohort: 'spring', reason: 'not-acceptable' },
      { id: 'Ada', cohort: 'autumn', reason: 'prefer-each-other' },
    ]);
  });

  it('can be a matching, or the list of its places', () => {
    const matching = matchCohorts(cohorts, ranking);
    expect(blockingPairs(matching, cohorts, ranking)).toEqual([]);
    expect(blockingPairs(matching.placed, cohorts, ranking)).toEqual([]);
  });
});

describe('a result that is none', () => {
  it('is refused, with all that is wrong at once', () => {
    const places = [
      ...placesIn({ Ada: 'summer', Ben: 'autumn', Zoe: 'spring', Dee: 'spring' }),
      { id: 'Ben', cohort: 'spring' },
      { id: 'Yan', cohort: 'winter' },
    ];
    expect(() => blockingPairs(places, cohorts, ranking)).toThrow(
      new RangeError(
        "blockingPairs: no application of 'Zoe', 'Dee', 'Yan' competes; there is more than one place for 'Ben'; " +
          "'Ada' has a place in 'summer', which is no cohort; 'Yan' has a place in 'winter', which is no cohort",
      ),
    );
  });
});
