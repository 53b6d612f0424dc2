import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { EventDay } from './event-day.ts';

/** Whether an event had happened by the end of a day: `'perhaps'` if its own day is not known and it is too early to tell. */
export function happenedBy({ on, knownBy }: EventDay, asOf: CalendarDate): 'yes' | 'no' | 'perhaps' {
  if (on != null) return on <= asOf ? 'yes' : 'no';
  return knownBy != null && knownBy <= asOf ? 'yes' : 'perhaps';
}
