import * as z from 'zod';
import { fedipLevels } from './fedip-levels.ts';

/**
 * A level of FEDIP registration: one of the four full ones, or Affiliate Practitioner, the entry level, which is not full
 * registration and is below no minimum and above none: {@link FedipLevel} leaves it out.
 *
 * These are all the levels that a registration can state: UKCHIP had several, and no description of them was found. Associate
 * Practitioner was looked for and not found.
 *
 * @see https://www.fedip.org/affiliate-practitioner-tcs for the entry level, terms of 16 December 2025, read November 2026
 *
 * @example
 * ```ts
 * import { RegistrationLevel } from 'digital-academy';
 *
 * RegistrationLevel.parse('affiliate'); // => 'affiliate'
 * RegistrationLevel.safeParse('associate').success; // => false
 * ```
 */
export const RegistrationLevel = z.enum(['affiliate', ...fedipLevels], {
  error: 'Select a FEDIP level: affiliate, practitioner, senior, advanced or leading',
});

/** A level of FEDIP registration: affiliate, or one of the four full ones. */
export type RegistrationLevel = z.output<typeof RegistrationLevel>;
