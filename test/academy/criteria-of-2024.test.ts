import type { AcademyFacts, CalendarDate } from 'digital-academy';
import { addDays, addMonths, criteriaOf2024, decide } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { only, othersThanMet, seventh } from './people.ts';

type Row = readonly [sentence: string, code: string, change: AcademyFacts, verdict: 'met' | 'not-met' | 'unknown'];

const until = (otherStudyEndsOn: CalendarDate | null): AcademyFacts => ({ hasOtherStudy: true, otherStudyEndsOn });
const mayStudyUntil = (rightToStudyUntil: CalendarDate | null): AcademyFacts => ({
  rightToStudy: 'limited',
  rightToStudyUntil,
});

// C4, column 7 (2024): start in September 2024, so employed until March 2026, no study beyond September 2024.
const rows: readonly Row[] = [
  ['the NHS, directly', 'eligible-employer', {}, 'met'],
  ['the NHS, not directly', 'eligible-employer', { directlyEmployed: false }, 'not-met'],
  ['the NHS, nobody knows whether directly', 'eligible-employer', { directlyEmployed: null }, 'unknown'],
  [
    'social care or a local authority',
    'eligible-employer',
    { employerKinds: ['social-care'], directlyEmployed: null },
    'met',
  ],
  ['a commissioned non-profit', 'eligible-employer', { employerKinds: ['non-profit', 'commissioned'] }, 'not-met'],
  ['another with a commission', 'eligible-employer', { employerKinds: ['commissioned'] }, 'not-met'],
  ['public health, not named', 'eligible-employer', { employerKinds: ['public-health'] }, 'not-met'],
  ['any other employer', 'eligible-employer', { employerKinds: [] }, 'not-met'],
  ['a kind that is not known', 'eligible-employer', { employerKinds: null }, 'unknown'],
  ['Wales', 'in-england', { nation: 'wales' }, 'not-met'],
  ['Scotland', 'in-england', { nation: 'scotland' }, 'not-met'],
  ['Northern Ireland', 'in-england', { nation: 'northern-ireland' }, 'not-met'],
  ['a nation that is not known', 'in-england', { nation: null }, 'unknown'],
  ['no leading post', 'digital-role', { leadsDigital: false }, 'not-met'],
  ['nobody knows whether it leads', 'digital-role', { leadsDigital: null }, 'unknown'],
  ['a senior sponsor', 'senior-sponsor', { sponsor: 'senior' }, 'met'],
  ['an executive, who is senior too', 'senior-sponsor', { sponsor: 'executive' }, 'met'],
  ['no sponsor', 'senior-sponsor', { sponsor: 'none' }, 'not-met'],
  ['a sponsor of no known standing', 'senior-sponsor', { sponsor: null }, 'unknown'],
  ['no form', 'sponsor-form', { sponsorFormDone: false }, 'not-met'],
  ['a form that is not known', 'sponsor-form', { sponsorFormDone: null }, 'unknown'],
  ['employed until February 2026', 'stays-employed', { staysUntil: '2026-02-28' }, 'not-met'],
  ['employed until March 2026', 'stays-employed', { staysUntil: '2026-03-01' }, 'met'],
  ['employed beyond', 'stays-employed', { staysUntil: '2026-03-02' }, 'met'],
  ['employed until nobody knows when', 'stays-employed', { staysUntil: null }, 'unknown'],
  ['other study to 29 September', 'no-other-study', until('2024-09-29'), 'met'],
  ['other study to 30 September', 'no-other-study', until('2024-09-30'), 'met'],
  ['other study beyond September', 'no-other-study', until('2024-10-01'), 'not-met'],
  ['other study of no known end', 'no-other-study', until(null), 'unknown'],
  ['other study that is not known', 'no-other-study', { hasOtherStudy: null }, 'unknown'],
  ['no study at level 7', 'level-7-study', { canStudyAtLevel7: false }, 'not-met'],
  ['level 7 not known', 'level-7-study', { canStudyAtLevel7: null }, 'unknown'],
  ['a right to study that ends before the cohort', 'right-to-study', mayStudyUntil('2025-08-30'), 'not-met'],
  ['a right to study to the last day of the cohort', 'right-to-study', mayStudyUntil('2025-08-31'), 'met'],
  ['a right to study beyond', 'right-to-study', mayStudyUntil('2025-09-01'), 'met'],
  ['a right to study of no known end', 'right-to-study', mayStudyUntil(null), 'unknown'],
  ['no proof of English', 'english', { hasProofOfEnglish: false }, 'not-met'],
  ['a proof that is not known', 'english', { hasProofOfEnglish: null }, 'unknown'],
];

describe('the seventh cohort', () => {
  it.each(rows)('decides on %s', (_, code, change, verdict) => {
    expect(othersThanMet(seventh, change)).toEqual(only(code, verdict));
  });

  it('asks for no executive, no project, and nothing about notice or reviews', () => {
    const more = { hasTransformationProject: false, hasStrategicTheme: false, onNotice: true } as const;
    expect(othersThanMet(seventh, { ...more, underPerformanceReview: true, expectsMeasurableImpact: false })).toEqual(
      {},
    );
  });

  it.each([
    ['2024-03-20', false],
    ['2024-03-21', true],
    ['2024-04-25', true],
    ['2024-04-26', false],
  ] as const)('is in force while people could apply: %s', (asOf, isInForce) => {
    const deciding = () => decide(seventh.policy, seventh.fits, { asOf }).outcome;
    if (isInForce) expect(deciding()).toBe('eligible');
    else expect(deciding).toThrow(RangeError);
  });
});

function startingOn(startsOn: CalendarDate) {
  const policy = criteriaOf2024({ id: 'test/2024', inForce: { from: startsOn }, startsOn });
  return { ...seventh, policy, asOf: startsOn, fits: { ...seventh.fits, staysUntil: '9999-12-31' } as const };
}

describe('the criteria of 2024 for another start', () => {
  it.each([
    ['2024-09-01', '2026-03-01', '2024-09-30', '2025-08-31'],
    ['2024-02-29', '2025-08-29', '2024-02-29', '2025-02-27'],
    ['2025-12-31', '2027-06-30', '2025-12-31', '2026-12-30'],
    ['2026-02-01', '2027-08-01', '2026-02-28', '2027-01-31'],
  ] as const)('ask, from %s, for %s, %s and %s', (startsOn, stays, study, right) => {
    const cohort = startingOn(startsOn);
    const bounds = (make: (day: CalendarDate) => AcademyFacts, day: CalendarDate) =>
      [-1, 0, 1].map((days) => Object.entries(othersThanMet(cohort, make(addDays(day, days)))).flat());
    expect(bounds((staysUntil) => ({ staysUntil }), stays)).toEqual([['stays-employed', 'not-met'], [], []]);
    expect(bounds(until, study)).toEqual([[], [], ['no-other-study', 'not-met']]);
    expect(bounds(mayStudyUntil, right)).toEqual([['right-to-study', 'not-met'], [], []]);
  });

  it('let other study end in the month of the start, and not in the next', () => {
    const starts = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));
    fc.assert(
      fc.property(starts, (startsOn) => {
        const next = addMonths(`${startsOn.slice(0, 8)}01` as CalendarDate, 1);
        expect(othersThanMet(startingOn(startsOn), until(addDays(next, -1)))).toEqual({});
        expect(othersThanMet(startingOn(startsOn), until(next))).toEqual({ 'no-other-study': 'not-met' });
      }),
    );
  });

  it('are refused for a start that is no real day', () => {
    expect(() => startingOn('2023-02-29')).toThrow(RangeError);
  });
});
