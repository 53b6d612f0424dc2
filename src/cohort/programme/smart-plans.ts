import { checkCounts } from './check-counts.ts';
import { isGroupName } from './group-name.ts';
import type { PlaceBlock, PlacePlan } from './place-plan.ts';

/** All the places kept for the members of one group. */
export interface ReservedPlaces {
  /** The group; never `'open'`. */
  readonly group: string;
  /** How many places are kept for it; 0 or more. */
  readonly places: number;
}

/** What a smart plan needs to know besides its reserved places. */
export interface SmartPlanOptions {
  /** How many places are open to all; 0 or more. */
  readonly open: number;
  /** What happens to reserved places that no member takes: they stay empty, or go to the best ranked people left. */
  readonly unfilled: 'hold' | 'release';
}

/**
 * A plan that fills the reserved places first and the open ones last: each group gets at least its places, as far as
 * enough members apply, and the members who would have got in anyway count towards them.
 *
 * @param reserved - the places kept for each group, in the order of their blocks; a group may be there twice. Empty: all are open.
 * @throws RangeError if a number of places is not whole or is negative, a group cannot be one (like `''` or `'open'`), or
 * `unfilled` is neither hold nor release.
 *
 * @see Pathak, Sönmez, Ünver and Yenmez, 2020, https://ar5iv.labs.arxiv.org/html/2008.00374
 *
 * @example
 * ```ts
 * import { minimumGuarantee } from 'digital-academy';
 *
 * const plan = minimumGuarantee([{ group: 'exemplar', places: 30 }], { open: 20, unfilled: 'release' });
 * plan.blocks; // => [{ group: 'exemplar', places: 30, unfilled: 'release' }, { group: 'open', places: 20 }]
 * plan.overlap; // => 'smart'
 * ```
 */
export function minimumGuarantee(reserved: readonly ReservedPlaces[], options: SmartPlanOptions): PlacePlan {
  const { reservedBlocks, openBlock } = blocksOf('minimumGuarantee', reserved, options);
  return { format: 1, blocks: [...reservedBlocks, openBlock], overlap: 'smart' };
}

/**
 * A plan that fills the open places first and the reserved ones last: each group gets its places on top of those its members
 * win in the open competition. An open place never goes to somebody without whom fewer reserved places could be filled.
 *
 * @param reserved - the places kept for each group, in the order of their blocks; a group may be there twice. Empty: all are open.
 * @throws RangeError if a number of places is not whole or is negative, a group cannot be one (like `''` or `'open'`), or
 * `unfilled` is neither hold nor release.
 *
 * @see Pathak, Sönmez, Ünver and Yenmez, 2020, https://ar5iv.labs.arxiv.org/html/2008.00374
 *
 * @example
 * ```ts
 * import { overAndAbove } from 'digital-academy';
 *
 * const plan = overAndAbove([{ group: 'exemplar', places: 30 }], { open: 20, unfilled: 'release' });
 * plan.blocks; // => [{ group: 'open', places: 20 }, { group: 'exemplar', places: 30, unfilled: 'release' }]
 * ```
 */
export function overAndAbove(reserved: readonly ReservedPlaces[], options: SmartPlanOptions): PlacePlan {
  const { reservedBlocks, openBlock } = blocksOf('overAndAbove', reserved, options);
  return { format: 1, blocks: [openBlock, ...reservedBlocks], overlap: 'smart' };
}

const smartRules: readonly string[] = ['hold', 'release'] satisfies SmartPlanOptions['unfilled'][];

function blocksOf(verb: string, reserved: readonly ReservedPlaces[], { open, unfilled }: SmartPlanOptions) {
  for (const { group, places } of reserved) {
    if (!isGroupName(group)) throw new RangeError(`${verb}: '${group}' is not a group places can be reserved for`);
    checkCounts(verb, { [group]: places });
  }
  checkCounts(verb, { open });
  if (!smartRules.includes(unfilled)) throw new RangeError(`${verb}: unfilled is '${unfilled}'; enter hold or release`);
  const reservedBlocks = reserved.map(({ group, places }): PlaceBlock => ({ group, places, unfilled }));
  return { reservedBlocks, openBlock: { group: 'open', places: open } };
}
