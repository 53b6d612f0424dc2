import type { CalendarDate } from './calendar-date.ts';

/** As of which day. Nothing here asks what today is. */
export interface AsOfOptions {
  /** The day the answer is for. */
  readonly asOf: CalendarDate;
}
