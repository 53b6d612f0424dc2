import type { CalendarDate } from '../../calendar/calendar-date.ts';
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
 * A renewal counts for the first term not yet renewed, if that had begun, and leads into the next or, if that is over too, into the
 * one that its day lies in; the same day twice is one renewal. One made after the last day for reinstatement counts for nothing: by
 * then it takes a new registration. Nor does one made when renewals are known to have stopped.
 */
export function termsOf(registration: Registration, scheme: RenewalScheme | null | undefined): readonly Term[] {
  const terms: Term[] = [];
  if (scheme == null) return terms;
  const renewals = scheme.renewable
    ? (registration.renewedOn ?? []).filter((day) => renewalsStopped(scheme, day) !== 'yes').sort()
    : [];
  for (let index = 0; ; index += 1) {
    const last = terms.at(-1);
    const term = last && last.renewedOn === undefined ? undefined : termAt(index, registration.from, scheme);
    if (term === undefined) return terms;
    const spent = last?.renewedOn;
    // Reinstated so late that this term is over too: it goes on with the one that the day lies in.
    if (spent !== undefined && term.due <= spent) continue;
    const renewedOn = renewals.find((day) => term.from <= day && (spent === undefined || spent < day));
    terms.push({ ...term, renewedOn: isInTime(renewedOn, term, scheme) ? renewedOn : undefined });
  }
}

function termAt(index: number, first: CalendarDate, scheme: RenewalScheme): Omit<Term, 'renewedOn'> | undefined {
  const { termMonths, lastDay: days, reinstatementMonths } = scheme;
  const dueAfter = (index + 1) * termMonths;
  const from = laterDay(first, index * termMonths, 0);
  const due = laterDay(first, dueAfter, 0);
  const lastDay = laterDay(first, dueAfter, days);
  if (from === undefined || due === undefined || lastDay === undefined) return undefined;
  const reinstateBy = reinstatementMonths ? laterDay(first, dueAfter + reinstatementMonths, 0) : undefined;
  return { from, due, lastDay, reinstateBy };
}

function isInTime(day: CalendarDate | undefined, term: Omit<Term, 'renewedOn'>, scheme: RenewalScheme): boolean {
  if (day === undefined || day <= term.lastDay) return true;
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
  const begun = terms.filter((term, i) => {
    const renewedOn = terms[i - 1]?.renewedOn;
    return term.from <= day && (renewedOn === undefined || renewedOn <= day);
  });
  return begun.at(-1);
}
