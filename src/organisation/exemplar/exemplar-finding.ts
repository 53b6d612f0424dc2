import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { ExemplarEntry, ExemplarEvent } from './exemplar-entry.ts';

/** The answer of one list. */
export interface ExemplarFinding {
  /** The answer on the day. `'not-known'` is neither a yes nor a no. */
  readonly answer: 'yes' | 'no' | 'not-known';
  /** Why. */
  readonly reason: ExemplarReason;
  /** The day from which the answer holds: that of the announcement or the withdrawal behind it. Null if there is none known. */
  readonly since: CalendarDate | null;
  /** What the list says of the organisation, or of the one it was named jointly with. Null if it says nothing. */
  readonly entry: ExemplarEntry | null;
  /**
   * The undated events behind the entry that may have happened already. For an announcement the answer is not known; a
   * withdrawal leaves the yes standing, in doubt.
   */
  readonly mayHaveHappened: readonly ExemplarEvent[];
}

/**
 * Why a list answers as it does. Yes: `'announced'`, or `'announced-jointly'` with another organisation. No:
 * `'announced-later'` than the day asked about; `'withdrawn'`; `'not-listed'` in a complete list. Not known:
 * `'date-not-known'` of the announcement; `'list-incomplete'` and the organisation is not in it. `'proposed-only'` is as
 * not being listed: no if the list is complete, otherwise not known.
 */
export type ExemplarReason =
  | 'announced'
  | 'announced-jointly'
  | 'announced-later'
  | 'withdrawn'
  | 'proposed-only'
  | 'date-not-known'
  | 'not-listed'
  | 'list-incomplete';
