import * as z from 'zod';
import { Period } from '../../calendar/period.ts';
import { restrictionKinds } from './restriction-kinds.ts';

const kinds = Object.keys(restrictionKinds) as (keyof typeof restrictionKinds)[];

/**
 * Parses a restriction on a registration: what the register says beside it, and when. A suspension is entered as one.
 *
 * @see {@link restrictionKinds} for the kinds and their sources
 *
 * @example
 * ```ts
 * import { Restriction } from 'digital-academy';
 *
 * Restriction.safeParse({ kind: 'conditions', from: '2019-01-10', to: '2019-07-09' }).success; // => true
 * Restriction.safeParse({ kind: 'suspended', from: '2019-01-10' }).success; // => false
 * ```
 */
export const Restriction = Period.safeExtend({
  kind: z.enum(kinds, { error: `Select the kind of restriction: ${kinds.join(', ')}` }),
});

/** A restriction on a registration and the days on which it is in force, both ends included. */
export interface Restriction extends Period {
  /** What the register says. */
  readonly kind: keyof typeof restrictionKinds;
}
