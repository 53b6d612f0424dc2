import { lotteryEntries, type Application } from 'digital-academy';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';

const score = fc.oneof(
  fc.integer({ min: 0, max: 40 }).map((halves) => halves / 2),
  fc.constantFrom(null, undefined),
);
const applications = fc.uniqueArray(
  fc.record({
    id: fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }),
      fc.constantFrom('a\nb', '"', '\\', '🎲', '\u2028', '__proto__'),
    ),
    groups: fc.subarray(['x', 'y', 'zé']),
    score,
  }),
  { selector: ({ id }) => id, maxLength: 8 },
);
const some = applications.filter((all) => all.length > 0);

function fingerprintOf(all: readonly Application[]): string {
  return lotteryEntries(all).fingerprint;
}

describe('the entries of a lottery', () => {
  it('are one line of JSON each, by ascending id, and say all that the draw stands on', () => {
    fc.assert(
      fc.property(applications, (all) => {
        const { text } = lotteryEntries(all);
        const lines = text.split('\n');
        expect(lines.pop()).toBe('');
        const entries = lines.map((line) => JSON.parse(line) as unknown);
        const byId = [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(entries).toEqual(byId.map(({ id, groups, score }) => [id, score ?? null, [...groups].sort()]));
      }),
    );
  });

  it('have the fingerprint that anybody can take of the text', () => {
    fc.assert(
      fc.property(applications, (all) => {
        const { text, fingerprint } = lotteryEntries(all);
        expect(fingerprint).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
  });

  // sha256sum < /dev/null
  it('can be none', () => {
    const fingerprint = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    expect(lotteryEntries([])).toEqual({ text: '', fingerprint });
  });

  it('do not depend on the order of applications, of groups, or on any other field, and leave frozen input alone', () => {
    fc.assert(
      fc.property(applications, (all) => {
        const turned = Object.freeze(
          all.map((one) =>
            Object.freeze({
              ...one,
              groups: Object.freeze([...one.groups].reverse()),
              preferences: ['p'],
              name: 'Ada',
            }),
          ),
        );
        expect(lotteryEntries([...turned].reverse())).toEqual(lotteryEntries(all));
        expect(lotteryEntries(turned)).toEqual(lotteryEntries(all));
      }),
    );
  });
});

describe('the fingerprint changes', () => {
  it('with a score', () => {
    fc.assert(
      fc.property(some, fc.nat(), score, (all, pick, other) => {
        const one = all[pick % all.length]!;
        fc.pre((one.score ?? null) !== (other ?? null));
        const changed = all.map((each) => (each === one ? { ...each, score: other } : each));
        expect(fingerprintOf(changed)).not.toBe(fingerprintOf(all));
      }),
    );
  });

  it('with a group', () => {
    fc.assert(
      fc.property(some, fc.nat(), (all, pick) => {
        const one = all[pick % all.length]!;
        const changed = all.map((each) => (each === one ? { ...each, groups: [...each.groups, 'w'] } : each));
        expect(fingerprintOf(changed)).not.toBe(fingerprintOf(all));
      }),
    );
  });

  it('with an application left out, added, or called otherwise', () => {
    fc.assert(
      fc.property(some, fc.nat(), (all, pick) => {
        const one = all[pick % all.length]!;
        const left = all.filter((each) => each !== one);
        expect(fingerprintOf(left)).not.toBe(fingerprintOf(all));
        expect(fingerprintOf([...left, { ...one, id: `${one.id}, renamed` }])).not.toBe(fingerprintOf(all));
      }),
    );
  });

  it('with one that is found not to be eligible, as if it had never applied', () => {
    fc.assert(
      fc.property(some, fc.nat(), (all, pick) => {
        const one = all[pick % all.length]!;
        const left = all.filter((each) => each !== one);
        const refused = [...left, { ...one, ineligibleFor: ['endorsed'] }];
        expect(lotteryEntries(refused)).toEqual(lotteryEntries(left));
        for (const ineligibleFor of [[], null, undefined]) {
          expect(lotteryEntries([...left, { ...one, ineligibleFor }])).toEqual(lotteryEntries(all));
        }
      }),
    );
  });
});

describe('the score of an entry', () => {
  const one = { id: 'a', groups: [], score: 16.5, marks: [8, 9] };

  it('is the one that is ranked by', () => {
    expect(lotteryEntries([one]).text).toBe('["a",16.5,[]]\n');
    expect(lotteryEntries([one], { score: ({ marks }) => marks[0]! + marks[1]! }).text).toBe('["a",17,[]]\n');
    expect(lotteryEntries([one], { score: () => undefined }).text).toBe('["a",null,[]]\n');
  });
});

describe('entries that are none', () => {
  it('are all named at once', () => {
    const all = [
      { id: 'a', groups: ['open', 'x'] },
      { id: 'a', groups: [] },
      { id: '', groups: [] },
      { id: '\ud83d', groups: [], ineligibleFor: ['late'] },
    ];
    expect(() => lotteryEntries(all)).toThrow(
      new RangeError(
        "lotteryEntries: an id is no text, or empty; '\ud83d' is not well-formed text; 'a' is there more than once; " +
          "'a' has the group 'open', which cannot be the name of one",
      ),
    );
  });
});
