import type nodeTest from 'node:test';
import { decideApplication, type CalendarDate } from 'digital-academy';
import { exemplars } from 'digital-academy/data';
import { runScenarios, scenarios, type Answering, type Scenario } from 'digital-academy/testing';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { libraryAnswers } from './scenarios/library-answers.ts';

interface Placing {
  readonly outcome: string;
  readonly places: readonly { readonly id: string; readonly rank?: number | null | undefined }[];
  readonly note?: string | null | undefined;
}

const asOf: CalendarDate = '2017-09-29';
const placing: Scenario<{ readonly who: string }, Placing> = {
  name: 'Ada is placed before Ben',
  asOf,
  given: { who: 'Ada' },
  expected: { outcome: 'placed', places: [{ id: 'Ada' }, { id: 'Ben', rank: 2 }], note: null },
};

/** The tests that are registered, by name. */
function registered<One extends Scenario<unknown, unknown>>(
  decide: Answering<One>,
  scenarios: readonly One[],
): [string, () => unknown][] {
  const tests: [string, () => unknown][] = [];
  runScenarios(decide, { test: (name: string, body: () => void) => tests.push([name, body]), scenarios });
  return tests;
}

function bodyFor(answer: unknown): () => unknown {
  return registered(() => answer as Placing, [placing])[0]![1];
}

const right = {
  outcome: 'placed',
  places: [
    { id: 'Ada', rank: 1 },
    { id: 'Ben', rank: 2 },
  ],
  seed: 'kept',
};

describe('a test', () => {
  it('is registered for each scenario, under its name, and runs nothing before the runner does', () => {
    const asked: unknown[] = [];
    const tests = registered(
      (given, context) => {
        asked.push([given, context]);
        return right;
      },
      [placing, { ...placing, name: 'again', given: { who: 'Ben' } }],
    );
    expect(tests.map(([name]) => name)).toEqual(['Ada is placed before Ben', 'again']);
    expect(asked).toEqual([]);
    tests[1]![1]();
    expect(asked).toEqual([[{ who: 'Ben' }, { asOf, name: 'again' }]]);
  });

  it('is registered for each application, if no scenarios are named', () => {
    const names: string[] = [];
    runScenarios(libraryAnswers.applications, { test: (name) => names.push(name) });
    expect(names).toEqual(scenarios.applications.map(({ name }) => name));
  });

  it('passes an answer that says more than is expected, and what is missing in any way', () => {
    expect(bodyFor(right)()).toBeUndefined();
    expect(bodyFor({ ...right, note: undefined })()).toBeUndefined();
    expect(bodyFor({ ...right, note: null })()).toBeUndefined();
  });

  it('waits for an answer that is promised', async () => {
    await expect(bodyFor(Promise.resolve(right))()).resolves.toBeUndefined();
    await expect(bodyFor(Promise.resolve({ ...right, outcome: 'waiting' }))()).rejects.toThrow('outcome is "waiting"');
    await expect(bodyFor(Promise.reject(new Error('no such service')))()).rejects.toThrow('no such service');
  });

  it.each<[string, unknown, string]>([
    ['another value', { ...right, outcome: 'waiting' }, 'outcome is "waiting", expected outcome "placed"'],
    ['a missing field', { places: right.places }, 'outcome is undefined, expected outcome "placed"'],
    [
      'another value in a list',
      { ...right, places: [{ id: 'Ada' }, { id: 'Ben', rank: 3 }] },
      'places[1].rank is 3, expected places[1].rank 2',
    ],
    [
      'another order',
      { ...right, places: [...right.places].reverse() },
      'places[0].id is "Ben", places[1].id is "Ada", places[1].rank is 1, ' +
        'expected places[0].id "Ada", places[1].id "Ben", places[1].rank 2',
    ],
    [
      'a longer list',
      { ...right, places: [...right.places, { id: 'Cai' }] },
      'places is [{"id":"Ada","rank":1},{"id":"Ben","rank":2},{"id":"Cai"}], ' +
        'expected places [{"id":"Ada"},{"id":"Ben","rank":2}]',
    ],
    ['a shorter list', { ...right, places: [] }, 'places is [], expected places [{"id":"Ada"},{"id":"Ben","rank":2}]'],
    ['no list', { ...right, places: null }, 'places is null, expected places [{"id":"Ada"},{"id":"Ben","rank":2}]'],
    ['something where nothing is expected', { ...right, note: 'late' }, 'note is "late", expected note null'],
    [
      'no answer',
      undefined,
      'the answer is undefined, expected {"outcome":"placed","places":[{"id":"Ada"},{"id":"Ben","rank":2}],"note":null}',
    ],
    [
      'an answer of another kind',
      'placed',
      'the answer is "placed", expected {"outcome":"placed","places":[{"id":"Ada"},{"id":"Ben","rank":2}],"note":null}',
    ],
  ])('fails on %s, and says where', (_, answer, difference) => {
    expect(bodyFor(answer)).toThrow(`Ada is placed before Ben: ${difference}, as of 2017-09-29`);
  });

  it('fails with what it got beside what it expected, and no more', () => {
    expect(bodyFor({ ...right, outcome: 'waiting' })).toThrow(
      expect.objectContaining({
        name: 'AssertionError',
        actual: { outcome: 'waiting', places: [{ id: 'Ada' }, { id: 'Ben', rank: 2 }], note: undefined },
        expected: placing.expected,
      }),
    );
  });

  it('passes whatever is answered as expected, with more to it', () => {
    const objects = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 });
    fc.assert(
      fc.property(objects, objects, (expected, more) => {
        const scenario = { name: 'as expected', asOf, given: null, expected };
        const answer = { ...more, ...structuredClone(expected) };
        expect(registered(() => answer, [scenario])[0]![1]()).toBeUndefined();
      }),
    );
  });

  it('fails with what the wrapper threw', () => {
    const throwing = () => {
      throw new TypeError('no such field');
    };
    expect(registered(throwing, [placing])[0]![1]).toThrow(new TypeError('no such field'));
  });
});

