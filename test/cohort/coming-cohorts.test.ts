import { Cohort, comingCohorts, Programme, type CalendarDate } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from './offer-arbitraries.ts';

// "A one-year programme, starting in September, two cohorts of 50 people per year" (National Health Executive, May/June 2017).
const planned = Programme.parse({
  id: 'p',
  title: 'Programme',
  cohortsPerYear: 2,
  placesPerCohort: 50,
  monthsPerCohort: 12,
  firstStartsOn: '2017-09-01',
});

function coming(more: Partial<Programme>, asOf: CalendarDate = '0001-01-01', count = 5) {
  return comingCohorts({ ...planned, ...more }, { asOf, count });
}

function startsOf(cohorts: readonly Cohort[]) {
  return cohorts.map(({ startsOn }) => startsOn?.planned);
}

describe('the coming cohorts of a programme', () => {
  it('are two of 50 a year, half a year apart, each for a year', () => {
    expect(coming({}, '2017-09-01', 3)).toEqual(
      [
        { id: 'p/cohort-1', places: 50, startsOn: { planned: '2017-09-01' }, endsOn: { planned: '2018-08-31' } },
        { id: 'p/cohort-2', places: 50, startsOn: { planned: '2018-03-01' }, endsOn: { planned: '2019-02-28' } },
        { id: 'p/cohort-3', places: 50, startsOn: { planned: '2018-09-01' }, endsOn: { planned: '2019-08-31' } },
      ].map((cohort) => ({ format: 1, programme: 'p', ...cohort })),
    );
  });

  it.each<[CalendarDate, string]>([
    ['2017-08-31', 'p/cohort-1'],
    ['2017-09-01', 'p/cohort-1'],
    ['2017-09-02', 'p/cohort-2'],
    ['2018-03-01', 'p/cohort-2'],
    ['2018-03-02', 'p/cohort-3'],
  ])('as of %s begin with %s, which has its number from the first one on', (asOf, id) => {
    expect(coming({}, asOf, 1).map((cohort) => cohort.id)).toEqual([id]);
  });

  it.each([0, 1, 2])('are %i when as many are asked for', (count) => {
    expect(coming({}, '2017-09-01', count).length).toBe(count);
  });

  it.each<[number, number[]]>([
    [0, [0, 0, 0, 0]],
    [49, [49, 0, 49, 0]],
    [50, [50, 0, 50, 0]],
    [51, [50, 1, 50, 1]],
    [99, [50, 49, 50, 49]],
    [100, [50, 50, 50, 50]],
    [101, [50, 50, 50, 50]],
  ])('with %i places a year, the first of a year has its own first', (places, each) => {
    const limited = coming({ placesPerYear: { places, from: '2017-09-01' } }, '2017-09-01', 4);
    expect(limited.map((cohort) => cohort.places)).toEqual(each);
  });

  it('count years from the day the limit says, and those that have started', () => {
    // January to December: one in 2017, two in 2018.
    const limited = coming({ placesPerYear: { places: 70, from: '2000-01-01' } }, '2018-09-01', 2);
    expect(limited.map(({ id, places }) => [id, places])).toEqual([
      ['p/cohort-3', 20],
      ['p/cohort-4', 50],
    ]);
  });

  it('that start on 29 February are counted from it, never chained', () => {
    const leap = coming({ firstStartsOn: '2016-02-29', cohortsPerYear: 1 });
    expect(startsOf(leap)).toEqual(['2016-02-29', '2017-02-28', '2018-02-28', '2019-02-28', '2020-02-29']);
    expect(leap.map(({ endsOn }) => endsOn?.planned)).toEqual([
      ...['2017-02-27', '2018-02-27', '2019-02-27', '2020-02-28', '2021-02-27'],
    ]);
    const limited = coming({
      firstStartsOn: '2016-02-29',
      cohortsPerYear: 1,
      placesPerYear: { places: 60, from: '2016-02-29' },
    });
    expect(limited.map(({ places }) => places)).toEqual([50, 50, 50, 50, 50]);
  });

  it('at the ends of months stay there', () => {
    expect(startsOf(coming({ firstStartsOn: '2017-08-31', cohortsPerYear: 4 }))).toEqual([
      ...['2017-08-31', '2017-11-30', '2018-02-28', '2018-05-31', '2018-08-31'],
    ]);
  });

  it('are five a year where there are five, and as many in the next', () => {
    const five = coming({ cohortsPerYear: 5, firstStartsOn: '2018-01-01' }, '2018-01-01', 6);
    // 12/5 = 2.4 months: two months and so many days of the month that has begun.
    expect(startsOf(five)).toEqual([
      '2018-01-01',
      '2018-03-13',
      '2018-05-25',
      '2018-08-07',
      '2018-10-19',
      '2019-01-01',
    ]);
  });

  it('last as long as is known', () => {
    expect(coming({ monthsPerCohort: null })[0]).not.toHaveProperty('endsOn');
    expect(coming({ monthsPerCohort: 1 })[0]!.endsOn).toEqual({ planned: '2017-09-30' });
  });

  it('end with the calendar', () => {
    const last = { firstStartsOn: '9999-03-01', monthsPerCohort: 3 } as const;
    expect(startsOf(coming(last))).toEqual(['9999-03-01', '9999-09-01']);
    expect(coming(last)[1]!.endsOn).toEqual({ planned: '9999-11-30' });
    expect(coming({ firstStartsOn: '9999-12-31' })).toEqual([expect.not.objectContaining({ endsOn: {} })]);
  });

  it.each<[CalendarDate, CalendarDate]>([
    ['9999-10-01', '2017-09-01'],
    ['0001-01-01', '2017-09-01'],
  ])(
    'from %s on are told under a limit a year too, in the years of the calendar that are not whole',
    (firstStartsOn, from) => {
      const limited = coming({ firstStartsOn, placesPerYear: { places: 60, from } }, firstStartsOn, 1);
      expect(limited.map(({ places }) => places)).toEqual([50]);
    },
  );

  it('parse, ascend, are evenly apart and as many a year as there are to be, within the limit', () => {
    const programmes = fc.record({
      cohortsPerYear: fc.integer({ min: 1, max: 12 }),
      placesPerCohort: fc.integer({ min: 0, max: 60 }),
      firstStartsOn: fc.constantFrom<CalendarDate[]>('2016-02-29', '2017-09-01', '2017-12-31'),
      placesPerYear: fc.option(
        fc.record({ places: fc.integer({ min: 0, max: 200 }), from: fc.constant('2000-09-01' as const) }),
      ),
    });
    fc.assert(
      fc.property(programmes, (more) => {
        const { cohortsPerYear: perYear, placesPerYear } = more;
        const all = comingCohorts(deepFreeze({ ...planned, ...more }), { asOf: '2016-01-01', count: 4 * perYear + 1 });
        for (const cohort of all) expect(Cohort.parse(cohort)).toEqual(cohort);
        const starts = startsOf(all) as string[];
        expect(starts).toEqual([...new Set(starts)].sort());
        expect(starts[4 * perYear]!.slice(0, 4)).toBe(String(Number(starts[0]!.slice(0, 4)) + 4));
        if (!placesPerYear) return;
        for (const year of [2015, 2016, 2017, 2018, 2019, 2020, 2021]) {
          const inYear = all.filter((_, i) => starts[i]! >= `${year}-09-01` && starts[i]! < `${year + 1}-09-01`);
          expect(inYear.reduce((sum, { places }) => sum + places!, 0)).toBeLessThanOrEqual(placesPerYear.places);
        }
        const first = comingCohorts({ ...planned, ...more }, { asOf: '2017-10-01', count: 3 });
        expect(first).toEqual(all.filter((_, i) => starts[i]! >= '2017-10-01').slice(0, 3));
      }),
    );
  });

  it('cannot be told of a programme without a first day, of no day, or in part', () => {
    expect(() => coming({ firstStartsOn: null })).toThrow(
      new RangeError("comingCohorts: 'p' does not say when its first cohort starts"),
    );
    expect(() => coming({}, '2017-02-29')).toThrow(
      new RangeError("comingCohorts: '2017-02-29' is not a real day in the format YYYY-MM-DD"),
    );
    for (const count of [-1, 0.5, NaN, Infinity]) {
      expect(() => coming({}, '2017-09-01', count)).toThrow(
        new RangeError(`comingCohorts: count is ${count}; enter a whole number, 0 or more`),
      );
    }
  });
});
