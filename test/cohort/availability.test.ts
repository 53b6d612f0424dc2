import { availability } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const count = fc.nat({ max: 200 });

describe('availability', () => {
  it.each([
    [49, 1, 0],
    [50, 0, 0],
    [51, 0, 1],
  ])('of 50 places with %i taken: %i to give, overbooked by %i', (taken, available, overbooked) => {
    expect(availability({ places: 50, taken })).toEqual({
      places: 50,
      taken,
      offered: 0,
      keptBack: 0,
      available,
      overbooked,
    });
  });

  it('takes null for none, as what a database leaves out', () => {
    expect(availability({ places: 5, taken: 1, offered: null, keptBack: null })).toEqual(
      availability({ places: 5, taken: 1, offered: 0, keptBack: 0 }),
    );
  });

  it('is nothing where there are no places', () => {
    expect(availability({ places: 0, taken: 0 })).toMatchObject({ available: 0, overbooked: 0 });
  });

  it('counts a place offered or kept back like one taken', () => {
    fc.assert(
      fc.property(count, count, count, count, (places, taken, offered, keptBack) => {
        const all = availability({ places, taken: taken + offered + keptBack });
        const { available, overbooked } = availability({ places, taken, offered, keptBack });
        expect([available, overbooked]).toEqual([all.available, all.overbooked]);
      }),
    );
  });

  it('never leaves places to give and overbooking at once, and accounts for every place', () => {
    fc.assert(
      fc.property(count, count, count, count, (places, taken, offered, keptBack) => {
        const { available, overbooked } = availability({ places, taken, offered, keptBack });
        expect(Math.min(available, overbooked)).toBe(0);
        expect(taken + offered + keptBack + available).toBe(places + overbooked);
      }),
    );
  });

  it.each([NaN, -1, 0.5, Infinity])('refuses %d as a count, and names each', (wrong) => {
    expect(() => availability({ places: wrong, taken: 0, offered: 1, keptBack: wrong })).toThrow(
      new RangeError(`availability: places is ${wrong}, keptBack is ${wrong}; enter a whole number, 0 or more`),
    );
    expect(() => availability({ places: 0, taken: wrong, offered: wrong })).toThrow(
      new RangeError(`availability: taken is ${wrong}, offered is ${wrong}; enter a whole number, 0 or more`),
    );
  });
});
