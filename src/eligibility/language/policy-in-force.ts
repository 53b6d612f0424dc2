import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { checkDay } from '../../calendar/check-day.ts';
import { isInPeriod } from '../../calendar/in-period.ts';

import type { Policy } from './policy.ts';

/**
 * The policy that decides on a day, out of versions that follow one another; `undefined` if none is in force on it.
 *
 * @param policies - the versions, in any order; their days in force are all that is looked at, not their ids.
 * @param day - the day to decide on.
 * @throws RangeError if two of them are in force on the day, naming both, or it is not a real day.
 *
 * @example
 * ```ts
 * import { firstCohortPolicy, policyInForce } from 'digital-academy';
 *
 * policyInForce([firstCohortPolicy], '2017-10-31')?.version; // => 1
 * policyInForce([firstCohortPolicy], '2017-11-01'); // => undefined
 * policyInForce([firstCohortPolicy, firstCohortPolicy], '2017-10-31'); // throws
 * ```
 */
export function policyInForce<P extends Policy>(policies: readonly P[], day: CalendarDate): P | undefined {
  checkDay('policyInForce', day);
  const [policy, ...others] = policies.filter(({ inForce }) => isInPeriod(day, inForce));
  if (policy !== undefined && others.length > 0) {
    const names = [policy, ...others].map(({ id, version }) => `'${id}' version ${version}`).join(' and ');
    throw new RangeError(`policyInForce: ${names} are in force on ${day}; end one before the other starts`);
  }
  return policy;
}
