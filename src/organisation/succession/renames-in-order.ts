import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { compareDays } from '../../calendar/compare-days.ts';
import { inOrder } from './succession-graph.ts';
import type { Succession } from './succession.ts';

/** Renames of one body in the order in which they happened: by their days where these tell, then by their names. */
export function renamesInOrder(renames: readonly Succession[]): readonly Succession[] {
  const left = [...inOrder(renames)].sort((a, b) => compareDays(latestDay(a), latestDay(b)));
  const sorted: Succession[] = [];
  while (left.length > 0) {
    // In a circle of names none is free.
    const free = left.findIndex((event) => !left.some((other) => comesBefore(other, event)));
    sorted.push(...left.splice(Math.max(free, 0), 1));
  }
  return sorted;
}

/** Whether one rename must have come before another: by its days, or it gave the name that the other took away. */
export function comesBefore(one: Succession, other: Succession): boolean {
  if (latestDay(one) < earliestDay(other)) return true;
  if (latestDay(other) < earliestDay(one)) return false;
  return namesLead(one, other) && !namesLead(other, one);
}

function namesLead(one: Succession, other: Succession): boolean {
  return one.successorName != null && one.successorName === other.predecessorName;
}

function earliestDay({ on, notBefore }: Succession): CalendarDate {
  return on ?? notBefore ?? '0000-01-01';
}

function latestDay({ on, knownBy }: Succession): CalendarDate {
  return on ?? knownBy ?? '9999-12-31';
}
