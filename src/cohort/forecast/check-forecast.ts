import { checkParts, type PartToCheck } from './check-parts.ts';
import type { ForecastOptions, ForecastProgramme } from './forecast.ts';

/** Throws a RangeError naming every part that a forecast cannot be made from. */
export function checkForecast(programme: ForecastProgramme, options: ForecastOptions): void {
  const { cohortsPerYear, placesPerCohort, monthsPerCohort, firstStartsOn } = programme;
  const { target, completion, confidence, places } = options;
  const parts: PartToCheck[] = [['target', target, 'count']];
  if (completion != null) parts.push(['completion', completion, 'share']);
  if (confidence != null) parts.push(['confidence', confidence, 'confidence']);
  if (places == null) parts.push(['placesPerCohort', placesPerCohort, 'count']);
  else parts.push(['places', places, 'list']);
  for (const [i, count] of Array.isArray(places) ? places.entries() : []) parts.push([`places[${i}]`, count, 'count']);
  parts.push(['cohortsPerYear', cohortsPerYear, 'rate']);
  if (monthsPerCohort != null) parts.push(['monthsPerCohort', monthsPerCohort, 'months']);
  if (firstStartsOn != null) parts.push(['firstStartsOn', firstStartsOn, 'day']);
  checkParts('forecast', parts);
}
