import { frozenCopy } from '../../edge/frozen-copy.ts';
import type { Policy } from '../../eligibility/language/policy.ts';
import { fifthCohortPolicy } from '../policies/criteria-of-2022.ts';
import { seventhCohortPolicy } from '../policies/criteria-of-2024.ts';
import { eighthCohortPolicy } from '../policies/criteria-of-2025.ts';
import { firstCohortPolicy, openedFirstCohortPolicy } from '../policies/first-cohort-policies.ts';
import { fourthCohortPolicy } from '../policies/fourth-cohort-policy.ts';
import { secondCohortPolicy } from '../policies/second-cohort-policy.ts';
import type { AcademyCohort } from './academy-cohort.ts';
import { cohortFindings } from './cohort-findings.ts';
import { cohortFromFacts } from './cohort-from-facts.ts';

// Of the third and the sixth no criteria were found.
const policies: readonly (readonly Policy[])[] = [
  [firstCohortPolicy, openedFirstCohortPolicy],
  [secondCohortPolicy],
  [],
  [fourthCohortPolicy],
  [fifthCohortPolicy],
  [],
  [seventhCohortPolicy],
  [eighthCohortPolicy],
];

const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'];

/**
 * The cohorts 1 to 8 of the Academy, in order: what was published of each, planned and actual, with sources, and the policies of those
 * for which criteria were found (1, 2, 4, 5, 7 and 8). What was not published is not there, and is not required of anybody.
 *
 * @see The `published` facts of each cohort, read November 2026
 *
 * @example
 * ```ts
 * import { academyCohorts, applicationsOn } from 'digital-academy';
 *
 * academyCohorts.map(({ cohort }) => cohort.places ?? 'not found'); // => [100, 100, 100, 100, 'not found', 108, 101, 60]
 *
 * const { cohort, published } = academyCohorts[3]!;
 * applicationsOn(cohort, { asOf: '2021-05-04' }); // => 'open'
 * published.find(({ about }) => about === 'applicants')?.count; // => 272
 * ```
 */
export const academyCohorts: readonly AcademyCohort[] = Object.freeze(
  cohortFindings.map(({ published, notFound }, i) =>
    Object.freeze({
      number: i + 1,
      cohort: frozenCopy(cohortFromFacts(i + 1, `${ordinals[i]!} cohort`, published)),
      // As they are, not copied: a policy is known by its identity where it has been compiled.
      policies: Object.freeze(policies[i]!),
      published: frozenCopy(published),
      notFound: Object.freeze(notFound),
    }),
  ),
);
