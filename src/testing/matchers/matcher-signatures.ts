import type { Application } from '../../cohort/ranking/application.ts';
import type { Candidates } from '../../cohort/matching/candidates.ts';
import type { CohortPlaces } from '../../cohort/programme/cohort-places.ts';
import type { Decision } from '../../eligibility/decision.ts';
import type { AssertionOptions } from '../assertions/judge-decision.ts';
import type { ExpectedAllocation, ExpectedAvailability, ExpectedPlaces, Places } from '../assertions/judge-places.ts';

/**
 * What `expect` can do once it is extended with the matchers. Each asks for a value of its kind; codes and facts are those of the policy.
 *
 * @typeParam Value - the type of what is expected to be something.
 * @typeParam Result - what a matcher returns: nothing, or a promise of it.
 */
export interface AcademyMatchers<Value, Result = void> {
  /** Expects a decision to be eligible. */
  toBeEligible: (...options: Asked<Value, Decision, [options?: AssertionOptions]>) => Result;
  /** Expects a decision to be ineligible, with all of these requirements failed. */
  toBeIneligibleFor: (...codes: Asked<Value, Decision, Codes<Value>>) => Result;
  /** Expects a decision to be ineligible for these requirements, with all others met. */
  toBeOnlyIneligibleFor: (...codes: Asked<Value, Decision, Codes<Value>>) => Result;
  /** Expects a decision to be undetermined, with all of these facts missed. */
  toBeUndetermined: (...facts: Asked<Value, Decision, Facts<Value>>) => Result;
  /** Expects places to be as stated: who has one and who waits, or how many are available. */
  toHavePlaces: (
    ...expected: Asked<
      Value,
      Places,
      [expected: Value extends Places ? ExpectedPlaces<Value> : ExpectedAllocation | ExpectedAvailability]
    >
  ) => Result;
  /** Expects that nobody has a claim against a result. */
  toBeStable: <A extends Application>(cohorts: readonly CohortPlaces[], candidates: Candidates<A>) => Result;
}

// Behind `.resolves` little is known of a value: then any code will do. One of another kind leaves no way to call the matcher.
type Asked<Value, Kind, Parameters extends readonly unknown[]> = unknown extends Value
  ? Parameters
  : Awaited<Value> extends Kind
    ? Parameters
    : [notForThisValue: never];

type Facts<Value> = Value extends Decision ? Value['missing'] : readonly string[];

type Codes<Value> = Value extends Decision
  ? readonly [Value['failed'][number], ...Value['failed']]
  : readonly [string, ...string[]];