describe('what cannot fail is refused', () => {
  it.each([
    ['no scenarios', [], 'runScenarios: there are no scenarios'],
    [
      'nothing expected',
      [{ ...placing, expected: {} }],
      "runScenarios: the scenario 'Ada is placed before Ben' expects nothing",
    ],
    [
      'not even that',
      [{ ...placing, expected: undefined }],
      "runScenarios: the scenario 'Ada is placed before Ben' expects nothing",
    ],
  ])('%s', (_, list, message) => {
    expect(() => registered(() => right as never, list as (typeof placing)[])).toThrow(new RangeError(message));
  });

  it('but an empty list, no and null are something to expect', () => {
    for (const expected of [[], false, null, 0, '']) {
      const [[, body]] = registered(() => 'another', [{ name: 'n', asOf, given: 1, expected }]) as [
        [string, () => unknown],
      ];
      expect(body).toThrow('n: the answer is "another"');
    }
  });
});

describe('a wrapper', () => {
  it('that forgets that the employer counts from its day fails by name', () => {
    const failing: string[] = [];
    const test = (name: string, body: () => void) => {
      try {
        body();
      } catch {
        failing.push(name);
      }
    };
    const ofTheFirstCohort = scenarios.applications.filter(
      ({ given: { policy } }) => policy.id === 'digital-academy/cohort-1' && policy.version === 1,
    );
    runScenarios(({ application }) => decideApplication(application, { asOf: '2017-10-01', register: exemplars }), {
      test,
      scenarios: ofTheFirstCohort,
    });
    expect(failing).toEqual([
      'the day before the followers were announced, a CCIO of a follower cannot apply',
      'who fails twice is told both',
      'what is missing changes no refusal',
    ]);
  });

  it('is typed by the question', () => {
    const test = () => undefined;
    runScenarios(
      ({ application }) => {
        expectTypeOf(application.post).not.toBeAny();
        return { outcome: 'eligible', failed: [], missing: [] };
      },
      { test },
    );
    const wrong = () => {
      // @ts-expect-error the answer lacks what is expected
      runScenarios((_, { name }) => ({ outcome: 'eligible' as const, name }), { test });
      // @ts-expect-error a window has no application
      runScenarios(({ application }) => (application ? 'open' : 'closed'), { test, scenarios: scenarios.windows });
    };
    expect(wrong).not.toThrow();
  });

  it('is given the test of any runner', () => {
    type Test = Parameters<typeof runScenarios>[1]['test'];
    expectTypeOf<typeof it>().toExtend<Test>();
    expectTypeOf<typeof nodeTest>().toExtend<Test>();
    expectTypeOf<string>().not.toExtend<Test>();
  });
});
