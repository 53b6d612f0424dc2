import { allocate, explainPlacement, placementOf, rank, type PlacePlan } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsIn, plans, rankingOf, rankings } from './arbitraries.ts';

const draw = 'f'.repeat(64);

describe('where somebody stands', () => {
  const plan: PlacePlan = {
    format: 1,
    blocks: [
      { group: 'x', places: 1, unfilled: 'hold' },
      { group: 'y', places: 2, unfilled: 'hold' },
      { group: 'open', places: 1 },
    ],
    overlap: 'in-order',
  };
  const ranking = rank([
    { id: 'first', groups: [], score: 19 },
    { id: 'second', groups: ['x'], score: 18.3 },
    { id: 'third', groups: ['x'], score: 18.1 },
    { id: 'fourth', groups: ['y'], score: 12 },
  ]);
  const allocation = allocate(plan, ranking);

  it('is a place, and whose', () => {
    expect(placementOf('second', allocation)).toEqual({
      outcome: 'placed',
      id: 'second',
      groups: ['x'],
      score: 18.3,
      rank: 2,
      through: { kind: 'reserved', group: 'x' },
    });
  });

  it('or the waiting list, with each line missed, how far away it is, and the reserves that bound', () => {
    expect(placementOf('third', allocation)).toEqual({
      outcome: 'waiting',
      id: 'third',
      groups: ['x'],
      score: 18.1,
      rank: 3,
      position: 1,
      of: 1,
      lines: [
        { group: 'open', rank: 1, ranksBelow: 2, score: 19, scoreBelow: 0.9, byLottery: false },
        { group: 'x', rank: 2, ranksBelow: 1, score: 18.3, scoreBelow: 0.2, byLottery: false },
      ],
      boundBy: [{ group: 'y', rankedLower: 1, empty: 1 }],
    });
  });

  it('or nowhere, for somebody who was not ranked', () => {
    expect(placementOf('fifth', allocation)).toEqual({ outcome: 'not-ranked', id: 'fifth' });
  });

  it('is told without scores where there are none', () => {
    const unscored = allocate(
      { ...plan, blocks: [{ group: 'open', places: 1 }] },
      rankingOf([
        ['a', []],
        ['b', []],
      ]),
    );
    expect(placementOf('b', unscored)).toMatchObject({
      lines: [{ group: 'open', rank: 1, ranksBelow: 1, byLottery: false }],
    });
    expect(explainPlacement('b', unscored)).toMatch(/is rank 1, 1 rank above\.$/);
  });

  it('was decided by lottery where two with the same score were drawn', () => {
    const tied = [1, 2, 3, 4].map((i) => ({ id: `a${i}`, groups: [], score: i < 3 ? 2 : 1 }));
    const drawn = allocate({ ...plan, blocks: [{ group: 'open', places: 1 }] }, rank(tied, { lottery: { seed: 's' } }));
    const [next, other] = idsIn(drawn.waiting);
    expect(placementOf(next!, drawn)).toMatchObject({ lines: [{ scoreBelow: 0, byLottery: true }] });
    expect(placementOf(other!, drawn)).toMatchObject({ lines: [{ scoreBelow: 1, byLottery: false }] });
  });

  it.each([
    ['both have the same score and were drawn', { score: 16, draw }, { score: 16, draw }, true],
    ['only the last to get in was drawn', { score: 16, draw }, { score: 16 }, false],
    ['only the one that waits was drawn', { score: 16 }, { score: 16, draw }, false],
    ['their scores differ', { score: 17, draw }, { score: 16, draw }, false],
    ['they were drawn without scores', { draw }, { draw }, false],
    ['they were drawn and their scores are null', { score: null, draw }, { score: null, draw }, false],
    ['their scores are no numbers to compare', { score: Infinity, draw }, { score: Infinity, draw }, false],
  ])('says of the lottery, where %s: %o, %o, %s', (_, first, second, byLottery) => {
    const ranked = [
      { id: 'a', groups: [], ...first },
      { id: 'b', groups: [], ...second },
    ];
    const drawn = allocate({ ...plan, blocks: [{ group: 'open', places: 1 }] }, { format: 1, ranked });
    expect(placementOf('b', drawn)).toMatchObject({ lines: [{ byLottery }] });
    if (byLottery) expect(explainPlacement('b', drawn)).toMatch(/with the same score, decided by lottery\.$/);
    else expect(explainPlacement('b', drawn)).not.toMatch(/lottery/);
    if (!('score' in first) || first.score === null) expect(explainPlacement('b', drawn)).toMatch(/1 rank above\.$/);
  });

  it('counts the line of a smart reserve by all who could have moved on', () => {
    const ranking = rankingOf([
      ['x', ['x']],
      ['xy', ['x', 'y']],
      ['y', ['y']],
      ['late-x', ['x']],
    ]);
    const blocks = [
      { group: 'x', places: 2, unfilled: 'hold' },
      { group: 'y', places: 1, unfilled: 'hold' },
    ] as const;
    // Above 'y', 'late-x' would take a place in x, and 'xy' the one in y.
    const smart = allocate({ format: 1, blocks, overlap: 'smart' }, ranking);
    expect(smart.placed.map(({ through }) => through.group)).toEqual(['x', 'x', 'y']);
    expect(placementOf('late-x', smart)).toMatchObject({ lines: [{ group: 'x', rank: 3, ranksBelow: 1 }] });
    const inOrder = allocate({ format: 1, blocks, overlap: 'in-order' }, ranking);
    expect(placementOf('late-x', inOrder)).toMatchObject({ lines: [{ group: 'x', rank: 2, ranksBelow: 2 }] });
  });
});

