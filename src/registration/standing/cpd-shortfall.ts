import type { AsOfOptions } from '../../calendar/as-of-options.ts';
import { addDays } from '../../calendar/add-days.ts';
import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { isInPeriod } from '../../calendar/in-period.ts';
import type { Period } from '../../calendar/period.ts';
import { checkDay } from '../../calendar/check-day.ts';
import type { CpdActivity } from './cpd-activity.ts';
import { inHundredths } from './in-hundredths.ts';
import type { Registration } from './registration.ts';
import type { RenewalScheme } from './renewal-scheme.ts';
import { checkScheme } from './scheme-fits.ts';
import { termOn, termsOf } from './terms-of.ts';

/** How many hours of continuing professional development a term demands, how many are done and how many are missing. */
export interface CpdShortfall {
  /** The term, both ends included: it ends the day before the due day. */
  readonly term: Required<Period>;
  /** The hours that the term demands, done or, with UKCHIP, planned. Null: not known. */
  readonly required: number | null;
  /** The hours done in the term by the end of the day asked about. Null: no activities are stated. */
  readonly done: number | null;
  /** The hours still to do by the end of the term, or left undone in it; 0 if none. Null: not known. */
  readonly missing: number | null;
}

/** What a shortfall is computed from. */
export interface CpdOptions extends AsOfOptions {
  /** The day that is asked about: it says which term, and later activities do not count. */
  readonly asOf: CalendarDate;
  /** The rules of the registration. */
  readonly scheme: RenewalScheme;
  /** What was done, in any order; what lies outside the term is passed over. Absent or null: not known. An empty list: nothing. */
  readonly activities?: readonly CpdActivity[] | null | undefined;
}

/**
 * How many hours of continuing professional development are missing in the term that the day belongs to. Undefined before the first.
 *
 * What the hours are is for the scheme to say: the 40 of UKCHIP were to be planned for the coming year, and that CPD was done was
 * confirmed at renewal without a figure, so there `missing` measures what is done against the plan.
 *
 * A term that has ended and is not renewed stays the one in question, and hours done after its end no longer count for it.
 *
 * @param registration - what is known of it, trusted to be parsed; an end, a suspension or a removal changes no term.
 * @throws RangeError if `asOf` is not a real day, or the scheme is for another body or level.
 * @see {@link ukchipScheme} and {@link fedipAffiliateScheme} for the hours of each and their sources
 *
 * @example
 * ```ts
 * import { cpdShortfall, ukchipScheme as scheme } from 'digital-academy';
 *
 * const analyst = { number: { body: 'UKCHIP', number: '1234' }, from: '2014-03-10' } as const;
 * const activities = [{ on: '2014-03-10', hours: 7.5 }, { on: '2015-03-10', hours: 20 }] as const;
 * const answer = cpdShortfall(analyst, { asOf: '2015-03-20', scheme, activities });
 * [answer?.required, answer?.done, answer?.missing]; // => [40, 7.5, 32.5]
 * answer?.term; // => { from: '2014-03-10', to: '2015-03-09' }
 * ```
 */
export function cpdShortfall(
  registration: Registration,
  { asOf, scheme, activities }: CpdOptions,
): CpdShortfall | undefined {
  checkDay('cpdShortfall', asOf);
  checkScheme('cpdShortfall', registration, scheme);
  const found = termOn(termsOf(registration, scheme), asOf);
  if (!found) return undefined;
  const term = { from: found.from, to: addDays(found.due, -1) };
  const required = scheme.cpdHours ?? null;
  const done = activities == null ? null : sumOf(activities.filter(({ on }) => on <= asOf && isInPeriod(on, term)));
  const missing =
    required === null || done === null ? null : Math.max(0, inHundredths(required) - inHundredths(done)) / 100;
  return { term, required, done, missing };
}

function sumOf(activities: readonly CpdActivity[]): number {
  return activities.reduce((sum, { hours }) => sum + inHundredths(hours), 0) / 100;
}
