// Where instants become wall-clock times and back. `Intl` is the only way that gave the right answer in every zone; see
// docs/decisions. Both are numbers of milliseconds: a wall-clock time is told by the instant at which clocks in UTC show it.

/** What the clocks of one time zone show at an instant. */
export type Clock = (instant: number) => number;

const day = 86_400_000;

/**
 * The clock of a time zone. Made once for each question, because making it takes longer than reading it. `verb` names the
 * caller in the error for a zone that is not known.
 */
export function clockIn(timeZone: string, verb: string): Clock {
  const format = formatIn(timeZone);
  if (!format) throw new RangeError(`${verb}: '${timeZone}' is not a known time zone`);
  return (instant) => {
    const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const number = (name: string) => Number(part[name]);
    // The year before 1 AD is 1 BC, and 0 here. `Date.UTC` would take the year 99 for 1999.
    const year = part['era'] === 'AD' ? number('year') : 1 - number('year');
    const midnight = new Date(0).setUTCFullYear(year, number('month') - 1, number('day'));
    const seconds = (number('hour') * 60 + number('minute')) * 60 + number('second');
    return midnight + seconds * 1000 + (instant - Math.floor(instant / 1000) * 1000);
  };
}

/**
 * The instant at which the clock shows `wall`. Where it shows that twice, because it was put back, the later one. Where it never
 * does, because it was put forward, the time that is later by as much: in both cases the one that leaves people more time.
 */
export function instantWhen(wall: number, clock: Clock): number {
  // No zone is a day away from UTC, and none ever changed twice in two days: one of these two offsets holds at `wall`.
  const before = clock(wall - day) - (wall - day);
  const after = clock(wall + day) - (wall + day);
  if (before === after) return wall - before;
  const found = [wall - before, wall - after].filter((instant) => clock(instant) === wall);
  return found.length > 0 ? Math.max(...found) : wall - before;
}

/** Whether the text names a time zone that the runtime knows, like `Europe/London`. */
export function isTimeZone(name: string): boolean {
  return formatIn(name) !== undefined;
}

function formatIn(timeZone: unknown): Intl.DateTimeFormat | undefined {
  // A zone that is missing would mean the zone of the process. An offset is a zone for some runtimes only, and its clock never changes.
  if (typeof timeZone !== 'string' || !/^[a-z]/i.test(timeZone)) return undefined;
  try {
    return new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    return undefined;
  }
}
