import type { AcademyFacts, CalendarDate } from 'digital-academy';
import { addDays, criteriaOf2025, decide, Decision, redact } from 'digital-academy';
import { describe, expect, it } from 'vitest';
import { eighth, only, othersThanMet } from './people.ts';

type Row = readonly [sentence: string, code: string, change: AcademyFacts, verdict: 'met' | 'not-met' | 'unknown'];

const until = (otherStudyEndsOn: CalendarDate | null): AcademyFacts => ({ hasOtherStudy: true, otherStudyEndsOn });
const mayStudyUntil = (rightToStudyUntil: CalendarDate | null): AcademyFacts => ({
  rightToStudy: 'limited',
  rightToStudyUntil,
});

// C4, column 8 (2025): start in September 2025, twelve months (C3), so to the end of August 2026.
const rows: readonly Row[] = [
  ['the NHS', 'eligible-employer', { employerKinds: ['nhs'] }, 'met'],
  ['a commissioned NHS service', 'eligible-employer', { employerKinds: ['commissioned'] }, 'met'],
  ['one that makes no profit', 'eligible-employer', { employerKinds: ['non-profit', 'commissioned'] }, 'met'],
  ['social care, no longer named', 'eligible-employer', { employerKinds: ['social-care'] }, 'not-met'],
  ['public health, not named', 'eligible-employer', { employerKinds: ['public-health'] }, 'not-met'],
  ['any other employer', 'eligible-employer', { employerKinds: [] }, 'not-met'],
  ['a kind that is not known', 'eligible-employer', { employerKinds: null }, 'unknown'],
  ['Wales', 'in-england', { nation: 'wales' }, 'not-met'],
  ['Scotland', 'in-england', { nation: 'scotland' }, 'not-met'],
  ['Northern Ireland', 'in-england', { nation: 'northern-ireland' }, 'not-met'],
  ['a nation that is not known', 'in-england', { nation: null }, 'unknown'],
  ['a senior sponsor', 'senior-sponsor', { sponsor: 'senior' }, 'met'],
  ['an executive, the typical one', 'senior-sponsor', { sponsor: 'executive' }, 'met'],
  ['no sponsor', 'senior-sponsor', { sponsor: 'none' }, 'not-met'],
  ['a sponsor of no known standing', 'senior-sponsor', { sponsor: null }, 'unknown'],
  ['no measurable impact', 'measurable-impact', { expectsMeasurableImpact: false }, 'not-met'],
  ['an impact that is not known', 'measurable-impact', { expectsMeasurableImpact: null }, 'unknown'],
  ['employed until the day before the end', 'stays-employed', { staysUntil: '2026-08-30' }, 'not-met'],
  ['employed until the end of the cohort', 'stays-employed', { staysUntil: '2026-08-31' }, 'met'],
  ['employed beyond', 'stays-employed', { staysUntil: '2026-09-01' }, 'met'],
  ['employed until nobody knows when', 'stays-employed', { staysUntil: null }, 'unknown'],
  ['on notice', 'not-on-notice', { onNotice: true }, 'not-met'],
  ['notice not known', 'not-on-notice', { onNotice: null }, 'unknown'],
  ['under formal review', 'not-under-review', { underPerformanceReview: true }, 'not-met'],
  ['a review that is not known', 'not-under-review', { underPerformanceReview: null }, 'unknown'],
  ['other study to 29 September', 'no-other-study', until('2025-09-29'), 'met'],
  ['other study to 30 September', 'no-other-study', until('2025-09-30'), 'met'],
  ['other study beyond September', 'no-other-study', until('2025-10-01'), 'not-met'],
  ['other study of no known end', 'no-other-study', until(null), 'unknown'],
  ['other study that is not known', 'no-other-study', { hasOtherStudy: null }, 'unknown'],
  ['no study at level 7', 'level-7-study', { canStudyAtLevel7: false }, 'not-met'],
  ['level 7 not known', 'level-7-study', { canStudyAtLevel7: null }, 'unknown'],
  ['a right to study that ends before the cohort', 'right-to-study', mayStudyUntil('2026-08-30'), 'not-met'],
  ['a right to study to the last day of the cohort', 'right-to-study', mayStudyUntil('2026-08-31'), 'met'],
  ['a right to study beyond', 'right-to-study', mayStudyUntil('2026-09-01'), 'met'],
  ['a right to study of no known end', 'right-to-study', mayStudyUntil(null), 'unknown'],
];

