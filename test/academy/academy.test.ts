import {
  AcademyApplication,
  academyApplicant,
  AcademyFacts,
  academyPosts,
  Cohort,
  decideApplication,
  factsOf,
  academyFactsOf,
  firstCohortPolicy,
  academyGroupsOf,
  plannedAcademy,
  plannedFirstCohort,
  policy,
  Policy,
  Programme,
} from 'digital-academy';
import { exemplars } from 'digital-academy/data';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';

const register = exemplars;

describe('an application', () => {
  it('needs no more than a reference: the rest may be missing', () => {
    expect(AcademyApplication.parse({ id: ' A-1 ' })).toEqual({ id: 'A-1' });
    expect(AcademyApplication.parse({ id: 'A-1', employer: null, post: undefined })).toMatchObject({ employer: null });
    expectTypeOf<z.output<typeof AcademyApplication>>().toExtend<AcademyApplication>();
    expectTypeOf<keyof z.output<typeof AcademyApplication>>().toEqualTypeOf<keyof AcademyApplication>();
    expectTypeOf<z.output<typeof AcademyFacts>>().toExtend<AcademyFacts>();
    expectTypeOf<keyof z.output<typeof AcademyFacts>>().toEqualTypeOf<keyof AcademyFacts>();
  });

  it('tells every problem at once, in words that say what to enter', () => {
    const { error } = AcademyApplication.safeParse({
      id: '',
      employer: 'RM-3',
      post: 'chief',
      appliedOn: '2017-02-30',
      registrations: [{ body: 'NMC', number: '123' }],
    });
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'id',
      'employer',
      'post',
      'appliedOn',
      'registrations.0.number',
    ]);
    for (const { message } of error?.issues ?? []) expect(message).toMatch(/^Enter /);
    expect(AcademyApplication.safeParse({ id: 'A-1', apliedOn: '2017-09-01' }).error?.issues[0]?.message).toBe(
      "Remove 'apliedOn': it does not belong here",
    );
    for (const none of [null, 'A-1', []]) {
      expect(AcademyApplication.safeParse(none).error?.issues[0]?.message).toBe(
        'Enter an application: an object with id',
      );
    }
  });
});

describe('the facts of an application', () => {
  it.each([
    ['an exemplar', 'RM3', '2017-09-01', true, undefined],
    ['an exemplar not yet announced', 'RYE', '2017-09-01', false, undefined],
    ['a follower the day before it was announced', 'RW6', '2017-09-11', false, false],
    ['a follower on the day it was announced', 'RW6', '2017-09-12', false, true],
    ['a follower that had been dropped', 'RXL', '2018-02-01', false, false],
    ['an organisation on no list', 'RD1', '2017-09-29', false, undefined],
  ] as const)('for %s', (_, employer, asOf, employerIsExemplar, employerIsFastFollower) => {
    const facts = academyFactsOf({ id: 'A-1', employer }, { asOf, register });
    expect(facts).toEqual({ employerIsExemplar, employerIsFastFollower });
  });

  it('leaves both open when the employer is missing', () => {
    expect(academyFactsOf({ id: 'A-1', employer: null }, { asOf: '2017-09-29', register })).toEqual({});
  });

  it('puts nobody in a group on a guess', () => {
    expect(academyGroupsOf({})).toEqual([]);
    expect(academyGroupsOf({ employerIsExemplar: null, employerIsFastFollower: false })).toEqual([]);
    expect(academyGroupsOf({ employerIsExemplar: true, employerIsFastFollower: true })).toEqual([
      'exemplar',
      'fast-follower',
    ]);
  });
});

