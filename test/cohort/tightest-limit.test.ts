import { tightestLimit } from 'digital-academy';
import { describe, expect, it } from 'vitest';

const whole = { name: 'whole', places: 60, taken: 45 };

describe('several limits at once', () => {
  it('leave what the tightest leaves', () => {
    expect(tightestLimit([whole, { name: 'a', places: 30, taken: 14 }])).toEqual({ available: 15, binding: ['whole'] });
    expect(tightestLimit([whole, { name: 'a', places: 30, taken: 15 }])).toEqual({
      available: 15,
      binding: ['whole', 'a'],
    });
    expect(tightestLimit([whole, { name: 'a', places: 30, taken: 16 }])).toEqual({ available: 14, binding: ['a'] });
  });

  it('bind all alike once they leave nothing, be they full, overbooked or without places', () => {
    const limits = [
      { name: 'full', places: 1, taken: 1 },
      { name: 'over', places: 1, taken: 9 },
      { name: 'none', places: 0, taken: 0 },
    ];
    expect(tightestLimit([whole, ...limits])).toEqual({ available: 0, binding: ['full', 'over', 'none'] });
  });

  it('must be at least one, and counted in whole numbers', () => {
    expect(() => tightestLimit([])).toThrow(new RangeError('tightestLimit: no limits; without one there is no answer'));
    expect(() => tightestLimit([{ ...whole, taken: NaN }])).toThrow(
      new RangeError("tightestLimit: taken in 'whole' is NaN; enter a whole number, 0 or more"),
    );
  });
});
