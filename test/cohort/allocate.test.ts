import { allocate, minimumGuarantee, overAndAbove, PlacePlan, type PlaceBlock } from 'digital-academy';
import { describe, expect, it } from 'vitest';
import { idsIn, rankingOf } from './arbitraries.ts';

function inOrder(...blocks: PlaceBlock[]): PlacePlan {
  return PlacePlan.parse({ blocks, overlap: 'in-order' });
}

const x = { group: 'x', places: 2 };
const oneMember = rankingOf([
  ['n1', []],
  ['n2', []],
  ['m1', ['x']],
  ['n3', []],
]);

describe('a reserved place that no member takes', () => {
  it('stays empty when held', () => {
    const { placed, waiting, unfilled } = allocate(inOrder({ ...x, unfilled: 'hold' }), oneMember);
    expect(idsIn(placed)).toEqual(['m1']);
    expect(idsIn(waiting)).toEqual(['n1', 'n2', 'n3']);
    expect(unfilled).toEqual({ x: 1 });
  });

  it('goes to the best who are left after every block when released', () => {
    const plan = inOrder({ ...x, unfilled: 'release' }, { group: 'open', places: 1 });
    expect(allocate(plan, oneMember).placed.map(({ id, rank, through }) => [id, rank, through])).toEqual([
      ['n1', 1, { kind: 'open', group: 'open' }],
      ['n2', 2, { kind: 'released', group: 'x' }],
      ['m1', 3, { kind: 'reserved', group: 'x' }],
    ]);
  });

  it('goes to the best who are left before the next block when released in turn', () => {
    const plan = inOrder({ ...x, unfilled: 'release-in-turn' }, { group: 'open', places: 1 });
    expect(allocate(plan, oneMember).placed.map(({ id, through }) => [id, through.kind])).toEqual([
      ['n1', 'released'],
      ['n2', 'open'],
      ['m1', 'reserved'],
    ]);
  });

  // Released at the end, the place is not there when the block of y comes; released in turn, it takes y's best member away.
  it('can admit different people when released in turn than when released at the end', () => {
    const ranking = rankingOf([
      ['y1', ['y']],
      ['n1', []],
      ['y2', ['y']],
    ]);
    const y: PlaceBlock = { group: 'y', places: 1, unfilled: 'hold' };
    const admitted = (unfilled: 'release' | 'release-in-turn') =>
      idsIn(allocate(inOrder({ group: 'x', places: 1, unfilled }, y), ranking).placed);
    expect(admitted('release')).toEqual(['y1', 'n1']);
    expect(admitted('release-in-turn')).toEqual(['y1', 'y2']);
  });

  it('is released after those of the blocks before it, and in turn before any at the end', () => {
    const plan = inOrder(
      { group: 'x', places: 1, unfilled: 'release' },
      { group: 'y', places: 1, unfilled: 'hold' },
      { group: 'z', places: 1, unfilled: 'release' },
      { group: 'w', places: 1, unfilled: 'release-in-turn' },
    );
    const { placed, unfilled } = allocate(
      plan,
      rankingOf([
        ['n1', []],
        ['n2', []],
        ['n3', []],
        ['n4', []],
      ]),
    );
    expect(placed.map(({ id, through }) => [id, through.group])).toEqual([
      ['n1', 'w'],
      ['n2', 'x'],
      ['n3', 'z'],
    ]);
    expect(unfilled).toEqual({ y: 1 });
  });

  it('stays empty, and is counted, when nobody at all is left', () => {
    const nobody = rankingOf([]);
    expect(allocate(inOrder({ ...x, unfilled: 'release' }), nobody).unfilled).toEqual({ x: 2 });
    expect(allocate(inOrder({ group: 'open', places: 3 }), nobody).unfilled).toEqual({ open: 3 });
  });
});

describe('blocks in order', () => {
  it('may come back to the same group', () => {
    const plan = inOrder(
      { group: 'x', places: 1, unfilled: 'hold' },
      { group: 'open', places: 1 },
      { group: 'x', places: 1, unfilled: 'hold' },
    );
    const ranking = rankingOf([
      ['m1', ['x']],
      ['n1', []],
      ['m2', ['x']],
      ['m3', ['x']],
    ]);
    expect(idsIn(allocate(plan, ranking).placed)).toEqual(['m1', 'n1', 'm2']);
  });

  it('spend somebody in two groups on the first of them', () => {
    const plan = inOrder({ group: 'x', places: 1, unfilled: 'hold' }, { group: 'y', places: 1, unfilled: 'hold' });
    const { placed, unfilled } = allocate(
      plan,
      rankingOf([
        ['both', ['x', 'y']],
        ['only-x', ['x']],
      ]),
    );
    expect(placed.map(({ id, through }) => [id, through.group])).toEqual([['both', 'x']]);
    expect(unfilled).toEqual({ y: 1 });
  });
});

