import { checkDay } from '../../calendar/check-day.ts';
import { addMonths } from '../../calendar/add-months.ts';
import { allOf, anyOf } from '../../eligibility/language/groups.ts';
import { policy } from '../../eligibility/language/write-policy.ts';
import { academyApplicant as applicant } from '../applicant/academy-facts.ts';
import type { CriteriaOptions } from './criteria.ts';
import { fifthCohortCriteria, fifthCohortSponsors } from './sources.ts';

const published = { source: `Prospective applicants, 2022, ${fifthCohortCriteria}`, confidence: 'high' } as const;
const forSponsors = { source: `Executive sponsors, 2022, ${fifthCohortSponsors}`, confidence: 'high' } as const;

/**
 * The criteria of 2022, for a cohort that starts on a day: a commission to provide NHS services has to last to the day 18 months after
 * it, included. Clinical registration was no matter, and three years of experience were typical, not required.
 *
 * @throws RangeError if `startsOn` is not a real day, a day computed from it lies beyond the year 9999, or the policy is none.
 * @see https://digital-transformation.hee.nhs.uk/learning-and-development/digital-academy/programmes/digital-health-leadership-programme/prospective-applicants,
 * 2022, read November 2026 (confidence: high)
 *
 * @example
 * ```ts
 * import { criteriaOf2022, describeRule } from 'digital-academy';
 *
 * const policy = criteriaOf2022({ id: 'example/cohort', inForce: { from: '2023-01-09', to: '2023-02-28' }, startsOn: '2023-03-01' });
 * describeRule(policy.requires['eligible-employer'].rule).includes('1 September 2024'); // => true
 * ```
 */
export function criteriaOf2022({ startsOn, version = 1, id, title, inForce }: CriteriaOptions) {
  checkDay('criteriaOf2022', startsOn);
  const lastsUntil = addMonths(startsOn, 18);
  return policy({
    ...{ id, version, inForce, facts: applicant },
    ...(title !== undefined && { title }),
    requires: {
      'eligible-employer': {
        rule: anyOf(
          allOf(applicant.employerKinds.includesAllOf('nhs'), applicant.directlyEmployed.isTrue()),
          allOf(
            applicant.employerKinds.includesAllOf('non-profit', 'commissioned'),
            applicant.commissionEndsOn.within({ from: lastsUntil }),
          ),
        ),
        because: 'Employed directly in the NHS, or by a non-profit with a long commission to provide NHS services',
        ...published,
        note: 'Long is at least 18 months from the start of the cohort',
      },
      'in-england': {
        rule: applicant.nation.in('england'),
        because: 'Works in England',
        ...published,
        note: 'Northern Ireland, Scotland and Wales had days of application of their own',
      },
      'digital-role': {
        rule: applicant.drivesDigitalChange.isTrue(),
        because: 'In a post that drives digital change',
        ...published,
        note: 'Typically with three years of demonstrable experience, which is not required; a job title alone neither admits nor excludes',
      },
      'executive-sponsor': {
        rule: applicant.sponsor.atLeast('executive'),
        because: 'Sponsored by an executive',
        ...forSponsors,
      },
      'sponsor-form': {
        rule: applicant.sponsorFormDone.isTrue(),
        because: 'The sponsor has answered the survey while applications were open',
        ...forSponsors,
      },
      'sponsor-induction': {
        rule: applicant.sponsorAcceptsInduction.isTrue(),
        because: 'The sponsor takes part in the induction of one hour',
        ...forSponsors,
      },
    },
  });
}

/**
 * Who could apply to the fifth cohort, which started in September 2022. In force to 24 March 2022, the last day of applications in England;
 * the first day was not found, so it begins after the fourth cohort had started.
 *
 * @see {@link criteriaOf2022}
 *
 * @example
 * ```ts
 * import { decide, fifthCohortPolicy } from 'digital-academy';
 *
 * const facts = { employerKinds: ['non-profit', 'commissioned'], commissionEndsOn: '2024-02-29' } as const;
 * decide(fifthCohortPolicy, facts, { asOf: '2022-03-24' }).failed; // => ['eligible-employer']
 * ```
 */
export const fifthCohortPolicy = criteriaOf2022({
  id: 'digital-academy/cohort-5',
  title: 'Digital Health Leadership Programme, fifth cohort',
  inForce: { from: '2021-10-01', to: '2022-03-24' },
  startsOn: '2022-09-01',
});
