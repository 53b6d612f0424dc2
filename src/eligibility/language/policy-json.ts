import * as z from 'zod';
import { Policy } from './policy.ts';
import { repeatedKeys } from './repeated-keys.ts';

/**
 * Parses the JSON text of a policy. Beside what {@link Policy} reports, it finds what is lost once the text is an object: a
 * requirement, a fact or a field that stands there twice, of which only the last would be left.
 *
 * @example
 * ```ts
 * import { PolicyJson } from 'digital-academy';
 *
 * const text = `{ "id": "example/twice", "requires": { "post": 1, "post": 2 } }`;
 * PolicyJson.safeParse(text).error?.issues[0]?.message; // => "Remove 'post' or rename it: it is there twice"
 * PolicyJson.safeParse('{').error?.issues[0]?.message; // => 'Enter a policy as JSON text'
 * ```
 */
export const PolicyJson = z.string({ error: 'Enter a policy as JSON text' }).transform((text, context): Policy => {
  const value = parsed(text);
  if (value === undefined) {
    context.addIssue({ code: 'custom', message: 'Enter a policy as JSON text' });
    return z.NEVER;
  }
  for (const path of repeatedKeys(text)) {
    const message = `Remove '${String(path.at(-1))}' or rename it: it is there twice`;
    context.addIssue({ code: 'custom', path: [...path], message });
  }
  const { data, error } = Policy.safeParse(value);
  for (const { path, message } of error?.issues ?? []) context.addIssue({ code: 'custom', path, message });
  return data ?? z.NEVER;
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