describe('through which reserve somebody in two is placed', () => {
  const blocks = [
    { group: 'x', places: 1, unfilled: 'hold' },
    { group: 'y', places: 1, unfilled: 'hold' },
  ] as const;
  const ranking = rankingOf([
    ['both', ['x', 'y']],
    ['only-x', ['x']],
  ]);

  it.each([
    ['smart', 'never decides', ['both', 'only-x']],
    ['in-order', 'can decide', ['both']],
  ] as const)('%s, %s who gets in', (overlap, _, admitted) => {
    expect(idsIn(allocate(PlacePlan.parse({ blocks, overlap }), ranking).placed)).toEqual(admitted);
  });
});

describe('smart reserves', () => {
  const reserved = [
    { group: 'x', places: 1 },
    { group: 'y', places: 1 },
  ];

  it('move somebody on to another of their reserves to make room, through a chain of reserves', () => {
    const plan = minimumGuarantee([...reserved, { group: 'z', places: 1 }], { open: 0, unfilled: 'hold' });
    const ranking = rankingOf([
      ['xy', ['x', 'y']],
      ['yz', ['y', 'z']],
      ['x', ['x']],
      ['late-x', ['x']],
    ]);
    const { placed, waiting } = allocate(plan, ranking);
    expect(placed.map(({ id, through }) => [id, through.group])).toEqual([
      ['xy', 'y'],
      ['yz', 'z'],
      ['x', 'x'],
    ]);
    expect(idsIn(waiting)).toEqual(['late-x']);
  });

  // Sönmez and Yenmez, Econometrica, 2022, https://doi.org/10.3982/ECTA17788, section 3.
  it('let in both Devi and Freya', () => {
    const plan = minimumGuarantee(
      [
        { group: 'women', places: 1 },
        { group: 'disabled', places: 1 },
      ],
      { open: 0, unfilled: 'hold' },
    );
    const { placed } = allocate(
      plan,
      rankingOf([
        ['Devi', ['disabled', 'women']],
        ['Freya', ['women']],
      ]),
    );
    expect(placed.map(({ id, through }) => [id, through.group])).toEqual([
      ['Devi', 'disabled'],
      ['Freya', 'women'],
    ]);
  });

  it('over and above, give no open place to somebody who is needed to fill a reserve', () => {
    const ranking = rankingOf([
      ['only-x', ['x']],
      ['n1', []],
      ['y1', ['y']],
      ['y2', ['y']],
    ]);
    const { placed } = allocate(overAndAbove(reserved, { open: 2, unfilled: 'hold' }), ranking);
    expect(placed.map(({ id, through }) => [id, through.kind])).toEqual([
      ['only-x', 'reserved'],
      ['n1', 'open'],
      ['y1', 'open'],
      ['y2', 'reserved'],
    ]);
  });

  it('release what members leave to the best of the others, and count what they hold', () => {
    const ranking = rankingOf([
      ['n1', []],
      ['n2', []],
      ['x1', ['x']],
    ]);
    const released = allocate(minimumGuarantee(reserved, { open: 1, unfilled: 'release' }), ranking);
    expect(released.placed.map(({ id, through }) => [id, through])).toEqual([
      ['n1', { kind: 'open', group: 'open' }],
      ['n2', { kind: 'released', group: 'y' }],
      ['x1', { kind: 'reserved', group: 'x' }],
    ]);
    expect(released.unfilled).toEqual({});
    const held = allocate(minimumGuarantee(reserved, { open: 1, unfilled: 'hold' }), ranking);
    expect(idsIn(held.waiting)).toEqual(['n2']);
    expect(held.unfilled).toEqual({ y: 1 });
  });

  it('manage tens of thousands of applicants and places', () => {
    const kinds = [[], ['x'], ['y'], ['x', 'y'], ['z'], ['y', 'z']];
    const ranking = rankingOf(Array.from({ length: 30_000 }, (_, i) => [`a${i}`, kinds[i % kinds.length]!]));
    const many = ['x', 'y', 'z'].map((group) => ({ group, places: 4_000 }));
    const { placed } = allocate(overAndAbove(many, { open: 3_000, unfilled: 'hold' }), ranking);
    const through = (kind: string) => placed.filter((one) => one.through.kind === kind).length;
    expect([through('reserved'), through('open')]).toEqual([12_000, 3_000]);
  });
});

describe('no places', () => {
  it.each([[[]], [[{ group: 'open', places: 0 }]]])('admit nobody: %j', (blocks) => {
    const { placed, waiting } = allocate(inOrder(...blocks), oneMember);
    expect(placed).toEqual([]);
    expect(waiting.length).toBe(4);
  });
});

describe('an allocation', () => {
  it('carries all that is known of each application', () => {
    const known = { id: 'a1', groups: ['x'], score: 16.5, draw: 'f'.repeat(64) };
    const ranking = { format: 1, ranked: [known] } as const;
    const { placed } = allocate(inOrder({ group: 'open', places: 1 }), ranking);
    expect(placed).toEqual([{ ...known, rank: 1, through: { kind: 'open', group: 'open' } }]);
    expect(allocate(inOrder(), ranking).waiting).toEqual([{ ...known, rank: 1 }]);
  });
});
