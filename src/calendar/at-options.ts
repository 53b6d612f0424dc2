import type { Instant } from './instant.ts';

/** At which moment. Nothing here asks what time it is. */
export interface AtOptions {
  /** The moment at which it is done, or that is asked about. */
  readonly at: Instant;
}
