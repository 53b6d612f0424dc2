import * as z from 'zod';
import { objectError } from '../../edge/object-error.ts';
import { Format } from './format.ts';
import { Id } from './id.ts';
import { PlaceCount } from './place-count.ts';

const title = 'Enter the title of the programme';
const cohorts = 'Enter the number of cohorts a year, as a whole number that is 1 or more';

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
    cohortsPerYear: z.int({ error: cohorts }).min(1, { error: cohorts }),
    placesPerCohort: PlaceCount,
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
  /** How many cohorts start in a year; 1 or more. */
  readonly cohortsPerYear: number;
  /** How many people each cohort has places for, unless the cohort says otherwise; 0 or more. */
  readonly placesPerCohort: number;
  /** Where this was published, and when. */
  readonly source?: string | null | undefined;
}
