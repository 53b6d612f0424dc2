import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { Period } from '../../calendar/period.ts';

/** The cohort that criteria are made for. */
export interface CriteriaOptions {
  /** What the policy is known by, such as `digital-academy/cohort-7`. */
  readonly id: string;
  /** Which version of it this is; 1 unless told otherwise. */
  readonly version?: number | undefined;
  /** A name to show to people. */
  readonly title?: string | undefined;
  /** The days on which it decides, both ends included. */
  readonly inForce: Period;
  /** The first day of the cohort. If only its month is known, the first of the month. */
  readonly startsOn: CalendarDate;
}
