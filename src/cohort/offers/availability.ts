import { checkCounts } from '../programme/check-counts.ts';

/** How the places of a cohort are used. People who wait are not in it: they occupy nothing. */
export interface PlaceUse {
  /** How many places there are; 0 admits nobody. */
  readonly places: number;
  /** Places of people who accepted or are enrolled. */
  readonly taken: number;
  /** Places offered to people who have not answered yet. Left out or null, none. */
  readonly offered?: number | null | undefined;
  /** Places promised or set aside, which are not to be offered. Left out or null, none. */
  readonly keptBack?: number | null | undefined;
}

/** How the places of a cohort are used, and how many can still be offered. */
export interface Availability {
  /** How many places there are. */
  readonly places: number;
  /** Places of people who accepted or are enrolled. */
  readonly taken: number;
  /** Places offered to people who have not answered yet. */
  readonly offered: number;
  /** Places promised or set aside, which are not to be offered. */
  readonly keptBack: number;
  /** How many places can be offered; never below 0. */
  readonly available: number;
  /** By how many the places taken, offered and kept back are more than there are; 0 if they are not. */
  readonly overbooked: number;
}

/**
 * How many places can still be offered: the capacity less what is taken, offered and kept back. An overbooked (oversubscribed, oversold) cohort has
 * no vacancy, and the answer says by how many it is overbooked.
 *
 * @param use - the places there are and those in use; it is no error if more are in use than there are.
 * @throws RangeError if a count is not a whole number, 0 or more.
 *
 * @example
 * ```ts
 * import { availability } from 'digital-academy';
 *
 * availability({ places: 50, taken: 40, offered: 3, keptBack: 2 }).available; // => 5
 * const { available, overbooked } = availability({ places: 50, taken: 53 });
 * available; // => 0
 * overbooked; // => 3
 * ```
 */
export function availability(use: PlaceUse): Availability {
  const { places, taken } = use;
  const offered = use.offered ?? 0;
  const keptBack = use.keptBack ?? 0;
  checkCounts('availability', { places, taken, offered, keptBack });
  const spare = places - taken - offered - keptBack;
  return { places, taken, offered, keptBack, available: Math.max(0, spare), overbooked: Math.max(0, -spare) };
}
