import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { BoundaryCase } from '../../eligibility/boundary-cases.ts';
import { boundaryCases } from '../../eligibility/boundary-cases.ts';
import type { DecisionBy, FactsFor } from '../../eligibility/decide.ts';
import { decide } from '../../eligibility/decide.ts';
import type { Decision } from '../../eligibility/decision.ts';
import type { Policy } from '../../eligibility/language/policy.ts';
import type { SearchOptions } from '../../eligibility/partition/budget.ts';
import { insist } from '../assertions/judgement.ts';
import { completeCases } from './complete-cases.ts';

/** How often a requirement was seen to decide each way: alone, so that the outcome hung on it. */
export interface RequirementCoverage<Code extends string = string> {
  /** The code of the requirement. */
  readonly code: Code;
  /** How many decisions were eligible, it and all the others met. */
  readonly met: number;
  /** How many were ineligible because of it alone. */
  readonly notMet: number;
  /** How many were undetermined and missed nothing but facts that it looks at. */
  readonly missing: number;
  /** The ways in which it can never decide, whoever applies, so that no test has to show them. */
  readonly impossible: readonly ('met' | 'notMet' | 'missing')[];
}

/** Watches a suite of tests decide by one policy. */
export interface RuleCoverage<P extends Policy = Policy> {
  /** Decides by the policy as `decide` does, and takes note. */
  readonly decide: (facts: FactsFor<P>, options: { readonly asOf: CalendarDate }) => DecisionBy<P>;
  /** The same function, which takes note of the decisions it returns, or promises: a wrapper of your own. Those by another policy, or version, are passed over. */
  readonly watch: <Args extends readonly unknown[], Answer extends Decision | PromiseLike<Decision>>(
    deciding: (...args: Args) => Answer,
  ) => (...args: Args) => Answer;
  /** What was seen so far, requirement by requirement, in the policy's order. */
  readonly report: () => readonly RequirementCoverage<keyof P['requires'] & string>[];
  /** Throws unless every requirement was seen to decide each way that it can. */
  readonly assertComplete: () => void;
}

/**
 * Watches whether a suite of tests exercises every requirement of a policy: met, not met and missing, each time with all the others met, so that the
 * decision hangs on it. Make one for the suite, decide through it, and end with `assertComplete`, which fails by name and count, with facts
 * that would do.
 *
 * @throws RangeError if the policy is too large to be searched within `limit` for the ways in which its requirements can decide.
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
 * coverage.report().map(({ code, met, notMet, missing }) => [code, met, notMet, missing]); // => [['exemplar-employer', 1, 0, 0], ['digital-leader', 1, 1, 1]]
 * coverage.assertComplete(); // throws
 *
 * coverage.decide({ employerIsExemplar: false, employerIsFastFollower: false, post: 'cio' }, { asOf });
 * coverage.decide({ employerIsExemplar: false, post: 'cio' }, { asOf });
 * coverage.assertComplete();
 * ```
 */
export function ruleCoverage<P extends Policy>(policy: P, options: SearchOptions = {}): RuleCoverage<P> {
  const { cases } = completeCases('ruleCoverage', boundaryCases(policy as Policy, options));
  const counts = new Map(Object.keys(policy.requires).map((code) => [code, { met: 0, notMet: 0, missing: 0 }]));
  let decisions = 0;

  function note(decision: Decision): void {
    if (decision.policy.id !== policy.id || decision.policy.version !== policy.version) return;
    decisions += 1;
    const inTheWay = decision.requirements.filter(({ verdict }) => verdict !== 'met').length;
    for (const one of decision.requirements) {
      const count = counts.get(one.code)!;
      if (inTheWay === 0) count.met += 1;
      if (inTheWay === 1 && one.verdict === 'not-met') count.notMet += 1;
      // Where requirements look at one fact, none of them misses it alone.
      if (one.missing.length > 0 && decision.missing.length === one.missing.length) count.missing += 1;
    }
  }

  function watch<Args extends readonly unknown[], Answer extends Decision | PromiseLike<Decision>>(
    deciding: (...args: Args) => Answer,
  ): (...args: Args) => Answer {
    return (...args) => {
      const answer = deciding(...args);
      if ('then' in answer) return answer.then((decision) => (note(decision), decision)) as Answer;
      note(answer);
      return answer;
    };
  }

  const waysOf = (code: string) => ways.map((way) => ({ ...way, shownBy: caseFor(cases, code, way.kind) }));

  return Object.freeze<RuleCoverage<P>>({
    decide: watch((facts, { asOf }) => decide(policy, facts, { asOf })),
    watch,
    report: () =>
      [...counts].map(([code, count]) => ({
        code,
        ...count,
        impossible: waysOf(code)
          .filter(({ shownBy }) => !shownBy)
          .map(({ way }) => way),
      })),
    assertComplete() {
      const possible = [...counts].flatMap(([code, count]) =>
        waysOf(code).flatMap(({ way, said, shownBy }) => (shownBy ? [{ code, said, seen: count[way], shownBy }] : [])),
      );
      const unseen = possible.filter(({ seen }) => seen === 0);
      insist({
        holds: unseen.length === 0,
        is: `${unseen.length} of ${possible.length} ways not seen in ${decisions} decisions by ${policy.id} version ${policy.version}`,
        wanted: 'each seen to decide alone',
        because: unseen.map(({ code, said, shownBy }) => `${code} ${said} (as by ${JSON.stringify(shownBy.facts)})`),
        actual: unseen.map(({ code, said }) => `${code} ${said}`),
        expected: [],
      });
    },
  });
}

const ways = [
  { way: 'met', kind: 'just-met', said: 'met' },
  { way: 'notMet', kind: 'just-not-met', said: 'not met' },
  { way: 'missing', kind: 'missing', said: 'missing' },
] as const;

function caseFor(cases: readonly BoundaryCase[], code: string, kind: BoundaryCase['kind']): BoundaryCase | undefined {
  return cases.find((one) => one.requirement === code && one.kind === kind);
}
