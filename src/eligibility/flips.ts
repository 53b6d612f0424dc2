import type { FactValue } from './language/vocabulary.ts';
import type { End } from './partition/cell-values.ts';
import { valueIn } from './partition/cell-values.ts';
import type { Leaf } from './partition/gate.ts';
import { isMeasured } from './partition/scale.ts';
import type { Slot } from './partition/slots.ts';
import { no, yes } from './partition/truth.ts';

/** Two values on either side of the edge of a comparison. */
export interface Flip {
  /** The cell in which it holds, and a value there. */
  readonly met: Side;
  /** The cell next to it in which it does not, and a value there. */
  readonly notMet: Side;
}

/** One side of an edge. */
export interface Side {
  /** The cell of the slot. */
  readonly cell: number;
  /** The value in it that is nearest to the edge. */
  readonly value: FactValue;
}

/** The edges of a comparison: where its slot has an order, every place at which it turns; elsewhere one value of each kind. */
export function flipsOf(slot: Slot, { truths }: Leaf): readonly Flip[] {
  const cells = truths.flatMap((_, cell) => (cell > 0 && valueIn(slot, cell) !== undefined ? [cell] : []));
  const side = (cell: number, end: End): Side => ({ cell, value: valueIn(slot, cell, end)! });
  if (!isMeasured(slot.type) && slot.type.type !== 'ladder') {
    const [met, notMet] = [cells.find((cell) => truths[cell] === yes), cells.find((cell) => truths[cell] === no)];
    return met === undefined || notMet === undefined ? [] : [{ met: side(met, 'low'), notMet: side(notMet, 'low') }];
  }
  return cells.slice(1).flatMap((upper, i): readonly Flip[] => {
    const lower = cells[i]!;
    if (truths[lower] === truths[upper]) return [];
    const [below, above] = [side(lower, 'high'), side(upper, 'low')];
    return [truths[upper] === yes ? { met: above, notMet: below } : { met: below, notMet: above }];
  });
}