describe('the eighth cohort', () => {
  it.each(rows)('decides on %s', (_, code, change, verdict) => {
    expect(othersThanMet(eighth, change)).toEqual(only(code, verdict));
  });

  it('asks for no post, which was cut off, and no proof of English, which the university may ask for', () => {
    const more = { post: 'other', leadsDigital: false, drivesDigitalChange: false, hasProofOfEnglish: false } as const;
    expect(othersThanMet(eighth, { ...more, sponsorFormDone: false, directlyEmployed: false })).toEqual({});
  });

  it('keeps notice, review and the right to study out of a redacted decision', () => {
    const facts = { ...eighth.fits, onNotice: true, underPerformanceReview: true, ...mayStudyUntil('2026-01-31') };
    const decision = decide(eighth.policy, facts, { asOf: eighth.asOf });
    expect(decision.failed).toEqual(['not-on-notice', 'not-under-review', 'right-to-study']);
    const seen = redact(decision).requirements.map((one) => one.seen);
    const told = Object.assign({}, ...seen) as Record<string, unknown>;
    expect(told).toMatchObject({ nation: 'england' });
    for (const fact of ['onNotice', 'underPerformanceReview', 'rightToStudyUntil', 'rightToStudy']) {
      expect(told[fact] ?? null).toBeNull();
    }
    expect(Decision.parse(JSON.parse(JSON.stringify(decision)))).toEqual(decision);
  });

  it.each([
    ['2024-09-30', false],
    ['2024-10-01', true],
    ['2025-08-31', true],
    ['2025-09-01', false],
  ] as const)('is in force between the starts of the seventh and its own: %s', (asOf, isInForce) => {
    const deciding = () => decide(eighth.policy, eighth.fits, { asOf }).outcome;
    if (isInForce) expect(deciding()).toBe('eligible');
    else expect(deciding).toThrow(RangeError);
  });
});

function startingOn(startsOn: CalendarDate) {
  const policy = criteriaOf2025({ id: 'test/2025', inForce: { from: startsOn }, startsOn });
  return { ...eighth, policy, asOf: startsOn, fits: { ...eighth.fits, staysUntil: '9999-12-31' } as const };
}

describe('the criteria of 2025 for another start', () => {
  // Whoever may study and is employed to the last day of the cohort meets both.
  it.each([
    ['2025-09-01', '2026-08-31', '2025-09-30'],
    ['2024-02-29', '2025-02-27', '2024-02-29'],
    ['2025-12-31', '2026-12-30', '2025-12-31'],
    ['2026-02-01', '2027-01-31', '2026-02-28'],
  ] as const)('ask, from %s, for %s and %s', (startsOn, lastDay, study) => {
    const cohort = startingOn(startsOn);
    const bounds = (make: (day: CalendarDate) => AcademyFacts, day: CalendarDate) =>
      [-1, 0, 1].map((days) => Object.entries(othersThanMet(cohort, make(addDays(day, days)))).flat());
    expect(bounds((staysUntil) => ({ staysUntil }), lastDay)).toEqual([['stays-employed', 'not-met'], [], []]);
    expect(bounds(mayStudyUntil, lastDay)).toEqual([['right-to-study', 'not-met'], [], []]);
    expect(bounds(until, study)).toEqual([[], [], ['no-other-study', 'not-met']]);
  });

  it('are refused for a start that is no real day, and a version that is none', () => {
    expect(() => startingOn('2023-02-29')).toThrow(RangeError);
    const options = { id: 'test/2025', inForce: { from: '2025-01-01' }, startsOn: '2025-09-01' } as const;
    expect(() => criteriaOf2025({ ...options, version: 0 })).toThrow(RangeError);
  });
});
