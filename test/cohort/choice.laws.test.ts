import { allocate, PlacePlan, type RankedApplication, type Ranking } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsIn } from './arbitraries.ts';
import { chosenByDefinition } from './choice-by-definition.ts';
import { allPlans, deferredRankings } from './guaranteed-plans.ts';

const runs = { numRuns: 400 };

function admitted(plan: PlacePlan, ranked: readonly RankedApplication[]): string[] {
  return idsIn(allocate(plan, { format: 1, ranked }).placed);
}

function moved(ranked: readonly RankedApplication[], from: number, to: number): RankedApplication[] {
  const others = ranked.filter((_, i) => i !== from);
  return [...others.slice(0, to), ranked[from]!, ...others.slice(to)];
}

const oneOf = deferredRankings
  .filter(({ ranked }) => ranked.length > 0)
  .chain((ranking) => fc.tuple(fc.constant(ranking), fc.nat({ max: ranking.ranked.length - 1 })));

const plan = allPlans;

describe('the choice of any plan', () => {
  it('is made by a plan that can be parsed, so that the laws speak of real plans', () => {
    fc.assert(
      fc.property(plan, (plan) => {
        expect(PlacePlan.parse(plan)).toEqual(plan);
      }),
    );
  });

  it('is whom its definition names', () => {
    fc.assert(
      fc.property(plan, deferredRankings, (plan, ranking) => {
        expect(admitted(plan, ranking.ranked).sort()).toEqual(chosenByDefinition(plan, ranking).sort());
      }),
      runs,
    );
  });

  it('of those it chose and a newcomer is the choice of everybody', () => {
    fc.assert(
      fc.property(plan, oneOf, (plan, [{ ranked }, newcomer]) => {
        const before = admitted(
          plan,
          ranked.filter((_, i) => i !== newcomer),
        );
        const held = ranked.filter(({ id }, i) => i === newcomer || before.includes(id));
        expect(admitted(plan, held)).toEqual(admitted(plan, ranked));
      }),
      runs,
    );
  });

  it('of any crowd is the choice of those chosen from its two halves', () => {
    fc.assert(
      fc.property(plan, deferredRankings, fc.array(fc.boolean(), { maxLength: 7 }), (plan, { ranked }, left) => {
        const halves = [ranked.filter((_, i) => left[i]), ranked.filter((_, i) => !left[i])];
        const finalists = halves.flatMap((half) => admitted(plan, half));
        const last = ranked.filter(({ id }) => finalists.includes(id));
        expect(admitted(plan, last)).toEqual(admitted(plan, ranked));
      }),
      runs,
    );
  });

  it('costs nobody a place when there is one competitor fewer, and gives at most one more a place', () => {
    fc.assert(
      fc.property(plan, oneOf, (plan, [{ ranked }, gone]) => {
        const others = (ids: string[]) => ids.filter((id) => id !== ranked[gone]!.id);
        const before = others(admitted(plan, ranked));
        const after = admitted(
          plan,
          ranked.filter((_, i) => i !== gone),
        );
        expect(after).toEqual(expect.arrayContaining(before));
        expect(after.length).toBeLessThanOrEqual(before.length + 1);
      }),
      runs,
    );
  });

  it('costs nobody a place when any block has one more, and gives at most one more a place', () => {
    fc.assert(
      fc.property(plan, deferredRankings, fc.nat(), (plan, { ranked }, pick) => {
        fc.pre(plan.blocks.length > 0);
        const grown = pick % plan.blocks.length;
        const blocks = plan.blocks.map((block, i) => (i === grown ? { ...block, places: block.places + 1 } : block));
        const before = admitted(plan, ranked);
        const after = admitted({ ...plan, blocks }, ranked);
        expect(after).toEqual(expect.arrayContaining(before));
        expect(after.length).toBeLessThanOrEqual(before.length + 1);
      }),
      runs,
    );
  });

  it('never turns somebody away for rising in the ranking', () => {
    fc.assert(
      fc.property(plan, oneOf, fc.nat(), (plan, [{ ranked }, from], rise) => {
        const { id } = ranked[from]!;
        fc.pre(admitted(plan, ranked).includes(id));
        expect(admitted(plan, moved(ranked, from, rise % (from + 1)))).toContain(id);
      }),
      runs,
    );
  });

  it('never turns somebody away for joining a group', () => {
    const group = fc.constantFrom('x', 'y', 'z', 'deferred');
    fc.assert(
      fc.property(plan, oneOf, group, (plan, [{ ranked }, joining], group) => {
        const { id } = ranked[joining]!;
        fc.pre(admitted(plan, ranked).includes(id));
        const more = ranked.map((one, i) => (i === joining ? { ...one, groups: [...one.groups, group] } : one));
        expect(admitted(plan, more)).toContain(id);
      }),
      runs,
    );
  });

  it('does not depend on who waits: any order among those without a place, below all who have one, chooses the same', () => {
    fc.assert(
      fc.property(plan, deferredRankings, (plan, ranking) => {
        const { placed, waiting } = allocate(plan, ranking);
        const ranked = [...placed, ...[...waiting].reverse()].map(({ id, groups }) => ({ id, groups }));
        expect(admitted(plan, ranked)).toEqual(idsIn(placed));
      }),
      runs,
    );
  });

  it('leaves no justified envy: whoever waits and belongs to all that a lower ranked one belongs to would have their place', () => {
    fc.assert(
      fc.property(plan, deferredRankings, (plan, ranking: Ranking) => {
        const { placed, waiting } = allocate(plan, ranking);
        for (const one of waiting) {
          const envied = placed.filter((other) => other.rank > one.rank);
          for (const { groups, through } of envied) {
            const counting = groups.filter((group) => plan.blocks.some((block) => block.group === group));
            expect(counting.every((group) => one.groups.includes(group))).toBe(false);
            expect(['guaranteed', 'reserved']).toContain(through.kind);
          }
        }
      }),
      runs,
    );
  });
});
