import type { CalendarDate, Organisation, Succession } from 'digital-academy';

/** The succession of a few bodies by the letter: every way is walked, one event after another. */
export function byDefinition(
  events: readonly Succession[],
  organisations: readonly Organisation[],
  asOf: CalendarDate,
) {
  const happened = events.filter(({ on, knownBy }) => (on ?? knownBy ?? '9999-12-31') <= asOf);
  const isWhole = ({ kind }: Succession) => kind !== 'partial-transfer';
  const isOneOfSeveral = ({ predecessor, successor }: Succession) =>
    events.some((one) => one.kind !== 'rename' && one.predecessor === predecessor && one.successor !== successor);
  const shareBy = (way: readonly Succession[]) =>
    !way.every(isWhole)
      ? 'part'
      : way.some((one) => one.kind === 'not-stated' && isOneOfSeveral(one))
        ? 'not-known'
        : 'whole';
  const isClosed = (code: string) =>
    happened.some((one) => one.kind !== 'rename' && isWhole(one) && one.predecessor === code) ||
    organisations.some((one) => one.code === code && (one.closedOn ?? one.closedBy ?? asOf) < asOf);

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

  /** The bodies that a body led to, and the greatest share that any way gives them. */
  function leadsTo(code: string): Map<string, 'whole' | 'not-known' | 'part'> {
    const found = new Map<string, 'whole' | 'not-known' | 'part'>();
    for (const way of waysFrom(code)) {
      const end = way.at(-1)?.successor;
      if (end === undefined || end === code) continue;
      const ways = [shareBy(way), found.get(end)];
      found.set(end, ways.includes('whole') ? 'whole' : ways.includes('not-known') ? 'not-known' : 'part');
    }
    return found;
  }

  return { isClosed, leadsTo };
}
