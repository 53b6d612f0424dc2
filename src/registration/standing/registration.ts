import * as z from 'zod';
import { CalendarDate } from '../../calendar/calendar-date.ts';
import { isCalendarDate } from '../../calendar/is-calendar-date.ts';
import { Period } from '../../calendar/period.ts';
import { objectError } from '../../edge/object-error.ts';
import { earlyDays } from './early-days.ts';
import { canHaveLicence, gmcLicencesSince } from './gmc-licence.ts';
import { lateEnd } from './late-end.ts';
import { NumberAsGiven } from '../number/number-as-given.ts';
import { RegistrationLevel } from '../level/registration-level.ts';
import type { RegistrationNumber } from '../number/registration-number.ts';
import { inputsLeftOut } from '../number/inputs-left-out.ts';
import { Restriction } from './restriction.ts';
import { settleNumber } from '../number/settle-number.ts';

const list = (what: string) => ({ error: `Enter the ${what} as a list` });

/**
 * Parses what is known of one person's registration with one body. What follows from it on a day is never stored:
 * {@link standing} tells.
 *
 * The number is read as of the first day, so that one from before its register moved is accepted, if it has a last day no later than
 * the move. Suspensions, restrictions and licences may overlap, begin after the last day and run past the removal. A day that
 * contradicts the first day is refused, and so are a level with another body than FEDIP, whose levels alone are known, a licence
 * of another person than a doctor and a field that does not belong. An issue never reports an input that may hold an NHS number.
 *
 * FEDIP approved its standards in November 2017, so no registration with it can begin before that month. On which day after it
 * the register opened was not published, and is not judged here. A GMC licence to practise cannot begin before 16 November 2009.
 *
 * @see http://ihrim.co.uk/index.php?option=com_content&view=article&id=329:fed-ip-november-2017-stakeholder-update&catid=32:general&Itemid=487
 * for the approval, November 2017, read November 2026
 * @see https://www.gmc-uk.org/doctors/medical_register.asp?view=print for the licence, read November 2026
 *
 * @example
 * ```ts
 * import { Registration } from 'digital-academy';
 *
 * const number = { body: 'FEDIP', number: '20417' };
 * Registration.safeParse({ number, level: 'leading', from: '2018-03-01', until: '2019-02-28' }).success; // => true
 * Registration.safeParse({ number, from: '2018-03-01', until: '2018-02-28' }).success; // => false
 *
 * const socialWorker = { body: 'HCPC', number: 'SW000123' };
 * Registration.parse({ number: socialWorker, from: '2012-08-01', until: '2019-12-01' }).number.number; // => 'SW123'
 * ```
 */
export const Registration = z
  .strictObject(
    {
      number: NumberAsGiven,
      level: RegistrationLevel.nullish(),
      from: CalendarDate,
      until: CalendarDate.nullish(),
      renewedOn: z.array(CalendarDate, list('days of renewal')).nullish(),
      licences: z.array(Period, list('licences to practise')).nullish(),
      restrictions: z.array(Restriction, list('restrictions')).nullish(),
      suspensions: z.array(Period, list('suspensions')).nullish(),
      removedOn: CalendarDate.nullish(),
    },
    { error: objectError('Enter a registration, with its number and first day') },
  )
  .check({
    _zod: {
      // Whatever else is wrong: or the problems of the number would be told one parse later. `superRefine` takes no `when` in zod 4.3.
      def: { check: 'custom', when: ({ value }) => NumberAsGiven.safeParse(numberIn(value)).success },
      onattach: [],
      check(payload) {
        const { number, from } = payload.value;
        const asOf = isCalendarDate(from) ? from : null;
        payload.value = {
          ...payload.value,
          number: settleNumber(number, payload.issues, ['number', 'number'], { asOf }),
        };
      },
    },
  })
  .refine(({ number, level }) => level == null || number.body === 'FEDIP', {
    error: 'Leave the level out: only levels of FEDIP are known',
    path: ['level'],
  })
  .refine(({ number, from }) => number.body !== 'FEDIP' || from >= '2017-11-01', {
    error: 'Enter a first day in November 2017 or later: before then FEDIP had no standards to register anybody by',
    path: ['from'],
  })
  .refine(({ number, licences }) => licences == null || canHaveLicence(number), {
    error: 'Leave the licences out: only the GMC gives one beside the registration, and only to doctors',
    path: ['licences'],
  })
  .refine(({ licences }) => licences?.every(({ from }) => from >= gmcLicencesSince) ?? true, {
    error: 'Enter licences that begin on 16 November 2009 or later: before then there were none',
    path: ['licences'],
  })
  .refine(({ from, until }) => until == null || from <= until, {
    error: 'Enter a last day that is the same as or after the first day',
    path: ['until'],
  })
  .refine(({ from, removedOn }) => removedOn == null || from <= removedOn, {
    error: 'Enter a day of removal that is the same as or after the first day of the registration',
    path: ['removedOn'],
  })
  .check(({ value, issues }) => {
    for (const { day, path, message } of [...lateEnd(value), ...earlyDays(value)]) {
      issues.push({ code: 'custom', input: day, path: [...path], message, continue: true });
    }
  })
  .check(inputsLeftOut);

function numberIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'number' in value ? value.number : undefined;
}

/**
 * What is known of one person's registration with one body, as facts with their days.
 *
 * One rule for its lists of licences, restrictions and suspensions: absent or null, it is not known whether there were any; a list
 * that is stated is complete, and an empty one says never. {@link standing} goes by what is stated; {@link mayPractise} says yes only
 * where nothing that it asks is unknown.
 */
export interface Registration {
  /** The number, with the body that gave it. */
  readonly number: RegistrationNumber;
  /**
   * The level, with FEDIP only: of other registers that have levels, as UKCHIP had, none was found described. Someone who rises to
   * another has another registration from that day on.
   */
  readonly level?: RegistrationLevel | null | undefined;
  /** The first day, included. */
  readonly from: CalendarDate;
  /** The last day, included. Absent or null: no last day is known. What a register shows may be behind: see {@link standing}. */
  readonly until?: CalendarDate | null | undefined;
  /**
   * The days on which it was renewed or reinstated, in any order. Absent or null: no renewal is known. One counts for the first term
   * not yet renewed, if it is nearer to the end of that term than to the day on which the term began or, if later, was renewed into,
   * and not after the last day to reinstate. Others have no effect, like a second one soon after, also across the due day, or one on
   * the first day: {@link registrationTimeline} tells them.
   */
  readonly renewedOn?: readonly CalendarDate[] | null | undefined;
  /** When the person had a licence to practise, which only doctors have, with the GMC. */
  readonly licences?: readonly Period[] | null | undefined;
  /** What restricts it or did. */
  readonly restrictions?: readonly Restriction[] | null | undefined;
  /** When it is or was suspended, both ends included. */
  readonly suspensions?: readonly Period[] | null | undefined;
  /** The first day off the register by a decision of the body. Absent or null: no removal is known. */
  readonly removedOn?: CalendarDate | null | undefined;
}
