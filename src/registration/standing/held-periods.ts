import { addDays } from '../../calendar/add-days.ts';
import type { Period } from '../../calendar/period.ts';
import type { Course } from './course-of.ts';
import { doesHold } from './does-hold.ts';
import { reasonsOn, turningDays } from './reasons-on.ts';

/** The runs of days on which the registration holds, whichever of its courses it has, in order and apart from each other. */
export function heldPeriods(courses: readonly Course[]): Period[] {
  const turns = [...new Set(courses.flatMap(turningDays))].sort();
  const holdsFrom = turns.map((day) => courses.every((course) => doesHold(reasonsOn(course, day))));
  return turns.flatMap((from, i): Period[] => {
    if (!holdsFrom[i] || holdsFrom[i - 1]) return [];
    const end = turns.find((_, later) => i < later && !holdsFrom[later]);
    return [end === undefined ? { from } : { from, to: addDays(end, -1) }];
  });
}
