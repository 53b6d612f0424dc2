import * as z from 'zod';
import { CalendarDate } from '../../calendar/calendar-date.ts';
import { FormatOne, Note } from '../../edge/document-fields.ts';
import { textField } from '../../edge/fields.ts';
import { objectError } from '../../edge/object-error.ts';
import { Provenance } from '../../edge/provenance.ts';

const Level = z.strictObject(
  {
    code: textField('Enter the code of the level'),
    name: textField('Enter the name of the level'),
    closedToNewFrom: CalendarDate.nullish(),
    note: Note,
  },
  { error: objectError('Enter a level: its code and its name') },
);

/**
 * Parses levels that have an order, such as pay bands: the lowest first and no code twice, so that the codes can be the
 * steps of a ladder.
 *
 * @example
 * ```ts
 * import { ladder, LevelFramework } from 'digital-academy';
 * import { payBands } from 'digital-academy/data';
 *
 * LevelFramework.safeParse(payBands).success; // => true
 * ladder(...payBands.levels.map(({ code }) => code)).options.indexOf('8a'); // => 7
 * ```
 */
export const LevelFramework = z.strictObject(
  {
    format: FormatOne,
    name: textField('Enter the name of the framework'),
    complete: z.boolean({ error: 'Enter whether the levels are known to be complete: true or false' }),
    levels: z
      .array(Level, { error: 'Enter the levels as a list, the lowest first' })
      .check(({ value: levels, issues }) => {
        levels.forEach(({ code }, i) => {
          if (levels.findIndex((one) => one.code === code) === i) return;
          issues.push({
            code: 'custom',
            input: code,
            path: [i, 'code'],
            message: `Enter each level once: '${code}' is there twice`,
          });
        });
      }),
    outside: z
      .array(textField('Enter who stands outside as text'), {
        error: 'Enter who stands outside as a list, or leave it out',
      })
      .nullish(),
    ...Provenance.shape,
    note: Note,
  },
  { error: objectError('Enter a framework: its name and its levels, the lowest first') },
);

/** Levels that have an order, such as pay bands. Their order is that of the list, not of their codes as text. */
export interface LevelFramework extends OrderedLevels, Provenance {
  /** The version of this shape. */
  readonly format: 1;
  /** What it is called. */
  readonly name: string;
  /** Who stands outside it and has no level: that is no level, not an unknown one. Absent or null: nobody was found. */
  readonly outside?: readonly string[] | null | undefined;
}

/** A list of levels that says whether it is known to be complete. */
export interface OrderedLevels {
  /** Whether these are all the levels there are. */
  readonly complete: boolean;
  /** The levels, the lowest first. */
  readonly levels: readonly FrameworkLevel[];
  /** What was not found. */
  readonly note?: string | null | undefined;
}

/** One level of a framework. */
export interface FrameworkLevel {
  /** What it is called in code. */
  readonly code: string;
  /** What it is called. */
  readonly name: string;
  /** The first day on which nobody new could be put on it. Absent or null: no such day is known. */
  readonly closedToNewFrom?: CalendarDate | null | undefined;
  /** What a reader should know besides. */
  readonly note?: string | null | undefined;
}
