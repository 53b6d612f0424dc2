import { isPromise } from './is-promise.ts';

/** A kind of value that assertions look at. */
export interface Kind {
  /** What it is called, with its article. */
  readonly name: string;
  /** Whether a value is one, by the look of it. */
  readonly fits: (value: unknown) => boolean;
}

/** The kind of objects that have these fields. */
export function objectWith(name: string, ...fields: readonly string[]): Kind {
  return {
    name,
    fits: (value) => typeof value === 'object' && value !== null && fields.every((field) => field in value),
  };
}

/**
 * Refuses a value of another kind than is expected: a test that looks at something else proves nothing. `verb` names the caller.
 *
 * @throws RangeError that says what it is instead, and what to do about a promise.
 */
export function checkKind(verb: string, value: unknown, kind: Kind): void {
  if (!kind.fits(value)) throw new RangeError(misfitOf(verb, value, kind));
}

/** That a value is of another kind, in words. */
export function misfitOf(verb: string, value: unknown, { name }: Kind): string {
  return `${verb}: expected ${name}, got ${isPromise(value) ? 'a promise: await it' : shown(value)}`;
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object'
    ? `an object with ${Object.keys(value).join(', ') || 'nothing in it'}`
    : typeof value;
}
