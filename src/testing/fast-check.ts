/**
 * Arbitraries for fast-check, and laws ready to be run: what a downstream test suite imports beside `digital-academy/testing`.
 *
 * @module
 */

// arbitraries: values that the schemas accept
export { arbitraries, type Arbitraries } from './arbitraries/arbitraries.ts';
export { type OfferOptions } from './arbitraries/offer-arbitraries.ts';
export { type GroupOptions } from './arbitraries/place-plan-arbitraries.ts';
export { type DayBounds } from './arbitraries/some-days.ts';

// laws: people under the caller's policies, and laws that hold the caller's own function to a policy, a plan or cohorts
export { anyFacts } from './laws/any-facts.ts';
export { eligibleFacts } from './laws/eligible-facts.ts';
export { factsFailingOnly } from './laws/facts-failing-only.ts';
export { undeterminedFacts } from './laws/undetermined-facts.ts';
export { type FactsOptions } from './laws/kinds-of-people.ts';
export { type Law, type LawParameters } from './laws/law.ts';
export { checkLaws, type CheckLawsOptions } from './laws/check-laws.ts';
export { decisionLaws, type Decide } from './laws/decision-laws.ts';
export { allocationLaws, type Allocate } from './laws/allocation-laws.ts';
export { matchingLaws, type MatchCohorts } from './laws/matching-laws.ts';
export { type ScoredApplication } from './laws/applications-to.ts';
