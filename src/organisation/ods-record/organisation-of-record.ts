import { compareDays } from '../../calendar/compare-days.ts';
import { frozenCopy } from '../../edge/frozen-copy.ts';
import { heldOn, lastDayOf, periodsOf } from './ods-periods.ts';
import { provenanceOf } from './provenance-of-record.ts';
import type { OdsRecord } from './ods-record.ts';
import type { Organisation } from '../succession/organisation.ts';

/**
 * What an ODS record says of an organisation, for {@link successorsOn} and {@link organisationNameOn} to look at.
 *
 * Its legal days count where there are any, otherwise its operational ones; an inactive record without a last day has that of the
 * other kind, or had closed by the day of its last change. An active one was in force on that day, and its name is known from it.
 * A closed one has its last name, and it is not known since when.
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
  const periods = periodsOf(record);
  const { status, lastChangedOn: changed } = record;
  const closedOn = lastDayOf(periods);
  // A change on a day on which it was not in force shows nothing: whatever the status, its dates stand.
  const lastDay = changed !== null && heldOn(record, { asOf: changed }, changed) !== 'no' ? changed : undefined;
  return frozenCopy<Organisation>({
    code: record.code,
    names: [{ name: record.name, from: status === 'active' ? changed : undefined }],
    openedOn: periods.map(({ from }) => from).sort(compareDays)[0],
    seen: status === 'active' && lastDay !== undefined ? { from: lastDay, to: lastDay } : undefined,
    closedOn,
    closedBy: status === 'inactive' && closedOn === undefined ? lastDay : undefined,
    ...provenanceOf(record),
  });
}
