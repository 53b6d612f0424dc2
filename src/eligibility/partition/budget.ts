import type { Slot } from './slots.ts';

/** How much a search may do. */
export interface SearchOptions {
  /**
   * How many looks it may take, each at one comparison in one cell: a number from 1, or a RangeError; 10,000,000 unless told, about a second for most policies. The cells
   * of several facts multiply only where a rule joins them, so most searches take far fewer looks than their facts span cells.
   */
  readonly limit?: number | undefined;
}

/** The answer of a search that gave up: the worst cases grow without bound, and none of them may hang its caller. */
export interface SearchTooLarge {
  /** That it gave up. */
  readonly outcome: 'too-large';
  /** How many cells the facts span together: those of each fact, *missing* among them, multiplied. */
  readonly cells: number;
  /** The limit on its looks, which it reached. */
  readonly limit: number;
}

/** Counts looks; throws once there are too many, which {@link withinBudget} turns into an answer. */
export type Spend = (looks: number) => void;

const spent = new RangeError('the budget of a search is spent');

/**
 * What the search answers, or that it is too large; `slots` are what it ranges over. Building what is searched counts as well, and more
 * than a thousand slots are too many at once, because a search goes one call deeper for each. `verb` names the caller in the error for
 * a limit that is none.
 */
export function withinBudget<Answer>(
  verb: string,
  { limit = 10_000_000 }: SearchOptions,
  slots: readonly Slot[],
  search: (spend: Spend) => Answer,
): Answer | SearchTooLarge {
  if (!(limit >= 1)) throw new RangeError(`${verb}: the limit is ${limit}; enter a number from 1`);
  const tooLarge = { outcome: 'too-large', cells: cellsOf(slots), limit } as const;
  if (slots.length > mostSlots) return tooLarge;
  let left = limit;
  try {
    return search((looks) => {
      left -= looks;
      if (left < 0) throw spent;
    });
  } catch (error) {
    if (error !== spent) throw error;
    return tooLarge;
  }
}

const mostSlots = 1000;

function cellsOf(slots: readonly Slot[]): number {
  const cells = slots.reduce((product, { size }) => product * size, 1);
  return Math.min(cells, Number.MAX_VALUE);
}
