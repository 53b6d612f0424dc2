import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { compareDays } from '../../calendar/compare-days.ts';
import { frozenCopy } from '../../edge/frozen-copy.ts';
import { byKey } from '../code/by-key.ts';
import { inOrder } from '../succession/succession-graph.ts';
import type { Succession } from '../succession/succession.ts';
import { periodsOf } from './ods-periods.ts';
import type { OdsRecord } from './ods-record.ts';
import type { OdsSuccession } from './ods-succession.ts';
import { provenanceOf } from './provenance-of-record.ts';

/** An event and the records that tell of it. */
interface Told {
  readonly event: Succession;
  /** How well its day is known: 2 is legal, 1 is operational, 0 is not at all. */
  readonly known: number;
  readonly by: readonly OdsRecord[];
}

/**
 * The successions that ODS records tell of, each once though both records of it are given, with both as its sources.
 *
 * ODS does not say of which kind they were: `'not-stated'`. Its legal day counts where there is one, otherwise the operational
 * one; without either nothing is known of the day. Where the two records know it unequally well, the better known day stands. They
 * are never complete: a body may have closed, and its record name no successor. What a record says of a succession by itself is left
 * out.
 *
 * @param records - the records, as {@link OdsRecord} gives them, in any order; that of either body is enough.
 * @see ODS gives the pair and the day but not the kind: https://github.com/rcpch/rcpch-nhs-organisations, read 2026-11
 *
 * @example
 * ```ts
 * import { OdsRecord, successionsOfRecords } from 'digital-academy';
 *
 * const record = OdsRecord.parse({
 *   Name: 'KENT & CANTERBURY HOSPITAL',
 *   OrgId: 'RVVKC',
 *   Status: 'Active',
 *   Succs: { Succ: { Type: 'Predecessor', Date: { Type: 'Legal', Start: '1999-04-01' }, Target: { OrgId: 'RGWKC' } } },
 * });
 * const [event] = successionsOfRecords([record]);
 * [event?.predecessor, event?.successor, event?.kind, event?.on]; // => ['RGWKC', 'RVVKC', 'not-stated', '1999-04-01']
 * ```
 */
export function successionsOfRecords(records: readonly OdsRecord[]): readonly Succession[] {
  const told = records.flatMap((record) =>
    record.successions
      .filter(({ target }) => target.code !== record.code)
      .map((succession) => toldBy(record, succession)),
  );
  const pairs = byKey(told, ({ event }) => [`${event.predecessor} ${event.successor}`]);
  return frozenCopy(inOrder([...pairs.values()].flatMap((pair) => eachOnce(pair).map(({ event }) => event))));
}

function toldBy(record: OdsRecord, succession: OdsSuccession): Told {
  const { targetIs, target, dates } = succession;
  const isFromTarget = targetIs === 'predecessor';
  const event = {
    predecessor: isFromTarget ? target.code : record.code,
    successor: isFromTarget ? record.code : target.code,
    kind: 'not-stated',
    on: periodsOf(succession)
      .map(({ from }) => from)
      .sort(compareDays)[0],
    ...provenanceOf(record),
  } as const;
  return { event, known: dates.legal.length > 0 ? 2 : dates.operational.length > 0 ? 1 : 0, by: [record] };
}

// What one record tells apart are two events.
function eachOnce(pair: readonly Told[]): readonly Told[] {
  const ofADay = new Map<string | undefined, Told>();
  for (const one of pair) {
    const same = ofADay.get(one.event.on ?? undefined);
    ofADay.set(one.event.on ?? undefined, same ? together(same, one) : one);
  }
  const events: Told[] = [];
  for (const one of [...ofADay.values()].sort((a, b) => b.known - a.known || compareDays(dayOf(a), dayOf(b)))) {
    const better = events.findIndex(
      ({ known, by }) => known > one.known && !by.some((record) => one.by.includes(record)),
    );
    if (better < 0) events.push(one);
    else events[better] = together(events[better]!, one);
  }
  return events;
}

function together(one: Told, other: Told): Told {
  const sources = [...new Set([...one.event.sources, ...other.event.sources])].sort();
  return {
    event: { ...one.event, sources },
    known: Math.max(one.known, other.known),
    by: [...one.by, ...other.by],
  };
}

function dayOf({ event }: Told): CalendarDate {
  return event.on ?? '9999-12-31';
}
