/** Where in a document something stands: names of fields and positions in lists. */
export type Field = readonly (string | number)[];

/** One thing to mend in a document, with its place and a sentence that says what to enter there. */
export interface Problem {
  /** Where it stands. */
  readonly path: Field;
  /** What to enter. */
  readonly message: string;
}

/** The problem, as the list that checks return. */
export function problemAt(path: Field, message: string): readonly Problem[] {
  return [{ path, message }];
}

/** A problem for each field that does not belong. A misspelt one would otherwise be dropped in silence. */
export function strangers(path: Field, record: object, allowed: readonly string[]): readonly Problem[] {
  return Object.keys(record)
    .filter((name) => !allowed.includes(name))
    .map((name) => ({ path: [...path, name], message: `Remove this field: only ${allowed.join(', ')} belong here` }));
}

/** Whether the value is an object with fields of its own, as JSON has them. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
