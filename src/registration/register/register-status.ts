import * as z from 'zod';
import { Note } from '../../edge/document-fields.ts';
import { textField } from '../../edge/fields.ts';
import { objectError } from '../../edge/object-error.ts';

const code = 'Enter the code in small letters and hyphens, like with-licence';
const name = 'Enter the status as the register shows it';
const onRegister = 'Enter whether the person is on the register: true, false or, if not known, null';

/**
 * Parses a status that a register shows beside a person, and what it means.
 *
 * @example
 * ```ts
 * import { RegisterStatus } from 'digital-academy';
 *
 * const status = { code: 'erased', name: 'Erased', onRegister: false };
 * RegisterStatus.safeParse(status).success; // => true
 * ```
 */
export const RegisterStatus = z.strictObject(
  {
    code: z.string({ error: code }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: code }),
    name: textField(name),
    onRegister: z.boolean({ error: onRegister }).nullish(),
    note: Note,
  },
  { error: objectError('Enter a status: its code, its name and what it means') },
);

/**
 * A status that a register shows beside a person, and whether it means being on the register. No verb of the library reads it: it is
 * there to be shown. Whether a person may practise is told by {@link restrictionKinds}.
 */
export interface RegisterStatus {
  /** What it is called in code. */
  readonly code: string;
  /** The words of the source. */
  readonly name: string;
  /** Whether a person with this status is on the register. Absent or null: not known. */
  readonly onRegister?: boolean | null | undefined;
  /** What a reader should know besides. */
  readonly note?: string | null | undefined;
}
