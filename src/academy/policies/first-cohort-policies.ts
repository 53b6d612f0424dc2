import { anyOf } from '../../eligibility/language/groups.ts';
import { policy } from '../../eligibility/language/write-policy.ts';
import { academyApplicant as applicant } from '../applicant/academy-facts.ts';
import { opening, plan } from './sources.ts';

const digitalLeader = {
  rule: applicant.post.in('ccio', 'cio', 'cnio', 'cdio', 'deputy', 'senior-manager', 'aspirant'),
  because: 'A CCIO, a CIO, a senior operational, technical or clinical manager, or aspiring to be one',
  source: `Digital Health, November 2017, ${opening}`,
  confidence: 'medium',
  note: 'The page names CCIO, CIO and senior managers; a CNIO, a CDIO and a deputy are read as senior managers',
} as const;

/**
 * Who could apply to the first cohort, as announced in spring 2017: leaders from Global Digital Exemplars and their fast followers.
 * In force from May 2017, the month of the announcement (its day is not known), to October 2017; in November the places
 * were opened to all of health and care: {@link openedFirstCohortPolicy}. The posts are those published when applications opened in
 * November; no earlier list was found. What was not published is not required.
 *
 * @see National Health Executive, May/June 2017 (who comes first; confidence: medium); Digital Health, November 2017 (posts;
 * confidence: medium)
 *
 * @example
 * ```ts
 * import { decide, firstCohortPolicy } from 'digital-academy';
 *
 * const facts = { employerIsExemplar: true, post: 'aspirant' } as const;
 * decide(firstCohortPolicy, facts, { asOf: '2017-09-29' }).outcome; // => 'eligible'
 * ```
 */
export const firstCohortPolicy = policy({
  id: 'digital-academy/cohort-1',
  version: 1,
  title: 'NHS Digital Academy, first cohort',
  inForce: { from: '2017-05-01', to: '2017-10-31' },
  facts: applicant,
  requires: {
    'exemplar-employer': {
      rule: anyOf(applicant.employerIsExemplar.isTrue(), applicant.employerIsFastFollower.isTrue()),
      because: 'Employed by a Global Digital Exemplar or a fast follower',
      source: plan,
      confidence: 'medium',
    },
    'digital-leader': digitalLeader,
  },
});

/**
 * Who could apply to the first cohort once applications were formally open: leaders from all of health and care. In force from November
 * 2017 (the day is not known); the last day of applications was not found, so it ends with the last day on which the cohort can have started. Exemplars and fast followers kept
 * priority, which is a matter of places and not of eligibility: {@link academyGroupsOf}.
 *
 * @see Digital Health, November 2017 (confidence: medium)
 *
 * @example
 * ```ts
 * import { decide, firstCohortPolicy, openedFirstCohortPolicy, policyInForce } from 'digital-academy';
 *
 * const facts = { employerKinds: ['social-care'], post: 'cio', employerIsExemplar: false, employerIsFastFollower: false } as const;
 * decide(firstCohortPolicy, facts, { asOf: '2017-10-31' }).failed; // => ['exemplar-employer']
 * decide(openedFirstCohortPolicy, facts, { asOf: '2017-11-30' }).outcome; // => 'eligible'
 *
 * policyInForce([firstCohortPolicy, openedFirstCohortPolicy], '2017-11-30')?.version; // => 2
 * ```
 */
export const openedFirstCohortPolicy = policy({
  id: firstCohortPolicy.id,
  version: 2,
  title: firstCohortPolicy.title!,
  inForce: { from: '2017-11-01', to: '2018-05-31' },
  facts: applicant,
  requires: {
    'eligible-employer': {
      rule: applicant.employerKinds.includesAnyOf('nhs', 'public-health', 'social-care', 'commissioned'),
      because: 'Employed in health and social care',
      source: `Digital Health, November 2017, ${opening}`,
      confidence: 'medium',
      note: 'An organisation that provides NHS services by a commission is read as one of health and care',
    },
    'digital-leader': digitalLeader,
  },
});
