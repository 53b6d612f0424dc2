import * as z from 'zod';
import { CalendarDate } from '../calendar/calendar-date.ts';
import { objectError } from '../edge/object-error.ts';
import { OdsCode } from './ods-code.ts';

const name = 'Enter the name of the organisation';

/**
 * Parses what is known of an organisation.
 *
 * @example
 * ```ts
 * import { Organisation } from 'digital-academy';
 *
 * Organisation.parse({ code: 'rjy', name: 'Example NHS Trust' }); // => { code: 'RJY', name: 'Example NHS Trust' }
 * ```
 */
export const Organisation = z.strictObject(
  {
    code: OdsCode,
    name: z.string({ error: name }).trim().min(1, { error: name }),
    closedOn: CalendarDate.nullish(),
  },
  { error: objectError('Enter an organisation: its ODS code and its name') },
);

/** What is known of an organisation apart from what became of it. */
export interface Organisation {
  /** Its ODS code. */
  readonly code: OdsCode;
  /** The name its record bears. Names change under the same code: a succession of kind `'rename'` has both. */
  readonly name: string;
  /**
   * The last day on which it was in force, as ODS gives it: on that day it is still open. Absent or null: it is not known
   * to have closed.
   */
  readonly closedOn?: CalendarDate | null | undefined;
}
