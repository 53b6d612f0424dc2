import { addDays } from '../../calendar/add-days.ts';
import { compareDays } from '../../calendar/compare-days.ts';
import { daysBetween } from '../../calendar/days-between.ts';
import { frozenCopy } from '../../edge/frozen-copy.ts';
import { heldOn, spansOf, type Span } from './ods-periods.ts';
import { provenanceOf } from './provenance-of-record.ts';
import type { OdsRecord } from './ods-record.ts';
import type { OrganisationGap, Organisation } from '../succession/organisation.ts';

/**
 * What an ODS record says of an organisation, for {@link successorsOn} and {@link organisationNameOn} to look at.
 *
 * Its legal days count where there are any, otherwise its operational ones; an inactive record without a last day has that of the
 * other kind, or had closed by the day of its last change, or else by a day that is not known: then `closedBy` is the last day there
 * is. An active one was in force on the day of its last change, unless its dates deny it, and its name is known from it. A closed one
 * has its last name, and it is not known since when.
 *
 * @param record - the record, as {@link OdsRecord} gives it; its roles, relationships and successions are not looked at.
 *
 * @example
 * ```ts
 * import { OdsRecord, organisationOfRecord } from 'digital-academy';
 *
 * const record = OdsRecord.parse({
 *   Name: 'WIGAN AND LEIGH HEALTH SERVICES NHS TRUST',
 *   OrgId: 'RJY',
 *   Status: 'Inactive',
 *   LastChangeDate: '2020-03-19',
 *   Date: { Type: 'Operational', Start: '1993-04-01', End: '2001-03-31' },
 * });
 * const { openedOn, closedOn, sources } = organisationOfRecord(record);
 * [openedOn, closedOn]; // => ['1993-04-01', '2001-03-31']
 * sources; // => ['ODS ORD 2-0-0 record of RJY, last changed on 2020-03-19']
 * ```
 */
export function organisationOfRecord(record: OdsRecord): Organisation {
  const { status, lastChangedOn: changed } = record;
  // Where one has no first day there is no other.
  const spans = [...spansOf(record, changed)].sort((a, b) => compareDays(a.from!, b.from!));
  const end = endOf(spans);
  const isShown = status === 'active' && changed !== null && heldOn(spans, changed) !== 'no';
  return frozenCopy<Organisation>({
    code: record.code,
    names: [{ name: record.name, from: status === 'active' ? changed : undefined }],
    openedOn: spans[0]?.from ?? undefined,
    // A change on a day on which it was not in force shows nothing: its dates stand.
    seen: isShown ? { from: changed, to: changed } : undefined,
    gaps: gapsIn(spans),
    closedOn: end?.isSure ? end.to : undefined,
    closedBy: end?.isSure === false ? end.to : undefined,
    ...provenanceOf(record),
  });
}

// Of two spans with one last day, the sure one has it.
function endOf(spans: readonly Span[]): Span | undefined {
  if (spans.some(({ to }) => to === null)) return undefined;
  return spans.reduce((last, span) => (last.to! < span.to! || (last.to === span.to && span.isSure) ? span : last));
}

// They come in the order of their first days.
function gapsIn(spans: readonly Span[]): Organisation['gaps'] {
  const gaps: OrganisationGap[] = [];
  let last: Span | undefined;
  for (const span of spans) {
    if (last?.to != null && daysBetween(last.to, span.from!) > 1) {
      gaps.push({ from: addDays(last.to, 1), to: addDays(span.from!, -1) });
    }
    if (last === undefined || (last.to !== null && (span.to === null || last.to < span.to))) last = span;
  }
  return gaps.length > 0 ? gaps : undefined;
}
