import type { AcademyFacts, CalendarDate, Policy } from 'digital-academy';
import {
  decide,
  eighthCohortPolicy,
  fifthCohortPolicy,
  firstCohortPolicy,
  fourthCohortPolicy,
  openedFirstCohortPolicy,
  secondCohortPolicy,
  seventhCohortPolicy,
} from 'digital-academy';

/** A policy as published, a day on which it decides, and somebody who just meets it and of whom no more is known. */
export interface Published {
  readonly name: string;
  readonly policy: Policy;
  /** The last day of applications where it was published; else the last day in force, or a day in the first month of it. */
  readonly asOf: CalendarDate;
  readonly fits: AcademyFacts;
}

export const firstAsPlanned: Published = {
  name: 'cohort 1 as planned',
  policy: firstCohortPolicy,
  asOf: '2017-10-31',
  fits: { employerIsExemplar: true, post: 'cio' },
};

export const firstAsOpened: Published = {
  name: 'cohort 1 as opened',
  policy: openedFirstCohortPolicy,
  asOf: '2017-11-30',
  fits: { employerKinds: ['nhs'], post: 'cio' },
};

export const second: Published = {
  name: 'cohort 2',
  policy: secondCohortPolicy,
  asOf: '2018-10-31',
  fits: { employerKinds: ['nhs'], post: 'cio', sponsor: 'executive', hasTransformationProject: true },
};

export const fourth: Published = {
  name: 'cohort 4',
  policy: fourthCohortPolicy,
  asOf: '2021-05-04',
  fits: {
    employerKinds: ['nhs'],
    directlyEmployed: true,
    nation: 'england',
    drivesDigitalChange: true,
    sponsor: 'executive',
    hasStrategicTheme: true,
  },
};

export const fifth: Published = {
  name: 'cohort 5',
  policy: fifthCohortPolicy,
  asOf: '2022-03-24',
  fits: {
    employerKinds: ['nhs'],
    directlyEmployed: true,
    nation: 'england',
    drivesDigitalChange: true,
    sponsor: 'executive',
    sponsorFormDone: true,
    sponsorAcceptsInduction: true,
  },
};

const student = { hasOtherStudy: false, canStudyAtLevel7: true, rightToStudy: 'unlimited' } as const;

export const seventh: Published = {
  name: 'cohort 7',
  policy: seventhCohortPolicy,
  asOf: '2024-04-25',
  fits: {
    employerKinds: ['nhs'],
    directlyEmployed: true,
    nation: 'england',
    leadsDigital: true,
    sponsor: 'senior',
    sponsorFormDone: true,
    staysUntil: '2026-03-01',
    hasProofOfEnglish: true,
    ...student,
  },
};

export const eighth: Published = {
  name: 'cohort 8',
  policy: eighthCohortPolicy,
  asOf: '2025-08-31',
  fits: {
    employerKinds: ['nhs'],
    nation: 'england',
    meetsRoleCriterion: true,
    sponsor: 'senior',
    expectsMeasurableImpact: true,
    staysUntil: '2026-08-31',
    onNotice: false,
    underPerformanceReview: false,
    ...student,
  },
};

/** Every policy of the Academy, oldest first. */
export const everyPolicy: readonly Published[] = [
  firstAsPlanned,
  firstAsOpened,
  second,
  fourth,
  fifth,
  seventh,
  eighth,
];

/** The verdicts on somebody who differs from the one who fits, without those requirements that are met. */
export function othersThanMet({ policy, asOf, fits }: Published, change: AcademyFacts): Record<string, string> {
  const { requirements } = decide(policy, { ...fits, ...change }, { asOf });
  return Object.fromEntries(
    requirements.filter(({ verdict }) => verdict !== 'met').map(({ code, verdict }) => [code, verdict]),
  );
}

/** What {@link othersThanMet} answers if one requirement has a verdict and all others are met. */
export function only(code: string, verdict: 'met' | 'not-met' | 'unknown'): Record<string, string> {
  return verdict === 'met' ? {} : { [code]: verdict };
}
