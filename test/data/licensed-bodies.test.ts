import { LicensedBodies } from 'digital-academy';
import { licensedBodies } from 'digital-academy/data';
import { describe, expect, it } from 'vitest';

describe('licensed bodies', () => {
  it('pass their own schema unchanged, and are plain JSON that nobody can change', () => {
    expect(LicensedBodies.parse(JSON.parse(JSON.stringify(licensedBodies)))).toEqual(licensedBodies);
    expect(Object.isFrozen(licensedBodies.bodies[0]?.sources)).toBe(true);
  });

  it('are eight, and not known to be all', () => {
    expect(licensedBodies.bodies.map(({ code, confidence }) => [code, confidence])).toEqual([
      ['BCS', 'high'],
      ['IHRIM', 'medium'],
      ['CILIP', 'medium'],
      ['AphA', 'medium'],
      ['Socitm', 'low'],
      ['FCI', 'high'],
      ['UKCHIP', 'high'],
      ['ISD Network', 'low'],
    ]);
    expect(licensedBodies.complete).toBe(false);
  });
});
