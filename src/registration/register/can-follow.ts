import type { EventDay } from '../../calendar/event-day.ts';

/** Whether an event can have happened on the same day as another or after it. One that is not known of can. */
export function canFollow(later: EventDay | null | undefined, earlier: EventDay | null | undefined): boolean {
  const first = earlier?.on ?? earlier?.notBefore;
  const last = later?.on ?? later?.knownBy;
  return first == null || last == null || first <= last;
}
