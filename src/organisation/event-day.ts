import * as z from 'zod';
import { CalendarDate } from '../calendar/calendar-date.ts';
import { objectError } from '../edge/object-error.ts';

/** Parses when something happened, as far as that is known. A schema that extends it keeps its sentences. */
export const EventDay = z
  .strictObject(
    { on: CalendarDate.nullish(), knownBy: CalendarDate.nullish() },
    { error: objectError('Enter an event: what happened and, as far as it is known, when') },
  )
  .refine(({ on, knownBy }) => on == null || knownBy == null, {
    error: 'Leave this out: it is for an event whose own day is not known',
    path: ['knownBy'],
  });

/**
 * When something happened, as far as that is known. With neither day it is never known to have happened, and always may
 * have.
 */
export interface EventDay {
  /** The day it took effect; it counts from that day, included. */
  readonly on?: CalendarDate | null | undefined;
  /**
   * For an event whose day is not known: a day by which it is known to have happened. It counts from that day, included;
   * before it, the earlier state stands and the answer says that the event may have happened.
   */
  readonly knownBy?: CalendarDate | null | undefined;
}
