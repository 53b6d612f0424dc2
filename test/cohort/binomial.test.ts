import { completionProbability } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactProbability, fractionOf, relativeError, toNumber, type Fraction } from './binomial-oracle.ts';

const probability = (target: number, places: number, completion: number) =>
  completionProbability(places, { completion, target });

// What can go wrong is in the far tails: numbers of people up to 40 standard deviations from the likely ones.
const unit = fc.double({ min: 0, max: 1, noNaN: true });
const completions = fc.oneof(
  unit,
  unit.map((one) => one ** 9),
  unit.map((one) => 1 - one ** 9),
  fc.constantFrom(0, 1, 0.5, 0.9, Number.MIN_VALUE, 1 - Number.EPSILON / 2),
);
function questions(most: number) {
  const deviations = fc.double({ min: -40, max: 40, noNaN: true });
  return fc.tuple(fc.integer({ min: 1, max: most }), completions, deviations).map(([places, completion, away]) => {
    const spread = Math.sqrt(places * completion * (1 - completion)) + 0.1;
    const target = Math.round(places * completion + away * spread);
    return { places, completion, target: Math.min(places, Math.max(0, target)) };
  });
}

describe('the probability that enough people complete, against whole-number arithmetic,', () => {
  it('is that of all outcomes one by one', () => {
    for (const completion of [0.5, 0.9, 1 / 3]) {
      for (let target = 0; target <= 6; target += 1) {
        let sum = 0;
        for (let outcome = 0; outcome < 2 ** 5; outcome += 1) {
          const completed = [0, 1, 2, 3, 4].filter((i) => (outcome >> i) & 1).length;
          if (completed >= target) sum += completion ** completed * (1 - completion) ** (5 - completed);
        }
        expect(probability(target, 5, completion)).toBeCloseTo(sum, 14);
        if (target <= 5) expect(toNumber(exactProbability(target, 5, fractionOf(completion)))).toBeCloseTo(sum, 14);
      }
    }
  });

  it.each<[places: number, targets: readonly number[], Fraction, completion: number]>([
    [300, [1, 200, 260, 269, 270, 271, 280, 299, 300], [9n, 10n], 0.9],
    [350, [1, 200, 299, 300, 301, 315, 316, 349, 350], [9n, 10n], 0.9],
    [10_000, [8000, 8970, 9000, 9001, 9300, 9900, 10_000], [9n, 10n], 0.9],
    [10_000, [9000, 9299, 9300, 9301, 9990, 9999, 10_000], [93n, 100n], 0.93],
    [10_000, [1, 2500, 2899, 2900, 2901, 4000, 4500], [29n, 100n], 0.29],
  ])('has 12 digits for %i places, in the tails as well', (places, targets, fraction, completion) => {
    for (const target of targets) {
      const exact = toNumber(exactProbability(target, places, fraction));
      expect(relativeError(probability(target, places, completion), exact), `${target}`).toBeLessThan(1e-12);
    }
  });

  it('has 14 digits up to 400 places, if completion is taken for exactly the number it is', () => {
    fc.assert(
      fc.property(questions(400), ({ target, places, completion }) => {
        fc.pre(completion > 1e-40);
        const exact = toNumber(exactProbability(target, places, fractionOf(completion)));
        expect(relativeError(probability(target, places, completion), exact)).toBeLessThan(1e-14);
      }),
    );
  });

  it.each([
    [10_000, 0.9],
    [9700, 0.9],
    [10_000, 0.93],
    [10_000, 0.9316],
    [8875, 0.9],
    [5125, 1 / 3],
  ])('has 13 digits for %i of 10,000 with completion %d, even where that is next to nothing', (target, completion) => {
    const exact = toNumber(exactProbability(target, 10_000, fractionOf(completion)));
    expect(relativeError(probability(target, 10_000, completion), exact)).toBeLessThan(1e-13);
  });

  // Computed with mpmath 1.3.0 to 60 digits from the logarithm of the gamma function, for exactly these numbers.
  it.each([
    [1_000_000, 1_000_000, 0.9993, 7.716330828389363411e-305],
    [1_000_000, 911_041, 0.9, 5.5087487433182352103e-307],
    [1_000_000, 900_000, 0.9, 0.50084221040523872564],
    [1_000_000, 5600, 0.005, 3.6921090856526218188e-17],
    [10_000_000_000, 5_000_100_000, 0.5, 0.022750671860543909903],
    [10_000_000_000, 5_001_000_000, 0.5, 2.7541725964984914374e-89],
    [10_000_000_000, 9_000_100_000, 0.9, 0.00042901673016951758511],
    [10_000, 1, 1e-300, 1.000000000000000025e-296],
    [1000, 1000, 0.4765, 1.155859307123103116787344e-322],
  ])('has 12 digits for %i places and a target of %i with completion %d', (places, target, completion, exact) => {
    expect(relativeError(probability(target, places, completion), exact)).toBeLessThan(1e-12);
  });

  it('is 0 only where it is less than the least number there is', () => {
    expect(probability(10_000, 10_000, 0.93)).toBeGreaterThan(0);
    expect(probability(1074, 1074, 0.5)).toBe(Number.MIN_VALUE);
    expect(probability(1076, 1076, 0.5)).toBe(0);
    expect(probability(180, 1_000_000, 1e-6)).toBe(0);
  });
});

