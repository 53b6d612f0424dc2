import { checkDay } from './check-day.ts';
import { formatDay } from './format-day.ts';
import type { OpenPeriod } from './open-period.ts';

/**
 * The days as the NHS writes them: what both ends share is said once.
 *
 * @param period - its first and last day, both included; one may be absent or `null`: that end is then open.
 * @throws RangeError if an end is not a real day, both are missing, or the last comes before the first.
 *
 * @example
 * ```ts
 * import { formatPeriod } from 'digital-academy';
 *
 * formatPeriod({ from: '2017-06-01', to: '2017-06-30' }); // => '1 to 30 June 2017'
 * formatPeriod({ from: '2017-06-01', to: '2017-07-02' }); // => '1 June to 2 July 2017'
 * formatPeriod({ from: '2017-06-01' }); // => 'from 1 June 2017'
 * formatPeriod({ to: '2017-06-30' }); // => 'up to 30 June 2017'
 * ```
 */
export function formatPeriod({ from, to }: OpenPeriod): string {
  for (const day of [from, to]) if (day != null) checkDay('formatPeriod', day);
  if (from == null) {
    if (to == null) throw new RangeError('formatPeriod: the period has neither from nor to');
    return `up to ${formatDay(to)}`;
  }
  const first = formatDay(from);
  if (to == null) return `from ${first}`;
  if (to < from) throw new RangeError(`formatPeriod: the period ends on ${to}, before it starts`);
  if (from === to) return first;
  const [day, month] = first.split(' ') as [string, string];
  const start =
    from.slice(0, 7) === to.slice(0, 7) ? day : from.slice(0, 4) === to.slice(0, 4) ? `${day} ${month}` : first;
  return `${start} to ${formatDay(to)}`;
}
