import type { AcademyFacts } from 'digital-academy';
import { addDays, addMonths, CalendarDate, criteriaOf2022, decide } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fifth, only, othersThanMet } from './people.ts';

type Row = readonly [sentence: string, code: string, change: AcademyFacts, verdict: 'met' | 'not-met' | 'unknown'];

const nonProfit: AcademyFacts = { employerKinds: ['non-profit', 'commissioned'], directlyEmployed: null };

// C4, column 5 (2022): 18 months from September 2022, so to March 2024 or later.
const rows: readonly Row[] = [
  ['the NHS, directly', 'eligible-employer', {}, 'met'],
  ['the NHS, not directly', 'eligible-employer', { directlyEmployed: false }, 'not-met'],
  ['the NHS, nobody knows whether directly', 'eligible-employer', { directlyEmployed: null }, 'unknown'],
  ['a kind that is not known', 'eligible-employer', { employerKinds: null }, 'unknown'],
  ['a commission to February', 'eligible-employer', { ...nonProfit, commissionEndsOn: '2024-02-29' }, 'not-met'],
  ['a commission to 1 March', 'eligible-employer', { ...nonProfit, commissionEndsOn: '2024-03-01' }, 'met'],
  ['a commission beyond', 'eligible-employer', { ...nonProfit, commissionEndsOn: '2024-03-02' }, 'met'],
  ['a commission of no known end', 'eligible-employer', { ...nonProfit, commissionEndsOn: null }, 'unknown'],
  [
    'a commission for profit',
    'eligible-employer',
    { employerKinds: ['commissioned'], commissionEndsOn: '9999-12-31' },
    'not-met',
  ],
  ['public health, not named', 'eligible-employer', { employerKinds: ['public-health'] }, 'not-met'],
  ['social care, not named', 'eligible-employer', { employerKinds: ['social-care'] }, 'not-met'],
  ['any other employer', 'eligible-employer', { employerKinds: [] }, 'not-met'],
  ['Wales', 'in-england', { nation: 'wales' }, 'not-met'],
  ['Scotland', 'in-england', { nation: 'scotland' }, 'not-met'],
  ['Northern Ireland', 'in-england', { nation: 'northern-ireland' }, 'not-met'],
  ['a nation that is not known', 'in-england', { nation: null }, 'unknown'],
  ['a CIO, by the title alone', 'digital-role', { post: 'cio', drivesDigitalChange: null }, 'unknown'],
  ['another post that drives change', 'digital-role', { post: 'other' }, 'met'],
  ['a post that drives none', 'digital-role', { post: 'aspirant', drivesDigitalChange: false }, 'not-met'],
  ['nobody knows what the post does', 'digital-role', { post: 'aspirant', drivesDigitalChange: null }, 'unknown'],
  ['a sponsor who is senior only', 'executive-sponsor', { sponsor: 'senior' }, 'not-met'],
  ['no sponsor', 'executive-sponsor', { sponsor: 'none' }, 'not-met'],
  ['a sponsor of no known standing', 'executive-sponsor', { sponsor: null }, 'unknown'],
  ['no survey', 'sponsor-form', { sponsorFormDone: false }, 'not-met'],
  ['a survey that is not known', 'sponsor-form', { sponsorFormDone: null }, 'unknown'],
  ['no induction', 'sponsor-induction', { sponsorAcceptsInduction: false }, 'not-met'],
  ['an induction that is not known', 'sponsor-induction', { sponsorAcceptsInduction: null }, 'unknown'],
];

describe('the fifth cohort', () => {
  it.each(rows)('decides on %s', (_, code, change, verdict) => {
    expect(othersThanMet(fifth, change)).toEqual(only(code, verdict));
  });

  // C4: "such a role", as of cohort 4: one "that drives digital change".
  it('refuses a CIO whose post is said to drive no change', () => {
    expect(othersThanMet(fifth, { post: 'cio', drivesDigitalChange: false })).toEqual({ 'digital-role': 'not-met' });
  });

  it.each([
    ['2022-03-24', true],
    ['2022-03-25', false],
  ] as const)('is in force up to the last day of applications in England: %s', (asOf, isInForce) => {
    const deciding = () => decide(fifth.policy, fifth.fits, { asOf }).outcome;
    if (isInForce) expect(deciding()).toBe('eligible');
    else expect(deciding).toThrow(RangeError);
  });
});

function startingOn(startsOn: CalendarDate) {
  const policy = criteriaOf2022({ id: 'test/2022', inForce: { from: startsOn }, startsOn });
  return { ...fifth, policy, asOf: startsOn };
}

describe('the criteria of 2022 for another start', () => {
  it.each([
    ['2022-09-01', '2024-02-29', '2024-03-01'],
    ['2023-03-01', '2024-08-31', '2024-09-01'],
    ['2024-02-29', '2025-08-28', '2025-08-29'],
    ['2024-08-31', '2026-02-27', '2026-02-28'],
    ['2025-12-31', '2027-06-29', '2027-06-30'],
  ] as const)('ask, from %s, for a commission that does not end on %s but on %s', (startsOn, tooSoon, lastsUntil) => {
    const cohort = startingOn(startsOn);
    const verdictOf = (day: CalendarDate) => othersThanMet(cohort, { ...nonProfit, commissionEndsOn: day });
    expect(verdictOf(tooSoon)).toEqual({ 'eligible-employer': 'not-met' });
    expect(verdictOf(lastsUntil)).toEqual({});
    expect(verdictOf(addDays(lastsUntil, 1))).toEqual({});
  });

  it('move with the start, and change in nothing else', () => {
    const starts = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));
    fc.assert(
      fc.property(starts, fc.integer({ min: -40, max: 40 }), (startsOn, days) => {
        const commissionEndsOn = addDays(addMonths(startsOn, 18), days);
        const verdict = days < 0 ? 'not-met' : 'met';
        expect(othersThanMet(startingOn(startsOn), { ...nonProfit, commissionEndsOn })).toEqual(
          only('eligible-employer', verdict),
        );
      }),
    );
  });

  it('keep the id, the version, the title and the days that they are given', () => {
    const inForce = { from: '2023-01-09', to: '2023-02-28' } as const;
    const given = { id: 'test/2022', version: 3, title: 'A cohort', inForce } as const;
    expect(criteriaOf2022({ ...given, startsOn: '2023-03-01' })).toMatchObject(given);
    const bare = criteriaOf2022({ id: 'test/2022', inForce, startsOn: '2023-03-01' });
    expect(bare.version).toBe(1);
    expect(bare).not.toHaveProperty('title');
  });

  it('are refused for a start that is no real day', () => {
    expect(() => startingOn('2023-02-29')).toThrow(RangeError);
    expect(() => startingOn('9999-01-01')).toThrow(RangeError);
  });
});
