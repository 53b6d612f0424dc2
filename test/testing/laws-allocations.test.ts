import type { Allocation, PlacePlan, Ranking } from 'digital-academy';
import { allocate, minimumGuarantee, overAndAbove, placesOf, PlacePlan as Plan } from 'digital-academy';
import { allocationLaws, checkLaws, type Allocate, type Law } from 'digital-academy/testing/fast-check';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPlans } from '../cohort/guaranteed-plans.ts';
import { failureOf, lawBy } from './failure-of.ts';

const plan = Plan.parse({
  blocks: [
    { group: 'deferred', places: 1, unfilled: 'release', guaranteed: true },
    { group: 'exemplar', places: 2, unfilled: 'hold' },
    { group: 'follower', places: 1, unfilled: 'release' },
    { group: 'open', places: 2 },
  ],
  overlap: 'in-order',
});

const byPlan: Allocate = (by, ranking) => allocate(by, ranking);

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

/** For each law, by its code, a way to allocate that it has to find */
const mutants: Readonly<Record<string, Allocate>> = {
  // Open places are filled as if they were kept for nobody before all others.
  'as-the-library': (by, ranking) => {
    const blocks = [...by.blocks].sort((a, b) => Number(b.group === 'open') - Number(a.group === 'open'));
    return { ...allocate({ ...by, blocks }, ranking), plan: by };
  },
  'everybody-once': (by, ranking) => {
    const allocation = allocate(by, ranking);
    return { ...allocation, waiting: allocation.waiting.slice(0, 5) };
  },
  'every-place-once': (by, ranking) => withoutFirst(allocate(by, ranking), false),
  // Kept places are given to whoever comes next.
  'kept-for-members': (by, { ranked, ...others }) => {
    const everybody = ranked.map((one) => ({ ...one, groups: ['exemplar'] }));
    const allocation = allocate(by, { ...others, ranked: everybody });
    const own = new Map(ranked.map((one) => [one.id, one]));
    return { ...allocation, placed: allocation.placed.map((one) => ({ ...one, groups: own.get(one.id)!.groups })) };
  },
  'nobody-neglected': (by, ranking) => withoutFirst(allocate(by, ranking), true),
  // The last come first.
  'nobody-passed-over': (by, ranking) => {
    const { ranked } = ranking;
    const allocation = allocate(by, withRanked(ranking, [...ranked].reverse()));
    const right = <One extends { readonly rank: number }>(list: readonly One[]) =>
      list.map((one) => ({ ...one, rank: ranked.length + 1 - one.rank })).reverse();
    return { ...allocation, placed: right(allocation.placed), waiting: right(allocation.waiting) };
  },
  // With more than six places, a group is forgotten.
  'one-more-place': (by, ranking) =>
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
  'names-of-people': (by, ranking) =>
    allocate(
      by,
      withRanked(
        ranking,
        [...ranking.ranked].sort((a, b) => (a.id < b.id ? -1 : 1)),
      ),
    ),
  // Everybody is in the first group that they list, and in no other.
  'order-of-groups': (by, ranking) =>
    allocate(
      by,
      withRanked(
        ranking,
        ranking.ranked.map((one) => ({ ...one, groups: one.groups.slice(0, 1) })),
      ),
    ),
  'input-left-alone': (by, ranking) => {
    const allocation = allocate(by, ranking);
    (ranking.ranked as unknown[]).pop();
    return allocation;
  },
  'can-be-stored': (by, ranking) => {
    const { format, ...allocation } = allocate(by, ranking);
    return { ...allocation, format: (format + 1) as 1 };
  },
};

const halves = { open: 50, unfilled: 'release' } as const;
const exemplars = [{ group: 'exemplar', places: 50 }];
const guaranteed = minimumGuarantee(exemplars, halves);
const above = overAndAbove(exemplars, halves);
const pair = [
  { group: 'exemplar', places: 2 },
  { group: 'follower', places: 2 },
];
const smart = minimumGuarantee(pair, { open: 1, unfilled: 'hold' });
const inOrder: PlacePlan = { ...smart, overlap: 'in-order' };

