import { addDays } from '../../calendar/add-days.ts';
import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { checkDay } from '../../calendar/check-day.ts';
import { courseOf } from './course-of.ts';
import { doesHold } from './does-hold.ts';
import { overdueTerm, reasonsOn, turningDays } from './reasons-on.ts';
import type { Reinstatement } from './reinstatement.ts';
import { reinstatementOn } from './reinstatement-on.ts';
import type { Registration } from './registration.ts';
import type { StandingOptions } from './standing-options.ts';
import type { StandingReason } from './standing-reason.ts';

/** Whether a registration holds on a day, why not, and for how long that stays so. */
export interface Standing {
  /** How the registration stands: `current`, or the strongest of the reasons why it is not. */
  readonly status: 'current' | StandingReason;
  /** The day that is asked about. */
  readonly asOf: CalendarDate;
  /** Every reason why the registration is not current on that day, the strongest first; empty if it is current. */
  readonly reasons: readonly StandingReason[];
  /** The first day of the status, included. Absent if it is `not-yet`. */
  readonly since?: CalendarDate;
  /** The last day of the status, included, as far as registration and scheme tell. Absent if they tell no end. */
  readonly until?: CalendarDate;
  /** Whether it can still be reinstated. Only where the status is `lapsed`. */
  readonly reinstatement?: Reinstatement;
}

/**
 * Whether the registration holds on the day, why not, and for how long that stays so.
 *
 * A registration *holds* while its status is `current` or `in-grace`: begun, and neither removed, suspended nor at its end. That is
 * the one meaning that {@link isRegistrationCurrent}, {@link registeredOn} and {@link registrationCover} have too. Whether a suspended
 * person still counts as on the register was not found, and is not asked.
 *
 * The last day of a registration and of a suspension still counts; the day of removal no longer does. A removal outweighs a suspension and
 * a suspension outweighs a lapse, so that nobody escapes a sanction by letting the registration lapse; `reasons` tells all. Suspensions
 * that touch or overlap are one. Current is not the same as allowed to practise: {@link mayPractise} looks at licences and restrictions.
 *
 * With a scheme, a registration that is not renewed by its due day is in a time of grace, in which it still holds, and lapses after the
 * last day of that. A renewal counts from the day it was made. A stated last day and the scheme both bind: whichever comes first. A last
 * day copied from a register may be behind: Social Work England shows 30 November, the last day to renew, and updates it from 1 December.
 *
 * With a register, the registration ends when the register closes, and one that began on a day on which the register certainly let
 * nobody on never holds. Where the days of the register are not known, a stated first day is taken at its word, and on days on which it
 * may have closed a registration is not known to hold: `register-may-have-closed`.
 *
 * @param registration - what is known of it, trusted to be parsed; a suspension, a removal or a last day that is not stated is none here.
 * @throws RangeError if `asOf` is not a real day, or the scheme or the register is not for the registration.
 * @see http://www.ukchip.org/?page_id=3248 for the rule that lapsing is no escape, as the predecessor of FEDIP had it, read
 * November 2026; https://www.socialworkengland.org.uk/registration/information-for-employers/ for 30 November, read November 2026
 *
 * @example
 * ```ts
 * import { Registration, standing, ukchipScheme } from 'digital-academy';
 * import { registers } from 'digital-academy/data';
 *
 * const nurse = Registration.parse({ number: { body: 'NMC', number: '12A3456B' }, from: '2015-10-01', until: '2018-09-30' });
 * standing(nurse, { asOf: '2018-09-30' }).status; // => 'current'
 * standing(nurse, { asOf: '2018-10-01' }).status; // => 'lapsed'
 *
 * const suspended = standing({ ...nurse, suspensions: [{ from: '2017-03-01', to: '2017-05-31' }] }, { asOf: '2017-04-01' });
 * suspended.reasons; // => ['suspended']
 * suspended.until; // => '2017-05-31'
 *
 * const analyst = Registration.parse({ number: { body: 'UKCHIP', number: '1234' }, from: '2014-03-10' });
 * standing(analyst, { asOf: '2015-03-20', scheme: ukchipScheme }).status; // => 'in-grace'
 * standing(analyst, { asOf: '2015-04-08', scheme: ukchipScheme }).reinstatement; // => { answer: 'yes', until: '2015-09-10' }
 *
 * const register = registers.find(({ body }) => body === 'UKCHIP');
 * standing(analyst, { asOf: '2018-02-28', register }).status; // => 'register-closed'
 * ```
 */
export function standing(registration: Registration, { asOf, scheme, register }: StandingOptions): Standing {
  checkDay('standing', asOf);
  const course = courseOf('standing', registration, { scheme, register });
  const turns = turningDays(course);
  const statuses = turns.map((day) => reasonsOn(course, day)[0] ?? 'current');
  const changes = turns.filter((_, i) => statuses[i] !== (statuses[i - 1] ?? 'not-yet'));
  const since = changes.filter((day) => day <= asOf).at(-1);
  const next = changes.find((day) => asOf < day);
  const reasons = reasonsOn(course, asOf);
  const status = reasons[0] ?? 'current';
  return {
    status,
    asOf,
    reasons,
    ...(since && { since }),
    ...(next && { until: addDays(next, -1) }),
    ...(status === 'lapsed' && {
      reinstatement: reinstatementOn(registration, { asOf, scheme, register }, overdueTerm(course.terms, asOf)),
    }),
  };
}

/**
 * Whether the registration holds on the day, by what is stated: an end, a removal or a suspension that is not stated is none. So state
 * them, or pass the scheme that lets it lapse without a renewal. Whether a nurse or a doctor may practise is asked of `mayPractise`, which
 * says so where something is not known.
 *
 * @param registration - what is known of it, trusted to be parsed; where a register wants yearly revalidation or retention,
 * state the day on which it runs out as the end.
 * @throws RangeError if `asOf` is not a real day, or the scheme or the register is not for the registration.
 * @see {@link standing} for what it is to hold, the reasons and the rules
 *
 * @example
 * ```ts
 * import { isRegistrationCurrent, Registration } from 'digital-academy';
 *
 * const doctor = Registration.parse({ number: { body: 'GMC', number: '7012345' }, from: '2010-08-04', removedOn: '2017-06-12' });
 * isRegistrationCurrent(doctor, { asOf: '2017-06-11' }); // => true
 * isRegistrationCurrent(doctor, { asOf: '2017-06-12' }); // => false
 *
 * const nurse = Registration.parse({ number: { body: 'NMC', number: '12A3456B' }, from: '2010-08-04', until: '2026-07-31' });
 * isRegistrationCurrent(nurse, { asOf: '2026-07-31' }); // => true
 * isRegistrationCurrent(nurse, { asOf: '2026-08-01' }); // => false
 * ```
 */
export function isRegistrationCurrent(registration: Registration, options: StandingOptions): boolean {
  checkDay('isRegistrationCurrent', options.asOf);
  return doesHold(reasonsOn(courseOf('isRegistrationCurrent', registration, options), options.asOf));
}
