import * as z from 'zod';

/** Parses whether ODS has something as active. */
export const OdsStatus = z
  .enum(['Active', 'Inactive'], { error: 'Enter the Status: Active or Inactive' })
  .transform((status): OdsStatus => (status === 'Active' ? 'active' : 'inactive'));

/** Whether something was active when the record was read. */
export type OdsStatus = 'active' | 'inactive';
