/**
 * What a downstream test suite imports, under any runner.
 *
 * @module
 */

// assertions: what throws, and says why
export {
  assertEligible,
  assertIneligibleFor,
  assertOnlyIneligibleFor,
  assertUndetermined,
} from './testing/assertions/assert-decision.ts';
export { assertPlaces } from './testing/assertions/assert-places.ts';
export { assertStable } from './testing/assertions/assert-stable.ts';
export { assertionWords, type AssertionWords } from './testing/assertions/assertion-words.ts';
export {
  type ExpectedAllocation,
  type ExpectedAvailability,
  type ExpectedPlaces,
  type Places,
} from './testing/assertions/judge-places.ts';
export { type Assignments } from './testing/assertions/judge-stable.ts';

// suites: what a suite of tests is made of, and held to
export { compareDecisions, type DecisionChange } from './testing/suites/compare-decisions.ts';
export { nearMiss, type NearMisses } from './testing/suites/near-miss.ts';
export { ruleCoverage, type RequirementCoverage, type RuleCoverage } from './testing/suites/rule-coverage.ts';
export { type DecidingWay } from './testing/suites/ways-to-decide.ts';

// scenarios: what any service has to agree with
export { type Scenario } from './testing/scenarios/scenario.ts';
export { scenarios, type Scenarios } from './testing/scenarios/scenarios.ts';
export {
  runScenarios,
  type Answering,
  type RunScenariosOptions,
  type ScenarioContext,
} from './testing/scenarios/run-scenarios.ts';

// build: valid values, with what matters to a test in view
export { build, type Builders } from './testing/build/build.ts';
export { type DeepPartial } from './testing/build/deep-partial.ts';
