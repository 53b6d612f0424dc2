import type { AsOfOptions } from '../../calendar/as-of-options.ts';
import { boundaryCases } from '../../eligibility/boundary-cases.ts';
import type { DecisionBy, FactsFor } from '../../eligibility/decide.ts';
import { decide } from '../../eligibility/decide.ts';
import type { Decision } from '../../eligibility/decision.ts';
import type { Policy } from '../../eligibility/language/policy.ts';
import type { SearchOptions } from '../../eligibility/partition/budget.ts';
import { checkKind } from '../assertions/check-kind.ts';
import { isPromise } from '../assertions/is-promise.ts';
import { insist } from '../assertions/judgement.ts';
import { aDecision } from '../assertions/kinds.ts';
import { completeCases } from './complete-cases.ts';
import type { DecidingWay } from './ways-to-decide.ts';
import { decidingWays, waysShownBy } from './ways-to-decide.ts';

/** How often a requirement was seen to decide each way: alone, so that the outcome hung on it. */
export interface RequirementCoverage<Code extends string = string> {
  /** The code of the requirement. */
  readonly code: Code;
  /** How many decisions were eligible, it and all the others met. */
  readonly met: number;
  /** How many were ineligible because of it alone, all the others met. */
  readonly notMet: number;
  /** How many were undetermined because of it alone; where others always miss the same facts, because of it and them. */
  readonly missing: number;
  /** The ways in which no boundary case shows it decide, and none of the tests did: no test has to. A doubt that takes two missing facts is one. */
  readonly impossible: readonly DecidingWay[];
}

/** Watches a suite of tests decide by one policy. */
export interface RuleCoverage<P extends Policy = Policy> {
  /**
   * Decides by the policy as `decide` does, and takes note.
   *
   * @param facts - what is known of the person. Absent, `undefined` and `null` all mean that a fact is missing.
   */
  decide(facts: FactsFor<P>, options: AsOfOptions): DecisionBy<P>;
  /**
   * The same function, which takes note of the decisions that it returns, or promises: a wrapper of your own.
   *
   * @param deciding - the function; its decisions by another policy, or version, are passed over.
   */
  watch<Args extends readonly unknown[], Answer extends Decision | PromiseLike<Decision>>(
    deciding: (...args: Args) => Answer,
  ): (...args: Args) => Answer;
  /** What was seen so far, requirement by requirement, in the policy's order. */
  report(): readonly RequirementCoverage<keyof P['requires'] & string>[];
  /** Throws unless every requirement was seen to decide each way that it can. */
  assertComplete(): void;
}

/**
 * Watches whether tests exercise every requirement of a policy: met, not met and missing, each time alone, so that the decision hangs on it.
 * Make one for a file of tests, which is as far as a runner shares it, decide through it, and end with `assertComplete`, which fails by
 * name and count, with facts that would do for the first few. It looks at requirements, not at the alternatives inside them: `boundaryCases` has those.
 *
 * @param policy - the policy that the tests decide by; another version of it is another policy.
 * @throws RangeError if the policy is too large to be searched within `limit` for the ways in which its requirements can decide, or
 * nobody just meets it, so that there is nothing to cover; later, if what is watched gives no decision, or one with other requirements
 * under the same id and version.
 *
 * @example
 * ```ts
 * import { firstCohortPolicy } from 'digital-academy';
 * import { ruleCoverage } from 'digital-academy/testing';
 *
 * const coverage = ruleCoverage(firstCohortPolicy);
 * const asOf = '2017-09-29';
 * coverage.decide({ employerIsExemplar: true, post: 'cio' }, { asOf });
 * coverage.decide({ employerIsExemplar: true, post: 'other' }, { asOf });
 * coverage.decide({ employerIsExemplar: true }, { asOf });
 * const seen = coverage.report().map(({ code, met, notMet, missing }) => [code, met, notMet, missing]);
 * seen; // => [['exemplar-employer', 1, 0, 0], ['digital-leader', 1, 1, 1]]
 * coverage.assertComplete(); // throws
 *
 * coverage.decide({ employerIsExemplar: false, employerIsFastFollower: false, post: 'cio' }, { asOf });
 * coverage.decide({ employerIsExemplar: false, post: 'cio' }, { asOf });
 * coverage.assertComplete();
 * ```
 */
export function ruleCoverage<P extends Policy>(policy: P, options: SearchOptions = {}): RuleCoverage<P> {
  const { cases } = completeCases('ruleCoverage', boundaryCases(policy as Policy, options));
  if (!cases.some(({ kind }) => kind === 'just-met')) {
    throw new RangeError(`ruleCoverage: nobody just meets the policy '${policy.id}'; examine says why`);
  }
  const codes = Object.keys(policy.requires);
  const ways = new Map(codes.map((code) => [code, decidingWays(policy, code, cases)]));
  const counts = new Map(codes.map((code) => [code, { met: 0, notMet: 0, missing: 0 }]));
  let decisions = 0;

  function note(decision: Decision): void {
    checkKind('ruleCoverage', decision, aDecision);
    if (decision.policy.id !== policy.id || decision.policy.version !== policy.version) return;
    const strange = decision.requirements.find(({ code }) => !counts.has(code));
    if (strange || decision.requirements.length !== codes.length) {
      const what = strange
        ? `has '${strange.code}'`
        : `has ${decision.requirements.length} of ${codes.length} requirements`;
      throw new RangeError(
        `ruleCoverage: a decision by '${policy.id}' version ${policy.version} ${what}, unlike the policy`,
      );
    }
    decisions += 1;
    for (const [code, count] of counts) {
      for (const way of waysShownBy(decision, code, ways.get(code)!)) count[way] += 1;
    }
  }

  function watch<Args extends readonly unknown[], Answer extends Decision | PromiseLike<Decision>>(
    deciding: (...args: Args) => Answer,
  ): (...args: Args) => Answer {
    return (...args) => {
      const answer = deciding(...args);
      if (isPromise(answer)) return answer.then((decision) => (note(decision), decision)) as Answer;
      note(answer);
      return answer;
    };
  }

  return Object.freeze<RuleCoverage<P>>({
    decide: watch((facts, { asOf }) => decide(policy, facts, { asOf })),
    watch,
    report: () =>
      [...counts].map(([code, count]) => ({
        code,
        ...count,
        impossible: ways.get(code)!.flatMap(({ way, shownBy }) => (shownBy || count[way] > 0 ? [] : [way])),
      })),
    assertComplete() {
      const possible = codes
        .flatMap((code) => ways.get(code)!.map((way) => ({ code, ...way })))
        .filter((one) => one.shownBy);
      const unseen = possible.filter(({ code, way }) => counts.get(code)![way] === 0);
      insist({
        holds: unseen.length === 0,
        is: `${unseen.length} of ${possible.length} ways not seen in ${decisions} ${decisions === 1 ? 'decision' : 'decisions'} by ${policy.id} version ${policy.version}`,
        wanted: 'each seen to decide alone',
        // The facts of the first few are enough to begin with.
        because: unseen.map(({ code, said, shownBy }, i) =>
          i < 3 ? `${code} ${said} (as by ${JSON.stringify(shownBy)})` : `${code} ${said}`,
        ),
        actual: unseen.map(({ code, said }) => `${code} ${said}`),
        expected: [],
      });
    },
  });
}
