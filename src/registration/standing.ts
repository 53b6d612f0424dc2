import { addDays } from '../calendar/add-days.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { isInPeriod } from '../calendar/in-period.ts';
import { isCalendarDate } from '../calendar/is-calendar-date.ts';
import type { Registration } from './registration.ts';

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
  /** The last day of the status, included, as far as the registration tells. Absent if it tells no end. */
  readonly until?: CalendarDate;
}

/**
 * Why a registration is not current on a day, strongest first.
 *
 * - `not-yet`: the first day is still to come
 * - `removed`: the body took it off the register
 * - `suspended`: a suspension is running
 * - `lapsed`: the last day has passed
 */
export type StandingReason = 'not-yet' | 'removed' | 'suspended' | 'lapsed';

/** The day that a registration is judged on. */
export interface StandingOptions {
  /** The day that is asked about. */
  readonly asOf: CalendarDate;
}

/**
 * Whether the registration holds on the day, why not, and for how long that stays so.
 *
 * The last day of a registration and of a suspension still counts; the day of removal no longer does. A removal outweighs a
 * suspension and a suspension outweighs a lapse, so that nobody under a sanction escapes it by letting the registration lapse;
 * `reasons` tells all of them. Suspensions that touch or overlap are one. Current is not the same as allowed to practise:
 * licences and conditions are not looked at.
 *
 * @throws RangeError if `asOf` is not a day.
 * @see http://www.ukchip.org/?page_id=3248 for the rule that lapsing is no escape, as the predecessor of FEDIP had it, read
 * November 2026
 *
 * @example
 * ```ts
 * import { Registration, standing } from 'digital-academy';
 *
 * const nurse = Registration.parse({ number: { body: 'NMC', number: '12A3456B' }, from: '2015-10-01', until: '2018-09-30' });
 * standing(nurse, { asOf: '2018-09-30' }).status; // => 'current'
 * standing(nurse, { asOf: '2018-10-01' }).status; // => 'lapsed'
 *
 * const suspended = standing({ ...nurse, suspensions: [{ from: '2017-03-01', to: '2017-05-31' }] }, { asOf: '2017-04-01' });
 * suspended.reasons; // => ['suspended']
 * suspended.until; // => '2017-05-31'
 * ```
 */
export function standing(registration: Registration, { asOf }: StandingOptions): Standing {
  if (!isCalendarDate(asOf)) throw new RangeError(`standing: '${String(asOf)}' is not a day, like 2017-09-29`);
  const changes = changesOf(registration);
  const since = changes.filter((day) => day <= asOf).at(-1);
  const next = changes.find((day) => asOf < day);
  return {
    status: statusOn(registration, asOf),
    asOf,
    reasons: reasonsOn(registration, asOf),
    ...(since && { since }),
    ...(next && { until: addDays(next, -1) }),
  };
}

/**
 * Whether the registration holds on the day: begun, and neither lapsed, suspended nor removed.
 *
 * @throws RangeError if `asOf` is not a day.
 * @see {@link standing} for the reasons and the rules
 *
 * @example
 * ```ts
 * import { isRegistrationCurrent, Registration } from 'digital-academy';
 *
 * const doctor = Registration.parse({ number: { body: 'GMC', number: '7012345' }, from: '2010-08-04', removedOn: '2017-06-12' });
 * isRegistrationCurrent(doctor, { asOf: '2017-06-11' }); // => true
 * isRegistrationCurrent(doctor, { asOf: '2017-06-12' }); // => false
 * ```
 */
export function isRegistrationCurrent(registration: Registration, options: StandingOptions): boolean {
  return standing(registration, options).status === 'current';
}

function reasonsOn({ from, until, suspensions, removedOn }: Registration, day: CalendarDate): StandingReason[] {
  if (day < from) return ['not-yet'];
  const reasons: StandingReason[] = [];
  if (removedOn != null && removedOn <= day) reasons.push('removed');
  if (suspensions?.some((period) => isInPeriod(day, period))) reasons.push('suspended');
  if (until != null && until < day) reasons.push('lapsed');
  return reasons;
}

function statusOn(registration: Registration, day: CalendarDate): Standing['status'] {
  return reasonsOn(registration, day)[0] ?? 'current';
}

/** The days that begin with another status than the day before had, in order. */
function changesOf(registration: Registration): CalendarDate[] {
  const { from, until, suspensions, removedOn } = registration;
  const firstDays = [from, removedOn, ...(suspensions ?? []).map((period) => period.from)];
  const lastDays = [until, ...(suspensions ?? []).map((period) => period.to)];
  return [...firstDays, ...lastDays.map(dayAfter)]
    .filter((day) => day != null)
    .sort()
    .filter((day, i, days) => {
      const before = i === 0 ? 'not-yet' : statusOn(registration, days[i - 1]!);
      return statusOn(registration, day) !== before;
    });
}

// Some registers write 9999-12-31 for "no end": nothing comes after it.
function dayAfter(day: CalendarDate | null | undefined): CalendarDate | undefined {
  return day == null || day === '9999-12-31' ? undefined : addDays(day, 1);
}
