/** A place where an answer is not what was expected. */
export interface Difference {
  /** Where in the answer; empty for the answer itself. */
  readonly path: string;
  /** What is there. */
  readonly actual: unknown;
  /** What was expected there. */
  readonly expected: unknown;
}

/**
 * Where an answer differs from what was expected of it. Fields that `expected` does not name are not looked at; a list has to be as
 * long and in the same order. Absent, `undefined` and `null` are the same.
 */
export function differences(actual: unknown, expected: unknown, path = ''): Difference[] {
  if (Array.isArray(expected) && Array.isArray(actual) && actual.length === expected.length) {
    return expected.flatMap((item, i) => differences(actual[i], item, `${path}[${i}]`));
  }
  if (isRecord(expected) && isRecord(actual)) {
    const at = (name: string) => (path === '' ? name : `${path}.${name}`);
    return Object.entries(expected).flatMap(([name, field]) => differences(actual[name], field, at(name)));
  }
  return (actual ?? null) === (expected ?? null) ? [] : [{ path, actual, expected }];
}

/** The part of an answer that `expected` names, to be shown beside it. */
export function partLike(actual: unknown, expected: unknown): unknown {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    return actual.map((item: unknown, i) => (i < expected.length ? partLike(item, expected[i]) : item));
  }
  if (!isRecord(expected) || !isRecord(actual)) return actual;
  return Object.fromEntries(Object.entries(expected).map(([name, field]) => [name, partLike(actual[name], field)]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
