import * as z from 'zod';
import { fedipLevels } from './fedip-levels.ts';

/**
 * A level of full FEDIP registration. Levels are ordered by {@link compareLevels}, not as text.
 *
 * @see {@link fedipLevels} for the order and its source
 *
 * @example
 * ```ts
 * import { FedipLevel } from 'digital-academy';
 *
 * FedipLevel.parse('senior'); // => 'senior'
 * FedipLevel.safeParse('affiliate').success; // => false
 * ```
 */
export const FedipLevel = z.enum(fedipLevels, {
  error: 'Select a FEDIP level: practitioner, senior, advanced or leading',
});

/** A level of full FEDIP registration. */
export type FedipLevel = z.output<typeof FedipLevel>;
