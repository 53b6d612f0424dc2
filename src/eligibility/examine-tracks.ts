import type { Policy } from './language/policy.ts';
import type { SearchOptions, Spend, SearchTooLarge } from './partition/budget.ts';
import { withinBudget } from './partition/budget.ts';
import type { FactCell } from './partition/cell.ts';
import { cellsOf } from './partition/cells-of.ts';
import type { Gate } from './partition/gate.ts';
import { factsAt } from './partition/nested-facts.ts';
import { openPosition } from './partition/position.ts';
import type { Goal } from './partition/solve.ts';
import { goal, isSolution, solve } from './partition/solve.ts';
import type { Space } from './partition/space.ts';
import { no, unknown } from './partition/truth.ts';
import { widened } from './partition/widened.ts';
import { jointSlots, jointSpace } from './joint-space.ts';

/** Whether policies divide people among them. */
export type TracksExamination<Fact extends string = string> =
  | {
      readonly outcome: 'examined';
      /** What they leave out and what they have in common; none if everybody is eligible under exactly one. */
      readonly findings: readonly TrackFinding<Fact>[];
    }
  | SearchTooLarge;

/** People who are eligible under none of several policies, or under two of them. */
export interface TrackFinding<Fact extends string = string> {
  /** `gap`: no policy takes them. `overlap`: two policies do. */
  readonly kind: 'gap' | 'overlap';
  /** Which policies: all of them for a gap, two for an overlap, each by its place in the list. */
  readonly policies: readonly number[];
  /** Some of them, in cells of their facts; there may be more elsewhere. */
  readonly where: readonly FactCell<Fact>[];
  /** The facts of one of them. */
  readonly example: object;
}

/**
 * Where policies that are meant to divide people, such as the tracks of a programme, leave somebody out or take somebody twice.
 * People of whom all facts are known are considered; of a gap, and of each two policies that overlap, one region is shown.
 *
 * @param policies - the tracks, one at least, whose days in force are not compared; findings name them by their places here, from 0.
 * @throws RangeError if there is no policy, or two mean different kinds of fact by one name.
 *
 * @example
 * ```ts
 * import { examineTracks, factsOf, policy } from 'digital-academy';
 * import * as z from 'zod';
 *
 * const applicant = factsOf(z.object({ years: z.int().nullish() }));
 * const track = (id: string, rule: ReturnType<typeof applicant.years.atLeast>) =>
 *   policy({ id, version: 1, inForce: { from: '2017-05-01' }, facts: applicant, requires: { years: { rule, because: id } } });
 *
 * const examination = examineTracks([track('new', applicant.years.below(3)), track('old', applicant.years.above(3))]);
 * const [finding] = examination.outcome === 'examined' ? examination.findings : [];
 * [finding?.kind, finding?.example]; // => ['gap', { years: 3 }]
 * ```
 */
export function examineTracks<P extends Policy>(
  policies: readonly P[],
  options: SearchOptions = {},
): TracksExamination<FactOf<P>> {
  if (policies.length === 0) throw new RangeError('examineTracks: there are no policies; enter at least one');
  const joint = jointSlots(policies, 'examineTracks');
  const all = policies.map((_, i) => i);
  const pairs = all.flatMap((one) => all.slice(one + 1).map((other) => [one, other]));
  const examination = withinBudget('examineTracks', options, joint.slots, (spend): TracksExamination => {
    const { space, gates } = jointSpace(joint, () => false, spend);
    const wholes = gates.map((members): Gate => ({ needed: members.length, members }));
    const gaps = shown(
      space,
      wholes.map((gate) => goal(gate, no, unknown)),
      spend,
    ).map((found) => ({ kind: 'gap' as const, policies: all, ...found }));
    const overlaps = pairs.flatMap((pair) => {
      const met = pair.flatMap((i) => gates[i]!.map((gate) => goal(gate)));
      return shown(space, met, spend).map((found) => ({ kind: 'overlap' as const, policies: pair, ...found }));
    });
    return { outcome: 'examined', findings: [...gaps, ...overlaps] };
  });
  return examination as TracksExamination<FactOf<P>>;
}

/** The facts of any of the policies. */
type FactOf<P> = P extends Policy ? keyof P['facts'] & string : never;

/** A region in which every goal is reached, and somebody in it; nothing if they cannot be. */
function shown(space: Space, goals: readonly Goal[], spend: Spend): readonly Pick<TrackFinding, 'where' | 'example'>[] {
  const solution = solve(openPosition(space), goals, spend);
  if (!isSolution(solution)) return [];
  const example = factsAt(space, solution.chosen);
  return [{ where: cellsOf(space, widened(space, solution, goals, spend), spend, example), example }];
}
