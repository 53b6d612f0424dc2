import { registrationNumberFormats } from './number-formats.ts';
import { numberParts } from './number-parts.ts';
import type { RegistrationNumberPrefix } from './number-prefix.ts';
import type { RegistrationNumber } from './registration-number.ts';

/**
 * What the beginning of the number says of who holds it: the row of {@link registrationNumberPrefixes}, or `undefined` where nothing
 * is known. It tells the profession of an HCPC number; of an NMC PIN nothing is read.
 *
 * @param registrationNumber - the number in canonical form, with its body; in another spelling it may not be recognised.
 * @see {@link registrationNumberPrefixes} for the source of each row
 *
 * @example
 * ```ts
 * import { registrationNumberPrefix } from 'digital-academy';
 *
 * registrationNumberPrefix({ body: 'HCPC', number: 'PYL12345' })?.holder; // => 'practitioner psychologist'
 * registrationNumberPrefix({ body: 'GPhC', number: '5012345' })?.holder; // => 'pharmacy technician'
 * registrationNumberPrefix({ body: 'NMC', number: '12A3456B' }); // => undefined
 * ```
 */
export function registrationNumberPrefix({ body, number }: RegistrationNumber): RegistrationNumberPrefix | undefined {
  return Object.hasOwn(registrationNumberFormats, body) ? numberParts(body, number)?.says : undefined;
}
