import { allocate, Allocation, placesOf, type PlacePlan, type Ranking } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsIn, inOrderPlans, plans, rankings, smartPlans } from './arbitraries.ts';
import { admittedByDefinition, mostFilled } from './brute-force.ts';
import { placedOneByOne } from './place-by-place.ts';

function admitted(plan: PlacePlan, ranking: Ranking): string[] {
  return idsIn(allocate(plan, ranking).placed);
}

describe('any allocation', () => {
  it('places or keeps waiting everybody ranked, once, each list best first', () => {
    fc.assert(
      fc.property(plans, rankings, (plan, ranking) => {
        const { placed, waiting } = allocate(plan, ranking);
        const byRank = [...placed, ...waiting].sort((a, b) => a.rank - b.rank);
        expect(byRank.map(({ id, rank }) => [id, rank])).toEqual(ranking.ranked.map(({ id }, i) => [id, i + 1]));
        expect(byRank.filter((one) => 'through' in one)).toEqual(placed);
        expect(byRank.filter((one) => !('through' in one))).toEqual(waiting);
      }),
    );
  });

  it('gives no group more places than it has, and accounts for each place', () => {
    fc.assert(
      fc.property(plans, rankings, (plan, ranking) => {
        const { placed, unfilled } = allocate(plan, ranking);
        for (const group of ['open', 'x', 'y', 'z']) {
          const own = plan.blocks.filter((block) => block.group === group);
          const used = placed.filter(({ through }) => through.group === group).length;
          expect(used + (unfilled[group] ?? 0)).toBe(placesOf({ ...plan, blocks: own }));
        }
        expect(Object.values(unfilled).every((places) => places > 0)).toBe(true);
      }),
    );
  });

  it('gives reserved places to members only, and released ones only where the plan releases them', () => {
    fc.assert(
      fc.property(plans, rankings, (plan, ranking) => {
        for (const { groups, through } of allocate(plan, ranking).placed) {
          const rules = plan.blocks.filter(({ group }) => group === through.group).map(({ unfilled }) => unfilled);
          if (through.kind === 'reserved') expect(groups).toContain(through.group);
          if (through.kind === 'released') expect(rules.some((rule) => rule?.startsWith('release'))).toBe(true);
          expect(through.kind === 'open').toBe(through.group === 'open');
        }
      }),
    );
  });

  it('lets nobody wait while a place is empty that they may take', () => {
    fc.assert(
      fc.property(plans, rankings, (plan, ranking) => {
        const { waiting, unfilled } = allocate(plan, ranking);
        for (const { groups } of waiting) {
          expect(unfilled).not.toHaveProperty('open');
          for (const group of groups) expect(unfilled).not.toHaveProperty(group);
          for (const { group, unfilled: rule } of plan.blocks) {
            const soleRule = plan.blocks.every((block) => block.group !== group || block.unfilled === rule);
            if (rule !== 'hold' && soleRule) expect(unfilled).not.toHaveProperty(group);
          }
        }
      }),
    );
  });

  it('costs nobody a place when there is one more open place', () => {
    fc.assert(
      fc.property(plans, rankings, fc.nat(), (plan, ranking, pick) => {
        const opens = plan.blocks.flatMap(({ group }, i) => (group === 'open' ? [i] : []));
        fc.pre(opens.length > 0);
        const more = opens[pick % opens.length]!;
        const blocks = plan.blocks.map((block, i) => (i === more ? { ...block, places: block.places + 1 } : block));
        expect(admitted({ ...plan, blocks }, ranking)).toEqual(expect.arrayContaining(admitted(plan, ranking)));
      }),
    );
  });

  it('reads the same when parsed again, and leaves frozen input alone', () => {
    fc.assert(
      fc.property(plans, rankings, (plan, ranking) => {
        const allocation = allocate(deepFreeze(plan), deepFreeze(ranking));
        expect(Allocation.parse(JSON.parse(JSON.stringify(allocation)))).toEqual(allocation);
      }),
    );
  });

  it('does not depend on the order in which somebody lists their groups', () => {
    fc.assert(
      fc.property(plans, rankings, (plan, ranking) => {
        const turned = ranking.ranked.map((one) => ({ ...one, groups: [...one.groups].reverse() }));
        const seats = ({ placed }: Allocation) => placed.map(({ id, through }) => [id, through]);
        expect(seats(allocate(plan, { ...ranking, ranked: turned }))).toEqual(seats(allocate(plan, ranking)));
      }),
    );
  });
});

describe('an allocation in order', () => {
  it('gives everybody the place that they get when the places are given one by one', () => {
    fc.assert(
      fc.property(inOrderPlans, rankings, (plan, ranking) => {
        const { placed } = allocate(plan, ranking);
        const places = Object.fromEntries(placed.map(({ id, through }) => [id, through]));
        expect(places).toEqual(placedOneByOne(plan, ranking));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a smart allocation', () => {
  it('admits those whom the definition admits', () => {
    fc.assert(
      fc.property(smartPlans, rankings, (plan, ranking) => {
        expect(admitted(plan, ranking)).toEqual(admittedByDefinition(plan, ranking));
      }),
      { numRuns: 300 },
    );
  });

  it('fills as many reserved places with members as can be filled', () => {
    fc.assert(
      fc.property(smartPlans, rankings, (plan, ranking) => {
        const reserved = allocate(plan, ranking).placed.filter(({ through }) => through.kind === 'reserved');
        expect(reserved.length).toBe(mostFilled(plan, ranking.ranked));
      }),
    );
  });

  it('never turns somebody away for joining a group', () => {
    fc.assert(
      fc.property(smartPlans, rankings, fc.nat(), fc.constantFrom('x', 'y', 'z'), (plan, ranking, pick, group) => {
        const before = admitted(plan, ranking);
        fc.pre(before.length > 0);
        const id = before[pick % before.length];
        const ranked = ranking.ranked.map((one) => (one.id === id ? { ...one, groups: [...one.groups, group] } : one));
        expect(admitted(plan, { ...ranking, ranked })).toContain(id);
      }),
      { numRuns: 300 },
    );
  });

  it('never turns somebody away for rising in the ranking', () => {
    fc.assert(
      fc.property(smartPlans, rankings, fc.nat(), fc.nat(), (plan, ranking, pick, rise) => {
        const before = allocate(plan, ranking).placed;
        fc.pre(before.length > 0);
        const { id, rank } = before[pick % before.length]!;
        const others = ranking.ranked.filter((one) => one.id !== id);
        const above = rise % rank;
        const ranked = [...others.slice(0, above), ranking.ranked[rank - 1]!, ...others.slice(above)];
        expect(admitted(plan, { ...ranking, ranked })).toContain(id);
      }),
      { numRuns: 300 },
    );
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
