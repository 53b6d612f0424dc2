import {
  allocate,
  Allocation,
  explainPlacement,
  placementOf,
  placementsOf,
  tightestLimit,
  type PlacePlan,
} from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsIn, rankingOf } from './arbitraries.ts';
import { allPlans, deferredRankings } from './guaranteed-plans.ts';

const open3: PlacePlan = { format: 1, blocks: [{ group: 'open', places: 3 }], overlap: 'in-order' };
const four = rankingOf(['a', 'b', 'c', 'd'].map((id) => [id, []]));

function year(places: number, taken = 0, name = 'the year') {
  return { name, places, taken };
}

const limits = fc.array(
  fc.record({ name: fc.constantFrom('year', 'room', 'budget'), places: fc.nat({ max: 6 }), taken: fc.nat({ max: 3 }) }),
  { minLength: 1, maxLength: 3 },
);

describe('a limit besides the plan', () => {
  it.each([
    [0, []],
    [2, ['a', 'b']],
    [3, ['a', 'b', 'c']],
    [4, ['a', 'b', 'c']],
  ])('of %d leaves places to the best ranked', (places, admitted) => {
    expect(idsIn(allocate(open3, four, { limits: [year(places)] }).placed)).toEqual(admitted);
  });

  it('is named on those it keeps out, and on nobody else', () => {
    const { waiting } = allocate(open3, four, { limits: [year(5, 4), year(9, 0, 'the room')] });
    expect(waiting).toEqual([
      { id: 'b', groups: [], rank: 2, limitedBy: ['the year'] },
      { id: 'c', groups: [], rank: 3, limitedBy: ['the year'] },
      { id: 'd', groups: [], rank: 4 },
    ]);
  });

  it('is one of all that leave as little', () => {
    const { waiting } = allocate(open3, four, { limits: [year(5, 4), year(1, 0, 'the room'), year(2, 0, 'loose')] });
    expect(waiting[0]?.limitedBy).toEqual(['the year', 'the room']);
  });

  it('that is overbooked leaves nothing, and no limits leave everything', () => {
    expect(allocate(open3, four, { limits: [year(3, 7)] }).placed).toEqual([]);
    expect(allocate(open3, four, { limits: [] })).toEqual(allocate(open3, four));
  });

  it('is refused with what is wrong with it', () => {
    expect(() => allocate(open3, four, { limits: [year(-1)] })).toThrow(RangeError);
    expect(() => allocate(open3, four, { limits: [year(1, 0.5)] })).toThrow(/taken in 'the year' is 0.5/);
  });

  it('takes open places before it takes reserved ones, whatever the rank', () => {
    const plan: PlacePlan = {
      format: 1,
      blocks: [
        { group: 'x', places: 1, unfilled: 'hold' },
        { group: 'open', places: 1 },
      ],
      overlap: 'in-order',
    };
    const ranking = rankingOf([
      ['n1', []],
      ['n2', []],
      ['x1', ['x']],
    ]);
    const { placed, waiting, unfilled } = allocate(plan, ranking, { limits: [year(1)] });
    expect(idsIn(placed)).toEqual(['x1']);
    expect(waiting.map(({ id, limitedBy }) => [id, limitedBy])).toEqual([
      ['n1', ['the year']],
      ['n2', undefined],
    ]);
    expect(unfilled).toEqual({ open: 1 });
  });

  // A place counts as left empty by members only if no member wants it, under the limit as without it.
  it('leaves no member waiting while somebody has a place that was released', () => {
    fc.assert(
      fc.property(allPlans, deferredRankings, limits, (plan, ranking, limits) => {
        const { placed, waiting } = allocate(plan, ranking, { limits });
        for (const { through } of placed.filter((one) => one.through.kind === 'released')) {
          const members = waiting.filter(
            ({ groups, limitedBy }) => limitedBy != null && groups.includes(through.group),
          );
          expect(idsIn(members)).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('under any limits', () => {
  it('as many as they leave are placed of those that the plan chooses, and the binding limits stand on the others chosen', () => {
    fc.assert(
      fc.property(allPlans, deferredRankings, limits, (plan, ranking, limits) => {
        const chosen = allocate(plan, ranking);
        const limited = allocate(plan, ranking, { limits });
        const { available, binding } = tightestLimit(limits);
        expect(limited.placed.length).toBe(Math.min(available, chosen.placed.length));
        const cut = limited.waiting.filter(({ limitedBy }) => limitedBy != null);
        expect([...idsIn(limited.placed), ...idsIn(cut)].sort()).toEqual(idsIn(chosen.placed).sort());
        for (const { limitedBy } of cut) expect(limitedBy).toEqual(binding);
        const ranks = limited.waiting.map(({ rank }) => rank);
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        expect([...idsIn(limited.placed), ...idsIn(limited.waiting)].sort()).toEqual(
          ranking.ranked.map(({ id }) => id),
        );
        expect(Allocation.parse(JSON.parse(JSON.stringify(limited)))).toEqual(limited);
      }),
      { numRuns: 300 },
    );
  });

  it('every place of the plan has somebody or stays empty', () => {
    fc.assert(
      fc.property(allPlans, deferredRankings, limits, (plan, ranking, limits) => {
        const { placed, unfilled } = allocate(plan, ranking, { limits });
        const empty = Object.values(unfilled).reduce((sum, places) => sum + places, 0);
        expect(placed.length + empty).toBe(plan.blocks.reduce((sum, { places }) => sum + places, 0));
      }),
    );
  });

  it('the reserves that bound are never open places, nor those of a group that somebody belongs to', () => {
    fc.assert(
      fc.property(allPlans, deferredRankings, limits, (plan, ranking, limits) => {
        for (const placement of placementsOf(allocate(plan, ranking, { limits }))) {
          if (placement.outcome !== 'waiting') continue;
          for (const { group } of placement.boundBy) expect(['open', ...placement.groups]).not.toContain(group);
        }
      }),
    );
  });
});

describe('the letter to somebody whom a limit keeps out', () => {
  const limited = allocate(open3, four, { limits: [year(1), year(1, 0, 'the room')] });

  it('names the limits that bound, and no reserve where there is none', () => {
    expect(placementOf('b', limited)).toMatchObject({ limitedBy: ['the year', 'the room'], boundBy: [] });
    expect(explainPlacement('b', limited).split('\n')).toEqual([
      'b, ranked 2, is number 1 of 3 on the waiting list.',
      'The line for open places is rank 1, 1 rank above.',
      'The plan has a place, but no place is left under the year and the room.',
    ]);
  });

  it('says nothing of limits to who would have waited anyway', () => {
    expect(explainPlacement('d', limited)).not.toContain('the year');
  });
});
