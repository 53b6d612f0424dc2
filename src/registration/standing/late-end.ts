import { formatDay } from '../../calendar/format-day.ts';
import { registrationNumberPrefix } from '../number/registration-number-prefix.ts';
import type { WrongDay } from './early-days.ts';
import type { Registration } from './registration.ts';

/**
 * The last day of a registration that goes on after the last day on which its number is one of the body, with what to enter instead.
 * One that begins after that day is refused for its number already.
 */
export function lateEnd({ number, from, until, removedOn }: Registration): readonly WrongDay[] {
  const latest = registrationNumberPrefix(number)?.until;
  if (latest === undefined || latest < from || [until, removedOn].some((day) => day != null && day <= latest))
    return [];
  const message = `Enter a last day that is ${formatDay(latest)} or earlier: after it this was no longer a number of ${number.body}`;
  return [{ day: until, path: ['until'], message }];
}
