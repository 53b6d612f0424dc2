import type { AcademyFacts as Facts } from 'digital-academy';
import {
  academyApplicant,
  AcademyFacts,
  academyPosts,
  decide,
  decideApplication,
  employerKinds,
  factsOf,
  firstCohortPolicy,
  openedFirstCohortPolicy,
  policy,
  Policy,
  policyInForce,
} from 'digital-academy';
import { exemplars } from 'digital-academy/data';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { firstAsOpened, firstAsPlanned, only, othersThanMet } from './people.ts';

const register = exemplars;
type Row = readonly [sentence: string, code: string, change: Facts, verdict: 'met' | 'not-met' | 'unknown'];

const leaders: readonly Row[] = [
  ['a CCIO', 'digital-leader', { post: 'ccio' }, 'met'],
  ['a CIO', 'digital-leader', { post: 'cio' }, 'met'],
  ['a senior operational, technical or clinical manager', 'digital-leader', { post: 'senior-manager' }, 'met'],
  ['somebody who aspires to such a post', 'digital-leader', { post: 'aspirant' }, 'met'],
  ['any other post', 'digital-leader', { post: 'other' }, 'not-met'],
  ['a post that is not known', 'digital-leader', { post: null }, 'unknown'],
];

const no = { employerIsExemplar: false, employerIsFastFollower: false };

// C1, "who first", and the roles of C4, column 1.
const planned: readonly Row[] = [
  ['a leader from an exemplar', 'exemplar-employer', { employerIsExemplar: true }, 'met'],
  ['a leader from a fast follower', 'exemplar-employer', { ...no, employerIsFastFollower: true }, 'met'],
  ['neither', 'exemplar-employer', no, 'not-met'],
  ['no exemplar, perhaps a follower', 'exemplar-employer', { ...no, employerIsFastFollower: null }, 'unknown'],
  ['no follower, perhaps an exemplar', 'exemplar-employer', { ...no, employerIsExemplar: null }, 'unknown'],
  ['nothing known of the employer', 'exemplar-employer', { employerIsExemplar: null }, 'unknown'],
  ...leaders,
];

describe('the first cohort as planned', () => {
  it.each(planned)('decides on %s', (_, code, change, verdict) => {
    expect(othersThanMet(firstAsPlanned, change)).toEqual(only(code, verdict));
  });

  it('names in its requirements only posts that an application can have', () => {
    expect(firstCohortPolicy.facts.post).toEqual({ type: 'choice', options: [...academyPosts] });
  });

  it.each([
    ['2017-04-30', false],
    ['2017-05-01', true],
    ['2017-10-31', true],
    ['2017-11-01', false],
  ] as const)('is in force until the places were opened to all: %s', (asOf, isInForce) => {
    const deciding = () => decideApplication({ id: 'A-1' }, { asOf, register });
    if (isInForce) expect(deciding().outcome).toBe('undetermined');
    else expect(deciding).toThrow(RangeError);
  });
});

describe('the first cohort as opened', () => {
  it.each<Row>([
    ...leaders,
    ...employerKinds.map((kind): Row => [
      kind,
      'eligible-employer',
      { employerKinds: [kind] },
      kind === 'non-profit' ? 'not-met' : 'met',
    ]),
    ['an employer of none of these kinds', 'eligible-employer', { employerKinds: [] }, 'not-met'],
    ['kinds that are not known', 'eligible-employer', { employerKinds: null }, 'unknown'],
  ])('decides on %s', (_, code, change, verdict) => {
    expect(othersThanMet(firstAsOpened, change)).toEqual(only(code, verdict));
  });

  it('shuts nobody out for the employer being no exemplar: that is a matter of places', () => {
    expect(othersThanMet(firstAsOpened, no)).toEqual({});
  });

  it.each([
    ['2017-10-31', false],
    ['2017-11-01', true],
    ['2018-04-30', true],
  ] as const)('is in force from November, and has no end: %s', (asOf, isInForce) => {
    const deciding = () => decide(openedFirstCohortPolicy, firstAsOpened.fits, { asOf }).outcome;
    if (isInForce) expect(deciding()).toBe('eligible');
    else expect(deciding).toThrow(RangeError);
  });
});

describe('deciding an application', () => {
  it.each([
    ['an exemplar employs a leader', 'RM3', 'ccio', 'eligible', []],
    ['a fast follower employs one', 'RW6', 'cio', 'eligible', []],
    ['an exemplar employs somebody else', 'RM3', 'other', 'ineligible', ['digital-leader']],
    ['nobody knows whether the employer is a follower', 'RD1', 'cio', 'undetermined', []],
    ['nobody said what the post is', 'RM3', null, 'undetermined', []],
    ['the post rules it out, whoever the employer is', null, 'other', 'ineligible', ['digital-leader']],
  ] as const)('takes the register into account when %s', (_, employer, post, outcome, failed) => {
    const decision = decideApplication({ id: 'A-1', employer, post }, { asOf: '2017-09-29', register });
    expect({ outcome: decision.outcome, failed: decision.failed }).toEqual({ outcome, failed });
  });

  it('derives and decides as of one day', () => {
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

  it('can be by a policy of the caller that asks for more', () => {
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

  it('takes no policy that is missing for the one to fall back on', () => {
    const policy = policyInForce([firstCohortPolicy], '2026-01-01');
    const options = { asOf: '2026-01-01', register, policy } as never;
    expect(() => decideApplication({ id: 'A-1' }, options)).toThrow(
      new RangeError('decideApplication: the policy is missing; is none in force on 2026-01-01?'),
    );
    expect(() => decideApplication({ id: 'A-1' }, { asOf: '2026-01-01', register })).toThrow(
      /^decideApplication: policy 'digital-academy\/cohort-1' version 1 is in force from 2017-05-01 to 2017-10-31/,
    );
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
