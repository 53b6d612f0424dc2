import { addDays } from '../../calendar/add-days.ts';
import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { EventDay } from '../../calendar/event-day.ts';
import { happenedBy } from '../../calendar/happened-by.ts';
import type { Registration } from './registration.ts';
import type { Reinstatement } from './reinstatement.ts';
import type { StandingOptions } from './standing-options.ts';
import type { Term } from './terms-of.ts';
import { lastDayToReinstate, renewalsStopped } from './terms-of.ts';

/** Whether a registration that lapsed in the term `overdue` can still be reinstated. */
export function reinstatementOn(
  { until }: Registration,
  { asOf: day, scheme, register }: StandingOptions,
  overdue: Term | undefined,
): Reinstatement {
  if (scheme == null) return { answer: 'not-known' };
  const closing = register?.closed;
  // A registration that ended before the scheme would have ended it did so for a reason the scheme does not know.
  const term = overdue === undefined || (until != null && until < overdue.lastDay) ? undefined : overdue;
  const last = lastBefore(closing, term && lastDayToReinstate(term, scheme));
  const answered = (answer: Reinstatement['answer']) => ({ answer, ...(last && { until: last }) });
  const ends = [renewalsStopped(scheme, day), closing == null ? 'no' : happenedBy(closing, day)];
  if (!scheme.renewable || scheme.reinstatementMonths === 0 || ends.includes('yes')) return answered('no');
  if (term?.reinstateBy === undefined) return answered('not-known');
  if (term.reinstateBy < day) return answered('no');
  return answered(ends.includes('perhaps') ? 'not-known' : 'yes');
}

/** The last day, or the last before the event if that comes first. Undefined: there is none, or it is not known. */
function lastBefore(event: EventDay | null | undefined, last: CalendarDate | undefined): CalendarDate | undefined {
  if (event == null || last === undefined || happenedBy(event, last) === 'no') return last;
  return event.on == null ? undefined : addDays(event.on, -1);
}
