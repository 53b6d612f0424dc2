import type { CalendarDate } from './calendar-date.ts';
import type { EventDay } from './event-day.ts';

/** Whether an event had happened by the end of a day: `'perhaps'` if its own day is not known and it is too early to tell. */
export function happenedBy({ on, notBefore, knownBy }: EventDay, asOf: CalendarDate): 'yes' | 'no' | 'perhaps' {
  if (on != null) return on <= asOf ? 'yes' : 'no';
  if (knownBy != null && knownBy <= asOf) return 'yes';
  return notBefore != null && asOf < notBefore ? 'no' : 'perhaps';
}
