import { matchCohorts, rank } from 'digital-academy';
import { assertStable } from 'digital-academy/testing';
import { describe, expect, it } from 'vitest';

const cohorts = [
  { id: 'spring', places: 1 },
  { id: 'autumn', places: 1 },
];
const ranking = rank([
  { id: 'Ada', groups: [], score: 19, preferences: ['spring', 'autumn'] },
  { id: 'Ben', groups: [], score: 18, preferences: ['spring'] },
]);

describe('assertStable', () => {
  it('passes what matchCohorts gives', () => {
    assertStable(matchCohorts(cohorts, ranking), cohorts, ranking);
  });

  it.each([
    ['Ada and spring prefer each other to what they have', [{ id: 'Ben', cohort: 'spring' }]],
    ['Ben has a place in autumn, and one of the two does not take the other', [{ id: 'Ben', cohort: 'autumn' }]],
    [
      'Ben has a place in spring, which it would give to others',
      [
        { id: 'Ada', cohort: 'spring' },
        { id: 'Ben', cohort: 'spring' },
      ],
    ],
  ])('says that %s', (claim, result) => {
    expect(() => {
      assertStable(result, cohorts, ranking);
    }).toThrow(`not stable, expected stable: ${claim}`);
  });

  it.each([
    ['a promise: await it', Promise.resolve([])],
    ['undefined', undefined],
    ['number', 5],
  ])('refuses what is no result: %s', (what, result) => {
    expect(() => {
      assertStable(result as never, cohorts, ranking);
    }).toThrow(new RangeError(`assertStable: expected a matching, or a list of who has which place, got ${what}`));
  });
});
