import type { CalendarDate, Organisation, Succession } from 'digital-academy';

/** The succession of a few bodies by the letter: every way is walked, one event after another. */
export function byDefinition(
  events: readonly Succession[],
  organisations: readonly Organisation[],
  asOf: CalendarDate,
) {
  const happened = events.filter(({ on, knownBy }) => (on ?? knownBy ?? '9999-12-31') <= asOf);
  const isWhole = ({ kind }: Succession) => kind !== 'partial-transfer';
  const isClosed = (code: string) =>
    happened.some((one) => one.kind !== 'rename' && isWhole(one) && one.predecessor === code) ||
    organisations.some((one) => one.code === code && one.closedOn != null && one.closedOn < asOf);

  function waysFrom(code: string, way: readonly Succession[] = []): (readonly Succession[])[] {
    const next = happened.filter(
      (one) =>
        one.kind !== 'rename' &&
        one.predecessor === code &&
        isClosed(code) &&
        !way.includes(one) &&
        !(way.length > 0 && isBefore(one, way.at(-1)!)),
    );
    return [way, ...next.flatMap((one) => waysFrom(one.successor, [...way, one]))];
  }

  function isBefore(leaving: Succession, arrival: Succession): boolean {
    if (isWhole(leaving) || arrival.on == null) return false;
    const latest = leaving.on ?? leaving.knownBy;
    return latest != null && latest < arrival.on;
  }

  /** The bodies that a body led to, and whether as a whole. */
  function leadsTo(code: string): Map<string, boolean> {
    const found = new Map<string, boolean>();
    for (const way of waysFrom(code)) {
      const end = way.at(-1)?.successor;
      if (end === undefined || end === code) continue;
      found.set(end, way.every(isWhole) || found.get(end) === true);
    }
    return found;
  }

  return { isClosed, leadsTo };
}
