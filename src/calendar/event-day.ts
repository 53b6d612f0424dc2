import * as z from 'zod';
import { objectError } from '../edge/object-error.ts';
import { CalendarDate } from './calendar-date.ts';

const ownDay = 'Leave this out: it is for an event whose own day is not known';

/** Parses when something happened, as far as that is known. A schema that extends it keeps its sentences. */
export const EventDay = z
  .strictObject(
    { on: CalendarDate.nullish(), notBefore: CalendarDate.nullish(), knownBy: CalendarDate.nullish() },
    { error: objectError('Enter an event: what happened and, as far as it is known, when') },
  )
  .refine(({ on, notBefore }) => on == null || notBefore == null, { error: ownDay, path: ['notBefore'] })
  .refine(({ on, knownBy }) => on == null || knownBy == null, { error: ownDay, path: ['knownBy'] })
  .refine(({ notBefore, knownBy }) => notBefore == null || knownBy == null || notBefore <= knownBy, {
    error: 'Enter a day that is the same as or after the one before which it cannot have happened',
    path: ['knownBy'],
  });

/**
 * When something happened, as far as that is known: its day, or days that it lies between. With no day at all it is never known to
 * have happened, and always may have.
 */
export interface EventDay {
  /** The day it took effect; it counts from that day, included. */
  readonly on?: CalendarDate | null | undefined;
  /** For an event whose day is not known: the first day on which it can have happened. Before that day it had not. */
  readonly notBefore?: CalendarDate | null | undefined;
  /**
   * For an event whose day is not known: a day by which it is known to have happened. It counts from that day, included. Between
   * `notBefore` and that day it may or may not have happened: each question says whether its answer is then not known, or is
   * that of the earlier state with a flag.
   */
  readonly knownBy?: CalendarDate | null | undefined;
}
