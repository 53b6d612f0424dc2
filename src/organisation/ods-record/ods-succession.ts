import * as z from 'zod';
import { OdsDates } from './ods-dates.ts';
import { OdsTarget } from './ods-target.ts';

/** Parses one succession on an ODS record. */
export const OdsSuccession = z
  .object(
    {
      Type: z.enum(['Predecessor', 'Successor'], { error: 'Enter the type: Predecessor or Successor' }),
      Date: OdsDates,
      Target: OdsTarget,
      forwardSuccession: z
        .boolean({ error: 'Enter whether it is a forward succession: true, or leave it out' })
        .nullish(),
    },
    { error: 'Enter a succession: its Type, Date and Target' },
  )
  .transform(({ Type, Date, Target, forwardSuccession }): OdsSuccession => ({
    targetIs: Type === 'Predecessor' ? 'predecessor' : 'successor',
    dates: Date,
    target: Target,
    isForward: forwardSuccession ?? false,
  }));

/** A succession as one of the two records has it. ODS does not say of which kind it was. */
export interface OdsSuccession {
  /** What the other organisation is to that of the record. */
  readonly targetIs: 'predecessor' | 'successor';
  /** When it took effect. */
  readonly dates: OdsDates;
  /** The other organisation. */
  readonly target: OdsTarget;
  /** Whether the record marks it as a forward succession. */
  readonly isForward: boolean;
}
