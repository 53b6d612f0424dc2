import * as z from 'zod';
import { Completeness, FormatOne, Note } from '../../edge/document-fields.ts';
import { objectError } from '../../edge/object-error.ts';
import { ExemplarEntry } from './exemplar-entry.ts';
import { namedTwice } from './named-twice.ts';

const ExemplarList = z.strictObject(
  {
    complete: Completeness,
    note: Note,
    entries: z
      .array(ExemplarEntry, { error: 'Enter the entries as a list, empty if there are none' })
      .check(({ value: entries, issues }) => {
        for (const { code, first, again, index } of namedTwice(entries)) {
          const message = `Enter ${code} once: it is named by the entries '${first.name}' and '${again.name}'`;
          issues.push({ code: 'custom', input: code, path: [index], message });
        }
      }),
  },
  { error: objectError('Enter a list: whether it is complete, and its entries') },
);

/**
 * Parses a register of the Global Digital Exemplars and their fast followers. In one list an organisation is named once, by
 * an entry of its own or jointly with another.
 *
 * @example
 * ```ts
 * import { ExemplarRegister } from 'digital-academy';
 * import { exemplars } from 'digital-academy/data';
 *
 * ExemplarRegister.safeParse(exemplars).success; // => true
 *
 * const { exemplar, fastFollower } = exemplars.lists;
 * const entries = [...exemplar.entries, exemplar.entries[0]];
 * ExemplarRegister.safeParse({ format: 1, lists: { exemplar: { complete: true, entries }, fastFollower } }).success; // => false
 * ```
 */
export const ExemplarRegister = z.strictObject(
  {
    format: FormatOne,
    lists: z.strictObject(
      { exemplar: ExemplarList, fastFollower: ExemplarList },
      { error: objectError('Enter the two lists: exemplar and fastFollower') },
    ),
  },
  { error: objectError('Enter an exemplar register: its format and its lists') },
);

/** Who was a Global Digital Exemplar, who a fast follower, from when and until when. */
export interface ExemplarRegister {
  /** The version of this shape. */
  readonly format: 1;
  /** The two lists. One organisation may be in both. */
  readonly lists: {
    /** The exemplars. */
    readonly exemplar: ExemplarList;
    /** Their fast followers. */
    readonly fastFollower: ExemplarList;
  };
}

/** A list of organisations that says whether it is known to be complete. */
export interface ExemplarList {
  /**
   * Whether every organisation that ever was announced is in it. Then who is not in it was never announced; otherwise that is
   * not known.
   */
  readonly complete: boolean;
  /** What is known to be missing, and where sources differ. */
  readonly note?: string | null | undefined;
  /** The organisations, in any order. */
  readonly entries: readonly ExemplarEntry[];
}
