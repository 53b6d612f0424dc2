import { isDeepStrictEqual } from 'node:util';
import { isObject } from './read-cases.ts';

/** Something about a case that is not as it should be: where, and in words. */
export interface Difference {
  readonly path: string;
  readonly problem: string;
}

/** Nothing if the two are equal, otherwise the difference. */
export function compare(path: string, expected: unknown, got: unknown): Difference[] {
  if (isDeepStrictEqual(expected, got)) return [];
  return [{ path, problem: `expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}` }];
}

/**
 * The differences in each expected field. An answer that names none can be neither right nor wrong, so it is a difference by
 * itself: a case never passes because nothing was compared.
 */
export function compareEach(
  path: string,
  expected: unknown,
  compareField: (path: string, value: unknown, field: string) => Difference[],
): Difference[] {
  const fields = isObject(expected) ? Object.entries(expected) : [];
  if (fields.length === 0) return [{ path: path === '' ? 'expected' : path, problem: 'nothing to compare' }];
  return fields.flatMap(([field, value]) => compareField(path === '' ? field : `${path}.${field}`, value, field));
}

/** Each expected field against the answer to it; a field without an answer is a difference. */
export function compareFields(path: string, expected: unknown, got: Readonly<Record<string, unknown>>): Difference[] {
  return compareEach(path, expected, (inner, value, field) => compare(inner, value, ownField(got, field)));
}

/** The field of the object itself: `'constructor'` is not one by birth. */
export function ownField<T>(object: Readonly<Record<string, T>>, field: string): T | undefined {
  return Object.hasOwn(object, field) ? object[field] : undefined;
}
