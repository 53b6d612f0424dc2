import {
  allocationsOf,
  blockingPairs,
  explainPlacement,
  matchCohorts,
  minimumGuarantee,
  placementsOf,
  rank,
  type Application,
  type Matching,
} from 'digital-academy';
import { describe, expect, it } from 'vitest';

const plan = minimumGuarantee([{ group: 'exemplar', places: 1 }], { open: 1, unfilled: 'hold' });
const cohorts = [
  { id: 'spring', plan },
  { id: 'autumn', places: 1 },
];
const ranking = rank([
  { id: 'Ada', groups: [], score: 19, preferences: ['autumn', 'spring'] },
  { id: 'Ben', groups: [], score: 18, preferences: ['spring', 'autumn'] },
  { id: 'Cai', groups: [], score: 17.5, preferences: ['autumn', 'spring'] },
  { id: 'Dee', groups: ['exemplar'], score: 16, preferences: ['spring'] },
  { id: 'Eve', groups: [], score: 15, preferences: ['autumn'], ineligibleFor: ['endorsed'] },
]);
const matching = matchCohorts(cohorts, ranking);

function moved(id: string, cohort: string): Matching {
  return { ...matching, placed: matching.placed.map((one) => (one.id === id ? { ...one, cohort } : one)) };
}

describe('the allocation of each cohort', () => {
  const { spring, autumn } = allocationsOf(matching, cohorts, ranking);

  it('has those who are in it, those who would rather be, and those who did not compete there', () => {
    expect(placementsOf(spring!).map(({ id, outcome }) => [id, outcome])).toEqual([
      ['Ben', 'placed'],
      ['Dee', 'placed'],
      ['Cai', 'waiting'],
      ['Eve', 'refused'],
      ['Ada', 'refused'],
    ]);
    expect(placementsOf(autumn!).map(({ id, outcome }) => [id, outcome])).toEqual([
      ['Ada', 'placed'],
      ['Cai', 'waiting'],
      ['Eve', 'refused'],
      ['Ben', 'refused'],
    ]);
  });

  it('follows the plan of the cohort, and counts ranks among those who want a place in it at the end', () => {
    expect(spring!.plan).toEqual(plan);
    expect([...spring!.placed, ...spring!.waiting].map(({ id, rank }) => [id, rank])).toEqual([
      ['Ben', 1],
      ['Dee', 3],
      ['Cai', 2],
    ]);
  });

  it.each([
    ['Ada', 'Ada has a place in autumn, which it prefers.'],
    ['Ben', 'Ben, ranked 1, has an open place.'],
    [
      'Cai',
      'Cai, ranked 2, is number 1 of 1 on the waiting list.\n' +
        'The line for open places is rank 1, 1 rank and 0.5 points above.\n' +
        '1 place kept for exemplar went to a member who ranks lower.',
    ],
    ['Dee', 'Dee, ranked 3, has a place kept for exemplar.'],
    ['Eve', 'Eve was not ranked, because it does not meet: endorsed.'],
  ])('explains to %s what became of them in spring', (id, text) => {
    expect(explainPlacement(id, spring!)).toBe(text);
  });

  it('says nothing of those who never listed the cohort', () => {
    expect(explainPlacement('Dee', autumn!)).toBe('Dee was not ranked.');
  });

  it('by scores, has the score of that cohort, and the lot where there is a lottery', () => {
    const applications = ['Ada', 'Ben'].map((id) => ({ id, groups: [], preferences: ['spring', 'autumn'] }));
    const score = ({ id }: Application, cohort: string) => (cohort === 'spring' ? 1 : id === 'Ada' ? 2 : 3);
    const scored = { applications, score, lottery: { seed: 's' } };
    const both = [
      { id: 'spring', places: 1 },
      { id: 'autumn', places: 0 },
    ];
    const allocations = allocationsOf(matchCohorts(both, scored), both, scored);
    const { placed, waiting } = allocations['spring']!;
    expect([...placed, ...waiting].map(({ score, draw }) => [score, draw?.length])).toEqual([
      [1, 64],
      [1, 64],
    ]);
    expect(explainPlacement(waiting[0]!.id, allocations['spring']!)).toMatch(/the same score, decided by lottery\.$/);
    expect(allocations['autumn']!.waiting.map(({ id, score }) => [id, score])).toEqual([
      [waiting[0]!.id, waiting[0]!.id === 'Ada' ? 2 : 3],
    ]);
  });

  it('are none for no cohorts', () => {
    expect(allocationsOf(matchCohorts([], rank([])), [], rank([]))).toEqual({});
  });
});

describe('a matching that is not stable', () => {
  const without = { ...matching, placed: matching.placed.filter(({ id }) => id !== 'Dee') };

  it.each([
    ['somebody is where they would not be', moved('Dee', 'autumn')],
    ['two would rather have each other', without],
    ['there are too few places', moved('Ben', 'autumn')],
  ])('has no allocations: %s', (_, wrong) => {
    expect(() => allocationsOf(wrong, cohorts, ranking)).toThrow(
      /^allocationsOf: the matching is not stable at '(spring|autumn)'; see blockingPairs$/,
    );
  });

  it('or that has strangers in it is refused', () => {
    const stranger = { ...matching, placed: [{ ...matching.placed[0]!, id: 'Zoe' }] };
    expect(() => allocationsOf(stranger, cohorts, ranking)).toThrow("allocationsOf: no application of 'Zoe' competes");
  });

  it('is told at the cohort where it is not', () => {
    const two = [
      { id: 'spring', places: 1 },
      { id: 'autumn', places: 1 },
    ];
    const wanting = rank([
      { id: 'Ada', groups: [], score: 2, preferences: ['spring'] },
      { id: 'Zed', groups: [], score: 1, preferences: [] },
    ]);
    const through = { kind: 'open', group: 'open' } as const;
    const placed = [
      { id: 'Ada', cohort: 'spring', preference: 1, through },
      { id: 'Zed', cohort: 'autumn', preference: 1, through },
    ];
    const wrong: Matching = { format: 1, placed, unplaced: [], unfilled: {} };
    expect(blockingPairs(wrong, two, wanting)).toEqual([{ id: 'Zed', cohort: 'autumn', reason: 'not-acceptable' }]);
    expect(() => allocationsOf(wrong, two, wanting)).toThrow("allocationsOf: the matching is not stable at 'autumn'");
  });
});
