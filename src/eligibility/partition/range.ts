import type { Comparison } from '../language/rule.ts';

/** The comparisons that ask for one of some options, or of a set. */
type Listing = Extract<Comparison, { readonly values: readonly string[] }>;

/** From where to where the values lie that meet a comparison. */
export interface Range {
  /** The lower end; none if there is no lower end. */
  readonly from: string | number | boolean | undefined;
  /** The upper end. */
  readonly to: string | number | boolean | undefined;
  /** Whether the end itself is left out. */
  readonly exclusive: boolean;
}

/** What a comparison with an order, or with one value, asks for. */
export function rangeOf(comparison: Exclude<Comparison, Listing>): Range {
  if (!('value' in comparison)) return { from: comparison.from, to: comparison.to, exclusive: false };
  const { op, value } = comparison;
  switch (op) {
    case 'is':
    case 'on':
      return { from: value, to: value, exclusive: false };
    case 'at-least':
    case 'above':
    case 'after':
      return { from: value, to: undefined, exclusive: op !== 'at-least' };
    default:
      return { from: undefined, to: value, exclusive: op !== 'at-most' };
  }
}