describe('the first cohort', () => {
  it('is published data that its schemas read back', () => {
    expect(Policy.parse(JSON.parse(JSON.stringify(firstCohortPolicy)))).toEqual(firstCohortPolicy);
    expect(Cohort.parse(plannedFirstCohort)).toEqual(plannedFirstCohort);
    expect(Programme.parse(plannedAcademy)).toEqual(plannedAcademy);
    for (const { source } of Object.values(firstCohortPolicy.requires)) expect(source).toMatch(/20\d\d/);
  });

  it('names in its requirements only posts that an application can have', () => {
    expect(firstCohortPolicy.facts.post).toEqual({ type: 'choice', options: [...academyPosts] });
  });

  // One row for each sentence of the rule.
  it.each([
    ['an exemplar employs a chief clinical information officer', 'RM3', 'ccio', 'eligible', []],
    ['an exemplar employs a chief information officer', 'RM3', 'cio', 'eligible', []],
    ['an exemplar employs a senior manager', 'RM3', 'senior-manager', 'eligible', []],
    ['an exemplar employs somebody who aspires to such a post', 'RM3', 'aspirant', 'eligible', []],
    ['a fast follower employs one', 'RW6', 'cio', 'eligible', []],
    ['an exemplar employs somebody else', 'RM3', 'other', 'ineligible', ['digital-leader']],
    ['nobody knows whether the employer is a follower', 'RD1', 'cio', 'undetermined', []],
    ['nobody said what the post is', 'RM3', null, 'undetermined', []],
    ['the post rules it out, whoever the employer is', null, 'other', 'ineligible', ['digital-leader']],
  ] as const)('decides when %s', (_, employer, post, outcome, failed) => {
    const decision = decideApplication({ id: 'A-1', employer, post }, { asOf: '2017-09-29', register });
    expect({ outcome: decision.outcome, failed: decision.failed }).toEqual({ outcome, failed });
  });

  it('is decided and derived as of one day', () => {
    const application = { id: 'A-1', employer: 'RW6', post: 'cio' } as const;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (day) => {
        const asOf = `2017-09-${String(day).padStart(2, '0')}` as '2017-09-01';
        const decision = decideApplication(application, { asOf, register });
        expect(decision.asOf).toBe(asOf);
        expect(decision.outcome).toBe(day < 12 ? 'ineligible' : 'eligible');
      }),
    );
  });

  it.each([
    ['2017-04-30', false],
    ['2017-05-01', true],
    ['2017-10-31', true],
    ['2017-11-01', false],
  ] as const)('is in force on its days only: %s', (asOf, isInForce) => {
    const deciding = () => decideApplication({ id: 'A-1' }, { asOf, register });
    if (isInForce) expect(deciding().outcome).toBe('undetermined');
    else expect(deciding).toThrow(RangeError);
  });

  it('can be extended by a policy of the caller', () => {
    const inTime = policy({
      ...firstCohortPolicy,
      version: 2,
      requires: {
        ...firstCohortPolicy.requires,
        'in-time': { rule: academyApplicant.appliedOn.within({ to: '2017-09-22' }), because: 'In time' },
      },
    });
    const decision = decideApplication(
      { id: 'A-1', employer: 'RM3', post: 'cio', appliedOn: '2017-09-23' },
      { asOf: '2017-09-29', register, policy: inTime },
    );
    expectTypeOf(decision.failed).toEqualTypeOf<readonly ('exemplar-employer' | 'digital-leader' | 'in-time')[]>();
    expect(decision.failed).toEqual(['in-time']);
    expect(decision.policy.version).toBe(2);
    const stored = Policy.parse(JSON.parse(JSON.stringify(inTime)));
    const again = decideApplication({ id: 'A-1', post: 'other' }, { asOf: '2017-09-29', register, policy: stored });
    expect(again.failed).toEqual(['digital-leader']);
  });

  it('refuses a policy over other facts, which would be missing for ever', () => {
    const stranger = factsOf(AcademyFacts.extend({ endorsed: z.boolean().nullish() }));
    const endorsed = policy({
      ...firstCohortPolicy,
      facts: stranger,
      requires: { endorsed: { rule: stranger.endorsed.isTrue(), because: 'Endorsed' } },
    });
    expect(() => decideApplication({ id: 'A-1' }, { asOf: '2017-09-29', register, policy: endorsed })).toThrow(
      "speaks of 'endorsed'",
    );
  });
});
