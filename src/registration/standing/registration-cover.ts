import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { isInPeriod } from '../../calendar/in-period.ts';
import type { Period } from '../../calendar/period.ts';
import { checkRegister, possibleCourses } from './course-of.ts';
import { heldPeriods } from './held-periods.ts';
import { dayAfter } from './later-day.ts';
import type { RegistrationBody } from '../number/registration-body.ts';
import type { Registration } from './registration.ts';
import type { RenewalScheme } from './renewal-scheme.ts';
import { runsWhere } from './runs-where.ts';
import type { StandingOptions } from './standing-options.ts';

/** When a registration of a person with one body held, when none did in between, and when more than one. Runs in order, ends included. */
export interface RegistrationCover {
  /** The days on which at least one registration held. */
  readonly covered: readonly Period[];
  /** The days between them. Before the first and after the last there is no gap. */
  readonly gaps: readonly Period[];
  /** The days on which more than one registration held. */
  readonly overlaps: readonly Period[];
}

/** What the cover is computed from. */
export interface CoverOptions extends Pick<StandingOptions, 'register'> {
  /** The body whose registrations count. */
  readonly body: RegistrationBody;
  /** How registrations are renewed and lapse: each goes by the first that is for it, or by its stated days alone. */
  readonly schemes?: readonly RenewalScheme[] | null | undefined;
}

/**
 * When a registration of the person with the body held, the gaps in between and the days on which more than one did.
 *
 * A registration holds as {@link standing} says: in the time of grace, but not while it is suspended, so a suspension is a gap
 * unless another registration holds. Registrations that touch, one ending the day before the next begins, leave no gap. With a
 * register, days on which it may have closed are not covered.
 *
 * @param registrations - all those of one person, in any order, trusted to be parsed; those with other bodies are passed over.
 * @throws RangeError if the register is that of another body.
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
  { body, schemes, register }: CoverOptions,
): RegistrationCover {
  checkRegister('registrationCover', body, register);
  const periods = registrations
    .filter(({ number }) => number.body === body)
    .flatMap((registration) => heldPeriods(possibleCourses('registrationCover', registration, { schemes, register })));
  const count = (day: CalendarDate) => periods.filter((period) => isInPeriod(day, period)).length;
  const first = [...periods.map(({ from }) => from)].sort()[0];
  const turns = [...new Set(periods.flatMap(({ from, to }) => [from, dayAfter(to)]))]
    .filter((day) => day !== undefined)
    .sort();
  return {
    covered: runsWhere(turns, (day) => count(day) > 0),
    gaps: runsWhere(turns, (day) => first !== undefined && count(day) === 0).filter(({ to }) => to !== undefined),
    overlaps: runsWhere(turns, (day) => count(day) > 1),
  };
}
