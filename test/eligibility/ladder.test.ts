import { decide, factsOf, ladder, policy } from 'digital-academy';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

describe('ladder', () => {
  it('is a schema that takes its steps and says what to enter', () => {
    const Level = ladder('practitioner', 'senior');
    expect(Level.parse('senior')).toBe('senior');
    expect(Level.safeParse('leading').error?.issues[0]?.message).toBe('Enter one of practitioner, senior');
  });

  it('refuses no steps, a step twice, and what is no text', () => {
    expect(() => ladder()).toThrow('ladder: give at least one step');
    expect(() => ladder('senior', 'senior')).toThrow("ladder: the step 'senior' is there twice");
    expect(() => ladder(['practitioner', 'senior'] as unknown as string)).toThrow('each as text');
  });

  // Pay bands: JavaScript puts keys that are whole numbers before all others.
  it('keeps the order of its steps where they are numbers', () => {
    const bands = ['7', '8a', '8b', '9'] as const;
    const Band = ladder(...bands);
    expect(Band.options).toEqual(bands);
    for (const schema of [Band, Band.describe('The pay band')]) {
      const applicant = factsOf(z.object({ band: schema.nullish() }));
      const seniors = policy({
        id: 'example/seniors',
        version: 1,
        inForce: { from: '2017-05-01' },
        facts: applicant,
        requires: { 'band-8b': { rule: applicant.band.atLeast('8b'), because: 'Band 8b or above' } },
      });
      const eligible = bands.filter((band) => decide(seniors, { band }, { asOf: '2017-09-01' }).outcome === 'eligible');
      expect(eligible).toEqual(['8b', '9']);
    }
  });

  it('loses the steps that zod takes out of it, and keeps the order of the others', () => {
    const Band = ladder('7', '8a', '8b', '9');
    const stepsOf = (schema: z.ZodType) =>
      policy({
        id: 'example/bands',
        version: 1,
        inForce: { from: '2017-05-01' },
        facts: factsOf(z.object({ band: schema })),
        requires: { known: { rule: { op: 'in', fact: 'band', values: ['9'] }, because: 'Band 9' } },
      } as never).facts['band'];
    expect(stepsOf(Band.exclude(['8a']))).toEqual({ type: 'ladder', steps: ['7', '8b', '9'] });
    expect(stepsOf(Band.extract(['9', '7']))).toEqual({ type: 'ladder', steps: ['7', '9'] });
  });
});
