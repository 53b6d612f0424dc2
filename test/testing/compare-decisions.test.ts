import { decide, firstCohortPolicy, openedFirstCohortPolicy } from 'digital-academy';
import { compareDecisions } from 'digital-academy/testing';
import { describe, expect, expectTypeOf, it } from 'vitest';

const before = (facts: object) => decide(firstCohortPolicy, facts, { asOf: '2017-10-31' });
const after = (facts: object) => decide(openedFirstCohortPolicy, facts, { asOf: '2017-11-01' });
const neither = { employerIsExemplar: false, employerIsFastFollower: false };

describe('compareDecisions', () => {
  it('says nothing where nothing changes', () => {
    expect(compareDecisions(before, before, { anybody: { ...neither, post: 'cio' } })).toEqual([]);
  });

  it.each([
    [
      'who gains',
      { ...neither, employerKinds: ['nhs'], post: 'cio' },
      'ineligible → eligible; no longer failed: exemplar-employer',
    ],
    [
      'who loses',
      { employerIsExemplar: true, employerKinds: [], post: 'cio' },
      'eligible → ineligible; newly failed: eligible-employer',
    ],
    [
      'whose question changes',
      { post: 'cio' },
      'newly missing: employerKinds; no longer missing: employerIsExemplar, employerIsFastFollower',
    ],
    [
      'who is refused for another reason',
      { ...neither, employerKinds: [], post: 'cio' },
      'newly failed: eligible-employer; no longer failed: exemplar-employer',
    ],
    [
      'who is refused for fewer',
      { ...neither, employerKinds: ['nhs'], post: 'other' },
      'no longer failed: exemplar-employer',
    ],
  ])('says %s', (name, facts, change) => {
    const [only, ...others] = compareDecisions(before, after, { [name]: facts });
    expect(others).toEqual([]);
    expect(only).toMatchObject({ name, change, before: before(facts), after: after(facts) });
  });

  it('waits for functions that promise', async () => {
    const cases = { gains: { ...neither, employerKinds: ['nhs'], post: 'cio' } };
    const later = (facts: object) => Promise.resolve(after(facts));
    const changes = await compareDecisions(before, later, cases);
    expect(changes).toEqual(compareDecisions(before, after, cases));
    expect(changes).toHaveLength(1);
    await expect(compareDecisions(before, () => Promise.reject(new Error('no connection')), cases)).rejects.toThrow(
      'no connection',
    );
  });

  it('compares something', () => {
    expect(() => compareDecisions(before, after, {})).toThrow(new RangeError('compareDecisions: there are no cases'));
    expect(() => compareDecisions(before, () => null as never, { anybody: {} })).toThrow(
      new RangeError('compareDecisions: expected a decision, got null'),
    );
  });

  it('promises only where one of the functions does', () => {
    const cases = { anybody: {} };
    const later = (facts: object) => Promise.resolve(after(facts));
    expectTypeOf(compareDecisions(before, after, cases)).not.toHaveProperty('then');
    expectTypeOf(compareDecisions(before, later, cases)).toHaveProperty('then');
    expectTypeOf(compareDecisions(later, before, cases)).toHaveProperty('then');
    const cached = (facts: object): ReturnType<typeof after> | ReturnType<typeof later> => after(facts);
    const changes = compareDecisions(cached, cached, cases);
    expectTypeOf(changes).extract<readonly object[]>().not.toBeNever();
    expect(changes).toEqual([]);
  });

  it('leaves no promise behind when a function throws', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', note);
    const refusing = () => Promise.reject(new Error('no connection'));
    const throwing = (): never => {
      throw new Error('no such column');
    };
    expect(() => compareDecisions(refusing, throwing, { anybody: {} })).toThrow('no such column');
    await new Promise((done) => setImmediate(done));
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });
});
