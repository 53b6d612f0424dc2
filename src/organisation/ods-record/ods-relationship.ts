import * as z from 'zod';
import { OdsDates } from './ods-dates.ts';
import { OdsRelationshipId } from './ods-id.ts';
import { OdsStatus } from './ods-status.ts';
import { OdsTarget } from './ods-target.ts';

/** Parses one relationship on an ODS record. */
export const OdsRelationship = z
  .object(
    {
      id: OdsRelationshipId,
      Status: OdsStatus.nullish(),
      Date: OdsDates,
      Target: OdsTarget,
    },
    { error: 'Enter a relationship: its id, Status, Date and Target' },
  )
  .transform(({ id, Status, Date, Target }): OdsRelationship => ({
    id,
    status: Status ?? null,
    dates: Date,
    target: Target,
  }));

/** How an organisation stands to another. */
export interface OdsRelationship {
  /** Its id with its letters: `'RE6'` is operated by, `'RE4'` commissioned by, `'RE5'` belongs to the geography of. */
  readonly id: string;
  /** Whether it was active when the record was read. Null if it does not say. */
  readonly status: OdsStatus | null;
  /** When it held. */
  readonly dates: OdsDates;
  /** The other organisation. */
  readonly target: OdsTarget;
}
