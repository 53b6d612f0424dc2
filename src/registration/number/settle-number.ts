import type * as z from 'zod';
import type { NumberReadingOptions } from './canonical-number.ts';
import { canonicalRegistrationNumber } from './canonical-number.ts';
import type { RegistrationNumber } from './registration-number.ts';

/**
 * The number in canonical form, for the check of a schema. If it is refused, the number as it was given, and the refusal among the
 * issues: its code in `params.code`.
 *
 * @param path - where the text of the number stands in what is parsed.
 */
export function settleNumber<Given extends RegistrationNumber>(
  given: Given,
  issues: z.core.$ZodRawIssue[],
  path: PropertyKey[],
  options?: NumberReadingOptions,
): Given {
  const read = canonicalRegistrationNumber(given.body, given.number, options);
  if (read.ok) return { ...given, number: read.number };
  const { code, message, select } = read;
  const params = { code, ...(select && { select }) };
  // Without `continue` the checks of a surrounding object would be skipped, and its problems told one parse later.
  issues.push({ code: 'custom', input: given.number, path, message, params, continue: true });
  return given;
}
