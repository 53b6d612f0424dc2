import { checkDay } from '../../calendar/check-day.ts';
import { addMonths } from '../../calendar/add-months.ts';
import { allOf, anyOf } from '../../eligibility/language/groups.ts';
import { policy } from '../../eligibility/language/write-policy.ts';
import { academyApplicant as applicant } from '../applicant/academy-facts.ts';
import type { CriteriaOptions } from './criteria.ts';
import { eligibilityPage, guidancePage } from './sources.ts';
import { studentRequirements } from './student-requirements.ts';

const published = { source: `Eligibility, 2024, ${eligibilityPage}`, confidence: 'high' } as const;
const guidance = { source: `Application guidance, 2024, ${guidancePage}`, confidence: 'high' } as const;

/**
 * The criteria of 2024, for a cohort that starts on a day. The applicant means to stay employed until the day 18 months after it at
 * least, other study ends by the end of the month of the start, and the right to study lasts for the twelve months of the cohort.
 *
 * @throws RangeError if `startsOn` is not a real day, a day computed from it lies beyond the year 9999, or the policy is none.
 * @see https://digital-transformation.hee.nhs.uk/digital-academy/programmes/digital-health-leadership-programme/digital-health-leadership-programme/eligibility,
 * in a version of 2024, read November 2026 (confidence: high)
 *
 * @example
 * ```ts
 * import { criteriaOf2024, describeRule, seventhCohortPolicy } from 'digital-academy';
 *
 * describeRule(seventhCohortPolicy.requires['stays-employed'].rule); // => 'stays until: from 1 March 2026'
 *
 * const policy = criteriaOf2024({ id: 'example/cohort', inForce: { from: '2026-01-05' }, startsOn: '2026-09-01' });
 * describeRule(policy.requires['stays-employed'].rule); // => 'stays until: from 1 March 2028'
 * ```
 */
export function criteriaOf2024({ startsOn, version = 1, id, title, inForce }: CriteriaOptions) {
  checkDay('criteriaOf2024', startsOn);
  return policy({
    ...{ id, version, inForce, facts: applicant },
    ...(title !== undefined && { title }),
    requires: {
      'eligible-employer': {
        rule: anyOf(
          allOf(applicant.employerKinds.includesAllOf('nhs'), applicant.directlyEmployed.isTrue()),
          applicant.employerKinds.includesAllOf('social-care'),
        ),
        because:
          'Employed directly in the NHS, or by a social care provider or local authority that works across health and care',
        ...published,
      },
      'in-england': { rule: applicant.nation.in('england'), because: 'Works in England', ...published },
      'digital-role': {
        rule: applicant.leadsDigital.isTrue(),
        because: 'In a leading post for digital work or the digital workforce',
        ...published,
      },
      'senior-sponsor': {
        rule: applicant.sponsor.atLeast('senior'),
        because: 'Sponsored by somebody senior',
        ...guidance,
      },
      'sponsor-form': {
        rule: applicant.sponsorFormDone.isTrue(),
        because: 'The sponsor has handed in the form',
        ...guidance,
      },
      'stays-employed': {
        rule: applicant.staysUntil.within({ from: addMonths(startsOn, 18) }),
        because: 'Means to stay employed until at least 18 months after the start of the cohort',
        ...published,
        note: 'Published as a month: the first day of that month is enough',
      },
      ...studentRequirements(startsOn, published),
      english: { rule: applicant.hasProofOfEnglish.isTrue(), because: 'Has proof of English', ...published },
    },
  });
}

/**
 * Who could apply to the seventh cohort, which started in September 2024. In force from 21 March to 25 April 2024, the days of application.
 *
 * @see {@link criteriaOf2024}
 *
 * @example
 * ```ts
 * import { decide, seventhCohortPolicy } from 'digital-academy';
 *
 * decide(seventhCohortPolicy, { staysUntil: '2026-02-28' }, { asOf: '2024-04-25' }).failed; // => ['stays-employed']
 * ```
 */
export const seventhCohortPolicy = criteriaOf2024({
  id: 'digital-academy/cohort-7',
  title: 'Digital Health Leadership Programme, seventh cohort',
  inForce: { from: '2024-03-21', to: '2024-04-25' },
  startsOn: '2024-09-01',
});
