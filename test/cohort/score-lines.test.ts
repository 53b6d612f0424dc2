import { rank, Ranking, ScoreLines, type Application } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOf } from './problems.ts';

// Cohort 4, 2021: an offer from 17 of 20 points, a pool from 16 to 16.5, half points.
// https://digital-transformation.hee.nhs.uk/digital-health-leadership-programme-cohort-4-recruitment-update/
const lines = { automatic: 17, pool: 16, step: 0.5 };
const lottery = { seed: 'published beforehand' };

function scored(...scores: number[]): Application[] {
  return scores.map((score) => ({ id: `at ${score}`, groups: [], score }));
}

describe('a score', () => {
  it.each([
    [20, 20],
    [17.5, 17.5],
    [17, 17],
    [16.5, 16],
    [16, 16],
  ])('of %d is ranked with %d', (score, own) => {
    const { ranked, refused } = rank(scored(score), { lines });
    expect(ranked).toEqual([{ id: `at ${score}`, groups: [], score: own }]);
    expect(refused).toBeUndefined();
  });

  it.each([
    [15.5, 0.5],
    [15, 1],
    [0, 16],
    [-1, 17],
  ])('of %d is below the line, by %d', (score, scoreBelow) => {
    const refused = [{ id: `at ${score}`, groups: [], score, reason: 'below-the-line', line: 16, scoreBelow }];
    expect(rank(scored(score), { lines })).toEqual({ format: 1, ranked: [], refused });
  });

  it('is the one that was computed, also where it is refused', () => {
    const one = { id: 'a', groups: ['x'], score: 99, preferences: ['spring'] };
    expect(rank([one], { lines, score: () => 12 }).refused).toEqual([
      { id: 'a', groups: ['x'], preferences: ['spring'], score: 12, reason: 'below-the-line', line: 16, scoreBelow: 4 },
    ]);
  });

  it('of whole tenths is below the line by whole tenths', () => {
    const { refused } = rank(scored(16.1), { lines: { automatic: 17, pool: 16.3 } });
    expect(refused).toMatchObject([{ line: 16.3, scoreBelow: 0.2 }]);
  });

  // 0.7 + 0.1 is 0.7999…
  it('that is a multiple of the step for what it is off by is on the line if that multiple is', () => {
    const { ranked, refused } = rank([{ id: 'a', groups: [], score: 0.7 + 0.1 }], {
      lines: { automatic: 1, pool: 0.8, step: 0.1 },
    });
    expect(refused).toBeUndefined();
    expect(ranked).toEqual([{ id: 'a', groups: [], score: 0.8 }]);
  });

  it('is below the line by more than 0, or not at all', () => {
    const { refused } = rank([{ id: 'a', groups: [], score: 1 - 1e-12 }], { lines: { automatic: 1, pool: 1 } });
    for (const one of refused ?? []) {
      expect(one.reason === 'below-the-line' ? one.scoreBelow : NaN).toBeGreaterThan(0);
    }
  });
});

describe('the pool', () => {
  const people = scored(16.5, 16, 17, 18, 15.5);

  it('is one tie, which only a lottery settles', () => {
    expect(() => rank(people, { lines })).toThrow(
      new RangeError("rank: give a lottery with a seed to settle the tie at 16 of 'at 16.5', 'at 16'"),
    );
    const drawn = rank(people, { lines, lottery }).ranked.map(({ id, score, draw }) => [id, score, draw != null]);
    expect(drawn.slice(0, 2)).toEqual([
      ['at 18', 18, false],
      ['at 17', 17, false],
    ]);
    expect(drawn.slice(2).sort()).toEqual([
      ['at 16', 16, true],
      ['at 16.5', 16, true],
    ]);
  });

  it('is in the same order whatever the points inside it', () => {
    const pool = fc.constantFrom(16, 16.5);
    fc.assert(
      fc.property(fc.array(fc.tuple(pool, pool), { maxLength: 8 }), (scores) => {
        const order = (which: 0 | 1) =>
          rank(
            scores.map((both, i) => ({ id: `a${i}`, groups: [], score: both[which] })),
            { lines, lottery },
          );
        expect(order(0)).toEqual(order(1));
      }),
    );
  });

  it('may be drawn by one alone without a lottery', () => {
    expect(rank(scored(17, 16.5), { lines }).ranked.map(({ score }) => score)).toEqual([17, 16]);
  });

  it('does not exist where both lines are the same', () => {
    const { ranked, refused } = rank(scored(17.5, 17, 16.5), { lines: { automatic: 17, pool: 17 } });
    expect(ranked.map(({ score }) => score)).toEqual([17.5, 17]);
    expect(refused).toMatchObject([{ id: 'at 16.5', line: 17, scoreBelow: 0.5 }]);
  });
});

