import type { OdsCode } from './ods-code.ts';
import { odsCodeShapes, type OdsCodeShape } from './ods-code-shapes.ts';

/**
 * The described shapes that a code has: what it may be the code of.
 *
 * Hints never decide. The type of an organisation is the primary role on its record, never the shape of its code: `R0B0G` looks
 * like a code of the years since 2020 and is an older site of the trust `R0B`. No hint does not mean that the code is wrong.
 *
 * @param code - the code, as {@link OdsCode} gives it; in lower case it has no hints.
 * @see {@link odsCodeShapes}, each with its sources, read 2026-11
 *
 * @example
 * ```ts
 * import { odsCodeHints } from 'digital-academy';
 *
 * odsCodeHints('RM3').map(({ type }) => type); // => ['nhs-trust']
 * odsCodeHints('N81082').map(({ type, basis }) => [type, basis]); // => [['gp-practice', 'observed']]
 * odsCodeHints('R0B0G').length > 1; // => true
 * ```
 */
export function odsCodeHints(code: OdsCode): readonly OdsCodeShape[] {
  return odsCodeShapes.filter(({ pattern }) => new RegExp(`^(?:${pattern})$`).test(code));
}
