import type { AcademyApplication, AcademyFacts } from 'digital-academy';
import { AcademyFacts as Facts, academyFactsOf, academyGroupsOf } from 'digital-academy';
import { exemplars } from 'digital-academy/data';
import { describe, expect, it } from 'vitest';

const asOf = '2017-09-29';
const register = exemplars;

const everythingStated: Omit<Required<AcademyApplication>, 'id' | 'employer' | 'registrations'> = {
  post: 'deputy',
  drivesDigitalChange: true,
  meetsRoleCriterion: true,
  leadsDigital: false,
  employerKinds: ['commissioned'],
  directlyEmployed: false,
  nation: 'wales',
  commissionEndsOn: '2024-03-01',
  sponsor: 'none',
  sponsorFormDone: false,
  sponsorAcceptsInduction: true,
  hasTransformationProject: false,
  hasStrategicTheme: true,
  expectsMeasurableImpact: false,
  staysUntil: '9999-12-31',
  onNotice: true,
  underPerformanceReview: false,
  hasOtherStudy: true,
  otherStudyEndsOn: '2024-09-30',
  canStudyAtLevel7: false,
  hasProofOfEnglish: true,
  rightToStudy: 'limited',
  rightToStudyUntil: '2025-08-31',
  appliedOn: '2024-04-25',
};

describe('the facts of an application', () => {
  it('are all that was stated, as it was, and what the register says of the employer', () => {
    const facts = academyFactsOf({ id: 'A-1', employer: 'RM3', ...everythingStated }, { asOf, register });
    expect(facts).toEqual({ employerIsExemplar: true, employerIsFastFollower: undefined, ...everythingStated });
    expect(Object.keys(facts).sort()).toEqual(Object.keys(Facts.shape).sort());
    expect(Facts.parse(facts)).toEqual(facts);
  });

  it('keep a no a no, and what is missing missing', () => {
    const no = Object.fromEntries(Object.keys(everythingStated).map((name) => [name, null]));
    const facts = academyFactsOf({ id: 'A-1', ...no, onNotice: false }, { asOf, register });
    expect(facts).toEqual({ ...no, onNotice: false });
    const nothing = academyFactsOf({ id: 'A-1' }, { asOf, register });
    expect(Object.values(nothing).every((fact) => fact === undefined)).toBe(true);
  });

  it('are nothing that only an extended application has', () => {
    const extended = {
      id: 'A-1',
      employer: 'RD1',
      employerIsExemplar: true,
      employerIsFastFollower: true,
      registrations: [],
      name: 'A. Person',
      post: 'cio',
    } as const;
    const facts = academyFactsOf(extended, { asOf, register });
    for (const own of ['id', 'employer', 'registrations', 'name']) expect(facts).not.toHaveProperty(own);
    expect(facts).toEqual({ employerIsExemplar: false, employerIsFastFollower: undefined, post: 'cio' });
  });

  it('leave a frozen application as it is', () => {
    const application = Object.freeze({ id: 'A-1', employer: 'RM3', ...everythingStated });
    expect(academyFactsOf(application, { asOf, register })).toEqual(academyFactsOf(application, { asOf, register }));
  });

  it.each([
    ['an exemplar', 'RM3', '2017-09-01', true, undefined],
    ['an exemplar not yet announced', 'RYE', '2017-09-01', false, undefined],
    ['a follower the day before it was announced', 'RW6', '2017-09-11', false, false],
    ['a follower on the day it was announced', 'RW6', '2017-09-12', false, true],
    ['a follower that may have been dropped already', 'RXL', '2017-09-29', false, undefined],
    ['the last day on which that is not known', 'RXL', '2018-01-30', false, undefined],
    ['a follower that had been dropped', 'RXL', '2018-02-01', false, false],
    ['an organisation on no list', 'RD1', '2017-09-29', false, undefined],
  ] as const)('for %s', (_, employer, asOf, employerIsExemplar, employerIsFastFollower) => {
    const facts = academyFactsOf({ id: 'A-1', employer }, { asOf, register });
    expect(facts).toEqual({ employerIsExemplar, employerIsFastFollower });
  });

  it('leave both open when the employer is missing', () => {
    expect(academyFactsOf({ id: 'A-1', employer: null }, { asOf, register })).toEqual({});
  });
});

describe('the groups of an applicant', () => {
  it.each<[AcademyFacts, readonly string[]]>([
    [{}, []],
    [{ employerIsExemplar: null, employerIsFastFollower: undefined }, []],
    [{ employerIsExemplar: null, employerIsFastFollower: false }, []],
    [{ employerIsExemplar: false, employerIsFastFollower: true }, ['fast-follower']],
    [{ employerIsExemplar: true }, ['exemplar']],
    [{ employerIsExemplar: true, employerIsFastFollower: true }, ['exemplar', 'fast-follower']],
  ])('are never a guess: %o', (facts, groups) => {
    expect(academyGroupsOf(facts)).toEqual(groups);
  });
});

describe('a stated last day', () => {
  const factsOf = (application: Partial<AcademyApplication>) =>
    academyFactsOf({ id: 'A-1', ...application }, { asOf: '2024-04-25', register: exemplars });

  it('of other study says that there is other study, where nothing else was stated', () => {
    for (const hasOtherStudy of [undefined, null]) {
      expect(factsOf({ otherStudyEndsOn: '2024-09-30', hasOtherStudy }).hasOtherStudy).toBe(true);
      expect(factsOf({ hasOtherStudy }).hasOtherStudy).toBe(hasOtherStudy);
    }
    for (const hasOtherStudy of [false, true]) {
      expect(factsOf({ otherStudyEndsOn: '2024-09-30', hasOtherStudy }).hasOtherStudy).toBe(hasOtherStudy);
    }
  });

  it('of the right to study says that it is limited, where nothing else was stated', () => {
    for (const rightToStudy of [undefined, null]) {
      expect(factsOf({ rightToStudyUntil: '2025-08-31', rightToStudy }).rightToStudy).toBe('limited');
      expect(factsOf({ rightToStudy }).rightToStudy).toBe(rightToStudy);
    }
    for (const rightToStudy of ['none', 'limited', 'unlimited'] as const) {
      expect(factsOf({ rightToStudyUntil: '2025-08-31', rightToStudy }).rightToStudy).toBe(rightToStudy);
    }
  });
});
