import * as z from 'zod';
import { isInstant } from './parse-instant.ts';

/** What a clock on the wall shows, written `HH:MM` or `HH:MM:SS` (a fraction may follow): no day and no time zone. */
export type ClockTime = `${number}:${number}` | `${number}:${number}:${number}`;

const error = 'Enter a time of the 24-hour clock, like 09:00 or 17:30:00';

/**
 * Parses a time of the 24-hour clock. A time that does not exist is refused: the end of a day is 00:00 of the next.
 *
 * @example
 * ```ts
 * import { ClockTime } from 'digital-academy';
 *
 * ClockTime.parse('13:00'); // => '13:00'
 * ClockTime.safeParse('24:00').success; // => false
 * ClockTime.safeParse('1pm').success; // => false
 * ```
 */
export const ClockTime = z
  .string({ error })
  .refine((time) => isInstant(`2000-01-01T${time}Z`), { error }) as unknown as z.ZodType<ClockTime, ClockTime>;
