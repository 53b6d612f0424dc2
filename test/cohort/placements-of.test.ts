import {
  allocate,
  explainPlacement,
  placementOf,
  placementsOf,
  rank,
  type Allocation,
  type PlacePlan,
} from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPlans, deferredRankings } from './guaranteed-plans.ts';

const plan: PlacePlan = { format: 1, blocks: [{ group: 'open', places: 1 }], overlap: 'in-order' };
const limit = fc.option(fc.nat({ max: 4 }).map((places) => [{ name: 'year', places, taken: 0 }]));
const refused = [
  { id: 'early', groups: [], reason: 'not-eligible', ineligibleFor: ['endorsed'] },
  { id: 'low', groups: ['x'], reason: 'below-the-line', score: 15, line: 16, scoreBelow: 1 },
  { id: 'gone', groups: [], reason: 'placed-elsewhere', cohort: 'spring' },
] as const;

describe('what became of everybody', () => {
  it('is what became of each, in the order of those placed, waiting and refused', () => {
    fc.assert(
      fc.property(allPlans, deferredRankings, limit, fc.subarray([...refused]), (plan, ranking, limits, refused) => {
        const allocation = allocate(plan, { ...ranking, refused }, { limits: limits ?? [] });
        const { placed, waiting } = allocation;
        const all = placementsOf(allocation);
        expect(all.map(({ id, outcome }) => [id, outcome])).toEqual([
          ...placed.map(({ id }) => [id, 'placed']),
          ...waiting.map(({ id }) => [id, 'waiting']),
          ...refused.map(({ id }) => [id, 'refused']),
        ]);
        for (const placement of all) expect(placementOf(placement.id, allocation)).toEqual(placement);
      }),
      { numRuns: 300 },
    );
  });

  it('is nothing where nobody applied', () => {
    expect(placementsOf(allocate(plan, rank([])))).toEqual([]);
  });

  it('adds up to all who applied, nobody twice', () => {
    const applications = fc.array(
      fc.record({
        groups: fc.subarray(['x', 'y']),
        score: fc.integer({ min: 0, max: 3 }),
        ineligibleFor: fc.option(fc.constant(['late']), { freq: 3 }),
      }),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(allPlans, applications, limit, (plan, all, limits) => {
        const named = all.map((one, i) => ({ id: `a${i}`, ...one }));
        const ranking = rank(named, { lottery: { seed: 's' }, lines: { automatic: 2, pool: 1 } });
        const ids = placementsOf(allocate(plan, ranking, { limits: limits ?? [] })).map(({ id }) => id);
        expect(ids.sort()).toEqual(named.map(({ id }) => id).sort());
      }),
      { numRuns: 200 },
    );
  });

  it('repeats what is known of a refused application, and why', () => {
    const allocation = allocate(plan, { ...rank([]), refused });
    expect(allocation.refused).toEqual(refused);
    expect(placementOf('low', allocation)).toEqual({ outcome: 'refused', ...refused[1] });
  });
});

describe('the letter to somebody who did not compete', () => {
  const ranking = rank(
    [
      { id: 'Ada', groups: [], score: 15.5 },
      { id: 'Ben', groups: [], score: 15 },
      { id: 'Cai', groups: [], score: 19, ineligibleFor: ['endorsed', 'digital-leader'] },
      { id: 'Dee', groups: [], score: 19 },
    ],
    { lines: { automatic: 17, pool: 16, step: 0.5 } },
  );
  const allocation: Allocation = allocate(plan, ranking);

  it.each([
    ['Ada', 'Ada was not ranked, because its score of 15.5 is 0.5 points below the line of 16.'],
    ['Ben', 'Ben was not ranked, because its score of 15 is 1 point below the line of 16.'],
    ['Cai', 'Cai was not ranked, because it does not meet: endorsed, digital-leader.'],
    ['Dee', 'Dee, ranked 1, has an open place.'],
    ['Eve', 'Eve was not ranked.'],
  ])('says why of %s', (id, text) => {
    expect(explainPlacement(id, allocation)).toBe(text);
  });

  it('says so when somebody has a place in a cohort that they prefer', () => {
    expect(explainPlacement('gone', { ...allocation, refused })).toBe('gone has a place in spring, which it prefers.');
  });

  it.each([[undefined], [null], [[]]])('says so when what is not met was not said: %j', (ineligibleFor) => {
    const unsaid = [{ id: 'a', groups: [], reason: 'not-eligible', ineligibleFor } as const];
    expect(explainPlacement('a', { ...allocation, refused: unsaid })).toBe(
      'a was not ranked, because it does not meet: not said.',
    );
  });

  it('can be told in other words', () => {
    const words = { refused: ({ id, reason }: { id: string; reason: string }) => `${id}: ${reason}` };
    expect(explainPlacement('Cai', allocation, { words })).toBe('Cai: not-eligible');
    expect(explainPlacement('Dee', allocation, { words })).toBe(explainPlacement('Dee', allocation));
  });
});
