import { registrationNumberFormats } from './number-formats.ts';
import type { RegistrationBody } from './registration-body.ts';

/** How many characters the longest number has, by a limit of this library. */
export const longestNumber = 40;

/**
 * The text without spaces, dashes and slashes, in capitals, and without the short name of the body before it. One too long for any
 * number is not worth the capitals.
 */
export function compactText(body: RegistrationBody, text: string): string {
  const compact = text.replace(/[\s\p{Pd}/]+/gu, '');
  if (compact.length > longestNumber) return compact;
  // Only these letters: to change others to capitals would make A to Z of some ('ſ' into 'S').
  const capitals = compact.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
  const name = body.toUpperCase();
  return capitals.startsWith(name) ? capitals.slice(name.length) : capitals;
}

/** The text without what makes no difference in numbers of the body; where their format was not found, the spaces around it. */
export function compactNumber(body: RegistrationBody, text: string): string {
  return registrationNumberFormats[body].confidence === 'not-found' ? text.trim() : compactText(body, text);
}
