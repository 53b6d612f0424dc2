import type { AsOfOptions } from '../../calendar/as-of-options.ts';
import * as fc from 'fast-check';
import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { FactsFor } from '../../eligibility/decide.ts';
import { decide as decideByPolicy } from '../../eligibility/decide.ts';
import { Decision } from '../../eligibility/decision.ts';
import type { Policy } from '../../eligibility/language/policy.ts';
import { aDecision } from '../assertions/kinds.ts';
import { days } from '../arbitraries/some-days.ts';
import { changeOfInput, difference, lostInStore, turnedRound } from './against-any-answer.ts';
import {
  brokenPromise,
  contradiction,
  failedOtherThan,
  openDespite,
  otherwiseDecided,
  unfounded,
  wrongOutcome,
} from './against-decision.ts';
import type { Answers } from './answers.ts';
import { known } from './answers.ts';
import { answerOf } from './answer-of.ts';
import { anyAnswers, gapsIn, wholeAnswers } from './any-answers.ts';
import { factsWith } from './facts-with.ts';
import type { FactsOptions } from './kinds-of-people.ts';
import { kindsOfPeople } from './kinds-of-people.ts';
import type { Law } from './law.ts';
import { lawOf } from './law-of.ts';

/**
 * What a service has made of `decide`, or decides by itself. It answers at once, not with a promise, and may say more than the library.
 *
 * @param facts - what is known of the person. Absent, `undefined` and `null` all mean that a fact is missing.
 */
export type Decide<P extends Policy> = (facts: FactsFor<P>, options: AsOfOptions) => Decision;

/**
 * Is the caller's own way to decide by this policy sound? The laws that its function is held to, on people made from the policy.
 *
 * - It decides as the library does, on any day on which the policy is in force, or on `asOf`. It may add fields, and leave out sensitive
 *   values (see `redact`).
 * - The outcome follows from the requirements. What is missing decides nothing: filled in any way, it never contradicts what was settled
 *   without it; with nothing missing, all is settled.
 * - Who meets the requirements is found eligible; who fails one of them, fails that one; what `remedies` promises works. The last two are
 *   left out if nobody can fail a requirement alone.
 * - How facts are written down makes no difference, and they are left as they are. The answer can be stored.
 *
 * @param policy - the policy to decide by; it is not judged itself: that is what `examine` is for.
 * @param decide - called with facts that the policy knows, and the day.
 * @throws RangeError if nobody can be eligible under the policy, it is too large to be searched within `limit`, or it is not in force
 * on `asOf`. A check throws one if `decide` promises its answer.
 *
 * @example
 * ```ts
 * import { decide, firstCohortPolicy } from 'digital-academy';
 * import { decisionLaws } from 'digital-academy/testing/fast-check';
 *
 * const laws = decisionLaws(firstCohortPolicy, (facts, { asOf }) => {
 *   const employerIsFastFollower = facts.employerIsFastFollower ?? false; // but not known is not no
 *   return decide(firstCohortPolicy, { ...facts, employerIsFastFollower }, { asOf });
 * });
 * const law = laws.find(({ code }) => code === 'missing-decides-nothing')!;
 * law.name; // => 'what is missing, filled in any way, contradicts nothing that was settled'
 * law.check({ numRuns: 1000 }); // throws
 * ```
 */