/** What every single allocation hides, and only the library shows: the plan asked for, the one that is filled, and how. */
const subtleMutants: Readonly<Record<string, readonly [PlacePlan, Allocate]>> = {
  'a minimum guarantee with its blocks reversed': [guaranteed, byAnother({ ...guaranteed, blocks: above.blocks })],
  'over and above as a minimum guarantee': [above, byAnother(guaranteed)],
  'a smart plan in order': [smart, byAnother(inOrder)],
  'a plan in order as a smart one': [inOrder, byAnother(smart)],
  'somebody in a group that the plan does not know comes first': [
    plan,
    (by, ranking) => {
      const isStranger = (one: Ranking['ranked'][number]) => one.groups.some((group) => group.startsWith('not-'));
      const { ranked } = ranking;
      const first = ranked.filter(isStranger);
      const order = [...first, ...ranked.filter((one) => !isStranger(one))];
      const allocation = allocate(by, withRanked(ranking, order));
      const rankOf = new Map(ranked.map(({ id }, i) => [id, i + 1]));
      const right = <One extends { readonly id: string; readonly rank: number }>(list: readonly One[]) =>
        list.map((one) => ({ ...one, rank: rankOf.get(one.id)! })).sort((a, b) => a.rank - b.rank);
      return { ...allocation, placed: right(allocation.placed), waiting: right(allocation.waiting) };
    },
  ],
  'who waits is told in another order': [
    plan,
    (by, ranking) => {
      const allocation = allocate(by, ranking);
      return { ...allocation, waiting: [...allocation.waiting].reverse() };
    },
  ],
  'a group that has no place empty is said to have one': [
    plan,
    (by, ranking) => {
      const allocation = allocate(by, ranking);
      return { ...allocation, unfilled: { follower: 1, ...allocation.unfilled } };
    },
  ],
};

function byAnother(filled: PlacePlan): Allocate {
  return (by, ranking) => ({ ...allocate(filled, ranking), plan: by });
}

