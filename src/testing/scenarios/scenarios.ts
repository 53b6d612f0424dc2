import type { AcademyApplication } from '../../academy/applicant/academy-application.ts';
import type { Allocation, PlacedApplication, WaitingApplication } from '../../cohort/allocation/allocation.ts';
import type { Availability, PlaceUse } from '../../cohort/offers/availability.ts';
import type { WindowStatus } from '../../cohort/programme/applications-on.ts';
import type { Cohort } from '../../cohort/programme/cohort.ts';
import type { Application } from '../../cohort/ranking/application.ts';
import type { Lottery } from '../../cohort/ranking/ranking.ts';
import { frozenCopy } from '../../edge/frozen-copy.ts';
import type { Decision, PolicyVersion } from '../../eligibility/decision.ts';
import type { FactValue } from '../../eligibility/language/vocabulary.ts';
import type { OdsCode } from '../../organisation/code/ods-code.ts';
import type { ExemplarFinding } from '../../organisation/exemplar/exemplar-finding.ts';
import type { OneBody } from '../../organisation/succession/one-body-on.ts';
import type { SuccessionStatus, Successor } from '../../organisation/succession/succession-status.ts';
import type { CanonicalRegistrationNumber } from '../../registration/number/canonical-number.ts';
import type { NumberRefusal } from '../../registration/number/number-refusal.ts';
import type { RegistrationBody } from '../../registration/number/registration-body.ts';
import type { RegisterState } from '../../registration/register/register-on.ts';
import type { FedipLevelFinding } from '../../registration/standing/fedip-level-on.ts';
import type { RegisteredFinding } from '../../registration/standing/registered-on.ts';
import type { Registration } from '../../registration/standing/registration.ts';
import type { Scenario } from './scenario.ts';
import stored from './scenarios.json' with { type: 'json' };

/** The cases that a service has to agree with, by the question that they ask. */
export interface Scenarios {
  /**
   * May somebody with these facts apply? As `decide`, by every published policy: each requirement just met, just not met and missing.
   * The policies are the Academy's and FEDIP's: `[...academyCohorts.flatMap(({ policies }) => policies),
   * ...fedipLevelPolicies.map(({ policy }) => policy), fedipAffiliatePolicy]`. `runScenarios` shows how to run them all.
   */
  readonly policies: readonly Scenario<
    { readonly policy: PolicyVersion; readonly facts: Readonly<Record<string, FactValue>> },
    Pick<Decision, 'outcome' | 'failed' | 'missing'>
  >[];
  /** May this applicant apply? As `decideApplication`, with `exemplars` from `digital-academy/data`. */
  readonly applications: readonly Scenario<
    { readonly policy: PolicyVersion; readonly application: AcademyApplication },
    Pick<Decision, 'outcome' | 'failed' | 'missing'>
  >[];
  /** Was the employer an exemplar, and was it a fast follower? As `exemplarStatus`, with `exemplars`. */
  readonly exemplars: readonly Scenario<
    { readonly employer: OdsCode },
    Readonly<Record<'exemplar' | 'fastFollower', Pick<ExemplarFinding, 'answer' | 'reason'>>>
  >[];
  /** Had two organisations become one, and what had become of each? As `oneBodyOn`, with `successions` and `organisations`. */
  readonly organisations: readonly Scenario<
    { readonly pair: readonly [OdsCode, OdsCode] },
    Pick<OneBody, 'answer' | 'bodies'> & {
      readonly statuses: readonly (Pick<SuccessionStatus, 'status'> & {
        readonly successors: readonly Pick<Successor, 'code' | 'share'>[];
      })[];
    }
  >[];
  /** Can people apply to the cohort? As `applicationsOn`: each published window from the day before it to the day after. */
  readonly windows: readonly Scenario<{ readonly cohort: Pick<Cohort, 'id' | 'applications'> }, WindowStatus>[];
  /** Who has a place and who waits? As `allocate` after `rank`: the last place and the first without one. */
  readonly places: readonly Scenario<
    { readonly plan: Allocation['plan']; readonly applications: readonly Application[]; readonly lottery?: Lottery },
    {
      readonly placed: readonly Pick<PlacedApplication, 'id'>[];
      readonly waiting: readonly Pick<WaitingApplication, 'id'>[];
    }
  >[];
  /** How many places can be offered? As `availability`: about the 50th place and the 51st. */
  readonly availability: readonly Scenario<PlaceUse, Pick<Availability, 'available' | 'overbooked'>>[];
  /** Was the person registered with the body? As `registeredOn`, with `registers`; null: not stated. Every body has cases. */
  readonly registrations: readonly Scenario<
    { readonly body: RegistrationBody; readonly registrations: readonly Registration[] | null },
    Pick<RegisteredFinding, 'answer' | 'reason'>
  >[];
  /** What full FEDIP level did the person hold? As `fedipLevelOn`: every level, and the days before there were any. */
  readonly levels: readonly Scenario<
    { readonly registrations: readonly Registration[] | null },
    Pick<FedipLevelFinding, 'level' | 'reason'>
  >[];
  /** Was the register open? As `registerOn`, with `registers`: the days before and after each day that is known of. */
  readonly registers: readonly Scenario<{ readonly body: RegistrationBody }, RegisterState>[];
  /** Is the text a number of the body, and in what form is it kept? As `canonicalRegistrationNumber` with `asOf`. */
  readonly numbers: readonly Scenario<
    { readonly body: RegistrationBody; readonly text: string },
    | Pick<Extract<CanonicalRegistrationNumber, { readonly ok: true }>, 'ok' | 'number'>
    | Pick<NumberRefusal, 'ok' | 'code'>
  >[];
}

/**
 * Named, dated cases with the outcome and the codes that are expected, question by question: what a service that wraps the library, or
 * does without it, has to agree with. Of every answer only the part is stated that such a service needs; `runScenarios` holds yours to it.
 *
 * The same cases are in the package as JSON, `digital-academy/testing/scenarios.json`, for services in other languages. The people
 * in them are made up. The cases of policies and applications are made by `boundaryCases`, so of the options of a choice one on each side is there.
 *
 * @see The sources of the policies, `academyCohorts`, and of the lists in `digital-academy/data`, read November 2026
 *
 * @example
 * ```ts
 * import { decideApplication } from 'digital-academy';
 * import { exemplars } from 'digital-academy/data';
 * import { scenarios } from 'digital-academy/testing';
 *
 * const { name, asOf, given, expected } = scenarios.applications[2]!;
 * name; // => 'the day before the followers were announced, a CCIO of a follower cannot apply'
 * [asOf, given.application.employer]; // => ['2017-09-11', 'RW6']
 * expected.failed; // => ['exemplar-employer']
 * decideApplication(given.application, { asOf, register: exemplars }).failed; // => ['exemplar-employer']
 * ```
 */
export const scenarios: Scenarios = /* @__PURE__ */ frozenCopy(stored as unknown as Scenarios);
