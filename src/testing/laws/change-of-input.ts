import { stringify } from 'fast-check';
import { frozenCopy } from '../../edge/frozen-copy.ts';
import { difference } from './difference.ts';

/** What can be said against an answer that changes its input, or is another of frozen input; `undefined` if it leaves it alone. */
export function changeOfInput<Input>(input: Input, answer: (input: Input) => unknown): string | undefined {
  const copy = structuredClone(input);
  const before = stringify(copy);
  const given = answer(copy);
  if (stringify(copy) !== before) return `it leaves behind ${stringify(copy)}`;
  return difference(given, answer(frozenCopy(input)), 'of frozen input');
}
