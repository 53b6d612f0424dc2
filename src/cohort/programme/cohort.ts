import * as z from 'zod';
import { CalendarDate } from '../../calendar/calendar-date.ts';
import { Period } from '../../calendar/period.ts';
import { objectError } from '../../edge/object-error.ts';
import { Format } from './format.ts';
import { Id } from './id.ts';
import { PlaceCount } from './place-count.ts';
import { PlacePlan } from './place-plan.ts';
import { placesOf } from './places-of.ts';

/**
 * Parses a cohort. Where it has both a number of places and a plan, the two must agree.
 *
 * @example
 * ```ts
 * import { Cohort } from 'digital-academy';
 *
 * const first = Cohort.parse({
 *   id: 'digital-academy/1',
 *   programme: 'digital-academy',
 *   places: 50,
 *   startsOn: { planned: '2017-09-01' },
 * });
 * first.places; // => 50
 * ```
 */
export const Cohort = z
  .strictObject(
    {
      format: Format,
      id: Id,
      programme: Id,
      title: z.string({ error: 'Enter the title of the cohort, or leave it out' }).nullish(),
      places: PlaceCount.nullish(),
      plan: PlacePlan.nullish(),
      source: z.string({ error: 'Enter where this was published, as text' }).nullish(),
      applications: Period.nullish(),
      startsOn: z
        .strictObject(
          { planned: CalendarDate.nullish(), actual: CalendarDate.nullish() },
          { error: objectError('Enter the first day of the cohort: the planned one, the actual one or both') },
        )
        .nullish(),
    },
    { error: objectError('Enter a cohort: its id and the id of its programme') },
  )
  .refine(({ places, plan }) => places == null || plan == null || places === placesOf(plan), {
    error: 'Enter as many places as the blocks of the plan have together, or leave this out',
    path: ['places'],
  });

/** One intake of a programme. What was planned and what happened stand apart, because published dates move. */
export interface Cohort {
  /** The version of this shape. */
  readonly format: 1;
  /** What offers and enrolments refer to it by. */
  readonly id: string;
  /** The id of the programme it is an intake of. */
  readonly programme: string;
  /** Its name in a letter. */
  readonly title?: string | null | undefined;
  /**
   * How many people it has places for; 0 admits nobody. Absent or null: what the plan has, or, without a plan, not known. That
   * is never "no limit".
   */
  readonly places?: number | null | undefined;
  /** Where this was published, and when. */
  readonly source?: string | null | undefined;
  /** How the places are shared out. Absent or null: not known. */
  readonly plan?: PlacePlan | null | undefined;
  /** The days on which people may apply, both ends included. */
  readonly applications?: Period | null | undefined;
  /** The first day of the cohort. */
  readonly startsOn?: CohortStart | null | undefined;
}

/** The first day of a cohort, as announced and as it was. */
export interface CohortStart {
  /** The day that was announced. */
  readonly planned?: CalendarDate | null | undefined;
  /** The day on which it did start. Absent or null: it has not, or nobody recorded it. */
  readonly actual?: CalendarDate | null | undefined;
}
