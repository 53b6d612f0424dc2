import type { Decision } from '../../eligibility/decision.ts';

/** A case that is decided otherwise, or for other reasons. */
export interface DecisionChange<Before extends Decision = Decision, After extends Decision = Decision> {
  /** The name of the case. */
  readonly name: string;
  /** The change in a line: `ineligible → eligible; no longer failed: exemplar-employer`. */
  readonly change: string;
  /** The codes that fail now and did not before. */
  readonly newlyFailed: readonly After['failed'][number][];
  /** The codes that failed before and do not now. */
  readonly noLongerFailed: readonly Before['failed'][number][];
  /** The facts that are missed now and were not before. */
  readonly newlyMissing: readonly After['missing'][number][];
  /** The facts that were missed before and are not now. */
  readonly noLongerMissing: readonly Before['missing'][number][];
  /** The decision before. */
  readonly before: Before;
  /** The decision after. */
  readonly after: After;
}

/**
 * What a change makes of cases of your own, for review: those whose outcome, failed requirements or missing facts differ, in the order
 * of the cases. Empty: none. `comparePolicies` says what differs for anybody; this says what differs for these.
 *
 * @param before - how a case was decided.
 * @param after - how it is decided now: by the next version of a policy, on another day, with other facts derived.
 * @param cases - the cases under their names.
 *
 * @example
 * ```ts
 * import { decide, firstCohortPolicy, openedFirstCohortPolicy } from 'digital-academy';
 * import { compareDecisions } from 'digital-academy/testing';
 *
 * const changes = compareDecisions(
 *   (facts) => decide(firstCohortPolicy, facts, { asOf: '2017-10-31' }),
 *   (facts) => decide(openedFirstCohortPolicy, facts, { asOf: '2017-11-01' }),
 *   {
 *     'CIO of a council': { employerIsExemplar: false, employerIsFastFollower: false, employerKinds: ['social-care'], post: 'cio' },
 *     'CIO of an exemplar': { employerIsExemplar: true, employerKinds: ['nhs'], post: 'cio' },
 *   } as const,
 * );
 * changes.map(({ name, change }) => `${name}: ${change}`); // => ['CIO of a council: ineligible → eligible; no longer failed: exemplar-employer']
 * ```
 */
export function compareDecisions<Case, Before extends Decision, After extends Decision>(
  before: (one: Case) => Before,
  after: (one: Case) => After,
  cases: Readonly<Record<string, Case>>,
): readonly DecisionChange<Before, After>[] {
  return Object.entries(cases)
    .map(([name, one]) => changeOf(name, before(one), after(one)))
    .filter(({ change }) => change !== '');
}

function changeOf<Before extends Decision, After extends Decision>(
  name: string,
  before: Before,
  after: After,
): DecisionChange<Before, After> {
  const lists = {
    newlyFailed: without(after.failed, before.failed),
    noLongerFailed: without(before.failed, after.failed),
    newlyMissing: without(after.missing, before.missing),
    noLongerMissing: without(before.missing, after.missing),
  };
  const change = [
    ...(before.outcome === after.outcome ? [] : [`${before.outcome} → ${after.outcome}`]),
    ...Object.entries(lists)
      .filter(([, names]) => names.length > 0)
      .map(([list, names]) => `${said[list as keyof typeof lists]}: ${names.join(', ')}`),
  ].join('; ');
  return { name, change, ...lists, before, after };
}

const said = {
  newlyFailed: 'newly failed',
  noLongerFailed: 'no longer failed',
  newlyMissing: 'newly missing',
  noLongerMissing: 'no longer missing',
} as const;

function without<Name extends string>(names: readonly Name[], others: readonly string[]): Name[] {
  return names.filter((name) => !others.includes(name));
}
