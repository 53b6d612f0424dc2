import type { DeadlineRule } from 'digital-academy';

// The answer found by walking: minute hands are moved a quarter of an hour at a time, and moments are found by trying them all.
// Right for starts and hours in whole quarters, in zones that change at quarters by quarters. Shares nothing with the library.

const quarter = 900_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of the zone show, as `2017-10-26 13:00:00`. */
function shown(at: number, timeZone: string): string {
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(timeZone, format);
  return format.format(at);
}

const text = (wall: number) => new Date(wall).toISOString().slice(0, 19).replace('T', ' ');

/** The wall-clock time at which the hours have passed, as `2017-10-26 13:00:00`. */
export function walkClock(start: number, { hours, timeZone, weekends, holidays }: DeadlineRule): string {
  let wall = Date.parse(`${shown(start, timeZone).replace(' ', 'T')}Z`);
  const counts = () =>
    !(weekends === 'left-out' && new Date(wall).toUTCString().startsWith('S')) &&
    !holidays?.some((day) => text(wall).startsWith(day));
  while (!counts()) wall = (Math.floor(wall / 86_400_000) + 1) * 86_400_000;
  for (let quarters = hours * 4; quarters > 0; wall += quarter) if (counts()) quarters -= 1;
  return text(wall);
}

/** The last moment at which clocks show the time; if there is none, that of the time as much later as they are put forward. */
export function lastMomentOf(wall: string, timeZone: string): number {
  const asUtc = Date.parse(`${wall.replace(' ', 'T')}Z`);
  const last = (time: number) => {
    let at = time + 16 * 3_600_000;
    while (at > time - 16 * 3_600_000 && shown(at, timeZone) !== text(time)) at -= quarter;
    return shown(at, timeZone) === text(time) ? at : undefined;
  };
  const found = last(asUtc);
  if (found !== undefined) return found;
  let [from, to] = [asUtc, asUtc];
  while (last(from - quarter) === undefined) from -= quarter;
  while (last(to) === undefined) to += quarter;
  return last(asUtc + (to - from))!;
}
