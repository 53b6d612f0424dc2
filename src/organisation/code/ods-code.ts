import * as z from 'zod';

const error = 'Enter an ODS code, like RM3';

/**
 * Parses an ODS code into its canonical form: no spaces around it, capital letters. 3 to 9 letters or digits, all of them
 * A to Z and 0 to 9.
 *
 * Well formed is all it can say. Whether the code was ever issued, what kind of organisation has it and which one that
 * belongs to are on the record of the organisation and never in the shape of the code.
 *
 * @see NHS Data Dictionary, organisation coding frames (up to 8 positions) and organisation site coding frames (up to 9),
 * September 2020 and March 2021,
 * https://archive.datadictionary.nhs.uk/DD%20Release%20September%202020/supporting_information/organisation_coding_frames.html
 *
 * @example
 * ```ts
 * import { OdsCode } from 'digital-academy';
 *
 * OdsCode.parse(' rm3 '); // => 'RM3'
 * OdsCode.safeParse('RM3/1').success; // => false
 * ```
 */
export const OdsCode = z
  .string({ error })
  .trim()
  // Before the change to capitals, which would turn other letters into these ones ('ﬁ' into 'FI').
  .regex(/^[A-Za-z0-9]{3,9}$/, { error })
  .toUpperCase();

/**
 * The code of an organisation or a site in the Organisation Data Service, in canonical form, like `'RM3'`. It names a body,
 * not a name: bodies are renamed under the same code, and a code is never given to another body.
 */
export type OdsCode = string;
