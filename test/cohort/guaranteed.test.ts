import { allocate, PlacePlan, type PlaceBlock, type Ranking } from 'digital-academy';
import { describe, expect, it } from 'vitest';
import { rankingOf } from './arbitraries.ts';

const open = { group: 'open', places: 1 };
const reserve: PlaceBlock = { group: 'x', places: 1, unfilled: 'hold' };

function promised(places: number, unfilled: 'hold' | 'release' = 'hold', group = 'deferred'): PlaceBlock {
  return { group, places, unfilled, guaranteed: true };
}

function placesUnder(blocks: readonly PlaceBlock[], overlap: string, ranking: Ranking) {
  const { placed, unfilled } = allocate(PlacePlan.parse({ blocks, overlap }), ranking);
  return { places: placed.map(({ id, through }) => [id, `${through.kind} ${through.group}`]), unfilled };
}

const overlaps = ['smart', 'in-order'] as const;

describe.each(overlaps)('a guaranteed place, %s,', (overlap) => {
  it.each([
    ['reserved first', [reserve, open]],
    ['open first', [open, reserve]],
  ])('is had whatever the rank, and costs nobody another place: %s', (_, rest) => {
    const ranking = rankingOf([
      ['n1', []],
      ['x1', ['x']],
      ['n2', []],
      ['d1', ['deferred', 'x']],
    ]);
    expect(placesUnder([promised(1), ...rest], overlap, ranking)).toEqual({
      places: [
        ['n1', 'open open'],
        ['x1', 'reserved x'],
        ['d1', 'guaranteed deferred'],
      ],
      unfilled: {},
    });
  });

  it('is had by the best ranked too, who then does not compete for an open place', () => {
    const ranking = rankingOf([
      ['d1', ['deferred']],
      ['n1', []],
    ]);
    expect(placesUnder([promised(1), open], overlap, ranking).places).toEqual([
      ['d1', 'guaranteed deferred'],
      ['n1', 'open open'],
    ]);
  });

  it.each([
    [0, ['n1']],
    [1, ['n1', 'd1']],
    [2, ['n1', 'd1', 'd2']],
    [3, ['n1', 'd1', 'd2']],
  ])('is there as often as it was promised, %d times, and then for the best ranked members', (places, admitted) => {
    const ranking = rankingOf([
      ['n1', []],
      ['n2', []],
      ['d1', ['deferred']],
      ['d2', ['deferred']],
    ]);
    expect(placesUnder([promised(places), open], overlap, ranking).places.map(([id]) => id)).toEqual(admitted);
  });

  it.each([
    ['hold', [['n1', 'open open']], { deferred: 2 }],
    [
      'release',
      [
        ['n1', 'open open'],
        ['n2', 'released deferred'],
        ['n3', 'released deferred'],
      ],
      {},
    ],
  ] as const)('that stays empty is treated as it says: %s', (unfilled, places, empty) => {
    const ranking = rankingOf([
      ['n1', []],
      ['n2', []],
      ['n3', []],
    ]);
    expect(placesUnder([promised(2, unfilled), open], overlap, ranking)).toEqual({ places, unfilled: empty });
  });

  it('is filled in the order of the guaranteed blocks by somebody who was promised two', () => {
    const ranking = rankingOf([
      ['both', ['ill', 'deferred']],
      ['deferred', ['deferred']],
      ['ill', ['ill']],
    ]);
    const blocks = [promised(1), promised(1, 'hold', 'ill')];
    expect(placesUnder(blocks, overlap, ranking).places).toEqual([
      ['both', 'guaranteed deferred'],
      ['ill', 'guaranteed ill'],
    ]);
  });

  it('may be for a group that has other places too: the best ranked members have the guaranteed ones', () => {
    const ranking = rankingOf([
      ['x1', ['x']],
      ['x2', ['x']],
      ['x3', ['x']],
    ]);
    expect(placesUnder([promised(1, 'hold', 'x'), reserve], overlap, ranking).places).toEqual([
      ['x1', 'guaranteed x'],
      ['x2', 'reserved x'],
    ]);
  });
});

describe('a guaranteed block of a smart plan', () => {
  it('may release its places while the reserves hold theirs, and the other way round', () => {
    const nobody = rankingOf([
      ['n1', []],
      ['n2', []],
    ]);
    expect(placesUnder([promised(1, 'release'), reserve], 'smart', nobody)).toEqual({
      places: [['n1', 'released deferred']],
      unfilled: { x: 1 },
    });
    expect(placesUnder([promised(1), { ...reserve, unfilled: 'release' }], 'smart', nobody)).toEqual({
      places: [['n1', 'released x']],
      unfilled: { deferred: 1 },
    });
  });

  it('does not move its members on to another reserve to make room: they have what they were promised', () => {
    const ranking = rankingOf([
      ['both', ['deferred', 'x']],
      ['late', ['deferred']],
    ]);
    expect(placesUnder([promised(1), reserve], 'smart', ranking)).toEqual({
      places: [['both', 'guaranteed deferred']],
      unfilled: { x: 1 },
    });
  });

  it('leaves over and above as it is: an open place goes to the best of those not needed, promised people left out', () => {
    const ranking = rankingOf([
      ['d1', ['deferred', 'x']],
      ['x1', ['x']],
      ['n1', []],
    ]);
    // Only x1 is left to fill the reserve, so the open place is n1's.
    expect(placesUnder([promised(1), open, reserve], 'smart', ranking).places).toEqual([
      ['d1', 'guaranteed deferred'],
      ['x1', 'reserved x'],
      ['n1', 'open open'],
    ]);
  });
});
