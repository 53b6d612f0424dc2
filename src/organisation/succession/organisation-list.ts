import * as z from 'zod';
import { Completeness, FormatOne, Note } from '../../edge/document-fields.ts';
import { objectError } from '../../edge/object-error.ts';
import { Organisation } from './organisation.ts';

/**
 * Parses a list of organisations.
 *
 * @example
 * ```ts
 * import { OrganisationList } from 'digital-academy';
 * import { organisations } from 'digital-academy/data';
 *
 * OrganisationList.safeParse(organisations).success; // => true
 * ```
 */
export const OrganisationList = z.strictObject(
  {
    format: FormatOne,
    complete: Completeness,
    note: Note,
    records: z.array(Organisation, { error: 'Enter the organisations as a list, empty if there are none' }),
  },
  { error: objectError('Enter a list of organisations: its format, whether it is complete, and its records') },
);

/** What is known of some organisations. Several records may be about one code. */
export interface OrganisationList {
  /** The version of this shape. */
  readonly format: 1;
  /** Whether every organisation that ever was is in it. */
  readonly complete: boolean;
  /** What is known to be missing, and where sources differ. */
  readonly note?: string | null | undefined;
  /** The organisations, in any order. */
  readonly records: readonly Organisation[];
}
