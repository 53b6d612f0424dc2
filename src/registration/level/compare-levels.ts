import type { FedipLevel } from './fedip-level.ts';
import { fedipLevels } from './fedip-levels.ts';

/**
 * Which of two FEDIP levels is lower: -1 if `a` is, 1 if `b` is, 0 if they are the same. Made for `Array.sort`, lowest first.
 *
 * @param a - the level to place; the entry level, `'affiliate'`, has no place in the order.
 * @param b - the level that it is compared with.
 * @throws RangeError if one of them is not on the ladder.
 * @see {@link fedipLevels} for the order and its source
 *
 * @example
 * ```ts
 * import { compareLevels } from 'digital-academy';
 *
 * compareLevels('leading', 'senior'); // => 1
 * ```
 */
export function compareLevels(a: FedipLevel, b: FedipLevel): -1 | 0 | 1 {
  return Math.sign(rung(a) - rung(b)) as -1 | 0 | 1;
}

// An unknown level stands at -1, below all: as a minimum it would let everybody through.
function rung(level: FedipLevel): number {
  const index = fedipLevels.indexOf(level);
  if (index < 0) throw new RangeError(`compareLevels: '${level}' is not a FEDIP level`);
  return index;
}

/**
 * Whether the level is `minimum` or a higher one.
 *
 * @param level - the level to place; the entry level, `'affiliate'`, has no place in the order.
 * @param minimum - the lowest level that is enough, itself included.
 * @throws RangeError if one of them is not on the ladder.
 * @see {@link fedipLevels} for the order and its source
 *
 * @example
 * ```ts
 * import { isAtLeastLevel } from 'digital-academy';
 *
 * isAtLeastLevel('senior', 'senior'); // => true
 * isAtLeastLevel('senior', 'advanced'); // => false
 * ```
 */
export function isAtLeastLevel(level: FedipLevel, minimum: FedipLevel): boolean {
  return compareLevels(level, minimum) >= 0;
}
