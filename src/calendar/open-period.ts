import type { CalendarDate } from './calendar-date.ts';

/** Days from one to another, both included. An end that is absent or null is open; at least one is given. */
export interface OpenPeriod {
  /** The first day. */
  readonly from?: CalendarDate | null | undefined;
  /** The last day. */
  readonly to?: CalendarDate | null | undefined;
}
