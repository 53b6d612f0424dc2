import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { formatPeriod } from '../../calendar/format-period.ts';
import type { Cohort } from '../programme/cohort.ts';
import { placesIn } from '../programme/places-in.ts';
import type { Programme } from '../programme/programme.ts';
import { programmeYear } from '../programme/programme-year.ts';
import type { PlaceLimit } from '../programme/tightest-limit.ts';
import { quote, refuse } from '../programme/refuse.ts';
import { keptBackIn, type CohortRecords } from './cohort-records.ts';
import { holdersOf } from './holders.ts';

/** What limits depend on besides the cohort. */
export interface LimitsOptions {
  /** The programme, which may have a limit a year. */
  readonly programme: Programme;
  /** All its cohorts, the one in question among them or not. */
  readonly cohorts: readonly Cohort[];
}

/**
 * The limits on the places of a cohort: its own, and that of its programme on all cohorts that start in the same year. "50 a cohort" and
 * "100 a year" are different rules: when a cohort slips into the next year, its places count there. `tightestLimit` says which
 * one binds, and `nextOffers` and `allocate` keep to them.
 *
 * A cohort counts in the year in which it started or, as long as it has not, in which it is planned to.
 *
 * @param cohort - the cohort to fill, as it is on a day (see `cohortOn`); trusted to be parsed.
 * @param records - what is on record, of all cohorts: those that start in the same year share its limit.
 * @throws RangeError if there is a limit a year and it is not known when one of the cohorts starts or the cohort is of another programme;
 * if its places are not known, change by the day or are not those of its plan; and if a record has an unknown status.
 *
 * @example
 * ```ts
 * import { limitsOn, tightestLimit } from 'digital-academy';
 *
 * const programme = {
 *   format: 1,
 *   id: 'p',
 *   title: 'Programme',
 *   cohortsPerYear: 2,
 *   placesPerCohort: 2,
 *   placesPerYear: { places: 3, from: '2018-01-01' },
 * } as const;
 * const spring = { format: 1, id: 'spring', programme: 'p', places: 2, startsOn: { planned: '2018-03-01' } } as const;
 * const autumn = { ...spring, id: 'autumn', startsOn: { planned: '2018-09-01' } } as const;
 * const offers = [
 *   { application: 'Ada', cohort: 'spring', status: 'accepted' },
 *   { application: 'Ben', cohort: 'spring', status: 'open' },
 * ] as const;
 * const limits = limitsOn(autumn, { offers, enrolments: [] }, { programme, cohorts: [spring, autumn] });
 * tightestLimit(limits); // => { available: 1, binding: ['p, 1 January to 31 December 2018'] }
 * ```
 */
export function limitsOn(cohort: Cohort, records: CohortRecords, { programme, cohorts }: LimitsOptions): PlaceLimit[] {
  const places = placesIn('limitsOn', cohort);
  const own: PlaceLimit = { name: cohort.id, places, taken: usedIn(cohort, records), cohorts: [cohort.id] };
  const { placesPerYear } = programme;
  if (placesPerYear == null) return [own];

  const all = [cohort, ...cohorts.filter((other) => other.id !== cohort.id && other.programme === programme.id)];
  const undated = all.filter((one) => startOf(one) === undefined);
  refuse('limitsOn', [
    ...(cohort.programme === programme.id ? [] : [`the cohort ${quote(cohort.id)} is none of ${quote(programme.id)}`]),
    ...undated.map(({ id }) => `it is not known when the cohort ${quote(id)} starts`),
  ]);
  const year = programmeYear(startOf(cohort)!, placesPerYear.from);
  const sameYear = all.filter((one) => startOf(one)! >= year.from && startOf(one)! <= year.to);
  const taken = sameYear.reduce((sum, one) => sum + usedIn(one, records), 0);
  return [
    own,
    {
      name: `${programme.id}, ${formatPeriod(year)}`,
      places: placesPerYear.places,
      taken,
      cohorts: sameYear.map(({ id }) => id),
    },
  ];
}

function usedIn({ id }: Cohort, records: CohortRecords): number {
  const { taken, offered, deferred } = holdersOf('limitsOn', id, records);
  return taken.size + offered.size + deferred.size + keptBackIn(records, id);
}

function startOf({ startsOn }: Cohort): CalendarDate | undefined {
  return startsOn?.actual ?? startsOn?.planned ?? undefined;
}
