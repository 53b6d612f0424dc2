import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { insist } from '../assertions/judgement.ts';
import { judgeAnswer } from './judge-answer.ts';
import type { Scenario } from './scenario.ts';
import { scenarios as ours, type Scenarios } from './scenarios.ts';

/** What is told beside what is given. */
export interface ScenarioContext {
  /** The day that the answer is for. */
  readonly asOf: CalendarDate;
  /** The name of the scenario. */
  readonly name: string;
}

/** Your own code, wrapped so that it answers what is given; it may promise the answer, and say more than is expected. */
export type Answering<One extends Scenario<unknown, unknown>> = (
  given: One['given'],
  context: ScenarioContext,
) => One['expected'] | PromiseLike<One['expected']>;

/** How scenarios are run. */
export interface RunScenariosOptions {
  /** What registers a test: `test` or `it` of any runner. Its body returns a promise if the answer is one. */
  readonly test: (name: string, body: () => void) => unknown;
  /** One of the lists of {@link scenarios}, or your own. Left out, that of applications. */
  readonly scenarios?: readonly Scenario<unknown, unknown>[] | undefined;
}

/** The scenarios that are run by some options: those of applications, if they name none. */
export type ScenarioOf<Options extends RunScenariosOptions> = Options extends {
  readonly scenarios: readonly (infer One extends Scenario<unknown, unknown>)[];
}
  ? One
  : Scenarios['applications'][number];

/**
 * Registers a test for each scenario, which passes if your own code answers as expected: only what the scenario states is compared,
 * lists in their order. So your code is held to the same cases as the library, whatever stands between the two.
 *
 * @throws RangeError if there is no scenario, or one that expects nothing: neither could fail. A test that fails throws an Error with
 * `actual` and `expected`; its message names the scenario, what differs and the day.
 *
 * @example
 * ```ts
 * import { academyCohorts, decideApplication } from 'digital-academy';
 * import { exemplars as register } from 'digital-academy/data';
 * import { runScenarios } from 'digital-academy/testing';
 *
 * const passed: string[] = [];
 * const test = (name: string, body: () => void) => (body(), passed.push(name)); // stands for that of your runner
 *
 * const published = academyCohorts.flatMap(({ policies }) => policies);
 * runScenarios(
 *   ({ policy: { id, version }, application }, { asOf }) => {
 *     const policy = published.find((one) => one.id === id && one.version === version)!;
 *     return decideApplication(application, { asOf, register, policy });
 *   },
 *   { test },
 * );
 * passed[2]; // => 'the day before the followers were announced, a CCIO of a follower cannot apply'
 * ```
 *
 * @example Another question
 * ```ts
 * import { addDays, applicationsOn } from 'digital-academy';
 * import { runScenarios, scenarios } from 'digital-academy/testing';
 *
 * const test = (_: string, body: () => void) => { body(); };
 * const windows = { test, scenarios: scenarios.windows };
 * runScenarios(({ cohort }, { asOf }) => applicationsOn(cohort, { asOf }), windows);
 * runScenarios(({ cohort }, { asOf }) => applicationsOn(cohort, { asOf: addDays(asOf, 1) }), windows); // throws
 * ```
 */
export function runScenarios<Options extends RunScenariosOptions>(
  decide: Answering<ScenarioOf<Options>>,
  options: Options,
): void {
  const scenarios = (options.scenarios ?? ours.applications) as readonly ScenarioOf<Options>[];
  if (scenarios.length === 0) throw new RangeError('runScenarios: there are no scenarios');
  const idle = scenarios.find(({ expected }) => statesNothing(expected));
  if (idle) throw new RangeError(`runScenarios: the scenario '${idle.name}' expects nothing`);

  for (const scenario of scenarios) {
    const { name, asOf, given } = scenario;
    const check = (answer: unknown) => {
      insist(judgeAnswer(scenario, answer));
    };
    options.test(name, (): unknown => {
      const answer = decide(given, { asOf, name });
      if (isPromise(answer)) return answer.then(check);
      // At once, so that a runner that waits for nothing sees it too.
      check(answer);
      return undefined;
    });
  }
}

function statesNothing(expected: unknown): boolean {
  if (typeof expected !== 'object' || expected === null) return expected === undefined;
  return !Array.isArray(expected) && Object.keys(expected).length === 0;
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { readonly then?: unknown } | null | undefined)?.then === 'function';
}
