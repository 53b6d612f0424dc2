import * as fc from 'fast-check';
import type { AcademyApplication } from '../../academy/applicant/academy-application.ts';
import type { AcademyFacts } from '../../academy/applicant/academy-facts.ts';
import { academyPosts } from '../../academy/applicant/academy-posts.ts';
import { employerKinds } from '../../academy/applicant/employer-kinds.ts';
import type { StatedFacts } from '../../academy/applicant/stated-facts.ts';
import type { PublishedFact } from '../../academy/cohorts/published-fact.ts';
import type { FedipFacts } from '../../academy/fedip/fedip-facts.ts';
import { fedipLevels } from '../../registration/level/fedip-levels.ts';
import { anyEventDay } from './calendar-arbitraries.ts';
import { provenanceFields } from './edge-arbitraries.ts';
import { odsCodes } from './organisation-arbitraries.ts';
import { registrationNumbers } from './registration-number-arbitraries.ts';
import { days } from './some-days.ts';
import type { Drawn } from './some-fields.ts';
import { someFields } from './some-fields.ts';
import { texts } from './some-texts.ts';

type Stated = { readonly [Fact in keyof StatedFacts]-?: NonNullable<StatedFacts[Fact]> };

function stated(): Drawn<Stated> {
  const yesNo = fc.boolean();
  return {
    post: fc.constantFrom(...academyPosts),
    drivesDigitalChange: yesNo,
    meetsRoleCriterion: yesNo,
    leadsDigital: yesNo,
    employerKinds: fc.array(fc.constantFrom(...employerKinds), { maxLength: 4 }),
    directlyEmployed: yesNo,
    nation: fc.constantFrom('england', 'northern-ireland', 'scotland', 'wales'),
    commissionEndsOn: days(),
    sponsor: fc.constantFrom('none', 'senior', 'executive'),
    sponsorFormDone: yesNo,
    sponsorAcceptsInduction: yesNo,
    hasTransformationProject: yesNo,
    hasStrategicTheme: yesNo,
    expectsMeasurableImpact: yesNo,
    staysUntil: days(),
    onNotice: yesNo,
    underPerformanceReview: yesNo,
    hasOtherStudy: yesNo,
    otherStudyEndsOn: days(),
    canStudyAtLevel7: yesNo,
    hasProofOfEnglish: yesNo,
    rightToStudy: fc.constantFrom('none', 'limited', 'unlimited'),
    rightToStudyUntil: days(),
    appliedOn: days(),
  };
}

/** What applicants state. */
export function statedFacts(): fc.Arbitrary<StatedFacts> {
  return someFields({}, stated());
}

/** The facts that the Academy decides on. */
export function academyFacts(): fc.Arbitrary<AcademyFacts> {
  return someFields({}, { employerIsExemplar: fc.boolean(), employerIsFastFollower: fc.boolean(), ...stated() });
}

/** Applications to the Academy. */
export function academyApplications(): fc.Arbitrary<AcademyApplication> {
  const registrations = fc.array(registrationNumbers(), { maxLength: 2 });
  return someFields({ id: texts() }, { employer: odsCodes(), ...stated(), registrations });
}

/** The facts that FEDIP's demands look at. */
export function fedipFacts(): fc.Arbitrary<FedipFacts> {
  const age = fc.oneof(fc.constantFrom(17, 18, 0), fc.nat({ max: 120 }));
  const yesNo = fc.boolean();
  const assessedAs = fc.constantFrom('none', ...fedipLevels);
  return someFields({}, { isMemberOfLicensedBody: yesNo, assessedAs, age, acceptsCodeOfConduct: yesNo });
}

/** Things that were published about a programme or a cohort. */
export function publishedFacts(): fc.Arbitrary<PublishedFact> {
  const about = fc.constantFrom<PublishedFact['about'][]>(
    'cohorts',
    'places',
    'applicants',
    'opens',
    'closes',
    'outcomes',
    'starts',
    'other-nations',
    'criteria',
    'selection',
    'reserves',
    'delivery',
    'study',
    'survey',
  );
  const any = { planned: fc.boolean(), count: fc.nat({ max: 1000 }), when: anyEventDay() };
  return someFields({ about, says: texts(), ...provenanceFields() }, any);
}
