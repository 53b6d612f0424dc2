import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { daysBetween } from '../../calendar/days-between.ts';
import { happenedBy } from '../../calendar/happened-by.ts';
import { laterDay } from './later-day.ts';
import type { Registration } from './registration.ts';
import type { RenewalScheme } from './renewal-scheme.ts';

/** One term of a registration under a scheme. */
export interface Term {
  /** The first day. */
  readonly from: CalendarDate;
  /** The day on which the renewal is due; the next term begins on it. */
  readonly due: CalendarDate;
  /** The last day on the register without a renewal. */
  readonly lastDay: CalendarDate;
  /** The last day of the time for reinstatement, had renewals gone on. Undefined: there is none, or it is not known. */
  readonly reinstateBy: CalendarDate | undefined;
  /** The day on which it was renewed, if it was. */
  readonly renewedOn: CalendarDate | undefined;
}

/**
 * The terms of a registration under a scheme, the last one not renewed. Every day is computed from the first day of the
 * registration: 29 February comes back in leap years. A term that runs past the end of the calendar is left out.
 *
 * A renewal counts for the first term not yet renewed, and leads into the next or, if the registration would have ended in that too,
 * into the first in which it would not. It counts only if it lies nearer to the end of the term than to the day on which the term
 * began or, if later, was renewed into: what follows soon upon a beginning or a renewal belongs to that, as a confirmation to its
 * payment, whether or not a due day lies between them. One made after the last day for reinstatement counts for nothing: by then it
 * takes a new registration. Nor does one made when renewals are known to have stopped.
 */
export function termsOf(registration: Registration, scheme: RenewalScheme | null | undefined): readonly Term[] {
  const terms: Term[] = [];
  if (scheme == null) return terms;
  const renewals = scheme.renewable
    ? (registration.renewedOn ?? []).filter((day) => renewalsStopped(scheme, day) !== 'yes').sort()
    : [];
  const { from } = registration;
  for (let index = 0, spent = from; ; index += 1) {
    const term = termAt(index, from, scheme);
    if (term === undefined) return terms;
    // Reinstated so late that this term is over too.
    if (term.due <= spent || term.lastDay < spent) {
      index = Math.max(index, Math.floor(monthsBetween(from, spent) / scheme.termMonths) - 2);
      continue;
    }
    const entered = term.from < spent ? spent : term.from;
    const renewedOn = renewals.find((day) => isNearEnd(day, entered, term));
    const counts = renewedOn !== undefined && isInTime(renewedOn, term, scheme);
    terms.push({ ...term, renewedOn: counts ? renewedOn : undefined });
    if (!counts) return terms;
    spent = renewedOn;
  }
}

function isNearEnd(day: CalendarDate, entered: CalendarDate, { due, lastDay }: Omit<Term, 'renewedOn'>): boolean {
  return entered < day && daysBetween(day, due < lastDay ? due : lastDay) < daysBetween(entered, day);
}

function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const months = (day: CalendarDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(to) - months(from);
}

function termAt(index: number, first: CalendarDate, scheme: RenewalScheme): Omit<Term, 'renewedOn'> | undefined {
  const { termMonths, lastDay: days, reinstatementMonths } = scheme;
  const dueAfter = (index + 1) * termMonths;
  const from = laterDay(first, index * termMonths, 0);
  const due = laterDay(first, dueAfter, 0);
  const lastDay = due && laterDay(due, 0, days);
  if (from === undefined || due === undefined || lastDay === undefined) return undefined;
  const reinstateBy = reinstatementMonths ? laterDay(first, dueAfter + reinstatementMonths, 0) : undefined;
  return { from, due, lastDay, reinstateBy };
}

function isInTime(day: CalendarDate, term: Omit<Term, 'renewedOn'>, scheme: RenewalScheme): boolean {
  if (day <= term.lastDay) return true;
  return scheme.reinstatementMonths == null || (term.reinstateBy !== undefined && day <= term.reinstateBy);
}

/** Whether nobody could renew any more on the day: `'perhaps'` if the day on which renewals stopped is not known. */
export function renewalsStopped({ closedToRenewals }: RenewalScheme, day: CalendarDate): 'yes' | 'no' | 'perhaps' {
  return closedToRenewals == null ? 'no' : happenedBy(closedToRenewals, day);
}

/** The last day on which a lapsed registration can be reinstated. Undefined: there is none, or it is not known. */
export function lastDayToReinstate({ lastDay, reinstateBy }: Term, scheme: RenewalScheme): CalendarDate | undefined {
  if (reinstateBy === undefined || renewalsStopped(scheme, reinstateBy) === 'no') return reinstateBy;
  const stopped = scheme.closedToRenewals?.on;
  const last = stopped == null ? undefined : laterDay(stopped, 0, -1);
  return last !== undefined && lastDay < last ? last : undefined;
}

/** The term that a day belongs to: the last one begun, but only once the one before it is renewed. Undefined before the first. */
export function termOn(terms: readonly Term[], day: CalendarDate): Term | undefined {
  const hasBegun = ({ from }: Term, i: number) => from <= day && (terms[i - 1]?.renewedOn ?? from) <= day;
  let index = terms.length - 1;
  while (index >= 0 && !hasBegun(terms[index]!, index)) index -= 1;
  return terms[index];
}
