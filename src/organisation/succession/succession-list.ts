import * as z from 'zod';
import { objectError } from '../../edge/object-error.ts';
import { Succession } from './succession.ts';

/**
 * Parses a list of successions.
 *
 * @example
 * ```ts
 * import { SuccessionList } from 'digital-academy';
 * import { successions } from 'digital-academy/data';
 *
 * SuccessionList.safeParse(successions).success; // => true
 * SuccessionList.safeParse(successions.events).success; // => false
 * ```
 */
export const SuccessionList = z.strictObject(
  {
    format: z.literal(1, { error: 'Enter 1, the only format there is' }),
    complete: z.boolean({ error: 'Enter whether the list is known to be complete: true or false' }),
    note: z.string({ error: 'Enter the note as text, or leave it out' }).nullish(),
    events: z.array(Succession, { error: 'Enter the events as a list, empty if there are none' }),
  },
  { error: objectError('Enter a list of successions: its format, whether it is complete, and its events') },
);

/** Who took over from whom, and who got a new name. */
export interface SuccessionList {
  /** The version of this shape. */
  readonly format: 1;
  /**
   * Whether every event that there ever was is in it. Then who was in force and is not taken over here still is; otherwise that is
   * not known. Even so it does not say since when: a body may open without an event.
   */
  readonly complete: boolean;
  /** What is known to be missing, and where sources differ. */
  readonly note?: string | null | undefined;
  /** The events, in any order. */
  readonly events: readonly Succession[];
}
