import * as z from 'zod';
import { objectError } from '../../edge/object-error.ts';
import { Format } from '../../edge/document-fields.ts';
import { PlaceCount } from '../programme/place-count.ts';
import { PlacePlan } from '../programme/place-plan.ts';
import { RankedApplication, RefusedApplication } from '../ranking/ranking.ts';
import { PlaceTaken } from './place-taken.ts';

const rank = 'Enter the rank, as a whole number that is 1 or more';

const Standing = RankedApplication.extend({ rank: z.int({ error: rank }).min(1, { error: rank }) });

const Placed = Standing.extend({ through: PlaceTaken });

const limit = 'Enter the name of a limit';
const Waiting = Standing.extend({
  limitedBy: z.array(z.string({ error: limit }), { error: 'Enter the limits that were reached' }).nullish(),
});

/**
 * Parses an allocation that was stored. Nobody is in it twice, and the plan has places for every group it speaks of.
 *
 * @example
 * ```ts
 * import { allocate, Allocation, minimumGuarantee, rank } from 'digital-academy';
 *
 * const plan = minimumGuarantee([], { open: 1, unfilled: 'hold' });
 * const allocation = allocate(plan, rank([{ id: 'a1', groups: [], score: 12 }]));
 * Allocation.parse(JSON.parse(JSON.stringify(allocation))); // => allocation
 * ```
 */
export const Allocation = z
  .strictObject(
    {
      format: Format,
      plan: PlacePlan,
      placed: z.array(Placed, { error: 'Enter the applications with a place, best first' }),
      waiting: z.array(Waiting, { error: 'Enter the applications without a place, best first' }),
      refused: z.array(RefusedApplication, { error: 'Enter the applications that are not ranked' }).nullish(),
      unfilled: z.record(z.string(), PlaceCount, { error: 'Enter how many places stay empty, by group' }),
    },
    { error: objectError('Enter an allocation: its plan, who is placed, who waits and how many places stay empty') },
  )
  .check(({ value: { plan, placed, waiting, refused, unfilled }, issues }) => {
    const refuse = (input: string, path: PropertyKey[], message: string) =>
      issues.push({ code: 'custom', input, path, message, continue: true });
    const ids = new Set<string>();
    const groups = new Set(plan.blocks.map(({ group }) => group));
    function expectOnce(id: string, ...path: PropertyKey[]): void {
      if (ids.has(id)) refuse(id, path, `Enter each application once: '${id}' is placed, waits or is refused already`);
      ids.add(id);
    }
    function expectPlacesFor(group: string, ...path: PropertyKey[]): void {
      if (!groups.has(group)) refuse(group, path, `Enter a group of the plan: it has no places for '${group}'`);
    }
    placed.forEach(({ id, through }, i) => {
      expectOnce(id, 'placed', i, 'id');
      expectPlacesFor(through.group, 'placed', i, 'through', 'group');
    });
    waiting.forEach(({ id }, i) => {
      expectOnce(id, 'waiting', i, 'id');
    });
    refused?.forEach(({ id }, i) => {
      expectOnce(id, 'refused', i, 'id');
    });
    for (const group of Object.keys(unfilled)) expectPlacesFor(group, 'unfilled', group);
  });

/** Who has a place, through which block, and who waits: everything that is needed to explain it to one of them. */
export interface Allocation {
  /** The version of this shape. */
  readonly format: 1;
  /** The plan it follows. */
  readonly plan: PlacePlan;
  /** Those who have a place, best rank first. */
  readonly placed: readonly PlacedApplication[];
  /** Those who have none, best rank first. */
  readonly waiting: readonly WaitingApplication[];
  /** Those who were not ranked, and why. Absent or null: none. */
  readonly refused?: readonly RefusedApplication[] | null | undefined;
  /** How many places stay empty, by the group they are for (`'open'` among them). Groups with none are not in it. */
  readonly unfilled: Readonly<Record<string, number>>;
}

/** An application without a place. */
export interface WaitingApplication extends RankedApplication {
  /** Where it stands in the ranking: 1 is best. */
  readonly rank: number;
  /** The limits besides the plan that kept it out: by the plan it has a place. Absent or null: none did. */
  readonly limitedBy?: readonly string[] | null | undefined;
}

/** An application with a place. */
export interface PlacedApplication extends Omit<WaitingApplication, 'limitedBy'> {
  /** The place it has. */
  readonly through: PlaceTaken;
}
