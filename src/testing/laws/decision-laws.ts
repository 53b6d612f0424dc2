import * as fc from 'fast-check';
import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { FactsFor } from '../../eligibility/decide.ts';
import { decide as decideByPolicy } from '../../eligibility/decide.ts';
import { Decision } from '../../eligibility/decision.ts';
import type { Policy } from '../../eligibility/language/policy.ts';
import type { Answers } from './answers.ts';
import { known } from './answers.ts';
import { anyAnswers, wholeAnswers } from './any-answers.ts';
import { difference } from './difference.ts';
import { contradiction, failedOtherThan, openDespite, unfounded, wrongOutcome } from './against-decision.ts';
import { factsWith } from './facts-with.ts';
import { changeOfInput } from './change-of-input.ts';
import type { FactsOptions } from './kinds-of-people.ts';
import { kindsOfPeople } from './kinds-of-people.ts';
import type { Law } from './law.ts';
import { lawOf } from './law-of.ts';
import { brokenPromise } from './broken-promise.ts';
import { gapsIn } from './gaps-in.ts';
import { lostInStore } from './lost-in-store.ts';
import { turnedRound } from './turned-round.ts';

/** Decides by a policy: the library's `decide`, or what a service has made of it. It answers at once, not with a promise. */
export type Decide<P extends Policy> = (facts: FactsFor<P>, options: { readonly asOf: CalendarDate }) => Decision;

/**
 * What holds of every decision by a policy, as laws to be tried on the caller's own policy, and on the caller's own way to decide by it.
 *
 * - Every requirement is judged, and the outcome follows from that.
 * - What is missing decides nothing: filled in any way, it never contradicts what was settled without it; with nothing missing, all is settled.
 * - Who meets the requirements is found eligible; who fails one of them, fails that one; what `remedies` promises works.
 * - The same facts always have the same answer, however they are written down, and are left as they are. The answer can be stored.
 *
 * Laws about people whom the policy cannot have are left out: `examine` says of a policy that nobody can be eligible, or that a requirement
 * never decides.
 *
 * @param decide - called with facts that the policy knows, and the day. Left out, it is the `decide` of the library.
 * @throws RangeError if the policy is too large to be searched within `limit`, or it is not in force on `asOf`.
 *
 * @example
 * ```ts
 * import { decide, firstCohortPolicy } from 'digital-academy';
 * import { decisionLaws } from 'digital-academy/testing/fast-check';
 *
 * for (const law of decisionLaws(firstCohortPolicy)) law.check({ numRuns: 20 });
 *
 * const laws = decisionLaws(firstCohortPolicy, (facts, options) => {
 *   const employerIsFastFollower = facts.employerIsFastFollower ?? false; // but not known is not no
 *   return decide(firstCohortPolicy, { ...facts, employerIsFastFollower }, options);
 * });
 * laws.find(({ name }) => name.startsWith('what is missing'))?.check({ numRuns: 1000 }); // throws
 * ```
 */
export function decisionLaws<P extends Policy>(
  policy: P,
  decide: Decide<P> = (facts, options) => decideByPolicy<P>(policy, facts, options),
  options: FactsOptions = {},
): readonly Law[] {
  const { eligible, failingOnly } = kindsOfPeople('decisionLaws', policy, options);
  const asOf = options.asOf ?? policy.inForce.from;
  const of = (facts: object) => decide(facts, { asOf });
  const anybody = anyAnswers(policy);
  const anyFacts = anybody.map(factsWith<P>);
  const failing = Object.keys(policy.requires).flatMap((code) => {
    const people = failingOnly(code);
    return people ? [people.map((person) => ({ failing: code, facts: factsWith(person) }))] : [];
  });

  return [
    lawOf('every requirement is judged, in the order of the policy', anyFacts, (facts) => {
      const judged = of(facts).requirements.map(({ code }) => code);
      return difference(judged, Object.keys(policy.requires), 'by the policy');
    }),
    lawOf('the outcome follows from the requirements', anyFacts, (facts) => wrongOutcome(of(facts))),
    lawOf('nothing is called missing that is known', anyFacts, (facts) => unfounded(of(facts), facts)),
    lawOf(
      'what is missing, filled in any way, contradicts nothing that was settled',
      gapsIn(policy),
      ({ facts, filled }) => contradiction(of(facts), of(filled)),
    ),
    lawOf('with nothing missing, all is settled', wholeAnswers(policy).map(factsWith<P>), (facts) =>
      openDespite(of(facts)),
    ),
    ...(eligible
      ? [
          lawOf('who meets every requirement is eligible', eligible.map(factsWith<P>), (facts) =>
            failedOtherThan([], of(facts)),
          ),
        ]
      : []),
    ...(failing.length > 0
      ? [
          lawOf('who fails one requirement fails that one', fc.oneof(...failing), (one) =>
            failedOtherThan([one.failing], of(one.facts)),
          ),
          lawOf('what remedies promises works', fc.oneof(...failing), (one) =>
            brokenPromise(policy, one, { ...options, asOf }, of),
          ),
        ]
      : []),
    lawOf('absent, undefined and null are the same missing', anybody, (person) => {
      const answer = of(factsWith(known(person)));
      const missingAs = (form: null | undefined) => of(factsWith({ ...allOf(policy, form), ...known(person) }));
      return (
        difference(answer, missingAs(null), 'with null for what is missing') ??
        difference(answer, missingAs(undefined), 'with undefined for what is missing')
      );
    }),
    lawOf('the order of facts makes no difference', anyFacts, (facts) =>
      difference(of(facts), of(turnedRound(facts)), 'in the opposite order'),
    ),
    lawOf('the same facts have the same answer', anyFacts, (facts) =>
      difference(of(facts), of(facts), 'the second time'),
    ),
    lawOf('facts are left as they are, and may be frozen', anyFacts, (facts) => changeOfInput(facts, of)),
    lawOf('the answer is a decision that can be stored and read back', anyFacts, (facts) =>
      lostInStore(of(facts), Decision),
    ),
  ];
}

function allOf(policy: Policy, value: null | undefined): Answers {
  return Object.fromEntries(Object.keys(policy.facts).map((fact) => [fact, value]));
}
