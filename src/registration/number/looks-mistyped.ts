import { numberParts } from './number-parts.ts';
import type { RegistrationBody } from './registration-body.ts';

/** The hint at a typing error, after the sentence that asks for a number. */
export const lookAgain = ', and look again at letters and digits that look alike: I, L and 1, S and 5, O and 0';

// No number with letters in a set place is longer: the look-alikes of a longer text are not worth trying.
const longest = 10;

// A digit 1 is not among them: where a letter belongs, the source has no case of it.
const alike: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0', S: '5', 0: 'O', 5: 'S' };

/**
 * Whether the text becomes a number of the body if letters and digits that look alike are exchanged. It is never mended by that: more
 * than one number may be meant.
 *
 * @see https://help.florence.co.uk/en/articles/6161711-why-has-my-nmc-number-been-rejected for the look-alikes, of NMC PINs, read
 * November 2026
 */
export function looksMistyped(body: RegistrationBody, compact: string): boolean {
  if (compact.length > longest) return false;
  const readings = Array.from(compact).reduce<readonly string[]>(
    (starts, read) => starts.flatMap((start) => [start + read, ...(alike[read] ? [start + alike[read]] : [])]),
    [''],
  );
  return readings.some((reading) => numberParts(body, reading) !== undefined);
}
