import type { CalendarDate } from '../../calendar/calendar-date.ts';

/**
 * Whether a lapsed registration can be reinstated by the scheme's simple route. Not known without a scheme that says so, nor while
 * renewals may have stopped or the register may have closed.
 */
export interface Reinstatement {
  /** The answer on the day. */
  readonly answer: 'yes' | 'no' | 'not-known';
  /** The last day on which it can be, or could have been, included. Absent if it never can, or that is not known. */
  readonly until?: CalendarDate;
}
