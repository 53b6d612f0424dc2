import type { AsOfOptions } from '../../calendar/as-of-options.ts';
import { addDays } from '../../calendar/add-days.ts';
import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { checkCounts } from './check-counts.ts';
import { checkDay } from '../../calendar/check-day.ts';
import type { Cohort } from './cohort.ts';
import { dayAfter } from './day-after.ts';
import { programmeYear } from './programme-year.ts';
import type { Programme } from './programme.ts';

/** Which of the coming cohorts are asked for. */
export interface ComingCohortsOptions extends AsOfOptions {
  /** From when on: a cohort that starts on this day is coming. */
  readonly asOf: CalendarDate;
  /** How many, at most. */
  readonly count: number;
}

/**
 * The next cohorts of a programme as it is planned: when each starts and ends, and how many places it has. Where there is a limit a year,
 * the first cohorts of a year have theirs first. Starts are counted from the first one, never from the one before. Cohorts that
 * would start beyond the year 9999 are left out.
 *
 * @param programme - what is planned, trusted to be parsed; without `monthsPerCohort` the cohorts do not say when they end.
 * @throws RangeError if the programme does not say when its first cohort starts, `asOf` is not a real day, or `count` is not a whole
 * number, 0 or more.
 *
 * @example
 * ```ts
 * import { comingCohorts, Programme } from 'digital-academy';
 *
 * const programme = Programme.parse({
 *   id: 'digital-academy',
 *   title: 'NHS Digital Academy',
 *   cohortsPerYear: 2,
 *   placesPerCohort: 50,
 *   monthsPerCohort: 12,
 *   firstStartsOn: '2017-09-01',
 * });
 * const coming = comingCohorts(programme, { asOf: '2018-01-01', count: 2 });
 * coming.map(({ id, places, startsOn }) => [id, places, startsOn?.planned]); // => [['digital-academy/cohort-2', 50, '2018-03-01'], ['digital-academy/cohort-3', 50, '2018-09-01']]
 * coming[0]?.endsOn; // => { planned: '2019-02-28' }
 * ```
 */
export function comingCohorts(programme: Programme, { asOf, count }: ComingCohortsOptions): Cohort[] {
  checkDay('comingCohorts', asOf);
  checkCounts('comingCohorts', { count });
  const { id, firstStartsOn, cohortsPerYear, monthsPerCohort, placesPerYear } = programme;
  if (firstStartsOn == null) throw new RangeError(`comingCohorts: '${id}' does not say when its first cohort starts`);

  const coming: Cohort[] = [];
  const usedInYear = new Map<string, number>();
  for (let number = 1; coming.length < count; number += 1) {
    const months = (number - 1) * 12;
    const start = dayAfter(months, cohortsPerYear, firstStartsOn);
    if (start === undefined) break;
    const year = placesPerYear ? programmeYear(start, placesPerYear.from).from : '';
    const used = usedInYear.get(year) ?? 0;
    const left = placesPerYear ? placesPerYear.places - used : Infinity;
    const places = Math.min(programme.placesPerCohort, left);
    usedInYear.set(year, used + places);
    if (start < asOf) continue;
    const parts = monthsPerCohort == null ? undefined : months + monthsPerCohort * cohortsPerYear;
    const end = dayAfter(parts, cohortsPerYear, firstStartsOn);
    coming.push({
      format: 1,
      id: `${id}/cohort-${number}`,
      programme: id,
      places,
      startsOn: { planned: start },
      ...(end && { endsOn: { planned: addDays(end, -1) } }),
    });
  }
  return coming;
}
