import * as z from 'zod';
import { CalendarDate } from '../../calendar/calendar-date.ts';
import { objectError } from '../../edge/object-error.ts';
import { Format } from '../../edge/document-fields.ts';
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
      releasedOn: CalendarDate.nullish(),
      guaranteed: z.boolean({ error: 'Enter true if these places are guaranteed, or leave this out' }).nullish(),
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
  })
  .refine(({ unfilled, releasedOn }) => releasedOn == null || unfilled === 'hold', {
    error: 'Enter the day of release only with hold: until then the places are held',
    path: ['releasedOn'],
  })
  .refine(({ group, guaranteed }) => group !== 'open' || guaranteed !== true, {
    error: 'Leave this out: an open place is guaranteed to nobody',
    path: ['guaranteed'],
  });

/**
 * Parses a plan of places. The order of the blocks is policy, so it is written down and has no default.
 *
 * Under `overlap: 'smart'` the open blocks stand all first or all last, and every reserved block has the same `unfilled`,
 * `'hold'` or `'release'`: other plans have no agreed smart answer. Guaranteed blocks stand before all of that.
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
  .refine(({ blocks }) => guaranteedStandFirst(blocks), {
    error: 'Enter the guaranteed blocks before all others',
    path: ['blocks'],
  })
  .refine(({ overlap, blocks }) => overlap !== 'smart' || openStandsAtOneEnd(blocks), {
    error: 'Enter the open blocks all first or all last, or enter in-order as overlap',
    path: ['blocks'],
  })
  .refine(({ overlap, blocks }) => overlap !== 'smart' || unfilledIsOneRule(blocks), {
    error: 'Enter hold in every reserved block or release in every reserved block, or enter in-order as overlap',
    path: ['blocks'],
  })
  .refine(({ overlap, blocks }) => overlap !== 'smart' || releasedOnOneDay(blocks), {
    error: 'Enter the same day of release in every reserved block, or enter in-order as overlap',
    path: ['blocks'],
  });

function guaranteedStandFirst(blocks: readonly PlaceBlock[]): boolean {
  const isGuaranteed = blocks.map(({ guaranteed }) => guaranteed === true);
  return !isGuaranteed.some((own, i) => own && isGuaranteed[i - 1] === false);
}

function openStandsAtOneEnd(blocks: readonly PlaceBlock[]): boolean {
  const isOpen = blocks.filter(({ guaranteed }) => guaranteed !== true).map(({ group }) => group === 'open');
  return isOpen.filter((open, i) => i > 0 && open !== isOpen[i - 1]).length <= 1;
}

function unfilledIsOneRule(blocks: readonly PlaceBlock[]): boolean {
  const rules = reserved(blocks).map(({ unfilled }) => unfilled);
  return !blocks.some(({ unfilled }) => unfilled === 'release-in-turn') && new Set(rules).size <= 1;
}

function releasedOnOneDay(blocks: readonly PlaceBlock[]): boolean {
  return new Set(reserved(blocks).map(({ releasedOn }) => releasedOn ?? null)).size <= 1;
}

function reserved(blocks: readonly PlaceBlock[]): PlaceBlock[] {
  return blocks.filter(({ group, guaranteed }) => group !== 'open' && guaranteed !== true);
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
  /**
   * The first day on which places that no member took are released, as if `unfilled` were `'release'`; before it they are held.
   * `planOn` says what the plan is on a day, and only such a plan can be filled. Absent or null: there is no such day.
   */
  readonly releasedOn?: CalendarDate | null | undefined;
  /**
   * Whether these are places that were promised, as to people deferred from an earlier cohort. Guaranteed blocks stand first and are
   * filled first, one after another, under either `overlap`; who has such a place does not compete for the others.
   */
  readonly guaranteed?: boolean | null | undefined;
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
