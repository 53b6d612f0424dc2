import { rank, Ranking, type Application } from 'digital-academy';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { orNothing } from './or-nothing.ts';

const lottery = { seed: 'published beforehand' };

function application(id: string, score?: number | null): Application {
  return { id, groups: [], score };
}

function idsOf({ ranked }: Ranking) {
  return ranked.map(({ id }) => id);
}

const applications = fc.uniqueArray(
  fc.record({ id: fc.string({ minLength: 1 }), groups: fc.constant([]), score: fc.constantFrom(16, 16.5, 17) }),
  { selector: ({ id }) => id },
);

describe('a ranking', () => {
  it('puts the highest score first', () => {
    const ranking = rank([application('a', 16), application('b', 16.5), application('c', -1)]);
    expect(ranking).toEqual({
      format: 1,
      ranked: [
        { id: 'b', groups: [], score: 16.5 },
        { id: 'a', groups: [], score: 16 },
        { id: 'c', groups: [], score: -1 },
      ],
    });
  });

  it('can score by anything the caller knows, and keeps only that score', () => {
    const richer = [
      { ...application('a', 99), marks: [8, 8] },
      { ...application('b'), marks: [9, 8] },
    ];
    const ranking = rank(richer, { score: ({ marks }) => marks.reduce((sum, mark) => sum + mark, 0) });
    expect(ranking.ranked).toStrictEqual([
      { id: 'b', groups: [], score: 17 },
      { id: 'a', groups: [], score: 16 },
    ]);
  });

  it('does not depend on the order in which applications come', () => {
    fc.assert(
      fc.property(
        applications.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(rank(shuffled, { lottery })).toEqual(rank(all, { lottery }));
        },
      ),
    );
  });

  it('reads the same when parsed again, and leaves frozen input alone', () => {
    fc.assert(
      fc.property(applications, (all) => {
        const ranking = rank(Object.freeze(all.map((one) => Object.freeze(one))), { lottery: Object.freeze(lottery) });
        expect(Ranking.parse(JSON.parse(JSON.stringify(ranking)))).toEqual(ranking);
      }),
    );
  });
});

describe('the lottery', () => {
  // printf '%s\n%s' 'published beforehand' a1 | sha256sum, and so on.
  const draws = {
    a1: 'ffbe354dac8a749727207443c850b1128a833892ec09bea6d2eaeaf04866de4e',
    a2: 'a320f67c8a28ea5f48d181a24a6ba372f072efd7304d6591bb5f41f9e66bc5b2',
    a3: '7743be3c8fd0e4a2ae3a63f63635ae084bd23daccf63ee30578e91a5f9159a7b',
  };

  it('orders by ascending SHA-256 of the seed, a line feed and the id', () => {
    const byDraw = Object.entries(draws).sort(([, a], [, b]) => (a < b ? -1 : 1));
    const { ranked } = rank([application('a1', 16), application('a2', 16), application('a3', 16)], { lottery });
    expect(ranked.map(({ id, draw }) => [id, draw])).toEqual(byDraw);
  });

  it('hashes the UTF-8 of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
        (seed, id) => {
          const { ranked } = rank([application(id, 1), application(`${id}'`, 1)], { lottery: { seed } });
          const expected = createHash('sha256').update(`${seed}\n${id}`, 'utf8').digest('hex');
          expect(ranked.find((one) => one.id === id)?.draw).toBe(expected);
        },
      ),
    );
  });

  it('draws only those who are tied, and is recorded with its seed', () => {
    const ranking = rank([application('a1', 17), application('a2', 16), application('a3', 16)], { lottery });
    expect(ranking.ranked.map((one) => 'draw' in one)).toEqual([false, true, true]);
    expect(ranking.lottery).toEqual(lottery);
  });

  it('gives another order for another seed', () => {
    const all = Array.from({ length: 20 }, (_, i) => application(`a${i}`, 0));
    expect(idsOf(rank(all, { lottery: { seed: 'another' } }))).not.toEqual(idsOf(rank(all, { lottery })));
  });
});

describe('what cannot be ranked', () => {
  it('is all named at once', () => {
    const all = [application('a'), application('b', NaN), application('c', Infinity), application('d', 1)];
    expect(() => rank([...all, application('d', 2), application('e', null)], { lottery: { seed: '' } })).toThrow(
      new RangeError(
        "rank: 'd' is there more than once; 'a' has no finite score; 'b' has no finite score; 'c' has no finite score; " +
          "'e' has no finite score; the seed of the lottery is no text, or empty",
      ),
    );
  });

  it('includes an empty id and groups that nobody can belong to, named with all the rest', () => {
    const groups = ['exemplar', 'open', ' x', '', '__proto__', 'OPEN'];
    const all = [{ id: 'a', groups, score: 1 }, { id: 'b', groups: ['open'] }, application('', 2), application('', 3)];
    expect(() => rank(all)).toThrow(
      new RangeError(
        "rank: an id is no text, or empty; '' is there more than once; " +
          "'a' has the group 'open', which cannot be the name of one; " +
          "'a' has the group ' x', which cannot be the name of one; " +
          "'a' has the group '', which cannot be the name of one; " +
          "'a' has the group '__proto__', which cannot be the name of one; " +
          "'a' has the group 'OPEN', which cannot be the name of one; " +
          "'b' has the group 'open', which cannot be the name of one; " +
          "'b' has no finite score",
      ),
    );
  });

  it('is refused, and everything else reads the same when parsed again', () => {
    const hostile = fc.record({
      id: fc.string({ maxLength: 2 }),
      groups: fc.array(fc.oneof(fc.string({ maxLength: 2 }), fc.constantFrom('open', 'Open', ' x', '__proto__'))),
      score: fc.oneof(fc.integer(), fc.constantFrom(null, undefined, Infinity)),
    });
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 3 }), (all) => {
        const ranking = orNothing(() => rank(all, { lottery }));
        if (ranking) expect(Ranking.parse(JSON.parse(JSON.stringify(ranking)))).toEqual(ranking);
      }),
      { numRuns: 300 },
    );
  });

  it('includes ties without a lottery, and every one of the tied is named', () => {
    const all = [application('a', 16), application('b', 16), application('c', 17), application('d', 12.5)];
    expect(() => rank([...all, application('e', 12.5)])).toThrow(
      new RangeError(
        "rank: give a lottery with a seed to settle the tie at 16 of 'a', 'b'; the tie at 12.5 of 'd', 'e'",
      ),
    );
  });

  it('does not include nobody', () => {
    expect(rank([])).toEqual({ format: 1, ranked: [] });
  });
});

describe('from plain JavaScript', () => {
  const tied = [
    { id: 'a1', groups: [], score: 1 },
    { id: 'a2', groups: [], score: 1 },
  ];
  const untyped = rank as (applications: unknown, options?: unknown) => unknown;

  it.each(['a seed', {}, { seed: 5 }, { seed: '' }])('draws with no lottery that is none: %j', (lottery) => {
    expect(() => untyped(tied, { lottery })).toThrow('the seed of the lottery is no text, or empty');
  });

  it('takes no text for a list of groups, in which part of a name would count as a group', () => {
    expect(() => untyped([{ id: 'a1', groups: 'non-e', score: 1 }])).toThrow("the groups of 'a1' are no list");
  });

  it('names ten of a long tie, and how to settle it', () => {
    const many = Array.from({ length: 1000 }, (_, i) => ({ id: `a${i}`, groups: [], score: 1 }));
    expect(() => rank(many)).toThrow(/give a lottery with a seed to settle the tie at 1 of 'a0', .*'a9' and 990 more$/);
  });
});
