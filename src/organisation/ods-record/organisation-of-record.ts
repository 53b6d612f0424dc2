import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { compareDays } from '../../calendar/compare-days.ts';
import { frozenCopy } from '../../edge/frozen-copy.ts';
import { periodsOf } from './ods-periods.ts';
import { provenanceOf } from './provenance-of-record.ts';
import type { OdsRecord } from './ods-record.ts';
import type { Organisation } from '../succession/organisation.ts';

/**
 * What an ODS record says of an organisation, for {@link successorsOn} and {@link organisationNameOn} to look at.
 *
 * Its legal days count where there are any, otherwise its operational ones. An active record was in force on the day of its last
 * change, and its name is known from that day. A closed one has its last name, and it is not known since when.
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
  const periods = periodsOf(record.dates);
  const ends = periods.flatMap(({ to }) => to ?? []).sort(compareDays);
  const closedOn = ends.length === periods.length ? ends.at(-1) : undefined;
  return frozenCopy<Organisation>({
    code: record.code,
    names: [{ name: record.name, from: record.status === 'active' ? record.lastChangedOn : undefined }],
    openedOn: periods.map(({ from }) => from).sort(compareDays)[0],
    inForceOn: seenIn(record, closedOn),
    closedOn,
    ...provenanceOf(record),
  });
}

// A day of closing that was written down beforehand lies after the last change. An active record that ended is a contradiction,
// and then its dates stand.
function seenIn({ status, lastChangedOn }: OdsRecord, closedOn: CalendarDate | undefined): CalendarDate | undefined {
  if (status !== 'active' || lastChangedOn === null) return undefined;
  return closedOn === undefined || lastChangedOn <= closedOn ? lastChangedOn : undefined;
}
