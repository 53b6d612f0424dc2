import * as z from 'zod';
import { inputsLeftOut } from './inputs-left-out.ts';
import { NumberAsGiven } from './number-as-given.ts';
import type { RegistrationBody } from './registration-body.ts';
import { settleNumber } from './settle-number.ts';

/**
 * A registration number with the body that gave it. Parsing puts the number into its canonical form.
 *
 * An issue never reports an input that may hold an NHS number. A number that is refused carries its code in `params.code` of the zod issue: one of {@link NumberRefusalCode}. Numbers are read as
 * the bodies give them now: for those of another day there is {@link canonicalRegistrationNumber}.
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
export const RegistrationNumber = NumberAsGiven.check(
  z.check<z.output<typeof NumberAsGiven>>((payload) => {
    payload.value = settleNumber(payload.value, payload.issues, ['number']);
  }),
  inputsLeftOut,
);

/** A registration number with the body that gave it. */
export interface RegistrationNumber {
  /** Who gave the number. */
  readonly body: RegistrationBody;
  /** The number in canonical form. */
  readonly number: string;
}
