import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { Provenance } from '../../edge/provenance.ts';
import type { RegistrationBody } from './registration-body.ts';

/** What one beginning of a body's numbers says, and on which days the body gave such numbers. */
export interface RegistrationNumberPrefix extends Provenance {
  /** Who gives the number. */
  readonly body: RegistrationBody;
  /** The letters or digits that the canonical number begins with; empty for numbers that have none. */
  readonly prefix: string;
  /** Who holds such a number, in the singular, like `'paramedic'`. */
  readonly holder: string;
  /** The first day on which such a number can exist, included. Absent: not found. */
  readonly from?: CalendarDate;
  /** The last day on which such a number is one of the body, included. Absent: none is known. */
  readonly until?: CalendarDate;
  /** Who keeps that part of the register before `from`. Absent: nobody whose numbers are known. */
  readonly movedFrom?: RegistrationBody;
  /** Who keeps that part of the register after `until`. */
  readonly movedTo?: RegistrationBody;
  /** What a reader should know besides. */
  readonly note?: string;
}
