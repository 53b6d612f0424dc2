import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { OdsCode } from '../code/ods-code.ts';
import type { Succession } from './succession.ts';

/** What had become of an organisation by a day. The lists are empty where there is nothing to say. */
export interface SuccessionStatus {
  /**
   * `'current'`: it was in force. `'not-known'`: nothing shows that it was in force on the day, nor that it had ended.
   * `'not-yet-open'`: it opened later, perhaps not for the first time. `'succeeded'`: at least one body that stands had replaced it, and took over the whole or a
   * share that is not known. `'closed-successor-unknown'`: it was no longer in force, and no such body is known.
   */
  readonly status: 'current' | 'not-known' | 'not-yet-open' | 'succeeded' | 'closed-successor-unknown';
  /** The bodies, standing on the day, that took over from it: those that took over the whole first, each once. */
  readonly successors: readonly Successor[];
  /**
   * Where a trail ended: the closed bodies, perhaps the organisation itself, that nobody is known to have replaced. If events only
   * run in a circle no trail ends, and the organisation itself stands here.
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
  /**
   * How much of the earlier body went over to the later one. `'not-known'`: a body on the way was replaced by several, or gave a
   * part away besides, and the source does not say who got what.
   */
  readonly share: 'whole' | 'part' | 'not-known';
  /**
   * The kind of the last event on the way, if the whole went over. Otherwise `'partial-transfer'` for a part, and `'not-stated'`
   * for a share that is not known.
   */
  readonly kind: Exclude<Succession['kind'], 'rename'>;
}

/** A body that stands and took over from another. */
export interface Successor extends SuccessionLink {
  /** How far it is known to be in force on the day. */
  readonly status: 'current' | 'not-known';
}
