import { allOf } from '../../eligibility/language/groups.ts';
import { policy } from '../../eligibility/language/write-policy.ts';
import { academyApplicant as applicant } from '../applicant/academy-facts.ts';
import { fourthCohortCriteria } from './sources.ts';

const published = { source: `Should I apply?, 2021, ${fourthCohortCriteria}`, confidence: 'high' } as const;

/**
 * Who could apply to the fourth cohort. In force from 1 April to 4 May 2021, the days of application; they were to close on 30 April.
 *
 * @see https://digital-transformation.hee.nhs.uk/digital-academy/our-programmes/digital-health-leadership/should-i-apply/, 2021, read
 * November 2026 (confidence: high)
 *
 * @example
 * ```ts
 * import { decide, fourthCohortPolicy } from 'digital-academy';
 *
 * const facts = {
 *   employerKinds: ['nhs'],
 *   directlyEmployed: true,
 *   nation: 'england',
 *   drivesDigitalChange: false,
 *   sponsor: 'executive',
 *   hasStrategicTheme: true,
 * } as const;
 * decide(fourthCohortPolicy, facts, { asOf: '2021-05-04' }).failed; // => ['digital-role']
 * ```
 */
export const fourthCohortPolicy = policy({
  id: 'digital-academy/cohort-4',
  version: 1,
  title: 'Digital Health Leadership Programme, fourth cohort',
  inForce: { from: '2021-04-01', to: '2021-05-04' },
  facts: applicant,
  requires: {
    'eligible-employer': {
      rule: allOf(
        applicant.employerKinds.includesAnyOf('nhs', 'public-health', 'social-care'),
        applicant.directlyEmployed.isTrue(),
      ),
      because: 'Employed directly in the NHS, public health or social care',
      ...published,
    },
    'in-england': { rule: applicant.nation.in('england'), because: 'Works in England', ...published },
    'digital-role': {
      rule: applicant.drivesDigitalChange.isTrue(),
      because: 'Already in a post that drives digital change',
      ...published,
      note: 'The page names CIO, CCIO, CNIO, CDIO, their deputies and senior change leaders; a job title alone neither admits nor excludes',
    },
    'executive-sponsor': {
      rule: applicant.sponsor.atLeast('executive'),
      because: 'Sponsored by an executive',
      ...published,
    },
    'strategic-theme': {
      rule: applicant.hasStrategicTheme.isTrue(),
      because: 'Brings a project on a theme of strategic benefit',
      ...published,
    },
  },
});
