/**
 * How far something holds: no, unknown, yes, in this order, under which strong Kleene logic is arithmetic. All of is the least,
 * any of the greatest, and at least n of the n-th greatest.
 */
export type Truth = 0 | 1 | 2;

/** It does not hold. */
export const no = 0;
/** It is open: a missing fact could turn it either way. */
export const unknown = 1;
/** It holds. */
export const yes = 2;
