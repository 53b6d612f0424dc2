import type { AcademyFacts } from 'digital-academy';
import { academyPosts, decide, employerKinds } from 'digital-academy';
import { describe, expect, it } from 'vitest';
import { fourth, only, othersThanMet, second } from './people.ts';

type Row = readonly [sentence: string, code: string, change: AcademyFacts, verdict: 'met' | 'not-met' | 'unknown'];

const named = ['cio', 'ccio', 'cnio', 'cdio', 'deputy'] as const;

// C4, column 2 (2018). One row for each sentence, and one for each thing that may be missing.
const secondRows: readonly Row[] = [
  ['the NHS', 'eligible-employer', { employerKinds: ['nhs'] }, 'met'],
  ['social care, encouraged', 'eligible-employer', { employerKinds: ['social-care'] }, 'met'],
  ['no health or care at all', 'eligible-employer', { employerKinds: [] }, 'not-met'],
  ['an employer of no known kind', 'eligible-employer', { employerKinds: null }, 'unknown'],
  ['a CCIO', 'digital-leader', { post: 'ccio' }, 'met'],
  ['a CIO', 'digital-leader', { post: 'cio' }, 'met'],
  ['an aspirant', 'digital-leader', { post: 'aspirant' }, 'met'],
  ['none of these', 'digital-leader', { post: 'other' }, 'not-met'],
  ['a post that is not known', 'digital-leader', { post: undefined }, 'unknown'],
  ['an executive sponsor', 'executive-sponsor', { sponsor: 'executive' }, 'met'],
  ['a sponsor who is senior only', 'executive-sponsor', { sponsor: 'senior' }, 'not-met'],
  ['no sponsor', 'executive-sponsor', { sponsor: 'none' }, 'not-met'],
  ['a sponsor of no known standing', 'executive-sponsor', { sponsor: null }, 'unknown'],
  ['a clear transformation project', 'transformation-project', { hasTransformationProject: true }, 'met'],
  ['no such project', 'transformation-project', { hasTransformationProject: false }, 'not-met'],
  ['a project that is not known', 'transformation-project', { hasTransformationProject: null }, 'unknown'],
];

// C4, column 4 (2021).
const fourthRows: readonly Row[] = [
  ['the NHS', 'eligible-employer', { employerKinds: ['nhs'] }, 'met'],
  ['public health', 'eligible-employer', { employerKinds: ['public-health'] }, 'met'],
  ['the social care family', 'eligible-employer', { employerKinds: ['social-care'] }, 'met'],
  ['a commissioned non-profit', 'eligible-employer', { employerKinds: ['non-profit', 'commissioned'] }, 'not-met'],
  ['another with a commission', 'eligible-employer', { employerKinds: ['commissioned'] }, 'not-met'],
  ['any other employer', 'eligible-employer', { employerKinds: [] }, 'not-met'],
  ['an employer of no known kind', 'eligible-employer', { employerKinds: null }, 'unknown'],
  ['not employed directly', 'eligible-employer', { directlyEmployed: false }, 'not-met'],
  ['nobody knows whether directly', 'eligible-employer', { directlyEmployed: null }, 'unknown'],
  [
    'the wrong kind, whether directly or not',
    'eligible-employer',
    { employerKinds: [], directlyEmployed: null },
    'not-met',
  ],
  ['Wales', 'in-england', { nation: 'wales' }, 'not-met'],
  ['Scotland', 'in-england', { nation: 'scotland' }, 'not-met'],
  ['Northern Ireland', 'in-england', { nation: 'northern-ireland' }, 'not-met'],
  ['a nation that is not known', 'in-england', { nation: null }, 'unknown'],
  ['a post that drives change', 'digital-role', { drivesDigitalChange: true }, 'met'],
  ['a post that is said to drive none', 'digital-role', { post: 'other', drivesDigitalChange: false }, 'not-met'],
  ['nobody knows what the post does', 'digital-role', { post: 'other', drivesDigitalChange: null }, 'unknown'],
  ['nor what it is', 'digital-role', { post: null, drivesDigitalChange: null }, 'unknown'],
  ['an aspirant: already, not later', 'digital-role', { post: 'aspirant', drivesDigitalChange: false }, 'not-met'],
  ['a senior leader of change', 'digital-role', { post: 'senior-manager', drivesDigitalChange: true }, 'met'],
  ['a sponsor who is senior only', 'executive-sponsor', { sponsor: 'senior' }, 'not-met'],
  ['no sponsor', 'executive-sponsor', { sponsor: 'none' }, 'not-met'],
  ['a sponsor of no known standing', 'executive-sponsor', { sponsor: undefined }, 'unknown'],
  ['no strategic theme', 'strategic-theme', { hasStrategicTheme: false }, 'not-met'],
  ['a theme that is not known', 'strategic-theme', { hasStrategicTheme: null }, 'unknown'],
];

describe('the second cohort', () => {
  it.each(secondRows)('decides on %s', (_, code, change, verdict) => {
    expect(othersThanMet(second, change)).toEqual(only(code, verdict));
  });

  it('asks nobody where in the UK, how employed, or for a form of the sponsor', () => {
    const more = {
      nation: 'wales',
      directlyEmployed: false,
      sponsorFormDone: false,
      hasStrategicTheme: false,
    } as const;
    expect(othersThanMet(second, more)).toEqual({});
  });

  it.each([
    ['2018-09-30', false],
    ['2018-10-01', true],
    ['2018-10-26', true],
    ['2018-10-31', true],
    ['2018-11-01', false],
  ] as const)('is in force in the month of the report: %s', (asOf, isInForce) => {
    const deciding = () => decide(second.policy, second.fits, { asOf }).outcome;
    if (isInForce) expect(deciding()).toBe('eligible');
    else expect(deciding).toThrow(RangeError);
  });
});

describe('the fourth cohort', () => {
  it.each(fourthRows)('decides on %s', (_, code, change, verdict) => {
    expect(othersThanMet(fourth, change)).toEqual(only(code, verdict));
  });

  it.each(named)('does not take the title of a %s for an answer', (post) => {
    expect(othersThanMet(fourth, { post, drivesDigitalChange: null })).toEqual({ 'digital-role': 'unknown' });
  });

  it('lets no title alone exclude anybody', () => {
    for (const post of academyPosts) {
      expect(othersThanMet(fourth, { post, drivesDigitalChange: true })).toEqual({});
      expect(othersThanMet(fourth, { post, drivesDigitalChange: null })).not.toEqual({ 'digital-role': 'not-met' });
    }
  });

  // C4: "must already be in a role that drives digital change".
  it.each(named)('refuses a %s whose post is said to drive no change', (post) => {
    expect(othersThanMet(fourth, { post, drivesDigitalChange: false })).toEqual({ 'digital-role': 'not-met' });
  });

  it('takes three kinds of employer and no more', () => {
    const taken = employerKinds.filter(
      (kind) => !othersThanMet(fourth, { employerKinds: [kind] })['eligible-employer'],
    );
    expect(taken).toEqual(['nhs', 'public-health', 'social-care']);
  });

  it.each([
    ['2021-03-31', false],
    ['2021-04-01', true],
    ['2021-04-30', true],
    ['2021-05-04', true],
    ['2021-05-05', false],
  ] as const)('is in force while people could apply: %s', (asOf, isInForce) => {
    const deciding = () => decide(fourth.policy, fourth.fits, { asOf }).outcome;
    if (isInForce) expect(deciding()).toBe('eligible');
    else expect(deciding).toThrow(RangeError);
  });
});
