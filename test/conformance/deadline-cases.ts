import { CalendarDate, deadlineAfter, instantAt, type ClockTime } from 'digital-academy';
import { compareFields, type Difference } from './compare.ts';
import type { Case } from './read-cases.ts';

interface DeadlineCase {
  readonly offeredAt: string;
  readonly hours: number;
  readonly holidays?: readonly CalendarDate[];
}

const timeZone = 'Europe/London';

/** Kind `offer-deadline`: wall-clock times of London. */
export function runDeadlineCase({ instance, expected }: Case): Difference[] {
  const { offeredAt, hours, holidays } = instance as DeadlineCase;
  const [day = '', time = ''] = offeredAt.split('T');
  const start = instantAt(CalendarDate.parse(day), time as ClockTime, { timeZone });
  const deadline = deadlineAfter(start, { hours, timeZone, weekends: 'left-out', holidays });
  // To the minute, unless the case is more exact.
  const length = offeredAt.length;
  return compareFields('', expected, { deadline: deadline.slice(0, length) });
}
