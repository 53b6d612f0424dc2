import type { Allocation, PlacePlan, Ranking } from 'digital-academy';
import { allocate, minimumGuarantee, overAndAbove, placesOf, PlacePlan as Plan } from 'digital-academy';
import { allocationLaws, checkLaws, type Allocate, type Law } from 'digital-academy/testing/fast-check';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPlans } from '../cohort/guaranteed-plans.ts';
import { failureOf } from './failure-of.ts';

const plan = Plan.parse({
  blocks: [
    { group: 'deferred', places: 1, unfilled: 'release', guaranteed: true },
    { group: 'exemplar', places: 2, unfilled: 'hold' },
    { group: 'follower', places: 1, unfilled: 'release' },
    { group: 'open', places: 2 },
  ],
  overlap: 'in-order',
});

function withRanked(ranking: Ranking, ranked: Ranking['ranked']): Ranking {
  return { ...ranking, ranked };
}

/** As if the first placed waited; the place stays empty, or seems to be taken by nobody. */
function withoutFirst(
  { placed: [first, ...placed], waiting, unfilled, ...others }: Allocation,
  isEmpty: boolean,
): Allocation {
  if (!first) return { placed, waiting, unfilled, ...others };
  const { through, ...one } = first;
  const left = { ...unfilled, [through.group]: (unfilled[through.group] ?? 0) + 1 };
  const all = [...waiting, one].sort((a, b) => a.rank - b.rank);
  return { ...others, placed, waiting: all, unfilled: isEmpty ? left : unfilled };
}

/** For each law a way to allocate that it has to find; `before` is how often it was asked before. */
const mutants: Readonly<Record<string, (plan: PlacePlan, ranking: Ranking, before: number) => Allocation>> = {
  'everybody ranked has a place or waits, once, best first': (by, ranking) => {
    const allocation = allocate(by, ranking);
    return { ...allocation, waiting: allocation.waiting.slice(0, 5) };
  },
  'every place is taken or empty, and none is given twice': (by, ranking) => withoutFirst(allocate(by, ranking), false),
  // Kept places are given to whoever comes next.
  'places that are kept for a group go to its members, or are released by the plan': (by, { ranked, ...others }) => {
    const everybody = ranked.map((one) => ({ ...one, groups: ['exemplar'] }));
    const allocation = allocate(by, { ...others, ranked: everybody });
    const own = new Map(ranked.map((one) => [one.id, one]));
    return { ...allocation, placed: allocation.placed.map((one) => ({ ...one, groups: own.get(one.id)!.groups })) };
  },
  'nobody waits while a place is empty that they may have': (by, ranking) => withoutFirst(allocate(by, ranking), true),
  // The last come first.
  'nobody is passed over for somebody of the same groups': (by, ranking) => {
    const { ranked } = ranking;
    const allocation = allocate(by, withRanked(ranking, [...ranked].reverse()));
    const right = <One extends { readonly rank: number }>(list: readonly One[]) =>
      list.map((one) => ({ ...one, rank: ranked.length + 1 - one.rank })).reverse();
    return { ...allocation, placed: right(allocation.placed), waiting: right(allocation.waiting) };
  },
  // With more than six places, a group is forgotten.
  'one more place costs nobody the place': (by, ranking) =>
    placesOf(by) > 6
      ? allocate(
          by,
          withRanked(
            ranking,
            ranking.ranked.map((one) => (one.id === 'a2' ? { ...one, groups: [] } : one)),
          ),
        )
      : allocate(by, ranking),
  // By the alphabet, not by rank.
  'what people are called makes no difference': (by, ranking) =>
    allocate(
      by,
      withRanked(
        ranking,
        [...ranking.ranked].sort((a, b) => (a.id < b.id ? -1 : 1)),
      ),
    ),
  // Everybody is in the first group that they list, and in no other.
  'the order in which people list their groups makes no difference': (by, ranking) =>
    allocate(
      by,
      withRanked(
        ranking,
        ranking.ranked.map((one) => ({ ...one, groups: one.groups.slice(0, 1) })),
      ),
    ),
  'the same ranking has the same answer': (by, ranking, before) =>
    allocate(by, before % 7 === 6 ? withRanked(ranking, []) : ranking),
  'the plan and the ranking are left as they are, and may be frozen': (by, ranking) => {
    const allocation = allocate(by, ranking);
    (ranking.ranked as unknown[]).pop();
    return allocation;
  },
  'the answer is an allocation that can be stored and read back': (by, ranking) => {
    const { format, ...allocation } = allocate(by, ranking);
    return { ...allocation, format: (format + 1) as 1 };
  },
};

