import * as z from 'zod';
import { Completeness, FormatOne, Note } from '../../edge/document-fields.ts';
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
    format: FormatOne,
    complete: Completeness,
    note: Note,
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
