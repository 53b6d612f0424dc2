import type * as z from 'zod';
import { difference } from './difference.ts';

/** What can be said against an answer that its schema does not read back as it was stored; `undefined` if it does. */
export function lostInStore(answer: unknown, schema: z.ZodType): string | undefined {
  const stored = JSON.parse(JSON.stringify(answer)) as unknown;
  const { error, data } = schema.safeParse(stored);
  return error
    ? error.issues.map(({ path, message }) => [...path, message].join(': ')).join('; ')
    : difference(stored, data, 'read back');
}
