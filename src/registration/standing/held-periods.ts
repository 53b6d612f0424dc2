import type { Period } from '../../calendar/period.ts';
import type { Course } from './course-of.ts';
import { doesHold } from './does-hold.ts';
import { reasonsOn, turningDays } from './reasons-on.ts';
import { runsWhere } from './runs-where.ts';

/** The runs of days on which the registration holds, whichever of its courses it has, in order and apart from each other. */
export function heldPeriods(courses: readonly Course[]): Period[] {
  const turns = [...new Set(courses.flatMap(turningDays))].sort();
  return runsWhere(turns, (day) => courses.every((course) => doesHold(reasonsOn(course, day))));
}
