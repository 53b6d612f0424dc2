import type { AcademyApplication } from 'digital-academy';
import {
  AcademyApplication as Application,
  academyFactsOf,
  comparePolicies,
  decide,
  decideApplication,
  Decision,
  explain,
} from 'digital-academy';
import { exemplars } from 'digital-academy/data';
import { describe, expect, it } from 'vitest';
import { everyPolicy } from './people.ts';

const register = exemplars;

/** A clinical leader of an exemplar, with a senior sponsor and no proof of English. */
const application: AcademyApplication = Application.parse({
  id: 'A-001',
  employer: 'RM3',
  post: 'ccio',
  drivesDigitalChange: true,
  leadsDigital: true,
  meetsRoleCriterion: true,
  employerKinds: ['nhs'],
  directlyEmployed: true,
  nation: 'england',
  sponsor: 'senior',
  sponsorFormDone: true,
  sponsorAcceptsInduction: true,
  hasTransformationProject: true,
  hasStrategicTheme: true,
  expectsMeasurableImpact: true,
  staysUntil: '2026-03-01',
  onNotice: false,
  underPerformanceReview: false,
  hasOtherStudy: true,
  otherStudyEndsOn: '2024-09-30',
  canStudyAtLevel7: true,
  hasProofOfEnglish: false,
  rightToStudy: 'unlimited',
  registrations: [{ body: 'GMC', number: '7012345' }],
});

function replay(change: Partial<AcademyApplication> = {}) {
  return everyPolicy.map(({ policy, asOf }) => {
    return decideApplication({ ...application, ...change }, { asOf, register, policy });
  });
}

function inShort(decisions: readonly Decision[]) {
  return decisions.map(({ outcome, failed, missing }) => [outcome, ...failed, ...missing].join(' '));
}

describe('one applicant under every cohort, as of its last day', () => {
  it('is decided by the policy of each, on its day', () => {
    expect(replay().map(({ policy, asOf }) => `${policy.id} ${policy.version} ${asOf}`)).toEqual([
      'digital-academy/cohort-1 1 2017-10-31',
      'digital-academy/cohort-1 2 2017-11-30',
      'digital-academy/cohort-2 1 2018-10-31',
      'digital-academy/cohort-4 1 2021-05-04',
      'digital-academy/cohort-5 1 2022-03-24',
      'digital-academy/cohort-7 1 2024-04-25',
      'digital-academy/cohort-8 1 2025-08-31',
    ]);
  });

  it.each<[who: string, change: Partial<AcademyApplication>, decisions: readonly string[]]>([
    [
      'with a senior sponsor',
      {},
      [
        'eligible',
        'eligible',
        'ineligible executive-sponsor',
        'ineligible executive-sponsor',
        'ineligible executive-sponsor',
        'ineligible english',
        'ineligible stays-employed',
      ],
    ],
    [
      'with an executive sponsor, proof of English and no end in mind',
      { sponsor: 'executive', hasProofOfEnglish: true, staysUntil: '9999-12-31' },
      ['eligible', 'eligible', 'eligible', 'eligible', 'eligible', 'eligible', 'eligible'],
    ],
    [
      'in social care in Wales',
      { employer: 'RW6', employerKinds: ['social-care'], nation: 'wales', sponsor: 'executive' },
      [
        'eligible',
        'eligible',
        'eligible',
        'ineligible in-england',
        'ineligible eligible-employer in-england',
        'ineligible in-england english',
        'ineligible eligible-employer in-england stays-employed',
      ],
    ],
    [
      'at a commissioned service, on notice',
      {
        employer: null,
        employerKinds: ['commissioned'],
        sponsor: 'executive',
        onNotice: true,
        hasProofOfEnglish: true,
      },
      [
        'undetermined employerIsExemplar employerIsFastFollower',
        'eligible',
        'ineligible eligible-employer',
        'ineligible eligible-employer',
        'ineligible eligible-employer',
        'ineligible eligible-employer',
        'ineligible stays-employed not-on-notice',
      ],
    ],
    [
      'with other study into October 2024',
      { sponsor: 'executive', hasProofOfEnglish: true, staysUntil: '2026-08-31', otherStudyEndsOn: '2024-10-01' },
      ['eligible', 'eligible', 'eligible', 'eligible', 'eligible', 'ineligible no-other-study', 'eligible'],
    ],
    [
      'of whose sponsor nobody knows',
      { sponsor: null, hasProofOfEnglish: true, staysUntil: '9999-12-31' },
      [
        'eligible',
        'eligible',
        'undetermined sponsor',
        'undetermined sponsor',
        'undetermined sponsor',
        'undetermined sponsor',
        'undetermined sponsor',
      ],
    ],
  ])('%s', (_, change, decisions) => {
    expect(inShort(replay(change))).toEqual(decisions);
  });

  it('is not decided by registrations, which no cohort asked for', () => {
    expect(replay({ registrations: null })).toEqual(replay());
  });

  it.each<[who: string, change: Partial<AcademyApplication>, requirements: readonly (string | null)[]]>([
    ['with a senior sponsor', {}, [null, 'executive-sponsor', null, null, null, null]],
    [
      'with other study into October 2024',
      { sponsor: 'executive', hasProofOfEnglish: true, staysUntil: '2026-08-31', otherStudyEndsOn: '2024-10-01' },
      [null, null, null, null, 'no-other-study', 'no-other-study'],
    ],
    [
      'in social care in England',
      { employer: 'RD1', employerKinds: ['social-care'], sponsor: 'executive', hasProofOfEnglish: true },
      ['exemplar-employer', null, null, 'eligible-employer', 'eligible-employer', 'eligible-employer'],
    ],
  ])('is decided otherwise from one to the next only as comparing the two says: %s', (_, change, requirements) => {
    const decisions = replay(change);
    const told = decisions.slice(1).map((after, i) => {
      const before = decisions[i]!;
      if (before.outcome === after.outcome) return null;
      const comparison = comparePolicies(everyPolicy[i]!.policy, everyPolicy[i + 1]!.policy);
      if (comparison.outcome !== 'different') throw new Error(comparison.outcome);
      const open = [before, after].find(({ outcome }) => outcome !== 'eligible')!;
      const held = open.requirements.filter(({ verdict }) => verdict !== 'met').map(({ code }) => code);
      return comparison.changes.find(
        (one) => one.before === before.outcome && one.after === after.outcome && held.includes(one.requirement),
      );
    });
    expect(told.map((change) => (change === null ? null : change?.requirement))).toEqual(requirements);
  });

  it('gives records that can be stored, and explained in words', () => {
    for (const [i, decision] of replay().entries()) {
      expect(Decision.parse(JSON.parse(JSON.stringify(decision)))).toEqual(decision);
      const words = explain(decision);
      for (const code of decision.failed) expect(words).toContain(everyPolicy[i]!.policy.requires[code]!.because);
    }
  });

  it('is decided by its facts alone', () => {
    for (const [i, { policy, asOf }] of everyPolicy.entries()) {
      expect(decide(policy, academyFactsOf(application, { asOf, register }), { asOf })).toEqual(replay()[i]);
    }
  });
});
