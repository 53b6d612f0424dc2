import * as z from 'zod';
import { textField } from '../../edge/fields.ts';
import { CalendarDate } from '../../calendar/calendar-date.ts';
import { frozenCopy } from '../../edge/frozen-copy.ts';
import { asList } from './as-list.ts';
import type { OdsCode } from '../code/ods-code.ts';
import { OdsDates } from './ods-dates.ts';
import { OdsRoleId } from './ods-id.ts';
import { OdsRelationship } from './ods-relationship.ts';
import { OdsRole } from './ods-role.ts';
import { OdsStatus } from './ods-status.ts';
import { OdsSuccession } from './ods-succession.ts';
import { OdsOrgId } from './ods-target.ts';

const name = 'Enter the Name';

const OdsRecordClass = z.enum(['RC1', 'RC2'], { error: 'Enter the record class: RC1 or RC2' }).nullish();

const Entry = z
  .object(
    {
      OrgId: OdsOrgId,
      Name: textField(name),
      Status: OdsStatus,
      LastChangeDate: CalendarDate.nullish(),
      orgRecordClass: OdsRecordClass,
      OrgRecordClass: OdsRecordClass,
      PrimaryRoleId: OdsRoleId.nullish(),
      refOnly: z.boolean({ error: 'Enter whether it is for reference only: true, or leave it out' }).nullish(),
      Date: OdsDates,
      Roles: z
        .object({ Role: z.preprocess(asList, z.array(OdsRole)) }, { error: 'Enter the roles as an object with Role' })
        .nullish(),
      Rels: z
        .object({ Rel: z.preprocess(asList, z.array(OdsRelationship)) }, { error: 'Enter Rels as an object with Rel' })
        .nullish(),
      Succs: z
        .object({ Succ: z.preprocess(asList, z.array(OdsSuccession)) }, { error: 'Enter Succs as an object with Succ' })
        .nullish(),
    },
    { error: 'Enter an ODS record: an object with the Organisation' },
  )
  .check(({ value: { Roles, PrimaryRoleId }, issues }) => {
    const [first, second] = primaryRolesOf(Roles?.Role ?? [], PrimaryRoleId);
    if (second === undefined) return;
    const message = `Enter one primary role: ${first} and ${second} are two`;
    issues.push({ code: 'custom', input: Roles, path: ['Roles'], message });
  });

function primaryRolesOf(roles: readonly OdsRole[], stated: string | null | undefined): readonly string[] {
  const primary = roles.filter(({ isPrimary }) => isPrimary).map(({ id }) => id);
  return [...new Set(stated == null ? primary : [...primary, stated])];
}

const told = ['OrgId', 'Name', 'Status'];

// Otherwise an answer that is no record, like an error or a list, would be asked for field by field.
function problemWith(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  if (told.some((field) => Object.hasOwn(value, field))) return undefined;
  const given = Object.keys(value)
    .slice(0, 5)
    .map((key) => `'${key}'`);
  return `Enter one ODS record, with its OrgId, Name and Status: this has ${given.join(', ') || 'nothing'} instead`;
}

/**
 * Parses the answer of the ODS ORD interface (2-0-0) about one organisation, in its envelope or out of it, into an
 * {@link OdsRecord} that nobody can change. An entry of a list of organisations is read too, as far as it goes.
 *
 * What it does not know is left out without a word: it is not our document. Two primary roles are refused. It does not read its own
 * answer again.
 *
 * @see The organisation data service at https://directory.spineservices.nhs.uk/ORD/2-0-0/organisations, as read in public
 * samples, 2026-11
 *
 * @example
 * ```ts
 * import { OdsRecord } from 'digital-academy';
 *
 * const record = OdsRecord.parse({
 *   Organisation: {
 *     Name: 'WIGAN AND LEIGH HEALTH SERVICES NHS TRUST',
 *     OrgId: { extension: 'RJY' },
 *     Status: 'Inactive',
 *     orgRecordClass: 'RC1',
 *     Date: { Type: 'Operational', Start: '1993-04-01', End: '2001-03-31' },
 *     Roles: { Role: { id: '197', primaryRole: true } },
 *   },
 * });
 * record.dates.operational; // => [{ from: '1993-04-01', to: '2001-03-31' }]
 * record.primaryRole; // => 'RO197'
 * record.successions; // => []
 * ```
 */
export const OdsRecord = z
  .preprocess((value, { issues }) => {
    const envelope = typeof value === 'object' && value !== null && Object.hasOwn(value, 'Organisation');
    const entry = envelope ? (value as { Organisation: unknown }).Organisation : value;
    const message = problemWith(entry);
    if (message !== undefined) issues.push({ code: 'custom', input: entry, message });
    return entry;
  }, Entry)
  .transform((entry): OdsRecord => {
    const roles = entry.Roles?.Role ?? [];
    return frozenCopy<OdsRecord>({
      code: entry.OrgId,
      name: entry.Name,
      recordClass: entry.orgRecordClass ?? entry.OrgRecordClass ?? null,
      status: entry.Status,
      isRefOnly: entry.refOnly ?? false,
      lastChangedOn: entry.LastChangeDate ?? null,
      dates: entry.Date,
      primaryRole: primaryRolesOf(roles, entry.PrimaryRoleId)[0] ?? null,
      roles,
      relationships: entry.Rels?.Rel ?? [],
      successions: entry.Succs?.Succ ?? [],
    });
  });

/** What ODS has on an organisation or a site. */
export interface OdsRecord {
  /** Its ODS code. */
  readonly code: OdsCode;
  /** Its name when the record was read, mostly in capital letters. */
  readonly name: string;
  /** `'RC1'` for an organisation, `'RC2'` for a site. Null if the record does not say. */
  readonly recordClass: 'RC1' | 'RC2' | null;
  /** Whether it was active when the record was read. */
  readonly status: OdsStatus;
  /** Whether the record is a skeleton, kept for reference. */
  readonly isRefOnly: boolean;
  /** The day on which the record was last changed. Null if it does not say. */
  readonly lastChangedOn: CalendarDate | null;
  /** When it was in force. */
  readonly dates: OdsDates;
  /** The id of its primary role, which is its type, like `'RO197'`. Null if the record does not say. */
  readonly primaryRole: string | null;
  /** Its roles, past ones too. */
  readonly roles: readonly OdsRole[];
  /** How it stands to others, in the past too. */
  readonly relationships: readonly OdsRelationship[];
  /** Whom it replaced and who replaced it. ODS does not have them all: a closed record may have none. */
  readonly successions: readonly OdsSuccession[];
}
