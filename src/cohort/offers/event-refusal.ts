import type { ResponseRefusal } from './respond.ts';

/** Why an event was refused. */
export type EventRefusal =
  | ResponseRefusal
  | 'unknown-application'
  | 'unknown-cohort'
  | 'already-applied'
  | 'already-gone'
  | 'already-offered'
  | 'not-open'
  | 'no-place'
  | 'no-offer'
  | 'not-due'
  | 'not-possible';
