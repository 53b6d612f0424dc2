import type { StandingReason } from './standing-reason.ts';

/** Whether a registration holds that has these reasons against it: see {@link standing} for what that means. */
export function doesHold(reasons: readonly StandingReason[]): boolean {
  return reasons.every((reason) => reason === 'in-grace');
}
