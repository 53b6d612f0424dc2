import { checkDay } from '../../calendar/check-day.ts';
import { policy } from '../../eligibility/language/write-policy.ts';
import { academyApplicant as applicant } from '../applicant/academy-facts.ts';
import type { CriteriaOptions } from './criteria.ts';
import { eligibilityPage, guidancePage } from './sources.ts';
import { lastDayOf, studentRequirements } from './student-requirements.ts';

const published = { source: `Eligibility, 2025, ${eligibilityPage}`, confidence: 'high' } as const;
const guidance = { source: `Application guidance, 2025, ${guidancePage}`, confidence: 'high' } as const;

/**
 * The criteria of 2025, for a cohort that starts on a day. The applicant means to stay employed for the twelve months of the cohort, is
 * not leaving and not under formal performance review. The part of the page about posts was cut off: it was published, so it is
 * required, and unknown until somebody states `meetsRoleCriterion`. Proof of English is asked for by the university where it wants it,
 * so it is not required.
 *
 * @throws RangeError if `startsOn` is not a real day, a day computed from it lies beyond the year 9999, or the policy is none.
 * @see https://digital-transformation.hee.nhs.uk/digital-academy/programmes/digital-health-leadership-programme/digital-health-leadership-programme/eligibility,
 * in a version of 2025, read November 2026 (confidence: high)
 *
 * @example
 * ```ts
 * import { criteriaOf2025, describeRule } from 'digital-academy';
 *
 * const policy = criteriaOf2025({ id: 'example/cohort', inForce: { from: '2026-01-05' }, startsOn: '2026-09-01' });
 * describeRule(policy.requires['stays-employed'].rule); // => 'stays until: from 31 August 2027'
 * ```
 */
export function criteriaOf2025({ startsOn, version = 1, id, title, inForce }: CriteriaOptions) {
  checkDay('criteriaOf2025', startsOn);
  return policy({
    ...{ id, version, inForce, facts: applicant },
    ...(title !== undefined && { title }),
    requires: {
      'eligible-employer': {
        rule: applicant.employerKinds.includesAnyOf('nhs', 'commissioned'),
        because: 'Employed by an organisation of the NHS, or one that provides NHS services by a commission',
        ...published,
      },
      'in-england': { rule: applicant.nation.in('england'), because: 'Works in England', ...published },
      'digital-role': {
        rule: applicant.meetsRoleCriterion.isTrue(),
        because: 'In a post of the kind that the cohort asks for',
        ...published,
        confidence: 'low',
        note: 'The part of the page about posts was cut off: what it asks for was not read, and is for whoever knows the page to say',
      },
      'senior-sponsor': {
        rule: applicant.sponsor.atLeast('senior'),
        because: 'Sponsored by somebody senior',
        ...guidance,
        note: 'Typically an executive',
      },
      'measurable-impact': {
        rule: applicant.expectsMeasurableImpact.isTrue(),
        because: 'Shows a measurable impact of the learning',
        ...guidance,
      },
      'stays-employed': {
        rule: applicant.staysUntil.within({ from: lastDayOf(startsOn) }),
        because: 'Means to stay employed until the end of the cohort at least',
        ...published,
      },
      'not-on-notice': { rule: applicant.onNotice.isFalse(), because: 'Not on notice', ...published },
      'not-under-review': {
        rule: applicant.underPerformanceReview.isFalse(),
        because: 'Not under formal performance review',
        ...published,
      },
      ...studentRequirements(startsOn, published),
    },
  });
}

/**
 * Who could apply to the eighth cohort, which started in September 2025. The days of application were not found: it is in force after
 * the seventh cohort had started and before this one did.
 *
 * @see {@link criteriaOf2025}
 *
 * @example
 * ```ts
 * import { decide, eighthCohortPolicy } from 'digital-academy';
 *
 * decide(eighthCohortPolicy, { onNotice: true }, { asOf: '2025-03-31' }).failed; // => ['not-on-notice']
 * ```
 */
export const eighthCohortPolicy = criteriaOf2025({
  id: 'digital-academy/cohort-8',
  title: 'Digital Health Leadership Programme, eighth cohort',
  inForce: { from: '2024-10-01', to: '2025-08-31' },
  startsOn: '2025-09-01',
});
