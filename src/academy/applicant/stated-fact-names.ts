import type { StatedFacts } from './stated-facts.ts';

// Apart from the schema, so that who derives facts leaves zod out. A key that is missing here does not compile.
const names: Readonly<Record<keyof StatedFacts, true>> = {
  post: true,
  drivesDigitalChange: true,
  meetsRoleCriterion: true,
  leadsDigital: true,
  employerKinds: true,
  directlyEmployed: true,
  nation: true,
  commissionEndsOn: true,
  sponsor: true,
  sponsorFormDone: true,
  sponsorAcceptsInduction: true,
  hasTransformationProject: true,
  hasStrategicTheme: true,
  expectsMeasurableImpact: true,
  staysUntil: true,
  onNotice: true,
  underPerformanceReview: true,
  hasOtherStudy: true,
  otherStudyEndsOn: true,
  canStudyAtLevel7: true,
  hasProofOfEnglish: true,
  rightToStudy: true,
  rightToStudyUntil: true,
  appliedOn: true,
};

/** What an applicant states and a policy may look at, by name. */
export const statedFactNames = /* @__PURE__ */ Object.freeze(Object.keys(names)) as readonly (keyof StatedFacts)[];