describe('the step', () => {
  it.each([
    [16.5, 0.5, true],
    [16.25, 0.5, false],
    [0.3, 0.1, true],
    [0.1 + 0.2, 0.1, true],
    [0.35, 0.1, false],
    [-0.5, 0.5, true],
    [0, 0.5, true],
    [16.499, 0.5, false],
    [16.3, null, true],
    [16.3, undefined, true],
  ])('has the score %d as a multiple of %s, or not: %s', (score, step, isOne) => {
    const of = () => rank([{ id: 'a', groups: [], score }], { lines: { automatic: 0, pool: -1, step } });
    if (isOne) expect(of().ranked.length).toBe(1);
    else expect(of).toThrow(new RangeError(`rank: 'a' has the score ${score}, which is no multiple of ${step}`));
  });

  it('leaves out who is not eligible, and names all others at once, also below the line', () => {
    const all = [...scored(16.3, 15.2, 17.1), { id: 'gone', groups: [], score: 1.7, ineligibleFor: ['late'] }];
    expect(() => rank(all, { lines })).toThrow(
      new RangeError(
        "rank: 'at 16.3' has the score 16.3, which is no multiple of 0.5; " +
          "'at 15.2' has the score 15.2, which is no multiple of 0.5; " +
          "'at 17.1' has the score 17.1, which is no multiple of 0.5",
      ),
    );
  });

  it('makes two scores that are the same multiple a tie', () => {
    const all = [
      { id: 'a', groups: [], score: 0.3 },
      { id: 'b', groups: [], score: 0.1 + 0.2 },
    ];
    expect(() => rank(all, { lines: { automatic: 0, pool: 0, step: 0.1 } })).toThrow(/give a lottery with a seed/);
  });
});

describe('score lines that are none', () => {
  it.each([
    [{ automatic: NaN, pool: 1 }, 'a score line is no finite number'],
    [{ automatic: 1, pool: -Infinity }, 'a score line is no finite number'],
    [{ automatic: 1, pool: 1.5 }, 'the pool line 1.5 is above the automatic line 1'],
    [{ automatic: 1, pool: 1, step: 0 }, 'the step 0 is not above 0'],
    [{ automatic: 1, pool: 1, step: -0.5 }, 'the step -0.5 is not above 0'],
    [{ automatic: 1, pool: 1, step: Infinity }, 'the step Infinity is not above 0'],
  ])('are refused: %j', (wrong, message) => {
    expect(() => rank([], { lines: wrong })).toThrow(new RangeError(`rank: ${message}`));
  });

  it('are all named at once, with what is wrong with the applications', () => {
    const all = [{ id: 'a', groups: [], score: NaN }];
    expect(() => rank(all, { lines: { automatic: 1, pool: 2, step: NaN }, lottery: { seed: '' } })).toThrow(
      new RangeError(
        "rank: 'a' has no finite score; the pool line 2 is above the automatic line 1; the step NaN is not above 0; " +
          'the seed of the lottery is no text, or empty',
      ),
    );
  });

  it('are told by the schema, all at once and in sentences', () => {
    expect(problemsOf(ScoreLines, { automatic: '17', step: -1, average: 3 })).toEqual({
      automatic: 'Enter the line as a score, like 17 or 16.5',
      pool: 'Enter the line as a score, like 17 or 16.5',
      step: 'Enter the step between scores, as a number above 0, like 0.5',
      '': "Remove 'average': it does not belong here",
    });
    expect(problemsOf(ScoreLines, { automatic: 16, pool: 16.5, step: 0 })).toEqual({
      pool: 'Enter a pool line that is the same as or below the automatic line',
      step: 'Enter the step between scores, as a number above 0, like 0.5',
    });
    expect(problemsOf(ScoreLines, [])).toEqual({ '': 'Enter score lines: the automatic line and the pool line' });
  });

  it('are parsed where the pool is on the automatic line, or below', () => {
    for (const pool of [17, 16.5]) expect(ScoreLines.parse({ automatic: 17, pool })).toEqual({ automatic: 17, pool });
    expect(problemsOf(ScoreLines, { automatic: 17, pool: 16, step: null })).toEqual({});
  });
});

describe('a ranking by lines', () => {
  it('has everybody once, ranked or refused, and reads the same when parsed again', () => {
    const score = fc.integer({ min: 28, max: 38 }).map((halves) => halves / 2);
    fc.assert(
      fc.property(fc.array(score, { maxLength: 12 }), (scores) => {
        const all = scores.map((own, i) => ({ id: `a${i}`, groups: [], score: own }));
        const ranking = rank(all, { lines, lottery });
        expect(Ranking.parse(JSON.parse(JSON.stringify(ranking)))).toEqual(ranking);
        const below = (ranking.refused ?? []).map(({ id }) => id);
        expect([...ranking.ranked.map(({ id }) => id), ...below].sort()).toEqual(all.map(({ id }) => id).sort());
        expect(below).toEqual(all.filter((one) => one.score < 16).map(({ id }) => id));
      }),
    );
  });
});
