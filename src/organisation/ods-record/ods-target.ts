import * as z from 'zod';
import { OdsCode } from '../code/ods-code.ts';
import { OdsRoleId } from './ods-id.ts';

const code = 'Enter the ODS code as text, or as an object with the code as extension';

/** Parses how a record names an organisation: a plain code, or an object with the code as its `extension`. */
export const OdsOrgId = z
  .union([z.string(), z.object({ extension: z.string() })], { error: code })
  .transform((id) => (typeof id === 'string' ? id : id.extension))
  .pipe(OdsCode);

/** Parses the other organisation in a relationship or a succession. */
export const OdsTarget = z
  .object(
    { OrgId: OdsOrgId, PrimaryRoleId: z.object({ id: OdsRoleId }, { error: 'Enter the role as an object' }).nullish() },
    { error: 'Enter the target: the OrgId of the other organisation' },
  )
  .transform(({ OrgId, PrimaryRoleId }): OdsTarget => ({ code: OrgId, primaryRole: PrimaryRoleId?.id ?? null }));

/** The other organisation in a relationship or a succession. */
export interface OdsTarget {
  /** Its ODS code. */
  readonly code: OdsCode;
  /** The id of its primary role. Null if the record does not say. */
  readonly primaryRole: string | null;
}
