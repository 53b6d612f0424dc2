import type { AsOfOptions } from '../../calendar/as-of-options.ts';
import { isPromise } from '../assertions/is-promise.ts';
import { insist } from '../assertions/judgement.ts';
import { flawOfExpected } from './flaw-of-expected.ts';
import { judgeAnswer } from './judge-answer.ts';
import type { Scenario } from './scenario.ts';
import { scenarios as ours, type Scenarios } from './scenarios.ts';

/** What is told beside what is given. */
export interface ScenarioContext extends AsOfOptions {
  /** The name of the scenario. */
  readonly name: string;
}

// `NoInfer` would do, but TypeScript has it since 5.4 only. Nothing is inferred through a conditional type either.

/**
 * Your own code, wrapped so that it answers what is given; it may promise the answer, and say more than is expected. Only the scenarios
 * say what is given and expected: the compiler takes neither from your code.
 */
export type Answering<One extends Scenario<unknown, unknown>> = [One] extends [Scenario<infer Given, infer Expected>]
  ? (given: Given, context: ScenarioContext) => Expected | PromiseLike<Expected>
  : never;

/** How scenarios are run. */
export interface RunScenariosOptions<One extends Scenario<unknown, unknown> = Scenario<unknown, unknown>> {
  /**
   * What registers a test: `test` or `it` of any runner.
   *
   * @param name - the name of the scenario.
   * @param body - the test, which fails where the answer is not as expected; it returns a promise if the answer is one.
   */
  readonly test: (name: string, body: () => void) => unknown;
  /** One of the lists of {@link scenarios}, or your own. If none is given, that of applications is run. */
  readonly scenarios: readonly One[];
}

/**
 * Registers a test for each scenario, which passes if your own code answers as expected: only what the scenario states is compared,
 * lists in their order. So your code is held to the same cases as the library, whatever stands between the two.
 *
 * @param decide - your own code, wrapped so that it answers what a scenario gives, at once or as a promise.
 * @throws RangeError if there is no scenario, or one that expects nothing, as `{}` does, or what is not plain JSON, at any depth: any
 * answer would do. A test that fails throws an Error with `actual` and `expected`; its message names the scenario, what differs and the day.
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
 */
export function runScenarios(
  decide: Answering<Scenarios['applications'][number]>,
  options: Pick<RunScenariosOptions, 'test'> & { readonly scenarios?: undefined },
): void;
/**
 * The same for another question, or for scenarios of your own.
 *
 * @param decide - your own code, wrapped so that it answers what a scenario gives, at once or as a promise.
 * @throws RangeError as above.
 *
 * @example
 * ```ts
 * import { addDays, applicationsOn } from 'digital-academy';
 * import { runScenarios, scenarios } from 'digital-academy/testing';
 *
 * const test = (_: string, body: () => void) => { body(); };
 * const windows = { test, scenarios: scenarios.windows };
 * runScenarios(({ cohort }, { asOf }) => applicationsOn(cohort, { asOf }), windows);
 * runScenarios(({ cohort }, { asOf }) => applicationsOn(cohort, { asOf: addDays(asOf, 1) }), windows); // throws
 * ```
 *
 * @example Every published policy, the Academy's and FEDIP's
 * ```ts
 * import { academyCohorts, decide, fedipAffiliatePolicy, fedipLevelPolicies, type Policy } from 'digital-academy';
 * import { runScenarios, scenarios } from 'digital-academy/testing';
 *
 * const passed: string[] = [];
 * const test = (name: string, body: () => void) => (body(), passed.push(name));
 *
 * const published: readonly Policy[] = [
 *   ...academyCohorts.flatMap(({ policies }) => policies),
 *   ...fedipLevelPolicies.map(({ policy }) => policy),
 *   fedipAffiliatePolicy,
 * ];
 * runScenarios(
 *   ({ policy: { id, version }, facts }, { asOf }) => {
 *     const policy = published.find((one) => one.id === id && one.version === version)!;
 *     return decide(policy, facts, { asOf });
 *   },
 *   { test, scenarios: scenarios.policies },
 * );
 * passed.length === scenarios.policies.length; // => true
 * ```
 */
export function runScenarios<One extends Scenario<unknown, unknown>>(
  decide: Answering<One>,
  options: RunScenariosOptions<One>,
): void;
export function runScenarios(
  decide: (given: never, context: ScenarioContext) => unknown,
  options: {
    readonly test: RunScenariosOptions['test'];
    readonly scenarios?: readonly Scenario<unknown, unknown>[] | undefined;
  },
): void {
  const scenarios = options.scenarios ?? ours.applications;
  if (scenarios.length === 0) throw new RangeError('runScenarios: there are no scenarios');
  for (const { name, expected } of scenarios) {
    const flaw = flawOfExpected(expected);
    if (flaw !== undefined) throw new RangeError(`runScenarios: the scenario '${name}' ${flaw}`);
  }

  for (const scenario of scenarios) {
    const { name, asOf, given } = scenario;
    const check = (answer: unknown) => {
      insist(judgeAnswer(scenario, answer));
    };
    options.test(name, (): unknown => {
      const answer = decide(given as never, { asOf, name });
      if (isPromise(answer)) return answer.then(check);
      // At once, so that a runner that waits for nothing sees it too.
      check(answer);
      return undefined;
    });
  }
}
