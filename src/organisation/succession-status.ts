import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { OdsCode } from './ods-code.ts';
import type { Succession } from './succession.ts';

/** What had become of an organisation by a day. The lists are empty where there is nothing to say. */
export interface SuccessionStatus {
  /**
   * `'current'`: nothing had taken the code out of force. `'succeeded'`: at least one current body had taken over from it as a
   * whole. `'closed-successor-unknown'`: it was no longer in force, and no such body is known.
   */
  readonly status: 'current' | 'succeeded' | 'closed-successor-unknown';
  /** The bodies, current on the day, that took over from it: those that took over the whole first, each once. */
  readonly successors: readonly Successor[];
  /**
   * Where a trail ended: the closed bodies, perhaps the organisation itself, of which no successor to the whole is known. Where
   * events only run in a circle, the bodies that they reach a second time.
   */
  readonly untraced: readonly SuccessionTrail[];
  /**
   * The undated events that would change this answer and may already have happened: the earlier state stands for now. If it
   * is empty, no undated event puts the answer in doubt.
   */
  readonly mayHaveHappened: readonly Succession[];
}

/** A body, and the events that lead to it. */
export interface SuccessionTrail {
  /** The ODS code of the body. */
  readonly code: OdsCode;
  /**
   * The events that lead to it, first one first: a way, where there are several. Empty for the organisation asked about, unless
   * they lead back to it.
   */
  readonly through: readonly Succession[];
}

/** A current body that took over from another, in one step or in several. */
export interface Successor extends SuccessionTrail {
  /** The day of the last event on the way, or null if that is not known. */
  readonly on: CalendarDate | null;
  /** The kind of the last event on the way, or `'partial-transfer'` if there is one anywhere on it. */
  readonly kind: Exclude<Succession['kind'], 'rename'>;
}