describe('the laws of allocations', () => {
  it.each<[string, PlacePlan]>([
    ['in order', plan],
    ['open last', minimumGuarantee([{ group: 'exemplar', places: 30 }], { open: 20, unfilled: 'hold' })],
    ['without any place', { format: 1, blocks: [], overlap: 'in-order' }],
  ])('hold of a plan %s, and where groups with no place empty are named', (_, one) => {
    const laws = allocationLaws(one, (by, ranking) => {
      const allocation = allocate(by, ranking);
      const none = Object.fromEntries(by.blocks.map(({ group }) => [group, 0]));
      return { ...allocation, unfilled: { ...none, ...allocation.unfilled } };
    });
    for (const law of laws) law.check({ numRuns: 10 });
  });

  it('hold of any plan, stored and read back', () => {
    fc.assert(
      fc.property(allPlans, fc.integer(), (random, seed) => {
        const stored = Plan.parse(JSON.parse(JSON.stringify(random)));
        const laws = allocationLaws(stored, ({ blocks }, ranking) => allocate({ ...random, blocks }, ranking));
        for (const law of laws) law.check({ seed, numRuns: 5 });
      }),
      { numRuns: 25 },
    );
  });

  it('each have a code and a name of their own, and each has its mutant', () => {
    const laws = allocationLaws(plan, byPlan);
    expect(laws.map(({ code }) => code)).toEqual(Object.keys(mutants));
    expect(new Set(laws.map(({ name }) => name)).size).toBe(laws.length);
  });

  it.each(Object.entries(mutants))('can fail: %s', (code, mutant) => {
    const law = lawBy(allocationLaws(plan, mutant), code);
    const failure = failureOf(law);
    expect(failure).toMatch(`${law.name}: `);
    expect(failure).toMatch(
      /\nwith \{.*"ranked":\[.*\}\n\(input \d+; to try it again, check\(\{"seed":1,"path":"[\d:]+"\}\) of the law '[a-z-]+'\)$/,
    );
  });

  it.each(Object.entries(subtleMutants))('hold a function to the library: %s', (_, [by, mutant]) => {
    expect(failureOf(lawBy(allocationLaws(by, mutant), 'as-the-library'))).toMatch('but by the library it is');
  });

  it('let nobody be passed over for somebody whose groups differ only in what the plan does not know', () => {
    const [, mutant] = subtleMutants['somebody in a group that the plan does not know comes first']!;
    expect(failureOf(lawBy(allocationLaws(plan, mutant), 'nobody-passed-over'))).toMatch('"not-');
  });

  it('find a place too many, and a limit besides the plan', () => {
    const overbooked = allocationLaws(plan, (by, ranking) => {
      const more = { ...by, blocks: [...by.blocks, { group: 'open', places: 1 }] };
      return { ...allocate(more, ranking), plan: by };
    });
    expect(failureOf(lawBy(overbooked, 'every-place-once'))).toMatch(
      /of 2 places for 'open', \d are taken and \d empty/,
    );
    const limited = allocationLaws(plan, (by, ranking) =>
      allocate(by, ranking, { limits: [{ name: 'year', places: 3, taken: 0 }] }),
    );
    expect(failureOf(lawBy(limited, 'nobody-neglected'))).toMatch(/waits, and a place for '.*' is empty/);
  });

  it('are not for a function that promises its answer', () => {
    const promising = (() => Promise.resolve(allocate(plan, { format: 1, ranked: [] }))) as never;
    for (const law of allocationLaws(plan, promising)) {
      expect(() => {
        law.check();
      }).toThrow(/^allocationLaws: the function promises its answer; laws are for functions that answer at once$/);
    }
  });

  it('hold where a group is called as what every object has', () => {
    for (const group of ['constructor', 'toString', 'valueOf']) {
      const odd = Plan.parse({ blocks: [{ group, places: 1, unfilled: 'release' }], overlap: 'in-order' });
      for (const law of allocationLaws(odd, byPlan)) expect(failureOf(law)).toBeUndefined();
    }
  });

  it.each([0, -1, 1.5, Number.NaN])('are not passed by %f runs', (numRuns) => {
    const law = lawBy(allocationLaws(plan, byPlan), 'everybody-once');
    expect(() => {
      law.check({ numRuns });
    }).toThrow(new RangeError(`check: numRuns is ${numRuns}; enter a whole number from 1`));
  });

  it('are refused to a plan that depends on the day', () => {
    const dated = Plan.parse({
      blocks: [{ group: 'exemplar', places: 1, unfilled: 'hold', releasedOn: '2017-09-01' }],
      overlap: 'in-order',
    });
    expect(() => allocationLaws(dated, byPlan)).toThrow(
      /^allocationLaws: places for 'exemplar' are released on 2017-09-01/,
    );
  });
});

describe('checkLaws', () => {
  it('is refused no laws: that could not fail', () => {
    const test = () => undefined;
    expect(() => {
      checkLaws([], { test });
    }).toThrow(new RangeError('checkLaws: there are no laws'));
  });

  it('makes each law a test, and hands its parameters on', () => {
    const checked: unknown[] = [];
    const laws = ['first', 'second'].map((name): Law => ({
      code: name,
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
    const laws = allocationLaws(plan, byPlan).map((law) =>
      law.code === 'kept-for-members' ? lawBy(allocationLaws(plan, mutants[law.code]!), law.code) : law,
    );
    const failed: string[] = [];
    const test = (name: string, run: () => void) => {
      try {
        run();
      } catch {
        failed.push(name);
      }
    };
    checkLaws(laws, { test, seed: 1 });
    expect(failed).toEqual(['places that are kept for a group go to its members, or are released by the plan']);
  });
});
