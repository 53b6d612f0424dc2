import { compareLevels, FedipLevel, fedipLevels, isAtLeastLevel } from 'digital-academy';
import * as fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';

const levels = fc.constantFrom(...fedipLevels);

describe('the ladder of FEDIP levels', () => {
  // Source: BCS, "Join the front runners of FEDIP", read November 2026.
  it('has four rungs, practitioner the lowest and leading the highest', () => {
    expect([...fedipLevels].reverse().sort(compareLevels)).toEqual(['practitioner', 'senior', 'advanced', 'leading']);
    expect(FedipLevel.options).toEqual(fedipLevels);
    expectTypeOf<FedipLevel>().toEqualTypeOf<'practitioner' | 'senior' | 'advanced' | 'leading'>();
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(fedipLevels)).toBe(true);
  });

  it('is not ordered as text', () => {
    expect([...fedipLevels].sort()).not.toEqual(fedipLevels);
  });

  it('has no place for an affiliate, who is not fully registered', () => {
    expect(FedipLevel.safeParse('affiliate').error?.issues[0]?.message).toBe(
      'Select a FEDIP level: practitioner, senior, advanced or leading',
    );
  });

  it.each([
    ['senior', false],
    ['advanced', true],
    ['leading', true],
  ] as const)('%s is at least advanced: %s', (level, answer) => {
    expect(isAtLeastLevel(level, 'advanced')).toBe(answer);
  });

  it('lets nobody pass a minimum that is not on it', () => {
    const affiliate = 'affiliate' as FedipLevel;
    expect(() => isAtLeastLevel('senior', affiliate)).toThrow(RangeError);
    expect(() => isAtLeastLevel(affiliate, 'senior')).toThrow("compareLevels: 'affiliate' is not a FEDIP level");
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(levels, levels, levels, (a, b, c) => {
        expect(compareLevels(a, b)).toBe(0 - compareLevels(b, a));
        expect(compareLevels(a, b) === 0).toBe(a === b);
        if (isAtLeastLevel(a, b) && isAtLeastLevel(b, c)) expect(isAtLeastLevel(a, c)).toBe(true);
        expect(isAtLeastLevel(a, b)).toBe(compareLevels(a, b) >= 0);
      }),
    );
  });
});
