import type { Decision } from '../../eligibility/decision.ts';
import { checkKind } from '../assertions/check-kind.ts';
import { isPromise } from '../assertions/is-promise.ts';
import { aDecision } from '../assertions/kinds.ts';
import { quieten } from '../assertions/quieten.ts';

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
 * @param cases - the cases under their names; write them `as const` where the compiler would otherwise forget what they say.
 * @returns the changes, or a promise of them if one of the functions promises its decisions.
 * @throws RangeError if there are no cases, or a function gives no decision: then nothing was compared.
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
): readonly DecisionChange<Before, After>[];
/**
 * The same where a function promises its decisions: a promise of the changes.
 *
 * @param before - how a case was decided, as a promise.
 * @param after - how it is decided now, at once or as a promise.
 * @param cases - the cases under their names.
 */
export function compareDecisions<Case, Before extends Decision, After extends Decision>(
  before: (one: Case) => PromiseLike<Before>,
  after: (one: Case) => After | PromiseLike<After>,
  cases: Readonly<Record<string, Case>>,
): Promise<readonly DecisionChange<Before, After>[]>;
/**
 * The same where the second one does.
 *
 * @param before - how a case was decided, at once or as a promise.
 * @param after - how it is decided now, as a promise.
 * @param cases - the cases under their names.
 */
export function compareDecisions<Case, Before extends Decision, After extends Decision>(
  before: (one: Case) => Before | PromiseLike<Before>,
  after: (one: Case) => PromiseLike<After>,
  cases: Readonly<Record<string, Case>>,
): Promise<readonly DecisionChange<Before, After>[]>;
/**
 * The same where a function may promise: the changes, or a promise of them.
 *
 * @param before - how a case was decided, at once or as a promise.
 * @param after - how it is decided now, at once or as a promise.
 * @param cases - the cases under their names.
 */
export function compareDecisions<Case, Before extends Decision, After extends Decision>(
  before: (one: Case) => Before | PromiseLike<Before>,
  after: (one: Case) => After | PromiseLike<After>,
  cases: Readonly<Record<string, Case>>,
): readonly DecisionChange<Before, After>[] | Promise<readonly DecisionChange<Before, After>[]>;
export function compareDecisions(
  before: (one: unknown) => Decision | PromiseLike<Decision>,
  after: (one: unknown) => Decision | PromiseLike<Decision>,
  cases: Readonly<Record<string, unknown>>,
): readonly DecisionChange[] | Promise<readonly DecisionChange[]> {
  const names = Object.keys(cases);
  if (names.length === 0) throw new RangeError('compareDecisions: there are no cases');
  const answers: (Decision | PromiseLike<Decision>)[] = [];
  try {
    for (const name of names) for (const deciding of [before, after]) answers.push(deciding(cases[name]));
  } catch (error) {
    // What was promised until then nobody waits for any more.
    for (const answer of answers) quieten(answer);
    throw error;
  }
  return answers.some(isPromise)
    ? Promise.all(answers.map((one) => Promise.resolve(one))).then((decided) => changesIn(names, decided))
    : changesIn(names, answers as readonly Decision[]);
}

/** The changes, given the decisions of each case, before and after in turn. */
function changesIn(names: readonly string[], decisions: readonly Decision[]): DecisionChange[] {
  for (const decision of decisions) checkKind('compareDecisions', decision, aDecision);
  return names
    .map((name, i) => changeOf(name, decisions[2 * i]!, decisions[2 * i + 1]!))
    .filter(({ change }) => change !== '');
}

function changeOf(name: string, before: Decision, after: Decision): DecisionChange {
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

function without(names: readonly string[], others: readonly string[]): string[] {
  return names.filter((name) => !others.includes(name));
}
