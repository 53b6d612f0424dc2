import type nodeTest from 'node:test';
import { runInNewContext } from 'node:vm';
import { applicationsOn, decideApplication, type CalendarDate, type WindowStatus } from 'digital-academy';
import { exemplars } from 'digital-academy/data';
import {
  runScenarios,
  scenarios,
  type Answering,
  type RunScenariosOptions,
  type Scenario,
} from 'digital-academy/testing';
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
    const { stating } = fc.letrec<{ stating: unknown }>((tie) => ({
      stating: fc.oneof(
        { maxDepth: 3 },
        fc.constant(null),
        fc.boolean(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.string(),
        fc.array(tie('stating')),
        fc.dictionary(fc.string(), tie('stating'), { minKeys: 1 }),
      ),
    }));
    const objects = fc.dictionary(fc.string(), stating, { minKeys: 1 });
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
  it('no scenarios', () => {
    expect(() => registered(() => right, [])).toThrow(new RangeError('runScenarios: there are no scenarios'));
  });

  it.each<[string, unknown, string]>([
    ['nothing', {}, 'nothing'],
    ['not even that', undefined, 'nothing'],
    ['nothing of a field', { ...placing.expected, note: {} }, 'nothing at note'],
    ['nothing of an item', { places: [{ id: 'Ada' }, {}] }, 'nothing at places[1]'],
    ['nothing, deep down', { a: { b: [[{ c: {} }]] } }, 'nothing at a.b[0][0].c'],
    ['a field that JSON leaves out', { note: undefined }, 'nothing at note'],
    ['a list with a hole', { places: [1, , 3] }, 'nothing at places[1]'],
    ['a date', new Date(0), 'what is not plain JSON'],
    ['a date in a field', { since: new Date(0) }, 'what is not plain JSON at since'],
    ['a map', { places: [new Map()] }, 'what is not plain JSON at places[0]'],
    ['a set', { places: new Set([1]) }, 'what is not plain JSON at places'],
    ['a value of a class', { page: new URL('https://example.org') }, 'what is not plain JSON at page'],
    ['a function', { note: () => 'late' }, 'what is not plain JSON at note'],
    ['a symbol', { note: Symbol('late') }, 'what is not plain JSON at note'],
    ['a large integer', { rank: 2n }, 'what is not plain JSON at rank'],
    ['no number', { rank: NaN }, 'what is not plain JSON at rank'],
    ['a number without end', { rank: Infinity }, 'what is not plain JSON at rank'],
  ])('where %s is expected', (_, expected, what) => {
    const tests = () =>
      registered<Scenario<unknown, unknown>>(() => expected, [placing, { ...placing, name: 'Ben waits', expected }]);
    expect(tests).toThrow(new RangeError(`runScenarios: the scenario 'Ben waits' expects ${what}`));
  });

  it('but plain JSON of any origin is fine', () => {
    const elsewhere: unknown = runInNewContext(`({ outcome: 'placed', places: [{ id: 'Ada' }] })`);
    const bare: unknown = Object.assign(Object.create(null), { outcome: 'placed' });
    for (const expected of [elsewhere, bare]) {
      const [[, body]] = registered<Scenario<unknown, unknown>>(
        () => ({ outcome: 'waiting' }),
        [{ ...placing, expected }],
      ) as [[string, () => unknown]];
      expect(body).toThrow('outcome is "waiting"');
    }
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

  it('is given the test of any runner', () => {
    type Test = Parameters<typeof runScenarios>[1]['test'];
    expectTypeOf<typeof it>().toExtend<Test>();
    expectTypeOf<typeof nodeTest>().toExtend<Test>();
    expectTypeOf<string>().not.toExtend<Test>();
  });
});

// Held by the compiler: nothing registers a test here, and no body is run.
/* eslint-disable @typescript-eslint/no-unused-vars -- a parameter makes the compiler read the scenarios before the answer */
describe('a wrapper is typed by the scenarios', () => {
  const test = () => undefined;
  const some = () => asOf > '2017-01-01';
  const { windows, levels } = scenarios;
  const mixed: readonly (Scenario<{ who: string }, { place: number }> | Scenario<null, 'none'>)[] = [
    { name: 'nobody', asOf, given: null, expected: 'none' },
  ];

  it('in what it is given', () => {
    runScenarios(
      ({ application }, context) => {
        expectTypeOf(application.post).not.toBeAny();
        expectTypeOf(context.asOf).toEqualTypeOf<CalendarDate>();
        return { outcome: 'eligible', failed: [], missing: [] };
      },
      { test },
    );
    runScenarios(
      (given) => {
        expectTypeOf(given).toEqualTypeOf<(typeof levels)[number]['given']>();
        return { level: null, reason: 'not-stated' };
      },
      { test, scenarios: levels },
    );
    expectTypeOf<ReturnType<Answering<Scenario<1, WindowStatus>>>>().toEqualTypeOf<
      WindowStatus | PromiseLike<WindowStatus>
    >();
  });

  it('in what it answers: a literal, more than is expected, a promise', () => {
    runScenarios(({ cohort }) => (cohort.id ? 'open' : 'closed'), { test, scenarios: windows });
    runScenarios((_) => 'open', { test, scenarios: windows });
    runScenarios((_) => 'open', { test: (name, body) => [name, body], scenarios: windows });
    runScenarios(() => ({ outcome: 'eligible', failed: [], missing: [], more: 1 }), { test });
    runScenarios((_) => ({ level: 'none', reason: 'not-yet', more: 1 }), { test, scenarios: levels });
    runScenarios((_) => Promise.resolve('open'), { test, scenarios: windows });
    runScenarios(async ({ cohort }, { asOf }) => applicationsOn(await Promise.resolve(cohort), { asOf }), {
      test,
      scenarios: windows,
    });
    runScenarios(async (_) => ({ outcome: 'eligible', failed: [], missing: await Promise.resolve([]) }), { test });
  });

  it('of your own, too, however they are written', () => {
    const inline = [
      { name: 'a', asOf, given: { who: 'Ada' }, expected: { place: 1 } },
      { name: 'b', asOf, given: { who: 'Ben', groups: ['nursing'] }, expected: { place: 2, note: null } },
    ];
    runScenarios(({ who }) => ({ place: who.length, note: null }), { test, scenarios: inline });
    runScenarios((given) => (given ? { place: given.who.length } : 'none'), { test, scenarios: mixed });
    runScenarios(({ who }) => who, {
      test,
      scenarios: [{ name: 'a', asOf, given: { who: 'Ada' }, expected: 'placed' }],
    });
    const options: RunScenariosOptions = { test, scenarios: windows };
    runScenarios((given) => [given], options);
  });

  it('and a wrong answer does not compile', () => {
    const wrong = () => {
      // @ts-expect-error an answer that is none
      runScenarios(({ cohort }) => (cohort.id ? 'open' : 'shut'), { test, scenarios: windows });
      // @ts-expect-error the promise of one
      runScenarios((_) => Promise.resolve('shut'), { test, scenarios: windows });
      // @ts-expect-error an outcome that is none
      runScenarios((_) => ({ outcome: 'perhaps', failed: [], missing: [] }), { test });
      // @ts-expect-error the answer lacks what is expected
      runScenarios((_, { name }) => ({ outcome: 'eligible' as const, name }), { test });
      // @ts-expect-error there is no answer
      runScenarios(() => undefined, { test });
    };
    expect(wrong).not.toThrow();
  });

  it('nor does a wrapper of another question, however the options came about', () => {
    const applicant = (
      { application }: (typeof scenarios.applications)[number]['given'],
      { asOf }: { asOf: CalendarDate },
    ) => decideApplication(application, { asOf, register: exemplars });
    const wrong = () => {
      // @ts-expect-error nobody is given to one of them
      runScenarios((given) => ({ place: given.who.length }), { test, scenarios: mixed });
      runScenarios(applicant, { test });
      runScenarios(applicant, { test, scenarios: undefined });
      runScenarios(applicant, { test, scenarios: scenarios.applications });
      // @ts-expect-error a window has no application
      runScenarios(applicant, { test, scenarios: windows });
      const named: RunScenariosOptions = { test, scenarios: windows };
      // @ts-expect-error any scenarios
      runScenarios(applicant, named);
      // @ts-expect-error perhaps windows
      runScenarios(applicant, { test, scenarios: some() ? windows : undefined });
      const inferred = { test, scenarios: some() ? windows : undefined };
      // @ts-expect-error perhaps windows
      runScenarios(applicant, inferred);
      // @ts-expect-error perhaps windows
      runScenarios(applicant, { test, scenarios: some() ? windows : scenarios.applications });
      // @ts-expect-error windows, spread
      runScenarios(applicant, { ...{ test }, ...(some() ? { scenarios: windows } : {}) });
    };
    expect(wrong).not.toThrow();
  });
});
