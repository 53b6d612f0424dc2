import * as z from 'zod';
import { EventDay } from '../../calendar/event-day.ts';
import { FormatOne, Note } from '../../edge/document-fields.ts';
import { textField } from '../../edge/fields.ts';
import { objectError } from '../../edge/object-error.ts';
import { Provenance } from '../../edge/provenance.ts';
import type { OrderedLevels } from '../level/level-framework.ts';
import { LevelFramework } from '../level/level-framework.ts';
import { canFollow } from './can-follow.ts';
import { RegisterStatus } from './register-status.ts';
import { RegistrationBody } from '../number/registration-body.ts';

const name = 'Enter the name of the register';

/**
 * Parses what is known of a register of people: since when it was open, until when, its levels and its statuses. It opens, lets
 * nobody new on and closes in that order, or on one day: days that cannot be in it are refused.
 *
 * @example
 * ```ts
 * import { ProfessionalRegister } from 'digital-academy';
 * import { registers } from 'digital-academy/data';
 *
 * registers.every((register) => ProfessionalRegister.safeParse(register).success); // => true
 * ```
 */
export const ProfessionalRegister = z
  .strictObject(
    {
      format: FormatOne,
      body: RegistrationBody,
      name: textField(name),
      opened: EventDay,
      closedToNew: EventDay.nullish(),
      closed: EventDay.nullish(),
      levels: z
        .strictObject(
          { complete: LevelFramework.shape.complete, levels: LevelFramework.shape.levels, note: Note },
          { error: objectError('Enter the levels: whether they are complete, and each of them, the lowest first') },
        )
        .nullish(),
      statuses: z.strictObject(
        {
          complete: z.boolean({ error: 'Enter whether the statuses are known to be complete: true or false' }),
          entries: z.array(RegisterStatus, { error: 'Enter the statuses as a list, empty if none was found' }),
          note: Note,
        },
        { error: objectError('Enter the statuses: whether they are complete, and each of them') },
      ),
      ...Provenance.shape,
      note: Note,
    },
    { error: objectError('Enter a register: its body, when it opened and its statuses') },
  )
  .refine(({ opened, closedToNew }) => canFollow(closedToNew, opened), {
    error:
      'Enter a first day without anybody new that can be the same as or after the day on which the register opened',
    path: ['closedToNew'],
  })
  .refine(({ opened, closedToNew, closed }) => canFollow(closed, opened) && canFollow(closed, closedToNew), {
    error: 'Enter a day of closing that can be the same as or after the days of what came before it',
    path: ['closed'],
  });

/** What is known of a register of people. Who is on it is not: that is asked of the body. */
export interface ProfessionalRegister extends Provenance {
  /** The version of this shape. */
  readonly format: 1;
  /** Who keeps it. */
  readonly body: RegistrationBody;
  /** What it is called. */
  readonly name: string;
  /** When people could first be on it. With no day at all: not found. */
  readonly opened: EventDay;
  /** The first day on which nobody new was let on. Absent or null: no such day is known. */
  readonly closedToNew?: EventDay | null | undefined;
  /** The first day on which there was no register any more. Absent or null: no such day is known. */
  readonly closed?: EventDay | null | undefined;
  /** Its levels, the lowest first. Absent or null: none are known. */
  readonly levels?: OrderedLevels | null | undefined;
  /** The statuses that it shows beside a person. */
  readonly statuses: RegisterStatuses;
  /** What was not found, and how the sources were read. */
  readonly note?: string | null | undefined;
}

/** The statuses of a register, with whether they are known to be complete. */
export interface RegisterStatuses {
  /** Whether these are all the statuses there are. */
  readonly complete: boolean;
  /** The statuses that were found. */
  readonly entries: readonly RegisterStatus[];
  /** What was not found. */
  readonly note?: string | null | undefined;
}