function lawsOf(mutant: (plan: PlacePlan, ranking: Ranking, before: number) => Allocation): readonly Law[] {
  let before = 0;
  const allocateWrongly: Allocate = (by, ranking) => mutant(by, ranking, before++);
  return allocationLaws(plan, allocateWrongly);
}

describe('the laws of allocations', () => {
  it.each<[string, PlacePlan]>([
    ['in order', plan],
    ['open first', overAndAbove([{ group: 'exemplar', places: 3 }], { open: 2, unfilled: 'release' })],
    ['open last', minimumGuarantee([{ group: 'exemplar', places: 30 }], { open: 20, unfilled: 'hold' })],
    ['without any place', { format: 1, blocks: [], overlap: 'in-order' }],
  ])('hold of a plan %s', (_, one) => {
    for (const law of allocationLaws(one)) law.check({ numRuns: 50 });
  });

  it('hold of any plan', () => {
    fc.assert(
      fc.property(allPlans, fc.integer(), (one, seed) => {
        for (const law of allocationLaws(one)) law.check({ seed, numRuns: 5 });
      }),
    );
  });

  it('are each called by a name of its own, and each has its mutant', () => {
    expect(allocationLaws(plan).map(({ name }) => name)).toEqual(Object.keys(mutants));
  });

  it.each(Object.entries(mutants))('can fail: %s', (name, mutant) => {
    const law = lawsOf(mutant).find((one) => one.name === name)!;
    const failure = failureOf(law);
    expect(failure).toMatch(`${name}: `);
    expect(failure).toMatch(
      /\nwith \{.*"ranked":\[.*\}\n\(input \d+; to try it again, check with \{"seed":1,"path":"[\d:]+"\}\)$/,
    );
  });

  it('find a place too many, and a limit besides the plan', () => {
    const overbooked = allocationLaws(plan, (by, ranking) => {
      const more = { ...by, blocks: [...by.blocks, { group: 'open', places: 1 }] };
      return { ...allocate(more, ranking), plan: by };
    });
    expect(failureOf(overbooked[1]!)).toMatch(/of 2 places for 'open', \d are taken and \d empty/);
    const limited = allocationLaws(plan, (by, ranking) =>
      allocate(by, ranking, { limits: [{ name: 'year', places: 3, taken: 0 }] }),
    );
    expect(failureOf(limited[3]!)).toMatch(/waits, and a place for '.*' is empty/);
  });

  it('are refused to a plan that depends on the day', () => {
    const dated = Plan.parse({
      blocks: [{ group: 'exemplar', places: 1, unfilled: 'hold', releasedOn: '2017-09-01' }],
      overlap: 'in-order',
    });
    expect(() => allocationLaws(dated)).toThrow(/^allocationLaws: places for 'exemplar' are released on 2017-09-01/);
  });
});

describe('checkLaws', () => {
  it('makes each law a test, and hands its parameters on', () => {
    const checked: unknown[] = [];
    const laws = ['first', 'second'].map((name): Law => ({
      name,
      check: (parameters) => checked.push([name, parameters]),
    }));
    const tests = new Map<string, () => void>();
    checkLaws(laws, { test: (name, run) => tests.set(name, run), seed: 1, numRuns: 7 });
    expect([...tests.keys()]).toEqual(['first', 'second']);
    expect(checked).toEqual([]);
    for (const run of tests.values()) run();
    expect(checked).toEqual([
      ['first', { seed: 1, numRuns: 7 }],
      ['second', { seed: 1, numRuns: 7 }],
    ]);
  });

  it('makes a test fail whose law does not hold', () => {
    const laws = lawsOf(mutants['nobody is passed over for somebody of the same groups']!);
    const failed: string[] = [];
    const test = (name: string, run: () => void) => {
      try {
        run();
      } catch {
        failed.push(name);
      }
    };
    checkLaws(laws, { test, seed: 1 });
    expect(failed).toEqual(['nobody is passed over for somebody of the same groups']);
  });
});
