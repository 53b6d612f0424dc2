import * as z from 'zod';
import { objectError } from '../edge/object-error.ts';
import { canonicalRegistrationNumber } from './canonical-number.ts';
import { RegistrationBody } from './registration-body.ts';

/**
 * A registration number with the body that gave it. Parsing puts the number into its canonical form.
 *
 * A number that is refused carries its code in `params.code` of the zod issue: one of {@link NumberRefusalCode}.
 *
 * @see {@link registrationNumberFormats} for the source of each format
 *
 * @example
 * ```ts
 * import { RegistrationNumber } from 'digital-academy';
 *
 * RegistrationNumber.parse({ body: 'GOC', number: '0109491' }); // => { body: 'GOC', number: '01-09491' }
 *
 * const refused = RegistrationNumber.safeParse({ body: 'NMC', number: '7A12998E' });
 * refused.error?.issues[0]?.message; // => 'Enter an NMC PIN in the format 12A3456B'
 * ```
 */
export const RegistrationNumber = z
  .strictObject(
    {
      /** Who gave the number. */
      body: RegistrationBody,
      /** The number in canonical form. */
      number: z.string({ error: 'Enter a registration number' }),
    },
    { error: objectError('Enter a registration number with the body that gave it') },
  )
  .check((payload) => {
    const { body, number } = payload.value;
    const read = canonicalRegistrationNumber(body, number);
    if (read.ok) {
      payload.value = { ...payload.value, number: read.number };
    } else {
      const { code, message } = read;
      // Without `continue` the checks of a surrounding object would be skipped, and its problems told one parse later.
      payload.issues.push({
        code: 'custom',
        input: number,
        path: ['number'],
        message,
        params: { code },
        continue: true,
      });
    }
  });

/** A registration number with the body that gave it. */
export interface RegistrationNumber {
  /** Who gave the number. */
  readonly body: RegistrationBody;
  /** The number in canonical form. */
  readonly number: string;
}
