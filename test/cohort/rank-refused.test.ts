import { allocate, matchCohorts, minimumGuarantee, rank, Ranking, type Application } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const lottery = { seed: 's' };
const lines = { automatic: 2, pool: 1 };

const applications: fc.Arbitrary<Application[]> = fc.uniqueArray(
  fc.record(
    {
      id: fc.string({ minLength: 1, maxLength: 2 }),
      groups: fc.subarray(['x', 'y']),
      score: fc.integer({ min: 0, max: 3 }),
      preferences: fc.option(fc.shuffledSubarray(['p', 'q'])),
      ineligibleFor: fc.option(fc.subarray(['endorsed', 'digital-leader'])),
    },
    { requiredKeys: ['id', 'groups', 'score'] },
  ),
  { selector: ({ id }) => id, maxLength: 8 },
);

describe('an application that is not eligible', () => {
  it('is refused with what is known of it, and neither ranked, scored, drawn nor tied', () => {
    const ada = { id: 'Ada', groups: ['x'], score: 3, preferences: ['p'], ineligibleFor: ['endorsed', 'late'] };
    const unscored = { id: 'Ben', groups: [], ineligibleFor: ['late'], name: 'Ben' };
    const ranking = rank([ada, unscored, { id: 'Cai', groups: [], score: 3 }]);
    expect(ranking).toStrictEqual({
      format: 1,
      ranked: [{ id: 'Cai', groups: [], score: 3 }],
      refused: [
        { ...ada, reason: 'not-eligible' },
        { id: 'Ben', groups: [], ineligibleFor: ['late'], reason: 'not-eligible' },
      ],
    });
  });

  it.each([[[]], [null], [undefined]])('is none of those without a code: %j', (ineligibleFor) => {
    const ranking = rank([{ id: 'a', groups: [], score: 1, ineligibleFor }]);
    expect(ranking).toStrictEqual({ format: 1, ranked: [{ id: 'a', groups: [], score: 1 }] });
  });

  it('is still named when its id or its groups are wrong', () => {
    const all = [
      { id: 'a', groups: ['open'], ineligibleFor: ['late'] },
      { id: 'b', groups: ['exmplar'], ineligibleFor: ['late'] },
      { id: 'b', groups: [], score: 1 },
    ];
    expect(() => rank(all, { groups: ['exemplar'] })).toThrow(
      new RangeError(
        "rank: 'b' is there more than once; 'a' has the group 'open', which cannot be the name of one; " +
          "'b' has the group 'exmplar', which is not one of the groups",
      ),
    );
  });
});

describe('a ranking with refused applications', () => {
  it('has everybody once, and reads the same when parsed again', () => {
    fc.assert(
      fc.property(applications, (all) => {
        const ranking = rank(all, { lottery, lines, groups: ['x', 'y'] });
        expect(Ranking.parse(JSON.parse(JSON.stringify(ranking)))).toEqual(ranking);
        const ids = [...ranking.ranked, ...(ranking.refused ?? [])].map(({ id }) => id);
        expect(ids.sort()).toEqual(all.map(({ id }) => id).sort());
        for (const { id, ineligibleFor, score } of all) {
          const reason = ranking.refused?.find((one) => one.id === id)?.reason;
          const expected = ineligibleFor?.length ? 'not-eligible' : score! < 1 ? 'below-the-line' : undefined;
          expect(reason).toBe(expected);
        }
      }),
    );
  });

  it('does not depend on the order in which applications come', () => {
    fc.assert(
      fc.property(applications, (all) => {
        expect(rank([...all].reverse(), { lottery, lines })).toEqual(rank(all, { lottery, lines }));
      }),
    );
  });

  it('reads the same when parsed again also where a score that nobody asked for is no number', () => {
    const ranking = rank([{ id: 'a', groups: [], score: NaN, ineligibleFor: ['late'] }]);
    expect(Ranking.safeParse(ranking).error?.issues ?? []).toEqual([]);
  });

  it.each([
    ['an empty preference', { preferences: [''] }],
    ['an empty code', { ineligibleFor: [''] }],
  ])('reads the same when parsed again, or names %s', (_, more) => {
    const ranking = () => Ranking.parse(rank([{ id: 'a', groups: [], score: 1, ...more }]));
    expect(ranking).toThrow(RangeError);
  });
});

describe('the groups there are', () => {
  const one = { id: 'a', groups: ['exemplar'], score: 1 };

  it('stand in the ranking, and make a misspelt one an error', () => {
    expect(rank([one], { groups: ['exemplar', 'follower'] }).groups).toEqual(['exemplar', 'follower']);
    expect('groups' in rank([one])).toBe(false);
    expect(() => rank([one, { ...one, id: 'b', groups: ['exmplar', 'x'] }], { groups: ['exemplar'] })).toThrow(
      new RangeError(
        "rank: 'b' has the group 'exmplar', which is not one of the groups; 'b' has the group 'x', which is not one of the groups",
      ),
    );
  });

  it('can be none at all', () => {
    expect(rank([{ ...one, groups: [] }], { groups: [] }).groups).toEqual([]);
    expect(() => rank([one], { groups: [] })).toThrow("'a' has the group 'exemplar', which is not one of the groups");
  });

  it.each(['open', ' Open', '', ' x', '__proto__'])('are none that nobody can belong to: "%s"', (group) => {
    expect(() => rank([], { groups: ['x', group] })).toThrow(new RangeError(`rank: '${group}' cannot be a group`));
  });

  it('are the only ones a plan may keep places for, besides those open to all', () => {
    const reserved = ['exemplar', 'nurse', 'exmplar'].map((group) => ({ group, places: 1 }));
    const plan = minimumGuarantee(reserved, { open: 1, unfilled: 'hold' });
    const ranking = rank([one], { groups: ['exemplar', 'follower'] });
    const message = "the plan keeps places for 'nurse', 'exmplar'; the groups are exemplar, follower";
    expect(() => allocate(plan, ranking)).toThrow(new RangeError(`allocate: ${message}`));
    const wanted = { ...ranking, ranked: [{ ...one, preferences: ['p'] }] };
    expect(() => matchCohorts([{ id: 'p', plan }], wanted)).toThrow(new RangeError(`matchCohorts: ${message}`));
    expect(() => allocate(plan, rank([{ ...one, groups: [] }], { groups: [] }))).toThrow(/; the groups are none$/);
    expect(allocate(plan, rank([one])).placed.length).toBe(1);
  });
});
