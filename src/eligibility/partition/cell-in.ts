import { inWords } from '../language/read-facts.ts';
import { wordsForValue } from '../language/values.ts';
import type { Slot } from './slots.ts';

/** The cell that a value puts a slot in: 0 if it is missing. `verb` names the caller in the error for what is no value of the fact. */
export function cellIn(slot: Slot, value: unknown, verb: string): number {
  if (value === null || value === undefined) return 0;
  const cell = slot.cellOf(value);
  if (cell >= 0) return cell;
  // Messages end up in logs, and a sensitive value is not for those.
  const is = slot.type.sensitive ? 'wrong' : inWords(value);
  throw new RangeError(`${verb}: the fact '${slot.fact}' is ${is}; enter ${wordsForValue(slot.type)}`);
}
