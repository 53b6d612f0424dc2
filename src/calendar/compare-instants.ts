import type { Instant } from './instant.ts';
import { toMilliseconds } from './parse-instant.ts';

/**
 * Which of two instants comes first: -1 if `a` does, 1 if `b` does, 0 if they are the same moment, whatever their offsets. Made
 * for `Array.sort`. Every digit of a fraction counts.
 *
 * @param a - one instant; without seconds, it is at second 0.
 * @param b - the other instant, read in the same way.
 * @throws RangeError if one of them is not an instant.
 *
 * @example
 * ```ts
 * import { compareInstants } from 'digital-academy';
 *
 * compareInstants('2017-10-30T13:00:00+00:00', '2017-10-30T13:00:01+00:00'); // => -1
 * compareInstants('2017-09-29T09:00:00+01:00', '2017-09-29T08:00:00Z'); // => 0
 * compareInstants('2017-09-29T09:00:00+01:00', '2017-09-29T08:30:00Z'); // => -1
 * ```
 */
export function compareInstants(a: Instant, b: Instant): -1 | 0 | 1 {
  const difference = toMilliseconds(a, 'compareInstants') - toMilliseconds(b, 'compareInstants');
  if (difference !== 0) return difference < 0 ? -1 : 1;
  // Databases write microseconds: an answer one of them after the deadline is late.
  const [fineA, fineB] = [beyondMilliseconds(a), beyondMilliseconds(b)];
  const length = Math.max(fineA.length, fineB.length);
  const [digitsA, digitsB] = [fineA.padEnd(length, '0'), fineB.padEnd(length, '0')];
  return digitsA < digitsB ? -1 : digitsA > digitsB ? 1 : 0;
}

function beyondMilliseconds(instant: Instant): string {
  return /\.\d{3}(\d+)/.exec(instant)?.[1] ?? '';
}
