import { addDays } from '../../calendar/add-days.ts';
import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { Period } from '../../calendar/period.ts';

/** The runs of days on which something holds, in order and apart from each other. It changes on none but the `turns`, which are in order. */
export function runsWhere(turns: readonly CalendarDate[], holds: (day: CalendarDate) => boolean): Period[] {
  const holdsFrom = turns.map(holds);
  return turns.flatMap((from, i): Period[] => {
    if (!holdsFrom[i] || holdsFrom[i - 1]) return [];
    const end = turns.find((_, later) => i < later && !holdsFrom[later]);
    return [end === undefined ? { from } : { from, to: addDays(end, -1) }];
  });
}
