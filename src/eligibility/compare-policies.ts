import type { Policy } from './language/policy.ts';
import type { SearchOptions, Spend, SearchTooLarge } from './partition/budget.ts';
import { withinBudget } from './partition/budget.ts';
import type { FactCell } from './partition/cell.ts';
import { cellsOf } from './partition/cells-of.ts';
import type { Gate } from './partition/gate.ts';
import { sizeOf, truthOf, variablesOf } from './partition/gate.ts';
import { factsAt, filled } from './partition/nested-facts.ts';
import { openVariables } from './partition/open-variables.ts';
import type { Position } from './partition/position.ts';
import { openPosition } from './partition/position.ts';
import type { Found } from './partition/regions.ts';
import { regionsOf } from './partition/regions.ts';
import type { Solution } from './partition/solve.ts';
import { goal, isSolution, solve } from './partition/solve.ts';
import type { Space } from './partition/space.ts';
import type { Truth } from './partition/truth.ts';
import { no, unknown, yes } from './partition/truth.ts';
import type { Decision } from './decision.ts';
import { jointSlots, jointSpace } from './joint-space.ts';
import { outcomeOfTruth } from './outcome.ts';

/** How two policies differ in what they decide. */
export type PolicyComparison<Fact extends string = string, Code extends string = string> =
  | { readonly outcome: 'same' }
  | {
      readonly outcome: 'different';
      /** Who is decided otherwise: first those who gain by it, then those who lose; of both, first those eligible under one of the two. */
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
   * Who they are, in terms of its facts. Whatever the values in these cells, there are people with them whom the two decide so; what
   * those have to meet besides is about other facts, or about other options of a set.
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

/** People of whom one policy says more than the other. */
interface Raise {
  /** Which requirement of the one that says less holds them back. */
  readonly requirement: number;
  /** What that one says. */
  readonly low: Truth;
  /** What the other one says. */
  readonly high: Truth;
  readonly where: readonly FactCell[];
  readonly example: object;
}

/**
 * Whoever gets more from `high` than from `low` is held back by a requirement of `low`, and one that `high` does not share. So it is
 * enough to go through what each of those looks at, and to ask of each case whether the rest can be met.
 */
function raises(space: Space, low: readonly Gate[], high: readonly Gate[], spend: Spend): readonly Raise[] {
  const shared = new Set(high.map((gate) => JSON.stringify(gate)));
  const found = low.flatMap((gate, requirement): readonly Raise[] => {
    if (shared.has(JSON.stringify(gate))) return [];
    const variables = variablesOf(gate);
    const others = low.filter((other) => other !== gate);
    const neighbours = [...low, ...high].filter((one) =>
      variablesOf(one).some((variable) => variables.includes(variable)),
    );
    const position = openPosition(space);
    const size = sizeOf(neighbours);

    const look = (final: boolean): Held | null | undefined => {
      spend(size);
      if (truthOf(gate, position.low) === yes) return null;
      if (!final && neighbours.some((one) => isOpenIn(one, variables, position))) return undefined;
      const held = truthOf(gate, position.high);
      const solution = raised(position, held, others, high, spend);
      return solution ? heldAt(space, solution, low, high) : null;
    };

    return regionsOf(position, variables, look, spend).map(({ found: { low: less, high: more, example }, ways }) => {
      return { requirement, low: less, high: more, where: cellsOf(space, ways, spend, example), example };
    });
  });
  return found.sort((a, b) => b.high - a.high);
}

/** Somebody at the position who gets more from `high` than from a requirement that holds so far; one who meets all the others, if any can. */
function raised(
  position: Position,
  held: Truth,
  others: readonly Gate[],
  high: readonly Gate[],
  spend: Spend,
): Solution | undefined {
  const meetOthers = others.map((gate) => goal(gate));
  for (const least of held === no ? ([yes, unknown] as const) : ([yes] as const)) {
    const more = high.map((gate) => goal(gate, least));
    for (const goals of [[...more, ...meetOthers], more]) {
      const answer = solve(position, goals, spend);
      if (isSolution(answer)) return answer;
    }
  }
  return undefined;
}

function isOpenIn(gate: Gate, variables: readonly number[], position: Position): boolean {
  return openVariables(gate, position).some((variable) => variables.includes(variable));
}

/** Somebody who is held back, and what the two policies say of them. */
interface Held extends Found {
  readonly low: Truth;
  readonly high: Truth;
  readonly example: object;
}

function heldAt(space: Space, { chosen }: Solution, low: readonly Gate[], high: readonly Gate[]): Held {
  const classes = filled(space, chosen);
  const [less, more] = [low, high].map((gates) => Math.min(...gates.map((gate) => truthOf(gate, classes)))) as [
    Truth,
    Truth,
  ];
  return { label: `${less}${more}`, low: less, high: more, example: factsAt(space, chosen) };
}
