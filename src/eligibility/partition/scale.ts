import { rankOf } from '../language/values.ts';
import type { FactType } from '../language/vocabulary.ts';

/** Into which cells the values of a fact fall. */
export interface Scale {
  /** How many cells there are, *missing* among them. */
  readonly size: number;
  /** The cell of a known value; -1 for what is no value of the fact. */
  readonly cellOf: (value: unknown) => number;
}

/** Whether the values of the fact are too many to list: they are known by the constants that they lie between. */
export function isMeasured({ type }: FactType): boolean {
  return type === 'whole-number' || type === 'number' || type === 'day';
}

/** The values of a fact that can be listed, one a cell. */
export function valuesOf(type: FactType): readonly (string | boolean)[] {
  return type.type === 'choice' ? type.options : type.type === 'ladder' ? type.steps : [false, true];
}

/** How the values of a type, compared with these constants, fall into cells. */
export function scaleOf(type: FactType, constants: readonly (number | string)[]): Scale {
  if (isMeasured(type)) {
    const ranks = constants.map((constant) => rankOf(type, constant));
    return { size: 2 * ranks.length + 2, cellOf: (value) => cellAmong(ranks, rankOf(type, value)) };
  }
  if (type.type === 'yes-no') return { size: 3, cellOf: (value) => (value === true ? 2 : value === false ? 1 : -1) };
  const cells = new Map<unknown, number>(valuesOf(type).map((value, i) => [value, i + 1]));
  return { size: cells.size + 1, cellOf: (value) => cells.get(value) ?? -1 };
}

function cellAmong(ranks: readonly number[], rank: number): number {
  if (isNaN(rank)) return -1;
  let low = 0;
  let high = ranks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranks[middle]! < rank) low = middle + 1;
    else high = middle;
  }
  return 2 * low + (ranks[low] === rank ? 2 : 1);
}
