import { matchCohorts, rank } from 'digital-academy';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';

function lotOf(seed: string, id: string): string {
  return createHash('sha256').update(`${seed}\n${id}`, 'utf8').digest('hex');
}

function all(ids: readonly string[], score = 1) {
  return ids.map((id) => ({ id, groups: [], score }));
}

const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
  fc.constantFrom('\n', 'a\n', '\na', '🎲', '👩‍⚕️', 'é', 'e\u0301', '\u0000', ' ', '__proto__', 'constructor', "'"),
);
const ids = fc.uniqueArray(text, { maxLength: 10 });

describe('a draw', () => {
  it('can be redone by anybody, whatever the seed and the ids', () => {
    fc.assert(
      fc.property(text, ids, (seed, own) => {
        const byLot = [...own].sort((a, b) => (lotOf(seed, a) < lotOf(seed, b) ? -1 : 1));
        const { ranked } = rank(all(own), { lottery: { seed } });
        expect(ranked.map(({ id }) => id)).toEqual(byLot);
        for (const { id, draw } of ranked) expect(draw).toBe(own.length > 1 ? lotOf(seed, id) : undefined);
      }),
      { numRuns: 300 },
    );
  });

  // printf '%s\n%s' "$(printf 'a\nb')" c | sha256sum
  it('reads a seed with a line feed as it is, so that only seed and id together make a lot', () => {
    const inSeed = rank(all(['c', 'd']), { lottery: { seed: 'a\nb' } }).ranked.find(({ id }) => id === 'c');
    const inId = rank(all(['b\nc', 'd']), { lottery: { seed: 'a' } }).ranked.find(({ id }) => id === 'b\nc');
    expect(inSeed?.draw).toBe('ea7fb08b7a2dc4619ffb7c7bb38d95a2047935fa165d71b12efd3852a2e6d0cc');
    expect(inId?.draw).toBe(inSeed?.draw);
  });

  it('tells apart what only looks the same', () => {
    const { ranked } = rank(all(['é', 'e\u0301', 'a', 'a ', 'A']), { lottery: { seed: 's' } });
    expect(new Set(ranked.map(({ draw }) => draw)).size).toBe(5);
  });

  it.each(['\ud800', 'a\udfff', '\udc00\ud800'])('is refused to an id with half a character: %j', (id) => {
    expect(() => rank(all([id]), { lottery: { seed: 's' } })).toThrow(
      new RangeError(`rank: '${id}' is not well-formed text`),
    );
    expect(() => rank(all(['a']), { lottery: { seed: id } })).toThrow(
      new RangeError('rank: the seed of the lottery is not well-formed text'),
    );
  });

  it('is made once for every tie, by the same seed', () => {
    const people = [...all(['a', 'b'], 2), ...all(['c'], 1.5), ...all(['d', 'e'], 1)];
    const { ranked } = rank(people, { lottery: { seed: 's' } });
    expect(ranked.map(({ score }) => score)).toEqual([2, 2, 1.5, 1, 1]);
    for (const { id, score, draw } of ranked) expect(draw).toBe(score === 1.5 ? undefined : lotOf('s', id));
  });

  it('of 0 and -0 is a draw, for they are the same score', () => {
    const { ranked } = rank([...all(['a'], 0), ...all(['b'], -0)], { lottery: { seed: 's' } });
    expect(ranked.map(({ draw }) => draw)).toEqual([lotOf('s', 'a'), lotOf('s', 'b')].sort());
  });

  it('settles ties at several cohorts with one lot, the same as in a ranking', () => {
    fc.assert(
      fc.property(text, ids, (seed, own) => {
        const applications = all(own).map((one) => ({ ...one, preferences: ['p', 'q'] }));
        const cohorts = ['p', 'q'].map((id) => ({ id, places: 2 }));
        const { placed } = matchCohorts(cohorts, { applications, score: () => 1, lottery: { seed } });
        const byLot = [...own].sort((a, b) => (lotOf(seed, a) < lotOf(seed, b) ? -1 : 1));
        const places = byLot.slice(0, 4).map((id, i) => [id, i < 2 ? 'p' : 'q']);
        expect(new Map(placed.map(({ id, cohort }) => [id, cohort]))).toEqual(new Map(places as [string, string][]));
      }),
    );
  });
});
