import { stringify } from 'fast-check';
import type * as z from 'zod';
import { frozenCopy } from '../../edge/frozen-copy.ts';
import { isRecord } from '../../eligibility/language/problem.ts';
import type { Difference } from '../assertions/differences.ts';
import { allFields, differences, shown } from '../assertions/differences.ts';

// What can be said against an answer, whatever it answers, in a sentence; `undefined` where there is nothing.

/** That it is another than it should be. Missing fields are all alike. */
export function difference(answer: unknown, other: unknown, when: string): string | undefined {
  return inWords(differences(answer, other, allFields), when);
}

/** That it is another than expected, as far as that goes: what it says beside, nobody looks at. */
export function departure(answer: unknown, expected: unknown, when: string): string | undefined {
  return inWords(differences(answer, expected), when);
}

/** That it changes its input, or is another of frozen input. */
export function changeOfInput<Input>(input: Input, answer: (input: Input) => unknown): string | undefined {
  const copy = structuredClone(input);
  const before = stringify(copy);
  const given = answer(copy);
  if (stringify(copy) !== before) return `it leaves behind ${stringify(copy)}`;
  return difference(given, answer(frozenCopy(input)), 'of frozen input');
}

/** That its schema does not accept it as it was stored, or does not keep what it knows of it. */
export function lostInStore(answer: unknown, schema: z.ZodType): string | undefined {
  const stored = JSON.parse(JSON.stringify(answer)) as unknown;
  const { error, data } = schema.safeParse(stored);
  return error
    ? error.issues.map(({ path, message }) => [...path, message].join(': ')).join('; ')
    : departure(stored, data, 'read back');
}

/** The same input with the fields of objects in the opposite order, for an answer that should not depend on it. Lists stay as they are. */
export function turnedRound<Value>(value: Value): Value {
  if (!isRecord(value)) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, turnedRound(field)] as const);
  return Object.fromEntries(fields.reverse()) as Value;
}

function inWords(apart: readonly Difference[], when: string): string | undefined {
  if (apart.length === 0) return undefined;
  const said = apart.slice(0, 3).map(({ path, actual, expected }) => {
    return `${path || 'the answer'} is ${shown(actual)}, but ${when} it is ${shown(expected)}`;
  });
  return [...said, ...(apart.length > 3 ? [`and ${apart.length - 3} more`] : [])].join('; ');
}