describe('the probability that enough people complete', () => {
  it.each([
    [0, 1],
    [1, 0.99],
    [2, 0.81],
    [3, 0],
  ])('of 2 places with 0.9 each, for a target of %i, is %d', (target, expected) => {
    expect(probability(target, 2, 0.9)).toBeCloseTo(expected, 15);
  });

  it('is certain for the target 0 and impossible for one above the places, whatever the completion', () => {
    fc.assert(
      fc.property(fc.nat(), completions, (places, completion) => {
        expect(probability(0, places, completion)).toBe(1);
        expect(probability(places + 1, places, completion)).toBe(0);
      }),
    );
  });

  it('is certain or impossible where everybody or nobody completes', () => {
    expect([299, 300, 301].map((target) => probability(target, 300, 1))).toEqual([1, 1, 0]);
    expect([0, 1].map((target) => probability(target, 300, 0))).toEqual([1, 0]);
    expect(probability(0, 0, 0)).toBe(1);
  });

  it('is from 0 to 1', () => {
    fc.assert(
      fc.property(questions(1_000_000), ({ target, places, completion }) => {
        const one = probability(target, places, completion);
        expect(one).toBeGreaterThanOrEqual(0);
        expect(one).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not rise with the target, nor fall with a place or with completion', () => {
    fc.assert(
      fc.property(questions(100_000), completions, ({ target, places, completion }, other) => {
        const one = probability(target, places, completion) * (1 - 1e-12);
        expect(probability(Math.max(0, target - 1), places, completion)).toBeGreaterThanOrEqual(one);
        expect(probability(target, places + 1, completion)).toBeGreaterThanOrEqual(one);
        expect(probability(target, places, Math.max(completion, other))).toBeGreaterThanOrEqual(one);
      }),
    );
  });

  it('and the probability that enough people do not complete add up to 1', () => {
    fc.assert(
      fc.property(questions(1_000_000), unit, ({ target, places }, completion) => {
        const tooFew = probability(places - target + 1, places, 1 - completion);
        expect(probability(target, places, completion) + tooFew).toBeCloseTo(1, 9);
      }),
    );
  });

  it('follows from one place less: that person completes, or does not', () => {
    fc.assert(
      fc.property(questions(1_000_000), ({ target, places, completion }) => {
        fc.pre(target > 0);
        const does = completion * probability(target - 1, places - 1, completion);
        const doesNot = (1 - completion) * probability(target, places - 1, completion);
        const both = probability(target, places, completion);
        expect(Math.abs(both - does - doesNot)).toBeLessThanOrEqual(1e-12 * both + 1e-300);
      }),
    );
  });

  it('has bounds: 0 to 10,000,000,000 people, and completion from 0 to 1', () => {
    expect(probability(10_000_000_000, 10_000_000_000, 1)).toBe(1);
    expect(probability(0, 0, 0)).toBe(1);
    const people = 'not a whole number from 0 to 10000000000';
    expect(() => probability(10_000_000_001, -1, -Number.MIN_VALUE)).toThrow(
      new RangeError(
        `completionProbability: places is -1, ${people}; target is 10000000001, ${people}; ` +
          'completion is -5e-324, not a number from 0 to 1',
      ),
    );
    for (const wrong of [NaN, 0.5, Infinity]) expect(() => probability(wrong, 1, 0)).toThrow(/^.+: target is/);
    for (const wrong of [NaN, 1 + Number.EPSILON]) expect(() => probability(0, 1, wrong)).toThrow(/: completion is/);
  });
});
