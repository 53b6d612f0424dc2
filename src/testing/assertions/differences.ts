import { isRecord } from '../../eligibility/language/problem.ts';

/** A place where an answer is not what was expected. */
export interface Difference {
  /** Where in the answer; empty for the answer itself. */
  readonly path: string;
  /** What is there. */
  readonly actual: unknown;
  /** What was expected there. */
  readonly expected: unknown;
}

/** Which fields of two objects are compared. */
export type FieldsCompared = (actual: object, expected: object) => readonly string[];

/** Those that are expected; the actual one may have more. */
function expectedFields(_: object, expected: object): readonly string[] {
  return Object.keys(expected);
}

/** Those of either. */
export function allFields(...both: readonly object[]): readonly string[] {
  return [...new Set(both.flatMap(Object.keys))];
}

/**
 * Where an answer differs from what was expected of it. A list has to be as long and in the same order. Absent, `undefined` and `null` are the
 * same.
 */
export function differences(
  actual: unknown,
  expected: unknown,
  fieldsOf: FieldsCompared = expectedFields,
  path = '',
): Difference[] {
  if (Array.isArray(expected) && Array.isArray(actual) && actual.length === expected.length) {
    return expected.flatMap((item, i) => differences(actual[i], item, fieldsOf, pathTo(i, path)));
  }
  if (isRecord(expected) && isRecord(actual)) {
    return fieldsOf(actual, expected).flatMap((name) =>
      differences(actual[name], expected[name], fieldsOf, pathTo(name, path)),
    );
  }
  return (actual ?? null) === (expected ?? null) ? [] : [{ path, actual, expected }];
}

/** Where a field or an item is: `places[0].id`. */
export function pathTo(key: string | number, path: string): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** The part of an answer that `expected` names, to be shown beside it. */
export function partLike(actual: unknown, expected: unknown): unknown {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    return actual.map((item: unknown, i) => (i < expected.length ? partLike(item, expected[i]) : item));
  }
  if (!isRecord(expected) || !isRecord(actual)) return actual;
  return Object.fromEntries(Object.entries(expected).map(([name, field]) => [name, partLike(actual[name], field)]));
}

/** A value as it stands in a message. */
export function shown(value: unknown): string {
  // JSON has no text for undefined.
  return value === undefined ? 'undefined' : JSON.stringify(value);
}
