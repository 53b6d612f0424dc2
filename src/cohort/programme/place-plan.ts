import * as z from 'zod';
import { objectError } from '../../edge/object-error.ts';
import { Format } from './format.ts';
import { PlaceGroup } from './group.ts';
import { PlaceCount } from './place-count.ts';

const Block = z
  .strictObject(
    {
      group: PlaceGroup,
      places: PlaceCount,
      unfilled: z
        .enum(['hold', 'release', 'release-in-turn'], { error: 'Enter hold, release or release-in-turn' })
        .nullish(),
    },
    { error: objectError('Enter a block of places: a group and a number of places') },
  )
  .refine(({ group, unfilled }) => group !== 'open' || unfilled == null, {
    error: 'Leave this out: an open place is kept for nobody, so there is nothing to hold or release',
    path: ['unfilled'],
  })
  .refine(({ group, unfilled }) => group === 'open' || unfilled != null, {
    error: 'Enter what happens to a place that no member takes: hold, release or release-in-turn',
    path: ['unfilled'],
  });

/**
 * Parses a plan of places. The order of the blocks is policy, so it is written down and has no default.
 *
 * Under `overlap: 'smart'` the open blocks stand all first or all last, and every reserved block has the same `unfilled`,
 * `'hold'` or `'release'`: other plans have no agreed smart answer.
 *
 * @example
 * ```ts
 * import { PlacePlan } from 'digital-academy';
 *
 * const plan = {
 *   blocks: [
 *     { group: 'exemplar', places: 30, unfilled: 'release' },
 *     { group: 'open', places: 20 },
 *   ],
 *   overlap: 'in-order',
 * };
 * PlacePlan.parse(plan).format; // => 1
 * PlacePlan.safeParse({ ...plan, blocks: [{ group: 'exemplar', places: 30 }] }).success; // => false
 * ```
 *
 * @see Dur, Kominers, Pathak and Sönmez, Reserve Design, 2018, https://doi.org/10.1086/699974: the order decides who gets in
 * @see Pathak, Sönmez, Ünver and Yenmez, 2020, https://ar5iv.labs.arxiv.org/html/2008.00374: smart reserves
 */
export const PlacePlan = z
  .strictObject(
    {
      format: Format,
      blocks: z.array(Block, { error: 'Enter the blocks of places, in the order in which they are filled' }),
      overlap: z.enum(['smart', 'in-order'], {
        error: 'Enter how people in two groups are treated: smart or in-order',
      }),
    },
    { error: objectError('Enter a place plan: the blocks of places and the overlap') },
  )
  .refine(({ overlap, blocks }) => overlap !== 'smart' || openStandsAtOneEnd(blocks), {
    error: 'Enter the open blocks all first or all last, or enter in-order as overlap',
    path: ['blocks'],
  })
  .refine(({ overlap, blocks }) => overlap !== 'smart' || unfilledIsOneRule(blocks), {
    error: 'Enter hold in every reserved block or release in every reserved block, or enter in-order as overlap',
    path: ['blocks'],
  });

function openStandsAtOneEnd(blocks: readonly PlaceBlock[]): boolean {
  const isOpen = blocks.map(({ group }) => group === 'open');
  return isOpen.filter((open, i) => i > 0 && open !== isOpen[i - 1]).length <= 1;
}

function unfilledIsOneRule(blocks: readonly PlaceBlock[]): boolean {
  const rules = blocks.filter(({ group }) => group !== 'open').map(({ unfilled }) => unfilled);
  return !rules.includes('release-in-turn') && new Set(rules).size <= 1;
}

/** Some places, all for the same people. */
export interface PlaceBlock {
  /** The group whose members the places are kept for; `'open'`: they are open to all. */
  readonly group: string;
  /** How many places; 0 or more. */
  readonly places: number;
  /**
   * What happens to a place that no member takes. `'hold'`: it stays empty. `'release'`: after every block, it goes to the best
   * ranked person left, whoever that is. `'release-in-turn'`: the same, but before the next block. Open places have no such rule.
   */
  readonly unfilled?: 'hold' | 'release' | 'release-in-turn' | null | undefined;
}

/** How the places of a cohort are shared out: blocks of places, in the order in which they are filled. */
export interface PlacePlan {
  /** The version of this shape. */
  readonly format: 1;
  /** The blocks, first filled first. Two blocks may be for the same group. */
  readonly blocks: readonly PlaceBlock[];
  /**
   * What happens to people in two groups. `'in-order'`: each block takes its best ranked members left. `'smart'`: members are
   * put so that as many reserved places as possible are filled, and rank decides inside that.
   */
  readonly overlap: 'smart' | 'in-order';
}
