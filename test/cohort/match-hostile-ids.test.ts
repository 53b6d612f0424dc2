import { allocationsOf, blockingPairs, matchCohorts, Matching, rank, type Application } from 'digital-academy';
import { describe, expect, it } from 'vitest';

function one(id: string, preferences: readonly string[], score = 1): Application {
  return { id, groups: [], score, preferences };
}

describe('ids that mean something to JavaScript', () => {
  const hostile = ['constructor', 'toString', 'hasOwnProperty', '0', 'length', ' '];
  const cohorts = hostile.map((id) => ({ id, places: 2 }));
  const people = hostile.map((id, i) => one(id, [...hostile.slice(i), ...hostile.slice(0, i)], i));

  it.each([
    ['one ranking', rank(people)],
    ['scores', { applications: people, score: ({ score }: Application) => score }],
  ])('mean nothing in a matching, its allocations and its checks: by %s', (_, candidates) => {
    const matching = matchCohorts(cohorts, candidates);
    expect(new Map(matching.placed.map(({ id, cohort }) => [id, cohort]))).toEqual(
      new Map(hostile.map((id) => [id, id])),
    );
    expect(Object.keys(matching.unfilled).sort()).toEqual([...hostile].sort());
    expect(blockingPairs(matching, cohorts, candidates)).toEqual([]);
    const allocations = allocationsOf(matching, cohorts, candidates);
    expect(
      Object.entries(allocations)
        .map(([id, { placed }]) => [id, placed[0]?.id])
        .sort(),
    ).toEqual(hostile.map((id) => [id, id]).sort());
  });

  it('can be those of applications without exception, but no cohort is called __proto__: a record could not hold it', () => {
    const ranking = rank([one('__proto__', ['spring'])]);
    expect(matchCohorts([{ id: 'spring', places: 1 }], ranking).placed.map(({ id }) => id)).toEqual(['__proto__']);
    const named = rank([one('a', ['__proto__'])]);
    expect(() => matchCohorts([{ id: '__proto__', places: 1 }], named)).toThrow(
      "a cohort cannot have the id '__proto__'",
    );
  });

  it.each(hostile)('mean nothing when a matching is stored: %s', (id) => {
    const matching = matchCohorts([{ id, places: 2 }], rank([one(id, [id])]));
    expect(JSON.stringify(Matching.parse(JSON.parse(JSON.stringify(matching))))).toBe(JSON.stringify(matching));
  });
});
