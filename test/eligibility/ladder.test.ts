import { ladder } from 'digital-academy';
import { describe, expect, it } from 'vitest';

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
});
