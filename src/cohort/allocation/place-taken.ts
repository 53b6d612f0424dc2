import * as z from 'zod';
import { objectError } from '../../edge/object-error.ts';
import { PlaceGroup } from '../programme/group.ts';

/** Parses which place somebody has. */
export const PlaceTaken = z.strictObject(
  {
    kind: z.enum(['guaranteed', 'reserved', 'open', 'released'], {
      error: 'Enter guaranteed, reserved, open or released',
    }),
    group: PlaceGroup,
  },
  { error: objectError('Enter the place: its kind and its group') },
);

/** Which place somebody has. */
export interface PlaceTaken {
  /**
   * `'guaranteed'` or `'reserved'`: kept for a group they belong to, by a guaranteed block or another. `'open'`: open to all.
   * `'released'`: kept for a group that left it empty.
   */
  readonly kind: 'guaranteed' | 'reserved' | 'open' | 'released';
  /** The group the place is, or was, kept for; `'open'` if for none. */
  readonly group: string;
}
