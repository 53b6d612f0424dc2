import { allocate, Allocation, placementOf, type PlacePlan, type Ranking } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsIn } from './arbitraries.ts';
import { guaranteedPlaces } from './choice-by-definition.ts';
import { deferredRankings, guaranteedInOrder, guaranteedSmart } from './guaranteed-plans.ts';

const runs = { numRuns: 400 };
const guaranteedPlans = fc.oneof(guaranteedInOrder, guaranteedSmart);

function isGuaranteed({ guaranteed }: PlacePlan['blocks'][number]): boolean {
  return guaranteed === true;
}

/** Whether somebody who waits gets a place when they rank so high. */
function isPlacedAt(id: string, rank: number, plan: PlacePlan, { ranked }: Ranking): boolean {
  const others = ranked.filter((one) => one.id !== id);
  const own = ranked.find((one) => one.id === id)!;
  const risen = [...others.slice(0, rank - 1), own, ...others.slice(rank - 1)];
  return idsIn(allocate(plan, { format: 1, ranked: risen }).placed).includes(id);
}

describe('guaranteed places', () => {
  it('are had by the best ranked members of each block in turn', () => {
    fc.assert(
      fc.property(guaranteedPlans, deferredRankings, (plan, ranking) => {
        const { inside } = guaranteedPlaces(plan, ranking.ranked);
        const { placed } = allocate(plan, ranking);
        expect(idsIn(placed)).toEqual(expect.arrayContaining(inside));
        const kinds = placed.filter(({ id }) => inside.includes(id)).map(({ through }) => through.kind);
        expect(new Set(kinds).size).toBeLessThanOrEqual(1);
        for (const kind of kinds) expect(kind).toBe('guaranteed');
      }),
      runs,
    );
  });

  it('that are held leave the others what they would have had if those inside had never applied', () => {
    fc.assert(
      fc.property(guaranteedPlans, deferredRankings, (plan, { ranked }) => {
        fc.pre(plan.blocks.filter(isGuaranteed).every(({ unfilled }) => unfilled === 'hold'));
        const { inside, outside } = guaranteedPlaces(plan, ranked);
        const rest = { ...plan, blocks: plan.blocks.filter((block) => !isGuaranteed(block)) };
        // Which of their reserves somebody fills may differ under a smart plan, and decides nothing.
        const places = ({ placed }: Allocation) => {
          const others = placed.filter(({ id }) => !inside.includes(id));
          return others.map(({ id, through: { kind, group } }) => [
            id,
            plan.overlap === 'smart' ? kind : `${kind} ${group}`,
          ]);
        };
        const alone = allocate(rest, { format: 1, ranked: outside });
        expect(places(allocate(plan, { format: 1, ranked }))).toEqual(places(alone));
      }),
      runs,
    );
  });

  it('stand in an allocation that reads the same when parsed again, with every place accounted for', () => {
    fc.assert(
      fc.property(guaranteedPlans, deferredRankings, (plan, ranking) => {
        const allocation = allocate(plan, ranking);
        expect(Allocation.parse(JSON.parse(JSON.stringify(allocation)))).toEqual(allocation);
        for (const group of ['open', 'x', 'y', 'z', 'deferred']) {
          const own = plan.blocks.filter((block) => block.group === group);
          const used = allocation.placed.filter(({ through }) => through.group === group).length;
          expect(used + (allocation.unfilled[group] ?? 0)).toBe(own.reduce((sum, { places }) => sum + places, 0));
        }
      }),
      runs,
    );
  });
});

describe('for everybody who waits under a plan with guaranteed places', () => {
  it.each([
    ['in order', guaranteedInOrder],
    ['smart', guaranteedSmart],
  ])('ranking just above a line gives a place: %s', (_, plans) => {
    fc.assert(
      fc.property(plans, deferredRankings, (plan, ranking) => {
        const allocation = allocate(plan, ranking);
        for (const { id } of allocation.waiting) {
          const placement = placementOf(id, allocation);
          for (const line of placement.outcome === 'waiting' ? placement.lines : []) {
            expect([line.group, isPlacedAt(id, line.rank, plan, ranking)]).toEqual([line.group, true]);
          }
        }
      }),
      runs,
    );
  });

  it.each([
    ['in order', guaranteedInOrder],
    ['smart', guaranteedSmart],
  ])('ranking just below every line gives none: %s', (_, plans) => {
    fc.assert(
      fc.property(plans, deferredRankings, (plan, ranking) => {
        const allocation = allocate(plan, ranking);
        for (const { id } of allocation.waiting) {
          const placement = placementOf(id, allocation);
          const lines = placement.outcome === 'waiting' ? placement.lines : [];
          const nearest = Math.max(0, ...lines.map(({ rank }) => rank));
          expect(isPlacedAt(id, nearest + 1, plan, ranking)).toBe(false);
        }
      }),
      runs,
    );
  });

  it('the line of a guaranteed place is that of its own block: who has it keeps it, even from above', () => {
    const plan: PlacePlan = {
      format: 1,
      blocks: [
        { group: 'deferred', places: 1, unfilled: 'hold', guaranteed: true },
        { group: 'y', places: 1, unfilled: 'hold' },
      ],
      overlap: 'smart',
    };
    const ranked = [
      { id: 'both', groups: ['deferred', 'y'] },
      { id: 'y1', groups: ['y'] },
      { id: 'late', groups: ['deferred'] },
    ];
    // Between 'both' and 'y1' somebody who is only deferred still waits: 'both' has the guaranteed place, 'y1' the other.
    expect(isPlacedAt('late', 2, plan, { format: 1, ranked })).toBe(false);
    expect(isPlacedAt('late', 1, plan, { format: 1, ranked })).toBe(true);
    expect(placementOf('late', allocate(plan, { format: 1, ranked }))).toMatchObject({
      lines: [{ group: 'deferred', rank: 1, ranksBelow: 2 }],
    });
  });
});
