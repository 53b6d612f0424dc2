import type { AsOfOptions } from '../../calendar/as-of-options.ts';
import { checkDay } from '../../calendar/check-day.ts';
import type { Cohort } from './cohort.ts';

/** Whether people may apply on a day. `'not-known'`: the window was not published, or only its last day, which has not passed. */
export type WindowStatus = 'not-yet-open' | 'open' | 'closed' | 'not-known';

/**
 * Whether people may apply to the cohort on a day. Both ends of the window are included.
 *
 * @param cohort - the cohort, or just its `applications`; of an actual and a planned window only the actual one is read.
 * @throws RangeError if `asOf` is not a real day.
 *
 * @see https://digital-transformation.hee.nhs.uk/digital-health-leadership-programme-cohort-4-recruitment-update/ (cohort 4 was to
 * close on 30 April 2021 and closed on 4 May)
 *
 * @example
 * ```ts
 * import { applicationsOn, Cohort } from 'digital-academy';
 *
 * const cohort = Cohort.parse({
 *   id: 'digital-academy/cohort-4',
 *   programme: 'digital-academy',
 *   applications: {
 *     planned: { from: '2021-04-01', to: '2021-04-30' },
 *     actual: { from: '2021-04-01', to: '2021-05-04' },
 *   },
 * });
 * applicationsOn(cohort, { asOf: '2021-05-04' }); // => 'open'
 * applicationsOn(cohort, { asOf: '2021-05-05' }); // => 'closed'
 * ```
 */
export function applicationsOn({ applications }: Pick<Cohort, 'applications'>, { asOf }: AsOfOptions): WindowStatus {
  checkDay('applicationsOn', asOf);
  const { from, to } = applications?.actual ?? applications?.planned ?? {};
  if (to != null && to < asOf) return 'closed';
  if (from == null) return 'not-known';
  return asOf < from ? 'not-yet-open' : 'open';
}
