import * as z from 'zod';
import { CalendarDate } from '../../calendar/calendar-date.ts';
import { EventDay } from '../../calendar/event-day.ts';
import { Completeness, FormatOne, Note } from '../../edge/document-fields.ts';
import { textField } from '../../edge/fields.ts';
import { objectError } from '../../edge/object-error.ts';
import { Provenance } from '../../edge/provenance.ts';
import { canFollow } from './can-follow.ts';

const LicensedBody = z
  .strictObject(
    {
      code: textField('Enter the short name of the body'),
      name: textField('Enter the name of the body'),
      licensed: EventDay,
      ended: EventDay.nullish(),
      ...Provenance.shape,
      note: Note,
    },
    { error: objectError('Enter a body: its name and when it was licensed') },
  )
  .refine(({ licensed, ended }) => canFollow(ended, licensed), {
    error: 'Enter an end that can be the same as or after the beginning of the licence',
    path: ['ended'],
  });

/**
 * Parses a list of the professional bodies licensed to put people on a register. A body is in it once.
 *
 * @example
 * ```ts
 * import { LicensedBodies } from 'digital-academy';
 * import { licensedBodies } from 'digital-academy/data';
 *
 * LicensedBodies.safeParse(licensedBodies).success; // => true
 * ```
 */
export const LicensedBodies = z.strictObject(
  {
    format: FormatOne,
    complete: Completeness,
    noneBefore: CalendarDate.nullish(),
    bodies: z
      .array(LicensedBody, { error: 'Enter the bodies as a list, empty if there are none' })
      .check(({ value: bodies, issues }) => {
        bodies.forEach(({ code }, i) => {
          if (bodies.findIndex((one) => one.code === code) === i) return;
          issues.push({
            code: 'custom',
            input: code,
            path: [i, 'code'],
            message: `Enter each body once: '${code}' is there twice`,
          });
        });
      }),
    note: Note,
  },
  { error: objectError('Enter the licensed bodies: whether they are complete, and each of them') },
);

/** The professional bodies licensed to put people on a register. */
export interface LicensedBodies {
  /** The version of this shape. */
  readonly format: 1;
  /** Whether every body that ever was licensed is in it. Then one that is not in it never was; otherwise that is not known. */
  readonly complete: boolean;
  /** The first day on which there can have been a licence. Absent or null: not known. */
  readonly noneBefore?: CalendarDate | null | undefined;
  /** The bodies, in any order. */
  readonly bodies: readonly LicensedBody[];
  /** What was not found, and how the sources were read. */
  readonly note?: string | null | undefined;
}

/** What is known of one body's licence. */
export interface LicensedBody extends Provenance {
  /** Its short name. */
  readonly code: string;
  /** Its name. */
  readonly name: string;
  /** When its licence began. With no day at all: it may have begun at any time, or never. */
  readonly licensed: EventDay;
  /** The first day without a licence again. Absent or null: no end is known of. With no day at all: it may have ended. */
  readonly ended?: EventDay | null | undefined;
  /** What a reader should know besides. */
  readonly note?: string | null | undefined;
}
