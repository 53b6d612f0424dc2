import { addDays } from '../../calendar/add-days.ts';
import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { isInPeriod } from '../../calendar/in-period.ts';
import type { Period } from '../../calendar/period.ts';
import { dayAfter } from './later-day.ts';
import { registeredPeriods } from './registered-periods.ts';
import type { RegistrationBody } from '../number/registration-body.ts';
import type { Registration } from './registration.ts';
import type { RenewalScheme } from './renewal-scheme.ts';

/** When a person was on the register of one body, when not in between, and when more than once. Runs in order, ends included. */
export interface RegistrationCover {
  /** The days on which at least one registration is on the register. */
  readonly covered: readonly Period[];
  /** The days between them. Before the first and after the last there is no gap. */
  readonly gaps: readonly Period[];
  /** The days on which more than one registration is on the register. */
  readonly overlaps: readonly Period[];
}

/**
 * When a person was on the register of the body, the gaps between the registrations and the days on which they overlap.
 *
 * Registrations that touch, one ending the day before the next begins, leave no gap. A suspension is no gap. Each registration
 * runs out by the first of the schemes that is for it; without one only its stated days count.
 *
 * @example
 * ```ts
 * import { registrationCover } from 'digital-academy';
 *
 * const number = { body: 'NMC', number: '12A3456B' } as const;
 * const times = [
 *   { number, from: '2010-10-01', until: '2013-09-30' },
 *   { number, from: '2014-01-01', until: '2016-12-31' },
 *   { number, from: '2016-12-01' },
 * ] as const;
 * const cover = registrationCover(times, { body: 'NMC' });
 * cover.gaps; // => [{ from: '2013-10-01', to: '2013-12-31' }]
 * cover.overlaps; // => [{ from: '2016-12-01', to: '2016-12-31' }]
 * ```
 */
export function registrationCover(
  registrations: readonly Registration[],
  { body, schemes = [] }: { readonly body: RegistrationBody; readonly schemes?: readonly RenewalScheme[] },
): RegistrationCover {
  const periods = registrations
    .filter(({ number }) => number.body === body)
    .flatMap((registration) => registeredPeriods(registration, schemes));
  const count = (day: CalendarDate) => periods.filter((period) => isInPeriod(day, period)).length;
  const first = [...periods.map(({ from }) => from)].sort()[0];
  const turns = [...new Set(periods.flatMap(({ from, to }) => [from, dayAfter(to)]))]
    .filter((day) => day !== undefined)
    .sort();
  const runsWhere = (holds: (day: CalendarDate) => boolean) =>
    turns.flatMap((from, i): Period[] => {
      if (!holds(from) || (i > 0 && holds(turns[i - 1]!))) return [];
      const end = turns.slice(i).find((day) => !holds(day));
      return [end === undefined ? { from } : { from, to: addDays(end, -1) }];
    });
  return {
    covered: runsWhere((day) => count(day) > 0),
    gaps: runsWhere((day) => first !== undefined && count(day) === 0).filter(({ to }) => to !== undefined),
    overlaps: runsWhere((day) => count(day) > 1),
  };
}
