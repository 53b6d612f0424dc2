import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { isInPeriod } from '../../calendar/in-period.ts';
import { registerOn } from '../register/register-on.ts';
import type { Course } from './course-of.ts';
import { dayAfter } from './later-day.ts';
import type { StandingReason } from './standing-reason.ts';
import type { Term } from './terms-of.ts';
import { termOn } from './terms-of.ts';

/** Every reason why the registration is not simply current on the day, the strongest first. */
export function reasonsOn({ registration, terms, register }: Course, day: CalendarDate): StandingReason[] {
  const { from, until, suspensions, removedOn } = registration;
  if (day < from) return ['not-yet'];
  const overdue = overdueTerm(terms, day);
  const lapsed = (until != null && until < day) || (overdue !== undefined && overdue.lastDay < day);
  const stagesOn = (asOf: CalendarDate) => (register ? registerOn(register, { asOf }).possible : ['open']);
  const stages = stagesOn(day);
  const closed = stages.every((stage) => stage === 'closed');
  const against: Record<StandingReason, boolean> = {
    'not-yet': false,
    removed: removedOn != null && removedOn <= day,
    suspended: suspensions?.some((period) => isInPeriod(day, period)) ?? false,
    'could-not-begin': !stagesOn(from).includes('open'),
    'register-closed': closed,
    lapsed,
    'register-may-have-closed': !closed && stages.includes('closed'),
    'in-grace': overdue !== undefined && !lapsed,
  };
  return (Object.keys(against) as StandingReason[]).filter((reason) => against[reason]);
}

/** The term that should have been renewed and was not, by the end of the day. */
export function overdueTerm(terms: readonly Term[], day: CalendarDate): Term | undefined {
  const term = termOn(terms, day);
  const renewed = term?.renewedOn !== undefined && term.renewedOn <= day;
  return term && !renewed && (term.due < day || term.lastDay < day) ? term : undefined;
}

/** The days on which the reasons can change, in order. */
export function turningDays({ registration, terms, register }: Course): CalendarDate[] {
  const { from, until, suspensions, removedOn } = registration;
  const firstDays = [
    ...[from, removedOn],
    // All three: a register cannot have closed before it opened.
    ...[register?.opened, register?.closedToNew, register?.closed].flatMap((event) => [
      ...[event?.on, event?.notBefore, event?.knownBy],
    ]),
    ...(suspensions ?? []).map((period) => period.from),
    ...terms.map((term) => term.renewedOn),
  ];
  const lastDays = [
    until,
    ...(suspensions ?? []).map((period) => period.to),
    ...terms.flatMap(({ due, lastDay }) => [due, lastDay]),
  ];
  return [...new Set([...firstDays, ...lastDays.map(dayAfter)])]
    .filter((day) => day != null)
    .filter((day) => from <= day)
    .sort();
}
