import { isPromise } from './is-promise.ts';

/**
 * Refuses a value that has not the fields of what is expected: a test that looks at something else proves nothing. `verb` names the caller.
 *
 * @throws RangeError that says what it is instead, and what to do about a promise.
 */
export function checkKind(verb: string, value: unknown, kind: string, fields: readonly string[]): void {
  const isOfKind = typeof value === 'object' && value !== null && fields.every((field) => field in value);
  if (isOfKind) return;
  const hint = isPromise(value) ? 'a promise: await it' : shown(value);
  throw new RangeError(`${verb}: expected ${kind}, got ${hint}`);
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object'
    ? `an object with ${Object.keys(value).join(', ') || 'nothing in it'}`
    : typeof value;
}
