import { addDays } from '../../calendar/add-days.ts';
import { dayAfter } from '../programme/day-after.ts';
import type { ForecastProgramme, IntakesNeeded } from './forecast.ts';

/** When the last of so many intakes starts and ends; every day counted from the first start. */
export function intakeTimes(
  intakes: number,
  { cohortsPerYear, monthsPerCohort, firstStartsOn }: ForecastProgramme,
): Omit<IntakesNeeded, 'intakes' | 'places'> {
  if (intakes === 0) return { monthsToLastStart: 0, monthsToLastCompletion: 0 };
  // Months as whole parts of a month, of which it has as many as the year has intakes.
  const start = (intakes - 1) * 12;
  const end = monthsPerCohort == null ? undefined : start + monthsPerCohort * cohortsPerYear;
  const lastStartsOn = dayAfter(start, cohortsPerYear, firstStartsOn);
  const dayAfterEnd = dayAfter(end, cohortsPerYear, firstStartsOn);
  return {
    monthsToLastStart: start / cohortsPerYear,
    ...(end !== undefined && { monthsToLastCompletion: end / cohortsPerYear }),
    ...(lastStartsOn && { lastStartsOn }),
    ...(dayAfterEnd && { lastCompletesOn: addDays(dayAfterEnd, -1) }),
  };
}
