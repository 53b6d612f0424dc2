import * as z from 'zod';
import { CalendarDate } from '../../calendar/calendar-date.ts';
import { compareDays } from '../../calendar/compare-days.ts';
import { objectError } from '../../edge/object-error.ts';
import { Format } from '../../edge/document-fields.ts';
import { CohortId, Id } from './id.ts';
import { PlaceCount } from './place-count.ts';
import { PlacePlan } from './place-plan.ts';
import { placesOf } from './places-of.ts';

const source = z.string({ error: 'Enter where this was published, as text' }).nullish();
const agree = 'Enter as many places as the blocks of the plan have together, or leave this out';

const Change = z
  .strictObject(
    { on: CalendarDate, places: PlaceCount.nullish(), plan: PlacePlan.nullish(), source },
    { error: objectError('Enter a change of places: its day, and the places or the plan from then on') },
  )
  .refine(({ places, plan }) => places != null || plan != null, {
    error: 'Enter the places or the plan from that day on',
  })
  .refine(agrees, { error: agree, path: ['places'] });

const ApplicationDays = z
  .strictObject(
    { from: CalendarDate.nullish(), to: CalendarDate.nullish() },
    { error: objectError('Enter the first and the last day on which people may apply, as far as they are known') },
  )
  .refine(({ from, to }) => from != null || to != null, {
    error: 'Enter the first day or the last day, or leave this out',
  })
  .refine(({ from, to }) => from == null || to == null || from <= to, {
    error: 'Enter a last day that is the same as or after the first day',
    path: ['to'],
  });

function dayOf(what: string) {
  return z
    .strictObject(
      { planned: CalendarDate.nullish(), actual: CalendarDate.nullish() },
      { error: objectError(`Enter the ${what} day of the cohort: the planned one, the actual one or both`) },
    )
    .nullish();
}

/**
 * Parses a cohort. Where it has both a number of places and a plan, the two must agree.
 *
 * @example
 * ```ts
 * import { Cohort } from 'digital-academy';
 *
 * const first = Cohort.parse({
 *   id: 'digital-academy/cohort-1',
 *   programme: 'digital-academy',
 *   places: 50,
 *   changes: [{ on: '2017-11-01', places: 100 }],
 *   startsOn: { planned: '2017-09-01' },
 * });
 * first.places; // => 50
 * ```
 */
export const Cohort = z
  .strictObject(
    {
      format: Format,
      id: CohortId,
      programme: Id,
      title: z.string({ error: 'Enter the title of the cohort, or leave it out' }).nullish(),
      places: PlaceCount.nullish(),
      plan: PlacePlan.nullish(),
      changes: z.array(Change, { error: 'Enter the changes of places, or leave this out' }).nullish(),
      source,
      applications: z
        .strictObject(
          { planned: ApplicationDays.nullish(), actual: ApplicationDays.nullish() },
          { error: objectError('Enter the days on which people may apply: the planned ones, the actual ones or both') },
        )
        .nullish(),
      startsOn: dayOf('first'),
      endsOn: dayOf('last'),
    },
    { error: objectError('Enter a cohort: its id and the id of its programme') },
  )
  .refine(agrees, { error: agree, path: ['places'] })
  .refine(keepsItsPlan, {
    error: 'Enter a plan in every change: this cohort shares its places out by a plan',
    path: ['changes'],
  });

// Without that a change of places alone would open the reserved ones to all, in silence.
function keepsItsPlan({ plan, changes }: Pick<Cohort, 'plan' | 'changes'>): boolean {
  const inOrder = [...(changes ?? [])].sort((a, b) => compareDays(a.on, b.on));
  const first = plan == null ? inOrder.findIndex((change) => change.plan != null) : 0;
  return first === -1 || inOrder.slice(first).every((change) => change.plan != null);
}

function agrees({ places, plan }: Pick<Cohort, 'places' | 'plan'>): boolean {
  return places == null || plan == null || places === placesOf(plan);
}

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
   * How many people it has places for, before any of the changes; 0 admits nobody. Absent or null: what the plan has, or, without a
   * plan, not known. That is never "no limit".
   */
  readonly places?: number | null | undefined;
  /** How the places are shared out, before any of the changes. Absent or null: not known. */
  readonly plan?: PlacePlan | null | undefined;
  /** How the places changed after they were published; `cohortOn` says what they are on a day. Absent or null: they did not. */
  readonly changes?: readonly PlacesChange[] | null | undefined;
  /** Where this was published, and when. */
  readonly source?: string | null | undefined;
  /** The days on which people may apply. */
  readonly applications?: CohortWindow | null | undefined;
  /** The first day of the cohort. */
  readonly startsOn?: CohortDay | null | undefined;
  /** The last day of the cohort, which still belongs to it. */
  readonly endsOn?: CohortDay | null | undefined;
}

/** Other places than were published before. */
export interface PlacesChange {
  /** The first day on which they hold. */
  readonly on: CalendarDate;
  /** How many there are from then on. Absent or null: what the plan has. */
  readonly places?: number | null | undefined;
  /** How they are shared out from then on. Absent or null: not known. */
  readonly plan?: PlacePlan | null | undefined;
  /** Where this was published, and when. */
  readonly source?: string | null | undefined;
}

/** A day of a cohort, as announced and as it was. */
export interface CohortDay {
  /** The day that was announced. */
  readonly planned?: CalendarDate | null | undefined;
  /** The day it was. Absent or null: it has not come, or nobody recorded it. */
  readonly actual?: CalendarDate | null | undefined;
}

/** The days on which people may apply, both ends included, as announced and as they were. */
export interface CohortWindow {
  /** The days that were announced. */
  readonly planned?: ApplicationDays | null | undefined;
  /** The days as they were, or as they were moved to. Absent or null: as announced. */
  readonly actual?: ApplicationDays | null | undefined;
}

/** The days on which people may apply, both ends included. One of them at least is known. */
export interface ApplicationDays {
  /** The first day. Absent or null: not known. */
  readonly from?: CalendarDate | null | undefined;
  /** The last day. Absent or null: there is none so far, or it is not known. */
  readonly to?: CalendarDate | null | undefined;
}
