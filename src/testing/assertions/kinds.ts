import type { Kind } from './check-kind.ts';
import { objectWith } from './check-kind.ts';

/** A decision, also one that was stored, or redacted. */
export const aDecision: Kind = objectWith(
  'a decision',
  'policy',
  'asOf',
  'outcome',
  'failed',
  'missing',
  'requirements',
  'sensitive',
);

/** An allocation. */
export const anAllocation: Kind = objectWith('an allocation', 'plan', 'placed', 'waiting', 'unfilled');

/** How the places of a cohort are used. */
const anAvailability: Kind = objectWith('an availability', 'places', 'taken', 'available', 'overbooked');

/** What places can be asked of. */
export const places: Kind = {
  name: 'an allocation, or how places are used',
  fits: (value) => anAllocation.fits(value) || anAvailability.fits(value),
};

/** A matching. */
export const aMatching: Kind = objectWith('a matching', 'placed', 'unplaced');

/** Who has which place. */
export const assignments: Kind = {
  name: 'a matching, or a list of who has which place',
  fits: (value) => Array.isArray(value) || objectWith('a matching', 'placed').fits(value),
};
