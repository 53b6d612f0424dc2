import * as z from 'zod';
import { EventDay } from '../../calendar/event-day.ts';
import { FormatOne, Note } from '../../edge/document-fields.ts';
import { objectError } from '../../edge/object-error.ts';
import { Provenance } from '../../edge/provenance.ts';
import { RegistrationBody } from '../number/registration-body.ts';
import { RegistrationLevel } from '../level/registration-level.ts';
import { hasTwoDecimals } from './in-hundredths.ts';

const months = (error: string, least: number) => z.int({ error }).min(least, { error }).max(1200, { error });

const days = (error: string) => z.int({ error }).min(-3660, { error }).max(3660, { error });

const hours = 'Enter the hours of CPD as a number from 0 to 10000 with at most two decimals, or leave them out';

/**
 * Parses the rules by which a registration is renewed and lapses.
 *
 * @example
 * ```ts
 * import { RenewalScheme } from 'digital-academy';
 *
 * const own = {
 *   format: 1,
 *   name: 'Our register',
 *   body: 'FEDIP',
 *   levels: ['senior', 'advanced'],
 *   termMonths: 36,
 *   renewable: true,
 *   noticeDays: [-30],
 *   lastDay: -1,
 *   sources: ['Our handbook, 2026'],
 *   confidence: 'high',
 * };
 * RenewalScheme.safeParse(own).success; // => true
 * RenewalScheme.safeParse({ ...own, termMonths: 0 }).error?.issues[0]?.message; // => 'Enter the term in whole months: 1 to 1200'
 * ```
 */
export const RenewalScheme = z
  .strictObject(
    {
      format: FormatOne,
      name: z
        .string({ error: 'Enter the name of the scheme' })
        .trim()
        .min(1, { error: 'Enter the name of the scheme' }),
      body: RegistrationBody,
      levels: z
        .array(RegistrationLevel, { error: 'Enter the levels as a list, or leave them out' })
        .min(1, { error: 'Enter at least one level, or leave them out' })
        .nullish(),
      termMonths: months('Enter the term in whole months: 1 to 1200', 1),
      renewable: z.boolean({ error: 'Enter whether it can be renewed: true or false' }),
      noticeDays: z.array(days('Enter the day of each notice in whole days after the due day: -3660 to 3660'), {
        error: 'Enter the notices as a list, empty if there are none',
      }),
      lastDay: days('Enter the last day on the register in whole days after the due day: -3660 to 3660'),
      reinstatementMonths: months('Enter the months for reinstatement: 0 to 1200, or leave them out', 0).nullish(),
      closedToRenewals: EventDay.nullish(),
      cpdHours: z
        .number({ error: hours })
        .refine((given) => given >= 0 && given <= 10_000 && hasTwoDecimals(given), { error: hours })
        .nullish(),
      ...Provenance.shape,
      note: Note,
    },
    { error: objectError('Enter a renewal scheme: its term, and when a registration lapses') },
  )
  .refine(({ body, levels }) => levels == null || body === 'FEDIP', {
    error: 'Leave the levels out: only levels of FEDIP are known',
    path: ['levels'],
  })
  .refine(({ termMonths, lastDay }) => inTerm(lastDay, termMonths), {
    error: 'Enter a last day that lies in the term or after it',
    path: ['lastDay'],
  })
  .refine(({ termMonths, noticeDays }) => noticeDays.every((day) => inTerm(day, termMonths)), {
    error: 'Enter notices that lie in the term or after it',
    path: ['noticeDays'],
  })
  .refine(({ renewable, reinstatementMonths }) => renewable || !reinstatementMonths, {
    error: 'Enter 0 months for reinstatement, or leave them out: what cannot be renewed cannot be reinstated',
    path: ['reinstatementMonths'],
  })
  .refine(({ lastDay, reinstatementMonths }) => !reinstatementMonths || lastDay < fewestDays(reinstatementMonths), {
    error:
      'Enter months for reinstatement that end after the last day on the register, or 0 if it cannot be reinstated',
    path: ['reinstatementMonths'],
  });

// A term that is none has a problem of its own.
function inTerm(day: number, termMonths: number): boolean {
  return day >= -fewestDays(termMonths) || termMonths < 1;
}

function fewestDays(months: number): number {
  return 28 * months;
}

/**
 * The rules by which a registration is renewed and lapses. Days are counted from the due day: 0 is the due day, negative is
 * before it. The due day of each term is the same day of the month as the first day of the registration, so many months later.
 */
export interface RenewalScheme extends Provenance {
  /** The version of this shape. */
  readonly format: 1;
  /** What it is called. */
  readonly name: string;
  /** Whose registrations it is for. */
  readonly body: RegistrationBody;
  /** The levels of FEDIP it is for; other bodies have none. Absent or null: every registration with the body. */
  readonly levels?: readonly RegistrationLevel[] | null | undefined;
  /** How many months a term has: 1 to 1,200. */
  readonly termMonths: number;
  /** Whether a registration can be renewed at all. */
  readonly renewable: boolean;
  /** When the registrant is written to, in whole days after the due day: -3,660 to 3,660, and none before the term. */
  readonly noticeDays: readonly number[];
  /**
   * The last day on the register without a renewal, included, in whole days after the due day: -1 if the term ends the day before. From
   * -3,660 to 3,660, and not before the term.
   */
  readonly lastDay: number;
  /**
   * For how many months after the due day a lapsed registration can be reinstated, the last day included: up to 1,200; 0, or absent, if
   * it cannot be renewed at all. As with due days, the last one is the same day of the month as the first day of the registration. They
   * end after `lastDay`, also where each month has 28 days. Absent or null: not known.
   */
  readonly reinstatementMonths?: number | null | undefined;
  /**
   * The first day on which nobody could renew or reinstate any more. A renewal from the day by which that had certainly come counts
   * for nothing; one recorded before is never refused for it. Absent or null: no such day is known.
   */
  readonly closedToRenewals?: EventDay | null | undefined;
  /**
   * How many hours of continuing professional development a term demands, done or planned: up to 10,000, with at most two decimals.
   * Absent or null: not known.
   */
  readonly cpdHours?: number | null | undefined;
  /** What the source leaves open, and how it is read here. */
  readonly note?: string | null | undefined;
}
