import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { compareDays } from '../../calendar/compare-days.ts';
import { courseOf } from './course-of.ts';
import { dayAfter, laterDay } from './later-day.ts';
import { reasonsOn, turningDays } from './reasons-on.ts';
import type { Registration } from './registration.ts';
import type { RenewalScheme } from './renewal-scheme.ts';
import type { StandingOptions } from './standing-options.ts';
import type { StandingReason } from './standing-reason.ts';
import type { Term } from './terms-of.ts';
import { lastDayToReinstate, renewalsStopped } from './terms-of.ts';

/** A day on which something happens to a registration. */
export interface TimelineEvent {
  /** The day. */
  readonly on: CalendarDate;
  /** What happens on it. */
  readonly event: TimelineEventName;
}

/**
 * What happens to a registration on a day; several on one day stand in this order.
 *
 * - `started`: it begins
 * - `could-not-begin`: it begins, on a day on which the register let nobody on
 * - `notice`: the registrant is written to
 * - `due`: the renewal is due, and not made before
 * - `renewed`: it is renewed, or reinstated
 * - `renewal-without-effect`: a renewal is recorded that counts for nothing
 * - `suspended`, `suspension-over`: the first day of a suspension, and the first day after it
 * - `lapsed`: the first day off the register for want of a renewal, or after the stated last day
 * - `last-day-to-reinstate`: the last day on which it can be reinstated
 * - `register-may-have-closed`: the first day on which it is not known whether there still is a register
 * - `register-closed`: the first day on which there certainly is no register any more
 * - `removed`: the first day off the register by a decision of the body
 */
export type TimelineEventName =
  | 'started'
  | 'could-not-begin'
  | 'notice'
  | 'due'
  | 'renewed'
  | 'renewal-without-effect'
  | 'suspended'
  | 'suspension-over'
  | 'lapsed'
  | 'last-day-to-reinstate'
  | 'register-may-have-closed'
  | 'register-closed'
  | 'removed';

const inOrder: readonly TimelineEventName[] = [
  'started',
  'could-not-begin',
  'notice',
  'due',
  'renewed',
  'renewal-without-effect',
  'suspended',
  'suspension-over',
  'lapsed',
  'last-day-to-reinstate',
  'register-may-have-closed',
  'register-closed',
  'removed',
];

/**
 * What happened and, unless it is renewed, will happen to the registration, in order of the days.
 *
 * The due day of the last term stands for what comes if nobody renews. Once a term is renewed it has no notice, no due day and no last
 * day to reinstate any more; nor is a notice sent when renewals are known to have stopped. A recorded renewal that is told as
 * `renewed` nowhere counts for nothing, by the rule of {@link Registration}, and is told as that; without a scheme none is told. After a removal, after the register closed, and after a stated last day that comes before the
 * scheme's, the scheme has nothing more to say; nor does a registration lapse then. Suspensions are told as they are listed, one by
 * one.
 *
 * @param registration - what is known of it, trusted to be parsed; of its licences and restrictions nothing is told.
 * @throws RangeError if the scheme or the register is not for the registration.
 * @see {@link standing} for how the registration stands on a day
 *
 * @example
 * ```ts
 * import { registrationTimeline, ukchipScheme } from 'digital-academy';
 *
 * const analyst = { number: { body: 'UKCHIP', number: '1234' }, from: '2014-03-10' } as const;
 * const timeline = registrationTimeline(analyst, { scheme: ukchipScheme });
 * timeline.map(({ on, event }) => `${on} ${event}`); // => ['2014-03-10 started', '2015-02-10 notice', '2015-02-24 notice', '2015-03-10 notice', '2015-03-10 due', '2015-03-24 notice', '2015-04-08 lapsed', '2015-09-10 last-day-to-reinstate']
 * ```
 */
export function registrationTimeline(
  registration: Registration,
  { scheme, register }: Omit<StandingOptions, 'asOf'> = {},
): readonly TimelineEvent[] {
  const course = courseOf('registrationTimeline', registration, { scheme, register });
  const { from, until, renewedOn, suspensions, removedOn } = registration;
  const last = course.terms.at(-1);
  const stated = until != null && last !== undefined && until < last.lastDay ? until : undefined;
  const is = (reason: StandingReason, day: CalendarDate) => reasonsOn(course, day).includes(reason);
  const turns = turningDays(course);
  const beginsOf = (reason: StandingReason & TimelineEventName) =>
    turns
      .filter((day, i) => is(reason, day) && !(i > 0 && is(reason, turns[i - 1]!)))
      .flatMap((day) => eventOn(day, reason));
  const bySchemeOrLapse = [
    ...(scheme ? course.terms.flatMap((term) => eventsOf(term, scheme)) : []).filter(
      ({ on }) => stated === undefined || on <= stated,
    ),
    ...beginsOf('lapsed'),
  ].filter(({ on }) => !is('register-closed', on) && !is('removed', on));
  const counted = bySchemeOrLapse.filter(({ event }) => event === 'renewed').map(({ on }) => on);
  const idle = scheme ? [...new Set(renewedOn)].filter((day) => !counted.includes(day)) : [];
  return [
    ...eventOn(from, 'started'),
    ...beginsOf('could-not-begin'),
    ...bySchemeOrLapse,
    ...idle.flatMap((day) => eventOn(day, 'renewal-without-effect')),
    ...[...beginsOf('register-may-have-closed'), ...beginsOf('register-closed')].filter(({ on }) => !is('removed', on)),
    ...(suspensions ?? []).flatMap((one) => [
      ...eventOn(one.from, 'suspended'),
      ...eventOn(dayAfter(one.to), 'suspension-over'),
    ]),
    ...eventOn(removedOn, 'removed'),
  ].sort((a, b) => compareDays(a.on, b.on) || inOrder.indexOf(a.event) - inOrder.indexOf(b.event));
}

function eventsOf(term: Term, scheme: RenewalScheme): TimelineEvent[] {
  const { due, renewedOn } = term;
  const untilRenewed = (day: CalendarDate | undefined) =>
    day === undefined || renewedOn === undefined || day <= renewedOn ? day : undefined;
  return [
    ...scheme.noticeDays
      .map((days) => laterDay(due, 0, days))
      .filter((day) => day !== undefined)
      .filter((day) => (renewedOn === undefined || day < renewedOn) && renewalsStopped(scheme, day) !== 'yes')
      .flatMap((day) => eventOn(day, 'notice')),
    ...eventOn(untilRenewed(due), 'due'),
    ...eventOn(renewedOn, 'renewed'),
    ...eventOn(untilRenewed(lastDayToReinstate(term, scheme)), 'last-day-to-reinstate'),
  ];
}

function eventOn(on: CalendarDate | null | undefined, event: TimelineEventName): TimelineEvent[] {
  return on == null ? [] : [{ on, event }];
}
