import * as z from 'zod';

/**
 * Who keeps a register of people that the library knows numbers of.
 *
 * `FEDIP` is the federation for informatics professionals, written Fed-IP in 2017, and `UKCHIP` the register before it; `SWE` is
 * Social Work England. A number says nothing without its body, and the body is never guessed from the number.
 *
 * @example
 * ```ts
 * import { RegistrationBody } from 'digital-academy';
 *
 * RegistrationBody.parse('GPhC'); // => 'GPhC'
 * RegistrationBody.safeParse('Fed-IP').success; // => false
 * ```
 */
export const RegistrationBody = z.enum(['FEDIP', 'UKCHIP', 'GMC', 'NMC', 'HCPC', 'GPhC', 'GDC', 'GOC', 'SWE'], {
  error: 'Select who keeps the register: FEDIP, UKCHIP, GMC, NMC, HCPC, GPhC, GDC, GOC or SWE',
});

/** Who keeps a register of people that the library knows numbers of. */
export type RegistrationBody = z.output<typeof RegistrationBody>;
