import { pathTo } from '../assertions/differences.ts';

/**
 * Why no answer could be held to `expected`, in words, and where in it; `undefined` if an answer could. An object without fields states
 * nothing, nor does `undefined`, and neither does a date, a map or whatever else JSON has no text for: any answer would do.
 */
export function flawOfExpected(expected: unknown, path = ''): string | undefined {
  const place = path === '' ? '' : ` at ${path}`;
  if (expected === undefined) return `expects nothing${place}`;
  if (expected === null || typeof expected === 'string' || typeof expected === 'boolean') return undefined;
  if (typeof expected === 'number' && Number.isFinite(expected)) return undefined;
  if (!isPlain(expected)) return `expects what is not plain JSON${place}`;
  // `entries` and not `map`, which would pass over the holes of a list.
  const parts = Array.isArray(expected) ? [...expected.entries()] : Object.entries(expected);
  if (parts.length === 0 && !Array.isArray(expected)) return `expects nothing${place}`;
  for (const [key, part] of parts) {
    const flaw = flawOfExpected(part, pathTo(key, path));
    if (flaw !== undefined) return flaw;
  }
  return undefined;
}

/** A list, or an object of no class. Every realm has its own `Object`, so its prototype is known by having none itself. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}
