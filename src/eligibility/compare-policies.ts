import type { Policy } from './language/policy.ts';
import type { SearchOptions, SearchTooLarge } from './partition/budget.ts';
import { withinBudget } from './partition/budget.ts';
import type { FactCell } from './partition/cell.ts';
import type { Truth } from './partition/truth.ts';
import type { Decision } from './decision.ts';
import { jointSlots, jointSpace } from './joint-space.ts';
import { outcomeOfTruth } from './outcome.ts';
import type { Raise } from './raises.ts';
import { raises } from './raises.ts';

/** How two policies differ in what they decide. */
export type PolicyComparison<Fact extends string = string, Code extends string = string> =
  | { readonly outcome: 'same' }
  | {
      readonly outcome: 'different';
      /**
       * Who is decided otherwise: first those who gain by it, then those who lose; of both, first those eligible under one of the two.
       * Whoever is decided otherwise is in the cells of a change the same way, also one whose people get other outcomes: with a fact missing
       * they may be undetermined where others in there are eligible.
       */
      readonly changes: readonly PolicyChange<Fact, Code>[];
    }
  | SearchTooLarge;

/** People whom two policies decide differently. */
export interface PolicyChange<Fact extends string = string, Code extends string = string> {
  /** What the first policy decides. */
  readonly before: Decision['outcome'];
  /** What the second one decides. */
  readonly after: Decision['outcome'];
  /** A requirement that is not met, or not known to be: of the first policy for those who gain, of the second for those who lose. */
  readonly requirement: Code;
  /**
   * Who they are, in terms of its facts: for every value in these cells there are people whom the two policies decide as `before` and
   * `after` say. What else those have to meet is about other facts, or about other options of a set.
   */
  readonly where: readonly FactCell<Fact>[];
  /** The facts of one of them. */
  readonly example: object;
}

/**
 * How two policies, or two versions of one, differ: whom the second admits and the first does not, and the other way round, in cells
 * of their facts, *missing* among them, with an example each. `same` is a proof: no facts, whole or with gaps, get different
 * outcomes. Days in force, codes and sentences are not compared. Where both require an application in a window of its own year, give both
 * the same window first, or everybody differs.
 *
 * An option or a step that one of them does not know is missing for it, and inside a set it is passed over; to decide an example
 * that has one by that policy is an error.
 *
 * @param before - the first policy, such as the version in force.
 * @param after - the second one, such as the version that is to follow it.
 * @throws RangeError if the two mean different kinds of fact by one name.
 *
 * @example
 * ```ts
 * import { comparePolicies, factsOf, ladder, policy } from 'digital-academy';
 * import * as z from 'zod';
 *
 * const applicant = factsOf(z.object({ level: ladder('practitioner', 'senior', 'leading').nullish() }));
 * const first = policy({
 *   id: 'example/seniors',
 *   version: 1,
 *   inForce: { from: '2017-05-01', to: '2017-12-31' },
 *   facts: applicant,
 *   requires: { senior: { rule: applicant.level.atLeast('senior'), because: 'A senior practitioner or above' } },
 * });
 * const second = policy({
 *   ...first,
 *   version: 2,
 *   inForce: { from: '2018-01-01' },
 *   requires: { leading: { rule: applicant.level.in('leading'), because: 'A leading practitioner' } },
 * });
 * const comparison = comparePolicies(first, second);
 * const change = comparison.outcome === 'different' ? comparison.changes[0] : undefined;
 * [change?.before, change?.after]; // => ['eligible', 'ineligible']
 * change?.where[0]?.rule; // => { op: 'in', fact: 'level', values: ['senior'] }
 * change?.example; // => { level: 'senior' }
 * comparePolicies(first, first); // => { outcome: 'same' }
 * ```
 */
export function comparePolicies<A extends Policy, B extends Policy>(
  before: A,
  after: B,
  options: SearchOptions = {},
): PolicyComparison<
  (keyof A['facts'] | keyof B['facts']) & string,
  (keyof A['requires'] | keyof B['requires']) & string
> {
  const joint = jointSlots([before, after], 'comparePolicies');
  return withinBudget('comparePolicies', options, joint.slots, (spend): PolicyComparison => {
    const { space, gates } = jointSpace(joint, () => true, spend);
    const [old, young] = [gates[0]!, gates[1]!];
    const gains = raises(space, old, young, spend).map((raise) => changeOf(before, raise, raise.low, raise.high));
    const losses = raises(space, young, old, spend).map((raise) => changeOf(after, raise, raise.high, raise.low));
    const changes = [...gains, ...losses];
    return changes.length === 0 ? { outcome: 'same' } : { outcome: 'different', changes };
  });
}

function changeOf({ requires }: Policy, { requirement, where, example }: Raise, was: Truth, is: Truth): PolicyChange {
  const code = Object.keys(requires)[requirement]!;
  return { before: outcomeOfTruth[was], after: outcomeOfTruth[is], requirement: code, where, example };
}
