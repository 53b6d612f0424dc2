import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { isInPeriod } from '../../calendar/in-period.ts';
import { dayAfter } from './later-day.ts';
import type { Registration } from './registration.ts';
import type { StandingReason } from './standing-reason.ts';
import type { Term } from './terms-of.ts';
import { termOn } from './terms-of.ts';

/** Every reason why the registration is not simply current on the day, the strongest first. */
export function reasonsOn(registration: Registration, terms: readonly Term[], day: CalendarDate): StandingReason[] {
  const { from, until, suspensions, removedOn } = registration;
  if (day < from) return ['not-yet'];
  const reasons: StandingReason[] = [];
  if (removedOn != null && removedOn <= day) reasons.push('removed');
  if (suspensions?.some((period) => isInPeriod(day, period))) reasons.push('suspended');
  const overdue = overdueTerm(terms, day);
  if ((until != null && until < day) || (overdue && overdue.lastDay < day)) reasons.push('lapsed');
  else if (overdue) reasons.push('in-grace');
  return reasons;
}

/** The term that should have been renewed and was not, by the end of the day. */
export function overdueTerm(terms: readonly Term[], day: CalendarDate): Term | undefined {
  const term = termOn(terms, day);
  const renewed = term?.renewedOn !== undefined && term.renewedOn <= day;
  return term && !renewed && (term.due < day || term.lastDay < day) ? term : undefined;
}

/** The days on which the reasons can change, in order. */
export function turningDays(registration: Registration, terms: readonly Term[]): CalendarDate[] {
  const { from, until, suspensions, removedOn } = registration;
  const firstDays = [
    from,
    removedOn,
    ...(suspensions ?? []).map((period) => period.from),
    ...terms.map((term) => term.renewedOn),
  ];
  const lastDays = [
    until,
    ...(suspensions ?? []).map((period) => period.to),
    ...terms.flatMap(({ due, lastDay }) => [due, lastDay]),
  ];
  return [...new Set([...firstDays, ...lastDays.map(dayAfter)])].filter((day) => day != null).sort();
}
