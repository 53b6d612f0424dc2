import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { checkDay } from '../../calendar/check-day.ts';
import { compareLevels } from '../level/compare-levels.ts';
import type { FedipLevel } from '../level/fedip-level.ts';
import { fedipLevels } from '../level/fedip-levels.ts';
import type { RegisteredOptions, RegisteredReason } from './registered-on.ts';
import { registeredOn } from './registered-on.ts';
import type { Registration } from './registration.ts';

/** The highest full FEDIP level that a person held on a day. */
export interface FedipLevelFinding {
  /**
   * The level; `none` if the person held no full one; null if that is not known. As a fact it fits
   * `ladder('none', ...fedipLevels).nullish()`.
   */
  readonly level: FedipLevel | 'none' | null;
  /** Why: as {@link registeredOn} says, or `affiliate-only`, or `level-not-stated`. */
  readonly reason: RegisteredReason | 'affiliate-only';
  /** The day that is asked about. */
  readonly asOf: CalendarDate;
}

/**
 * The highest full FEDIP level that the person held on the day: none and not known are two answers, and an affiliate holds none.
 *
 * A registration without a level may be of any: then the highest is known only if another one is of the highest there is.
 *
 * @param registrations - all those of one person, with whatever bodies, trusted to be parsed. `null` or `undefined`: not known. An empty
 * list: the person has none.
 * @throws RangeError if `asOf` is not a real day, or the register is not that of FEDIP.
 *
 * @example
 * ```ts
 * import { fedipLevelOn } from 'digital-academy';
 * import { registers } from 'digital-academy/data';
 *
 * const register = registers.find(({ body }) => body === 'FEDIP')!;
 * const number = { body: 'FEDIP', number: '20417' } as const;
 * const senior = { number, level: 'senior', from: '2019-03-01' } as const;
 *
 * fedipLevelOn([senior], { asOf: '2020-01-01', register }).level; // => 'senior'
 * fedipLevelOn([senior], { asOf: '2019-02-28', register }).level; // => 'none'
 * fedipLevelOn([{ ...senior, level: 'affiliate' }], { asOf: '2020-01-01', register }).reason; // => 'affiliate-only'
 * fedipLevelOn(null, { asOf: '2020-01-01', register }).level; // => null
 * fedipLevelOn(null, { asOf: '2017-09-01', register }).level; // => 'none'
 * ```
 */
export function fedipLevelOn(
  registrations: readonly Registration[] | null | undefined,
  options: RegisteredOptions,
): FedipLevelFinding {
  const { asOf, register } = options;
  checkDay('fedipLevelOn', asOf);
  if (register.body !== 'FEDIP') throw new RangeError(`fedipLevelOn: '${register.body}' is not FEDIP`);
  const { answer, reason, registrations: held } = registeredOn(registrations, options);
  if (answer === 'no') return { level: 'none', reason, asOf };
  if (answer === 'not-known') return { level: null, reason, asOf };

  const levels = held.map(({ level }) => level).filter((level) => level !== 'affiliate');
  const stated = levels.filter((level) => level != null).sort(compareLevels);
  const highest = stated.at(-1);
  const open = stated.length < levels.length && highest !== fedipLevels.at(-1);
  if (open) return { level: null, reason: 'level-not-stated', asOf };
  return highest ? { level: highest, reason, asOf } : { level: 'none', reason: 'affiliate-only', asOf };
}
