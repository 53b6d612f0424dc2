import type { Cohort } from '../../cohort/programme/cohort.ts';
import type { Programme } from '../../cohort/programme/programme.ts';
import { frozenCopy } from '../../edge/frozen-copy.ts';
import { plan } from '../policies/sources.ts';

/**
 * The NHS Digital Academy as planned in spring 2017: a programme of a year, and two cohorts of 50 a year. What came was one cohort of 100 a year.
 *
 * @see National Health Executive, May/June 2017 (confidence: high, for the plan)
 *
 * @example
 * ```ts
 * import { plannedAcademy } from 'digital-academy';
 *
 * plannedAcademy.cohortsPerYear * plannedAcademy.placesPerCohort; // => 100
 * ```
 */
export const plannedAcademy: Programme = frozenCopy({
  format: 1,
  id: 'digital-academy',
  title: 'NHS Digital Academy',
  cohortsPerYear: 2,
  placesPerCohort: 50,
  monthsPerCohort: 12,
  source: plan,
});

/**
 * The first cohort as planned in spring 2017: 50 places, to start in September 2017. The day of the start was never
 * published, and neither was a split of the places, so neither is here. It started in spring 2018, with 100 places: that is the
 * first of {@link academyCohorts}, the same cohort under the same id, so count places in one of the two.
 *
 * @see National Health Executive, May/June 2017 (confidence: high, for the plan)
 *
 * @example
 * ```ts
 * import { plannedFirstCohort } from 'digital-academy';
 *
 * plannedFirstCohort.places; // => 50
 * ```
 */
export const plannedFirstCohort: Cohort = frozenCopy({
  format: 1,
  id: 'digital-academy/cohort-1',
  programme: plannedAcademy.id,
  title: 'First cohort, as planned in 2017',
  places: plannedAcademy.placesPerCohort,
  source: plan,
});
