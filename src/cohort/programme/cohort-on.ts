import type { AsOfOptions } from '../../calendar/as-of-options.ts';
import { checkDay } from '../../calendar/check-day.ts';
import type { Cohort, PlacesChange } from './cohort.ts';
import { planOn } from './plan-on.ts';

/**
 * The cohort as it is on a day: with the places, the plan and the source of the latest change on or before that day, and reserves
 * released that are released by then. What this answers does not depend on the day any more, so that it can be filled.
 *
 * @param cohort - the cohort, trusted to be parsed; its changes may be in any order, and of those on one day the last in the list holds.
 * @throws RangeError if `asOf` is not a real day.
 *
 * @example
 * ```ts
 * import { Cohort, cohortOn } from 'digital-academy';
 *
 * const cohort = Cohort.parse({
 *   id: 'digital-academy/cohort-1',
 *   programme: 'digital-academy',
 *   places: 50,
 *   changes: [{ on: '2017-11-01', places: 100 }],
 * });
 * cohortOn(cohort, { asOf: '2017-10-31' }).places; // => 50
 * cohortOn(cohort, { asOf: '2017-11-01' }).places; // => 100
 * ```
 */
export function cohortOn(cohort: Cohort, { asOf }: AsOfOptions): Cohort {
  checkDay('cohortOn', asOf);
  const { changes, places: placesAtFirst, plan: planAtFirst, source: sourceAtFirst, ...rest } = cohort;
  let latest: Omit<PlacesChange, 'on'> = { places: placesAtFirst, plan: planAtFirst, source: sourceAtFirst };
  let since = '';
  for (const change of changes ?? []) {
    if (change.on <= asOf && change.on >= since) [latest, since] = [change, change.on];
  }
  const { places, plan, source } = latest;
  return {
    ...rest,
    ...(places != null && { places }),
    ...(plan != null && { plan: planOn(plan, { asOf }) }),
    ...(source != null && { source }),
  };
}
