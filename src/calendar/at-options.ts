import type { Instant } from './instant.ts';

/** At which moment. Nothing here asks what time it is. */
export interface AtOptions {
  /** The moment that counts as now: when an offer is made, or by which deadlines have passed. */
  readonly at: Instant;
}