export function decisionLaws<P extends Policy>(
  policy: P,
  decide: Decide<P>,
  options: FactsOptions = {},
): readonly Law[] {
  const { eligible, failingOnly } = kindsOfPeople('decisionLaws', policy, options);
  const asOf = options.asOf ?? policy.inForce.from;
  const decideOn = (facts: object, day: CalendarDate) =>
    answerOf('decisionLaws', decide(facts, { asOf: day }), aDecision);
  const of = (facts: object) => decideOn(facts, asOf);
  const stated = (facts: object) => statedIn(of(facts));

  const anybody = anyAnswers(policy);
  const anyFacts = anybody.map(factsWith<P>);
  const eligibleFacts = eligible().map(factsWith<P>);
  const failingEach = Object.keys(policy.requires).flatMap((code) => {
    const people = failingOnly(code);
    return people ? [people.map((person) => ({ failing: code, facts: factsWith<P>(person) }))] : [];
  });
  const failing = failingEach.length > 0 ? [fc.oneof(...failingEach)] : [];
  const everyKind = fc.oneof(anyFacts, eligibleFacts, ...failing.map((people) => people.map(({ facts }) => facts)));

  return [
    lawOf(
      'as-the-library',
      'the function decides as the library does',
      fc.record({ facts: everyKind, asOf: daysFor(policy, options) }),
      ({ facts, asOf: day }) => otherwiseDecided(decideOn(facts, day), decideByPolicy<P>(policy, facts, { asOf: day })),
    ),
    lawOf('outcome-follows', 'the outcome follows from the requirements', anyFacts, (facts) => wrongOutcome(of(facts))),
    lawOf('known-is-not-missing', 'nothing is called missing that is known', anyFacts, (facts) =>
      unfounded(of(facts), facts),
    ),
    lawOf(
      'missing-decides-nothing',
      'what is missing, filled in any way, contradicts nothing that was settled',
      gapsIn(policy),
      ({ facts, filled }) => contradiction(of(facts), of(filled)),
    ),
    lawOf(
      'all-known-is-settled',
      'with nothing missing, all is settled',
      wholeAnswers(policy).map(factsWith<P>),
      (facts) => openDespite(of(facts)),
    ),
    lawOf('all-met-is-eligible', 'who meets every requirement is eligible', eligibleFacts, (facts) =>
      failedOtherThan([], of(facts)),
    ),
    ...failing.flatMap((people) => [
      lawOf('one-failed-is-that-one', 'who fails one requirement fails that one', people, (one) =>
        failedOtherThan([one.failing], of(one.facts)),
      ),
      lawOf('remedies-work', 'what remedies promises works', people, (one) =>
        brokenPromise(policy, one, { ...options, asOf }, of),
      ),
    ]),
    lawOf('missing-is-missing', 'absent, undefined and null are the same missing', anybody, (person) => {
      const answer = stated(factsWith(known(person)));
      const missingAs = (form: null | undefined) => stated(factsWith({ ...allOf(policy, form), ...known(person) }));
      return (
        difference(answer, missingAs(null), 'with null for what is missing') ??
        difference(answer, missingAs(undefined), 'with undefined for what is missing')
      );
    }),
    lawOf('order-of-facts', 'the order of facts makes no difference', anyFacts, (facts) =>
      difference(stated(facts), stated(turnedRound(facts)), 'in the opposite order'),
    ),
    lawOf('facts-left-alone', 'facts are left as they are, and may be frozen', anyFacts, (facts) =>
      changeOfInput(facts, stated),
    ),
    lawOf('can-be-stored', 'the answer is a decision that can be stored and read back', anyFacts, (facts) =>
      lostInStore(of(facts), Decision),
    ),
  ];
}

/** The days for which the function is asked whether it decides as the library does. */
function daysFor({ inForce: { from, to } }: Policy, { asOf }: FactsOptions): fc.Arbitrary<CalendarDate> {
  if (asOf !== undefined) return fc.constant(asOf);
  return fc.oneof({ withCrossShrink: true }, fc.constant(from), days({ from, to: to ?? undefined }));
}

// What the caller adds may differ each time, as a reference does.
function statedIn({ format, policy, asOf, outcome, failed, missing, requirements, sensitive }: Decision): Decision {
  return { format, policy, asOf, outcome, failed, missing, requirements, sensitive };
}

function allOf(policy: Policy, value: null | undefined): Answers {
  return Object.fromEntries(Object.keys(policy.facts).map((fact) => [fact, value]));
}
