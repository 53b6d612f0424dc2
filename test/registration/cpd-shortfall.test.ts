import {
  addDays,
  CpdActivity,
  cpdShortfall,
  fedipAffiliateScheme,
  type Registration,
  ukchipScheme,
} from 'digital-academy';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const analyst: Registration = {
  number: { body: 'UKCHIP', number: '1234' },
  from: '2014-03-10',
  renewedOn: ['2015-03-20'],
};
const scheme = ukchipScheme;
const term = { from: '2014-03-10', to: '2015-03-09' };

// Source: UKCHIP, at least 40 hours a year; FEDIP, at least 10 in the term; read November 2026.
describe('hours of professional development', () => {
  it.each([
    ['2014-03-09', 0],
    ['2014-03-10', 8],
    ['2014-03-11', 8],
    ['2015-03-08', 8],
    ['2015-03-09', 8],
    ['2015-03-10', 0],
  ] as const)('done on %s count for the first term with %i', (on, done) => {
    const answer = cpdShortfall(analyst, { asOf: '2015-03-19', scheme, activities: [{ on, hours: 8 }] });
    expect(answer).toEqual({ term, required: 40, done, missing: 40 - done });
  });

  it.each([
    ['2014-03-09', undefined],
    ['2014-03-10', term],
    ['2015-03-09', term],
    ['2015-03-10', term],
    ['2015-03-19', term],
    ['2015-03-20', { from: '2015-03-10', to: '2016-03-09' }],
    ['2016-03-09', { from: '2015-03-10', to: '2016-03-09' }],
    ['2020-01-01', { from: '2015-03-10', to: '2016-03-09' }],
  ] as const)('as of %s are those of a term: %j', (asOf, expected) => {
    expect(cpdShortfall(analyst, { asOf, scheme })?.term).toEqual(expected);
  });

  it('that are still to come do not count', () => {
    const activities = [{ on: '2014-06-02', hours: 8 }] as const;
    expect(cpdShortfall(analyst, { asOf: '2014-06-01', scheme, activities })?.done).toBe(0);
    expect(cpdShortfall(analyst, { asOf: '2014-06-02', scheme, activities })?.done).toBe(8);
  });

  it.each([
    [39.99, 0.01],
    [40, 0],
    [40.01, 0],
  ])('%d done leave %d missing', (hours, missing) => {
    const activities = [
      { on: '2014-06-02', hours: 20 },
      { on: '2014-06-03', hours: hours - 20 },
    ] as const;
    expect(cpdShortfall(analyst, { asOf: '2014-07-01', scheme, activities })?.missing).toBe(missing);
  });

  it('are not known if nothing is stated, and none if the list is empty', () => {
    const asOf = '2014-07-01';
    expect(cpdShortfall(analyst, { asOf, scheme })).toMatchObject({ required: 40, done: null, missing: null });
    expect(cpdShortfall(analyst, { asOf, scheme, activities: [] })).toMatchObject({ done: 0, missing: 40 });
    const silent = { ...scheme, cpdHours: null };
    expect(cpdShortfall(analyst, { asOf, scheme: silent, activities: [] })).toMatchObject({
      required: null,
      missing: null,
    });
  });

  it('of an affiliate are ten', () => {
    const affiliate = { number: { body: 'FEDIP', number: '20417' }, level: 'affiliate', from: '2026-01-15' } as const;
    const answer = cpdShortfall(affiliate, { asOf: '2026-06-01', scheme: fedipAffiliateScheme, activities: [] });
    expect(answer).toMatchObject({ term: { from: '2026-01-15', to: '2027-01-14' }, required: 10, missing: 10 });
  });

  it('are asked as of a day, and by the scheme of the registration', () => {
    expect(() => cpdShortfall(analyst, { asOf: '2014-3-1', scheme })).toThrow(
      "cpdShortfall: '2014-3-1' is not a real day",
    );
    expect(() => cpdShortfall(analyst, { asOf: '2014-07-01', scheme: fedipAffiliateScheme })).toThrow('cpdShortfall: ');
  });

  it.each([0, -1, 0.004, 1.005, 24.01, 24.5, Number.NaN, Infinity, '8'])('are not %j in a day', (hours) => {
    expect(CpdActivity.safeParse({ on: '2014-06-02', hours }).error?.issues.map(({ message }) => message)).toEqual([
      'Enter the hours as a number above 0 and up to 24, with at most two decimals: an activity of several days is entered day by day',
    ]);
  });

  it.each([0.01, 0.29, 1.1, 7.5, 23.99, 24])('may be %d in a day', (hours) => {
    expect(CpdActivity.safeParse({ on: '2014-06-02', hours }).success).toBe(true);
  });
});

const activities = fc.array(
  fc.record({
    on: fc.integer({ min: -10, max: 400 }).map((days) => addDays(analyst.from, days)),
    hours: fc.integer({ min: 1, max: 2400 }).map((hundredths) => hundredths / 100),
  }),
);

describe('laws of the shortfall', () => {
  it('the order of the activities makes no difference, and one more never leaves more missing', () => {
    fc.assert(
      fc.property(activities, (list) => {
        const asOf = '2015-03-09';
        const missing = (given: typeof list) => cpdShortfall(analyst, { asOf, scheme, activities: given })!.missing!;
        expect(missing([...list].reverse())).toBe(missing(Object.freeze(list) as typeof list));
        expect(missing(list)).toBeLessThanOrEqual(missing(list.slice(1)));
        expect(missing(list)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
