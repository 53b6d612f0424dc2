import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { OdsCode } from '../code/ods-code.ts';
import type { Succession } from './succession.ts';

/** What had become of an organisation by a day. The lists are empty where there is nothing to say. */
export interface SuccessionStatus {
  /**
   * `'current'`: it was in force. `'no-end-known'`: nothing had taken it out of force as far as is known, and nothing shows it
   * in force either. `'not-yet-open'`: it opened later. `'succeeded'`: at least one body that stands had taken over from it as a
   * whole. `'closed-successor-unknown'`: it was no longer in force, and no such body is known.
   */
  readonly status: 'current' | 'no-end-known' | 'not-yet-open' | 'succeeded' | 'closed-successor-unknown';
  /** The bodies, standing on the day, that took over from it: those that took over the whole first, each once. */
  readonly successors: readonly Successor[];
  /**
   * Where a trail ended: the closed bodies, perhaps the organisation itself, of which no successor to the whole is known. If
   * events only run in a circle no trail ends, and the organisation itself stands here.
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
   * The events that lead from the earlier body to the later one, first one first: a shortest way, where there are several.
   * Empty for the organisation asked about.
   */
  readonly through: readonly Succession[];
}

/** A body that took over from another or was taken over by it, in one step or in several. */
export interface SuccessionLink extends SuccessionTrail {
  /** The day of the last event on the way, or null if that is not known. */
  readonly on: CalendarDate | null;
  /** The kind of the last event on the way, or `'partial-transfer'` if there is one anywhere on it. */
  readonly kind: Exclude<Succession['kind'], 'rename'>;
}

/** A body that stands and took over from another. */
export interface Successor extends SuccessionLink {
  /** How far it is known to be in force on the day. */
  readonly status: 'current' | 'no-end-known';
}
