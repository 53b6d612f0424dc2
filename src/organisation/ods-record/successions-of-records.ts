import { compareDays } from '../../calendar/compare-days.ts';
import { frozenCopy } from '../../edge/frozen-copy.ts';
import { periodsOf } from './ods-periods.ts';
import type { OdsRecord } from './ods-record.ts';
import type { OdsSuccession } from './ods-succession.ts';
import { provenanceOf } from './provenance-of-record.ts';
import type { Succession } from '../succession/succession.ts';

/**
 * The successions that ODS records tell of, each once though both records of it are given, with both as its sources.
 *
 * ODS does not say of which kind they were: `'not-stated'`. Its legal day counts where there is one, otherwise the operational
 * one; without either nothing is known of the day. They are never complete: a body may have closed, and its record name no
 * successor.
 *
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
  const events = new Map<string, Succession>();
  for (const record of records) {
    for (const succession of record.successions) {
      const event = eventOf(record, succession);
      const key = [event.predecessor, event.successor, event.on].join();
      const sources = new Set([...(events.get(key)?.sources ?? []), ...event.sources]);
      events.set(key, { ...event, sources: [...sources].sort() });
    }
  }
  return frozenCopy([...events.values()]);
}

function eventOf(record: OdsRecord, succession: OdsSuccession): Succession {
  const { targetIs, target } = succession;
  const isFromTarget = targetIs === 'predecessor';
  return {
    predecessor: isFromTarget ? target.code : record.code,
    successor: isFromTarget ? record.code : target.code,
    kind: 'not-stated',
    on: periodsOf(succession)
      .map(({ from }) => from)
      .sort(compareDays)[0],
    ...provenanceOf(record),
  };
}
