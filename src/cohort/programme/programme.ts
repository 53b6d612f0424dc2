import * as z from 'zod';
import { CalendarDate } from '../../calendar/calendar-date.ts';
import { objectError } from '../../edge/object-error.ts';
import { Format } from '../../edge/document-fields.ts';
import { Id } from './id.ts';
import { PlaceCount } from './place-count.ts';

const title = 'Enter the title of the programme';
const cohorts = 'Enter the number of cohorts a year, as a whole number from 1 to 12';
const months = 'Enter how long a cohort lasts, in whole months, 1 or more';

/**
 * Parses a programme.
 *
 * @example
 * ```ts
 * import { Programme } from 'digital-academy';
 *
 * const asPlanned = Programme.parse({
 *   id: 'digital-academy',
 *   title: 'NHS Digital Academy',
 *   cohortsPerYear: 2,
 *   placesPerCohort: 50,
 *   source: 'National Health Executive, May/June 2017',
 * });
 * asPlanned.format; // => 1
 * ```
 */
export const Programme = z.strictObject(
  {
    format: Format,
    id: Id,
    title: z.string({ error: title }).min(1, { error: title }),
    cohortsPerYear: z.int({ error: cohorts }).min(1, { error: cohorts }).max(12, { error: cohorts }),
    placesPerCohort: PlaceCount,
    placesPerYear: z
      .strictObject(
        { places: PlaceCount, from: CalendarDate },
        { error: objectError('Enter the limit a year: its places, and a day from which years are counted') },
      )
      .nullish(),
    monthsPerCohort: z.int({ error: months }).min(1, { error: months }).nullish(),
    firstStartsOn: CalendarDate.nullish(),
    source: z.string({ error: 'Enter where this was published, as text' }).nullish(),
  },
  { error: objectError('Enter a programme: its id, its title, the cohorts a year and the places of each') },
);

/** What a programme is planned to give: "two cohorts of 50 people per year" is one value. */
export interface Programme {
  /** The version of this shape. */
  readonly format: 1;
  /** What cohorts refer to it by. */
  readonly id: string;
  /** Its name in a letter. */
  readonly title: string;
  /** How many cohorts start in a year, evenly apart; 1 to 12. */
  readonly cohortsPerYear: number;
  /** How many people each cohort has places for, unless the cohort says otherwise; 0 or more. */
  readonly placesPerCohort: number;
  /**
   * How many places all cohorts that start in a year have together. That is another rule than so many a cohort: a cohort that slips
   * into the next year uses up places there. Absent or null: no such limit.
   */
  readonly placesPerYear?: YearLimit | null | undefined;
  /** How many months a cohort lasts; 1 or more. Absent or null: not known. */
  readonly monthsPerCohort?: number | null | undefined;
  /** The day on which the first cohort was planned to start. Absent or null: not known. */
  readonly firstStartsOn?: CalendarDate | null | undefined;
  /** Where this was published, and when. */
  readonly source?: string | null | undefined;
}

/** How many places there are in a year, over all cohorts that start in it. */
export interface YearLimit {
  /** How many places; 0 admits nobody. */
  readonly places: number;
  /** A day on which a year of the programme starts: its years run from this day's date to the day before it. */
  readonly from: CalendarDate;
}
