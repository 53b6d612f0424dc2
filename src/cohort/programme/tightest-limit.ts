import { checkCounts } from './check-counts.ts';

/** One of several limits that hold at the same time. */
export interface PlaceLimit {
  /** What the answer calls it. */
  readonly name: string;
  /** How many places it allows; 0 allows none. */
  readonly places: number;
  /** How many of them are used. */
  readonly taken: number;
  /** The ids of the cohorts whose places it limits together. Left out or null: whichever are asked about. */
  readonly cohorts?: readonly string[] | null | undefined;
}

/** What several limits leave together. */
export interface TightestLimit {
  /** How many places can be offered; never below 0. */
  readonly available: number;
  /** The names of the limits that leave no more than that, in the order given. */
  readonly binding: readonly string[];
}

/**
 * How many places are left under several limits at once: as many as the tightest one leaves, and which limits those are.
 *
 * @param limits - the limits, one at least; one with more taken than it allows leaves 0. Their `cohorts` do not matter here.
 * @throws RangeError if there is no limit, or a count is not a whole number, 0 or more.
 *
 * @see https://github.com/pretix/pretix/issues/3628: a product has what its tightest quota has
 *
 * @example
 * ```ts
 * import { tightestLimit } from 'digital-academy';
 *
 * const whole = { name: 'whole programme', places: 60, taken: 45 };
 * tightestLimit([whole, { name: 'first date', places: 30, taken: 30 }]); // => { available: 0, binding: ['first date'] }
 * tightestLimit([whole, { name: 'second date', places: 30, taken: 10 }]); // => { available: 15, binding: ['whole programme'] }
 * ```
 */
export function tightestLimit(limits: readonly PlaceLimit[]): TightestLimit {
  if (limits.length === 0) throw new RangeError('tightestLimit: no limits; without one there is no answer');
  for (const { name, places, taken } of limits) {
    checkCounts('tightestLimit', { [`places in '${name}'`]: places, [`taken in '${name}'`]: taken });
  }
  const left = limits.map(({ name, places, taken }) => ({ name, available: Math.max(0, places - taken) }));
  const available = left.reduce((least, limit) => Math.min(least, limit.available), Infinity);
  return { available, binding: left.filter((limit) => limit.available === available).map(({ name }) => name) };
}
