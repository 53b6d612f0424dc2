import type { Cohort } from '../../cohort/programme/cohort.ts';
import type { Policy } from '../../eligibility/language/policy.ts';
import type { PublishedFact } from './published-fact.ts';

/** A cohort of the Academy, with all that was found about it. */
export interface AcademyCohort {
  /** Which cohort it is: 1 to 8. */
  readonly number: number;
  /** The cohort as the functions of places take it: only what was published with a number or a whole day. */
  readonly cohort: Cohort;
  /** Who could apply, one policy or several versions of it, oldest first. Empty where no criteria were found. */
  readonly policies: readonly Policy[];
  /** What was published, each with its sources and how sure it is. */
  readonly published: readonly PublishedFact[];
  /** What was looked for and not found. */
  readonly notFound: readonly string[];
}
