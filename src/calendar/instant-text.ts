import type { Instant } from './instant.ts';
import { fromUtc } from './utc.ts';
import type { Clock } from './wall-clock.ts';

/**
 * The instant as text, with the time that the clock shows and its offset then: seconds always, milliseconds unless they are 0.
 * `verb` names the caller in the error for years outside 0001 to 9999.
 *
 * Text has no seconds in an offset. Where a zone had some (none has since 1972) the nearest minute is written, and the time that
 * makes it the same moment.
 */
export function instantText(instant: number, clock: Clock, verb: string): Instant {
  const offset = Math.round((clock(instant) - instant) / 60_000);
  const shown = new Date(instant + offset * 60_000);
  const day = fromUtc(shown, verb);
  const time = shown
    .toISOString()
    .slice(11, -1)
    .replace(/\.000$/, '');
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${day}T${time}${offset < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(minutes)}` as Instant;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