describe('for everybody who waits', () => {
  it('ranking just above a line gives a place', () => {
    fc.assert(
      fc.property(plans, rankings, (plan, ranking) => {
        const allocation = allocate(plan, ranking);
        for (const { id, rank } of allocation.waiting) {
          const placement = placementOf(id, allocation);
          const others = ranking.ranked.filter((one) => one.id !== id);
          for (const line of placement.outcome === 'waiting' ? placement.lines : []) {
            const risen = [
              ...others.slice(0, line.rank - 1),
              ranking.ranked[rank - 1]!,
              ...others.slice(line.rank - 1),
            ];
            expect(idsIn(allocate(plan, { ...ranking, ranked: risen }).placed)).toContain(id);
            expect(line.ranksBelow).toBe(rank - line.rank);
            expect(line.ranksBelow).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('ranking just below every line gives none', () => {
    fc.assert(
      fc.property(plans, rankings, (plan, ranking) => {
        const allocation = allocate(plan, ranking);
        for (const { id, rank } of allocation.waiting) {
          const placement = placementOf(id, allocation);
          const lines = placement.outcome === 'waiting' ? placement.lines : [];
          const nearest = Math.max(0, ...lines.map((line) => line.rank));
          const others = ranking.ranked.filter((one) => one.id !== id);
          const risen = [...others.slice(0, nearest), ranking.ranked[rank - 1]!, ...others.slice(nearest)];
          expect(idsIn(allocate(plan, { ...ranking, ranked: risen }).placed)).not.toContain(id);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('the reserves that bound are others than their own, and account for all who passed them and all empty places', () => {
    fc.assert(
      fc.property(plans, rankings, (plan, ranking) => {
        const allocation = allocate(plan, ranking);
        const empty = Object.values(allocation.unfilled).reduce((sum, places) => sum + places, 0);
        for (const { id, rank, groups } of allocation.waiting) {
          const placement = placementOf(id, allocation);
          const boundBy = placement.outcome === 'waiting' ? placement.boundBy : [];
          for (const { group } of boundBy) expect(['open', ...groups]).not.toContain(group);
          const passed = allocation.placed.filter((one) => one.rank > rank).length;
          expect(boundBy.reduce((sum, { rankedLower }) => sum + rankedLower, 0)).toBe(passed);
          expect(boundBy.reduce((sum, reserve) => sum + reserve.empty, 0)).toBe(empty);
        }
      }),
    );
  });
});
