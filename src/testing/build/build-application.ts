import { AcademyApplication } from '../../academy/applicant/academy-application.ts';
import { buildNoun } from './build-noun.ts';
import type { DeepPartial } from './deep-partial.ts';

// Somebody whom every published policy of the Academy finds eligible on the days on which it is in force, by one way only where it
// knows several, so that one other value makes one requirement fail. What no policy asks of this person is left out.
const base: AcademyApplication = {
  id: 'A-001',
  employer: 'RM3',
  post: 'ccio',
  drivesDigitalChange: true,
  meetsRoleCriterion: true,
  leadsDigital: true,
  employerKinds: ['nhs'],
  directlyEmployed: true,
  nation: 'england',
  sponsor: 'executive',
  sponsorFormDone: true,
  sponsorAcceptsInduction: true,
  hasTransformationProject: true,
  hasStrategicTheme: true,
  expectsMeasurableImpact: true,
  staysUntil: '9999-12-31',
  onNotice: false,
  underPerformanceReview: false,
  hasOtherStudy: false,
  canStudyAtLevel7: true,
  hasProofOfEnglish: true,
  rightToStudy: 'unlimited',
};

/** An application to the Academy; see the builders. */
export function buildApplication(overrides?: DeepPartial<AcademyApplication>): AcademyApplication {
  return buildNoun('build.application', AcademyApplication, base, overrides);
}
