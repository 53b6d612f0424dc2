import type { WordsOptions } from '../../edge/words-options.ts';
import type { AssertionWords } from '../assertions/assertion-words.ts';
import type { Application } from '../../cohort/ranking/application.ts';
import type { Candidates } from '../../cohort/matching/candidates.ts';
import type { CohortPlaces } from '../../cohort/programme/cohort-places.ts';
import type { Decision } from '../../eligibility/decision.ts';
import type { ExpectedAllocation, ExpectedAvailability, ExpectedPlaces, Places } from '../assertions/judge-places.ts';
import type { Assignments } from '../assertions/judge-stable.ts';

/**
 * What `expect` can do once it is extended with the matchers. Each asks for a value of its kind; codes and facts are those of the policy.
 *
 * @typeParam Value - the type of what is expected to be something.
 * @typeParam Result - what a matcher returns: nothing, or a promise of it.
 */
export interface AcademyMatchers<Value, Result = void> {
  /** Expects a decision to be eligible. */
  toBeEligible: Asked<Value, Decision, (options?: WordsOptions<AssertionWords>) => Result>;
  /** Expects a decision to be ineligible, with all of these requirements failed. */
  toBeIneligibleFor: Asked<Value, Decision, ClaimOfCodes<Value, Result>>;
  /** Expects a decision to be ineligible for these requirements, with all others met. */
  toBeOnlyIneligibleFor: Asked<Value, Decision, ClaimOfCodes<Value, Result>>;
  /** Expects a decision to be undetermined, with all of these facts missed. */
  toBeUndetermined: Asked<Value, Decision, ClaimOfFacts<Value, Result>>;
  /** Expects places to be as stated: who has one and who waits, or how many are available. */
  toHavePlaces: Asked<
    Value,
    Places,
    (
      /** what should be so, one thing at least; what is left out is not looked at. */
      expected: Expected<Value>,
    ) => Result
  >;
  /** Expects that nobody has a claim against a result. */
  toBeStable: Asked<
    Value,
    Assignments,
    <A extends Application>(
      /** all the cohorts, as `matchCohorts` takes them. */
      cohorts: readonly CohortPlaces[],
      /** who competes for them, as `matchCohorts` takes it. */
      candidates: Candidates<A>,
    ) => Result
  >;
}

// A value of another kind leaves no way to call the matcher. What may be missing, or is promised, is told when the test runs.
type Asked<Value, Kind, Claim> = unknown extends Value
  ? Claim
  : Value extends Kind | PromiseLike<Kind> | null | undefined
    ? Claim
    : (notForThisValue: never, whateverIsGiven: never) => void;

// Behind `.resolves` little is known of a value: then any code will do.
type ClaimOfCodes<Value, Result> = Value extends Decision
  ? (...codes: readonly [Value['failed'][number], ...Value['failed']]) => Result
  : (...codes: readonly [string, ...string[]]) => Result;

type ClaimOfFacts<Value, Result> = Value extends Decision
  ? (...facts: Value['missing']) => Result
  : (...facts: readonly string[]) => Result;

type Expected<Value> = Value extends Places ? ExpectedPlaces<Value> : ExpectedAllocation | ExpectedAvailability;
