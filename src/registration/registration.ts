import * as z from 'zod';
import { CalendarDate } from '../calendar/calendar-date.ts';
import { Period } from '../calendar/period.ts';
import { objectError } from '../edge/object-error.ts';
import { FedipLevel } from './fedip-level.ts';
import { RegistrationNumber } from './registration-number.ts';

/**
 * What is known of one person's registration with one body, as facts with their days. What follows from them on a day is
 * never stored: {@link standing} tells.
 *
 * Suspensions may overlap, begin after the last day and run past the removal. A day that contradicts the first day is refused, and
 * so are a level with another body than FEDIP and a field that does not belong.
 *
 * FEDIP approved its standards in November 2017, so no registration with it can begin before that month. On which day after it
 * the register opened was not published, and is not judged here.
 *
 * @see http://ihrim.co.uk/index.php?option=com_content&view=article&id=329:fed-ip-november-2017-stakeholder-update&catid=32:general&Itemid=487
 * for the approval, November 2017, read November 2026
 *
 * @example
 * ```ts
 * import { Registration } from 'digital-academy';
 *
 * const number = { body: 'FEDIP', number: '20417' };
 * Registration.safeParse({ number, level: 'leading', from: '2018-03-01', until: '2019-02-28' }).success; // => true
 * Registration.safeParse({ number, from: '2018-03-01', until: '2018-02-28' }).success; // => false
 * ```
 */
export const Registration = z
  .strictObject(
    {
      /** The number, with the body that gave it. */
      number: RegistrationNumber,
      /** The level, with FEDIP only. */
      level: FedipLevel.nullish(),
      /** The first day, included. */
      from: CalendarDate,
      /** The last day, included. Absent or null: no last day is known. */
      until: CalendarDate.nullish(),
      /** When it is or was suspended, both ends included. Absent or null: no suspension is known. */
      suspensions: z.array(Period, { error: 'Enter the suspensions as a list' }).nullish(),
      /** The first day off the register by a decision of the body. Absent or null: no removal is known. */
      removedOn: CalendarDate.nullish(),
    },
    { error: objectError('Enter a registration, with its number and first day') },
  )
  .refine(({ number, level }) => level == null || number.body === 'FEDIP', {
    error: 'Leave the level out: only a FEDIP registration has one',
    path: ['level'],
  })
  .refine(({ number, from }) => number.body !== 'FEDIP' || from >= '2017-11-01', {
    error: 'Enter a first day in November 2017 or later: before then FEDIP had no standards to register anybody by',
    path: ['from'],
  })
  .refine(({ from, until }) => until == null || from <= until, {
    error: 'Enter a last day that is the same as or after the first day',
    path: ['until'],
  })
  .refine(({ from, removedOn }) => removedOn == null || from <= removedOn, {
    error: 'Enter a day of removal that is the same as or after the first day of the registration',
    path: ['removedOn'],
  })
  .check(({ value: { from, suspensions }, issues }) => {
    suspensions?.forEach((suspension, index) => {
      if (suspension.from >= from) return;
      issues.push({
        code: 'custom',
        input: suspension.from,
        path: ['suspensions', index, 'from'],
        message: 'Enter a first day of suspension that is the same as or after the first day of the registration',
        continue: true,
      });
    });
  });

/** What is known of one person's registration with one body, as facts with their days. */
export interface Registration {
  /** The number, with the body that gave it. */
  readonly number: RegistrationNumber;
  /** The level, with FEDIP only. */
  readonly level?: FedipLevel | null | undefined;
  /** The first day, included. */
  readonly from: CalendarDate;
  /** The last day, included. Absent or null: no last day is known. */
  readonly until?: CalendarDate | null | undefined;
  /** When it is or was suspended, both ends included. Absent or null: no suspension is known. */
  readonly suspensions?: readonly Period[] | null | undefined;
  /** The first day off the register by a decision of the body. Absent or null: no removal is known. */
  readonly removedOn?: CalendarDate | null | undefined;
}
