import { policy } from '../../eligibility/language/write-policy.ts';
import type { FedipLevel } from '../../registration/level/fedip-level.ts';
import { fedipLevels } from '../../registration/level/fedip-levels.ts';
import { fedipApplicant as applicant } from './fedip-facts.ts';

const frontRunners = {
  source: 'BCS, Join the front runners of FEDIP, https://www.bcs.org/content-hub/join-the-front-runners-of-fedip/',
  confidence: 'medium',
} as const;
const terms = {
  source: 'Terms of 16 December 2025, https://www.fedip.org/affiliate-practitioner-tcs',
  confidence: 'high',
} as const;

/**
 * What full FEDIP registration demands at each level, lowest first, as far as that was published: membership of a licensed body, which has
 * assessed the person at that level. Years of experience, qualifications, pay bands and hours of CPD of a level were never found: add
 * those that you ask for. In force from November 2017, the month in which the standards were approved; its day was not published.
 *
 * @see https://www.bcs.org/content-hub/join-the-front-runners-of-fedip/, read November 2026 (confidence: medium)
 *
 * @example
 * ```ts
 * import { decide, fedipLevelPolicies } from 'digital-academy';
 *
 * const { policy } = fedipLevelPolicies[2]!;
 * decide(policy, { isMemberOfLicensedBody: true, assessedAs: 'senior' }, { asOf: '2024-01-01' }).failed; // => ['assessed-at-level']
 * ```
 */
export const fedipLevelPolicies = Object.freeze(
  fedipLevels.map((level) => Object.freeze({ level, policy: policyFor(level) })),
);

function policyFor(level: FedipLevel) {
  return policy({
    id: `fedip/${level}`,
    version: 1,
    title: level === 'practitioner' ? 'FEDIP, practitioner' : `FEDIP, ${level} practitioner`,
    inForce: { from: '2017-11-01' },
    facts: applicant,
    requires: {
      'member-of-licensed-body': {
        rule: applicant.isMemberOfLicensedBody.isTrue(),
        because: 'A member of a body that FEDIP has licensed',
        ...frontRunners,
      },
      'assessed-at-level': {
        rule: applicant.assessedAs.atLeast(level),
        because: 'Assessed by that body, in competence, knowledge and experience, at this level or above',
        ...frontRunners,
      },
    },
  });
}

/**
 * What Affiliate Practitioner demands, the entry level that is not full registration. In force from 16 December 2025, the day of the terms
 * that were read: the first day of the level was not found. The 10 hours of CPD are for the term, after it has begun.
 *
 * @see https://www.fedip.org/affiliate-practitioner-tcs, terms of 16 December 2025, read November 2026 (confidence: high)
 *
 * @example
 * ```ts
 * import { decide, fedipAffiliatePolicy } from 'digital-academy';
 *
 * decide(fedipAffiliatePolicy, { age: 17, acceptsCodeOfConduct: true }, { asOf: '2026-01-01' }).failed; // => ['adult']
 * ```
 */
export const fedipAffiliatePolicy = policy({
  id: 'fedip/affiliate',
  version: 1,
  title: 'FEDIP, affiliate practitioner',
  inForce: { from: '2025-12-16' },
  facts: applicant,
  requires: {
    adult: { rule: applicant.age.atLeast(18), because: 'Aged 18 or over', ...terms },
    'code-of-conduct': {
      rule: applicant.acceptsCodeOfConduct.isTrue(),
      because: 'Accepts the code of conduct',
      ...terms,
    },
  },
});
