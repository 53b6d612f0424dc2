import type { CalendarDate, Decision } from 'digital-academy';
import type { Applicant } from './six-requirements.ts';

// What a good engineer would write for these six requirements, and no others. Unlike the library, it takes on trust that the
// policy is in force and that every value is one that its fact can have.

/** Whether the applicant is known to be eligible. */
export function isEligibleByHand(applicant: Applicant): boolean {
  const { post, registration, appliedOn, yearsOfExperience } = applicant;
  return (
    (applicant.employerIsExemplar === true || applicant.employerIsFastFollower === true) &&
    (post === 'ccio' || post === 'cio' || post === 'aspirant') &&
    (registration === 'senior' || registration === 'advanced' || registration === 'leading') &&
    appliedOn !== null &&
    appliedOn >= '2017-06-01' &&
    appliedOn <= '2017-09-29' &&
    yearsOfExperience !== null &&
    yearsOfExperience >= 3 &&
    applicant.endorsed === true
  );
}

/** The same decision as the library gives, to the letter. */
export function decideByHand(applicant: Applicant, asOf: CalendarDate): Decision {
  const requirements = [
    decideEmployer(applicant),
    decidePost(applicant),
    decideRegistration(applicant),
    decideInTime(applicant),
    decideExperience(applicant),
    decideEndorsed(applicant),
  ];
  const failed: string[] = [];
  const missing: string[] = [];
  for (const requirement of requirements) {
    if (requirement.verdict === 'not-met') failed.push(requirement.code);
    else if (requirement.verdict === 'unknown') missing.push(...requirement.missing);
  }
  return {
    format: 1,
    policy: { id: 'example/six-requirements', version: 1 },
    asOf,
    outcome: failed.length > 0 ? 'ineligible' : missing.length > 0 ? 'undetermined' : 'eligible',
    failed,
    missing: failed.length > 0 ? [] : missing,
    requirements,
    sensitive: none,
  };
}

type RequirementDecision = Decision['requirements'][number];

const none: readonly never[] = [];

function decideEmployer({ employerIsExemplar, employerIsFastFollower }: Applicant): RequirementDecision {
  const met = employerIsExemplar === true || employerIsFastFollower === true;
  const verdict = met ? 'met' : employerIsExemplar === null || employerIsFastFollower === null ? 'unknown' : 'not-met';
  let missing: readonly string[] = none;
  if (verdict === 'unknown') {
    if (employerIsFastFollower !== null) missing = ['employerIsExemplar'];
    else if (employerIsExemplar !== null) missing = ['employerIsFastFollower'];
    else missing = ['employerIsExemplar', 'employerIsFastFollower'];
  }
  return {
    code: 'exemplar-employer',
    verdict,
    because: 'Employed by a Global Digital Exemplar or a fast follower',
    source: 'Example prospectus, section 1',
    seen: { employerIsExemplar, employerIsFastFollower },
    missing,
  };
}

function decidePost({ post }: Applicant): RequirementDecision {
  const met = post === 'ccio' || post === 'cio' || post === 'aspirant';
  return {
    code: 'digital-leader',
    verdict: met ? 'met' : post === null ? 'unknown' : 'not-met',
    because: 'Leads digital change, or is about to',
    source: 'Example prospectus, section 2',
    seen: { post },
    missing: post === null ? ['post'] : none,
  };
}

function decideRegistration({ registration }: Applicant): RequirementDecision {
  const met = registration === 'senior' || registration === 'advanced' || registration === 'leading';
  return {
    code: 'senior-registration',
    verdict: met ? 'met' : registration === null ? 'unknown' : 'not-met',
    because: 'Registered at senior level or above',
    source: 'Example prospectus, section 3',
    seen: { registration },
    missing: registration === null ? ['registration'] : none,
  };
}

function decideInTime({ appliedOn }: Applicant): RequirementDecision {
  const met = appliedOn !== null && appliedOn >= '2017-06-01' && appliedOn <= '2017-09-29';
  return {
    code: 'in-time',
    verdict: met ? 'met' : appliedOn === null ? 'unknown' : 'not-met',
    because: 'Applied from 1 June to 29 September 2017',
    source: 'Example prospectus, section 4',
    seen: { appliedOn },
    missing: appliedOn === null ? ['appliedOn'] : none,
  };
}

function decideExperience({ yearsOfExperience }: Applicant): RequirementDecision {
  const met = yearsOfExperience !== null && yearsOfExperience >= 3;
  return {
    code: 'experienced',
    verdict: met ? 'met' : yearsOfExperience === null ? 'unknown' : 'not-met',
    because: 'At least 3 years of experience',
    source: 'Example prospectus, section 5',
    seen: { yearsOfExperience },
    missing: yearsOfExperience === null ? ['yearsOfExperience'] : none,
  };
}

function decideEndorsed({ endorsed }: Applicant): RequirementDecision {
  return {
    code: 'endorsed',
    verdict: endorsed === true ? 'met' : endorsed === null ? 'unknown' : 'not-met',
    because: 'Endorsed by the employer',
    source: 'Example prospectus, section 6',
    seen: { endorsed },
    missing: endorsed === null ? ['endorsed'] : none,
  };
}
