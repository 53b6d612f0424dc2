import * as z from 'zod';
import { OdsDates } from './ods-dates.ts';
import { OdsRoleId } from './ods-id.ts';
import { OdsStatus } from './ods-status.ts';

/** Parses one role on an ODS record. */
export const OdsRole = z
  .object(
    {
      id: OdsRoleId,
      primaryRole: z.boolean({ error: 'Enter whether it is the primary role: true, or leave it out' }).nullish(),
      Status: OdsStatus.nullish(),
      Date: OdsDates,
    },
    { error: 'Enter a role: its id, Status and Date' },
  )
  .transform(({ id, primaryRole, Status, Date }): OdsRole => ({
    id,
    isPrimary: primaryRole ?? false,
    status: Status ?? null,
    dates: Date,
  }));

/** A role of an organisation. It can end and be taken up again: then there are two. */
export interface OdsRole {
  /** Its id with its letters, like `'RO197'`. */
  readonly id: string;
  /** Whether it says of what type the organisation is. On one record only one id does. */
  readonly isPrimary: boolean;
  /** Whether it was active when the record was read. Null if it does not say. */
  readonly status: OdsStatus | null;
  /** When it was held. */
  readonly dates: OdsDates;
}
