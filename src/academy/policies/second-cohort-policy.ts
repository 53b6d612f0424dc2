import { policy } from '../../eligibility/language/write-policy.ts';
import { academyApplicant as applicant } from '../applicant/academy-facts.ts';
import { lastCall } from './sources.ts';

const source = `Digital Health, October 2018, ${lastCall}`;

/**
 * Who could apply to the second cohort. In force in October 2018, the month of the one report that was read: applications closed on a
 * Friday in it. Nurses, allied health professionals and pharmacists were asked for, which is no requirement.
 *
 * @see Digital Health, October 2018 (confidence: medium)
 *
 * @example
 * ```ts
 * import { decide, secondCohortPolicy } from 'digital-academy';
 *
 * const facts = { employerKinds: ['nhs'], post: 'aspirant', sponsor: 'senior', hasTransformationProject: true } as const;
 * decide(secondCohortPolicy, facts, { asOf: '2018-10-26' }).failed; // => ['executive-sponsor']
 * ```
 */
export const secondCohortPolicy = policy({
  id: 'digital-academy/cohort-2',
  version: 1,
  title: 'NHS Digital Academy, second cohort',
  inForce: { from: '2018-10-01', to: '2018-10-31' },
  facts: applicant,
  requires: {
    'eligible-employer': {
      rule: applicant.employerKinds.includesAnyOf('nhs', 'social-care'),
      because: 'Employed in the NHS or in social care',
      source,
      confidence: 'medium',
      note: 'The report speaks of the NHS and encourages primary and social care, which is read as admitting them',
    },
    'digital-leader': {
      rule: applicant.post.in('ccio', 'cio', 'cnio', 'cdio', 'deputy', 'senior-manager', 'aspirant'),
      because: 'A CCIO, a CIO, or aspiring to be one',
      source,
      confidence: 'medium',
      note: 'Whoever holds another senior post is read as aspiring',
    },
    'executive-sponsor': {
      rule: applicant.sponsor.atLeast('executive'),
      because: 'Sponsored by an executive',
      source,
      confidence: 'medium',
    },
    'transformation-project': {
      rule: applicant.hasTransformationProject.isTrue(),
      because: 'Brings a clear project of digital transformation',
      source,
      confidence: 'medium',
    },
  },
});
