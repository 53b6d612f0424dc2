import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { compareDays } from '../../calendar/compare-days.ts';
import { dayAfter, laterDay } from './later-day.ts';
import { reasonsOn, turningDays } from './reasons-on.ts';
import type { Registration } from './registration.ts';
import type { RenewalScheme } from './renewal-scheme.ts';
import { checkScheme } from './scheme-fits.ts';
import type { Term } from './terms-of.ts';
import { termsOf } from './terms-of.ts';

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
 * - `notice`: the registrant is written to
 * - `due`: the renewal is due
 * - `renewed`: it is renewed, or reinstated
 * - `suspended`, `suspension-over`: the first day of a suspension, and the first day after it
 * - `lapsed`: the first day off the register for want of a renewal, or after the stated last day
 * - `last-day-to-reinstate`: the last day on which it can be reinstated
 * - `removed`: the first day off the register by a decision of the body
 */
export type TimelineEventName =
  | 'started'
  | 'notice'
  | 'due'
  | 'renewed'
  | 'suspended'
  | 'suspension-over'
  | 'lapsed'
  | 'last-day-to-reinstate'
  | 'removed';

const inOrder: readonly TimelineEventName[] = [
  'started',
  'notice',
  'due',
  'renewed',
  'suspended',
  'suspension-over',
  'lapsed',
  'last-day-to-reinstate',
  'removed',
];

/**
 * What happened and, unless it is renewed, will happen to the registration, in order of the days.
 *
 * The due day of the last term stands for what comes if nobody renews. A notice is not sent once the term is renewed. After a
 * removal, and after a stated last day that comes before the scheme's, the scheme has nothing more to say; nor does a registration
 * lapse after its removal. Suspensions are told as they are listed, one by one.
 *
 * @throws RangeError if the scheme is for another body or level.
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
  { scheme }: { readonly scheme?: RenewalScheme | null | undefined } = {},
): readonly TimelineEvent[] {
  checkScheme('registrationTimeline', registration, scheme);
  const { from, until, suspensions, removedOn } = registration;
  const terms = termsOf(registration, scheme);
  const last = terms.at(-1);
  const stated = until != null && last !== undefined && until < last.lastDay ? until : undefined;
  const isLapsed = (day: CalendarDate) => reasonsOn(registration, terms, day).includes('lapsed');
  const turns = turningDays(registration, terms);
  const bySchemeOrLapse = [
    ...terms
      .flatMap((term) => eventsOf(term, scheme?.noticeDays ?? []))
      .filter(({ on }) => stated === undefined || on <= stated),
    ...turns
      .filter((day, i) => isLapsed(day) && !(i > 0 && isLapsed(turns[i - 1]!)))
      .flatMap((day) => eventOn(day, 'lapsed')),
  ];
  return [
    ...eventOn(from, 'started'),
    ...bySchemeOrLapse.filter(({ on }) => removedOn == null || on < removedOn),
    ...(suspensions ?? []).flatMap((one) => [
      ...eventOn(one.from, 'suspended'),
      ...eventOn(dayAfter(one.to), 'suspension-over'),
    ]),
    ...eventOn(removedOn, 'removed'),
  ].sort((a, b) => compareDays(a.on, b.on) || inOrder.indexOf(a.event) - inOrder.indexOf(b.event));
}

function eventsOf({ due, lastDay, reinstateBy, renewedOn }: Term, noticeDays: readonly number[]): TimelineEvent[] {
  const lapses = renewedOn === undefined || lastDay < renewedOn;
  return [
    ...noticeDays
      .map((days) => laterDay(due, 0, days))
      .filter((day) => day !== undefined && (renewedOn === undefined || day < renewedOn))
      .flatMap((day) => eventOn(day, 'notice')),
    ...eventOn(due, 'due'),
    ...eventOn(renewedOn, 'renewed'),
    ...eventOn(lapses ? reinstateBy : undefined, 'last-day-to-reinstate'),
  ];
}

function eventOn(on: CalendarDate | null | undefined, event: TimelineEventName): TimelineEvent[] {
  return on == null ? [] : [{ on, event }];
}
