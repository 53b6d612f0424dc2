import {
  limitsOn,
  nextOffers,
  Programme,
  rank,
  tightestLimit,
  type CalendarDate,
  type Cohort,
  type CohortRecords,
  type Offer,
} from 'digital-academy';
import { describe, expect, it } from 'vitest';

// "Two cohorts of 50 people per year" (National Health Executive, May/June 2017), as 2 and 3 here.
const programme = Programme.parse({
  id: 'p',
  title: 'Programme',
  cohortsPerYear: 2,
  placesPerCohort: 2,
  placesPerYear: { places: 3, from: '2017-09-01' },
});

function cohort(id: string, planned: CalendarDate | null, actual?: CalendarDate): Cohort {
  return { format: 1, id, programme: 'p', places: 2, startsOn: { planned, actual } };
}

function inCohort(id: string, ...statuses: Offer['status'][]): Offer[] {
  return statuses.map((status, i) => ({ application: `${id} ${i}`, cohort: id, status }));
}

const autumn = cohort('autumn', '2017-09-01');
const spring = cohort('spring', '2018-03-01');
const cohorts = [autumn, spring];
const year = 'p, 1 September 2017 to 31 August 2018';
const none: CohortRecords = { offers: [], enrolments: [] };

function leftIn(one: Cohort, records: CohortRecords, all: readonly Cohort[] = cohorts) {
  return tightestLimit(limitsOn(one, records, { programme, cohorts: all }));
}

describe('the limits on a cohort', () => {
  it.each<[string, Offer[], number, string[]]>([
    ['nothing used', [], 2, ['spring']],
    ['one used elsewhere in the year', inCohort('autumn', 'accepted'), 2, ['spring', year]],
    ['two used there', inCohort('autumn', 'enrolled', 'open'), 1, [year]],
    ['one given back there', inCohort('autumn', 'held', 'declined'), 2, ['spring', year]],
    ['one used here', inCohort('spring', 'open'), 1, ['spring']],
    ['three used in all', [...inCohort('autumn', 'accepted', 'held'), ...inCohort('spring', 'open')], 0, [year]],
    [
      'more used than there are',
      [...inCohort('autumn', 'accepted', 'held'), ...inCohort('spring', 'open', 'open')],
      0,
      ['spring', year],
    ],
  ])('with %s', (_, offers, available, binding) => {
    expect(leftIn(spring, { offers, enrolments: [] })).toEqual({ available, binding });
  });

  it('count a cohort in the year in which it started, which need not be the one it was planned in', () => {
    const offers = inCohort('late', 'accepted', 'accepted');
    const late = (actual?: CalendarDate) => cohort('late', '2017-08-31', actual);
    expect(leftIn(spring, { offers, enrolments: [] }, [late(), spring]).available).toBe(2);
    expect(leftIn(spring, { offers, enrolments: [] }, [late('2017-09-01'), spring]).available).toBe(1);
  });

  it.each<[CalendarDate, string]>([
    ['2017-08-31', 'p, 1 September 2016 to 31 August 2017'],
    ['2017-09-01', year],
    ['2018-08-31', year],
    ['2018-09-01', 'p, 1 September 2018 to 31 August 2019'],
  ])('hold for the year of the programme that %s is in', (day, name) => {
    expect(limitsOn(cohort('c', day), none, { programme, cohorts: [] }).map((limit) => limit.name)).toEqual([
      'c',
      name,
    ]);
  });

  it.each<[CalendarDate, CalendarDate, boolean]>([
    ['2018-08-31', '2017-08-31', false],
    ['2018-08-31', '2017-09-01', true],
    ['2018-08-31', '2018-08-31', true],
    ['2018-08-31', '2018-09-01', false],
  ])('of %s count a cohort of %s: %s', (day, other, isCounted) => {
    const records = { offers: inCohort('other', 'accepted'), enrolments: [] };
    const [, yearly] = limitsOn(cohort('c', day), records, { programme, cohorts: [cohort('other', other)] });
    expect(yearly!.taken).toBe(isCounted ? 1 : 0);
  });

  it('count promises, places kept back here, and no cohort of another programme or twice', () => {
    const offers: Offer[] = [{ application: 'Ada', cohort: 'earlier', status: 'deferred', deferredTo: 'spring' }];
    const records: CohortRecords = {
      offers: [...offers, ...inCohort('foreign', 'accepted')],
      enrolments: [],
      keptBack: { spring: 1 },
    };
    const foreign = { ...cohort('foreign', '2018-01-01'), programme: 'q' };
    expect(limitsOn(spring, records, { programme, cohorts: [...cohorts, foreign, { ...spring }] })).toEqual([
      { name: 'spring', places: 2, taken: 2, cohorts: ['spring'] },
      { name: year, places: 3, taken: 2, cohorts: ['spring', 'autumn'] },
    ]);
  });

  it('are its own alone where there is none a year, whenever it starts', () => {
    const endless = { ...programme, placesPerYear: null };
    const undated = cohort('c', null);
    expect(limitsOn(undated, none, { programme: endless, cohorts })).toEqual([
      { name: 'c', places: 2, taken: 0, cohorts: ['c'] },
    ]);
    expect(() => limitsOn(spring, none, { programme, cohorts: [undated, cohort('d', null)] })).toThrow(
      new RangeError(
        "limitsOn: it is not known when the cohort 'c' starts; it is not known when the cohort 'd' starts",
      ),
    );
  });

  it('are not told of a cohort that changes by the day', () => {
    const changing: Cohort = { ...spring, changes: [{ on: '2018-01-01', places: 3 }] };
    expect(() => limitsOn(changing, none, { programme, cohorts })).toThrow(
      new RangeError("limitsOn: the cohort 'spring' changes; say of which day it is to be, with cohortOn"),
    );
    expect(limitsOn(autumn, none, { programme, cohorts: [changing] }).length).toBe(2);
  });

  it('bind the next offers, with all that is on record counted in them', () => {
    const ranking = rank(['Ada', 'Ben', 'Cai'].map((id, i) => ({ id, groups: [], score: -i })));
    const next = (...offers: Offer[]) => {
      const records = { offers, enrolments: [] };
      const limits = limitsOn(spring, records, { programme, cohorts });
      const { offers: made, limitedBy } = nextOffers(spring, ranking, records, { limits });
      return [made.map(({ application }) => application), limitedBy];
    };
    expect(next()).toEqual([['Ada', 'Ben'], []]);
    expect(next(...inCohort('autumn', 'accepted'))).toEqual([['Ada', 'Ben'], []]);
    expect(next(...inCohort('autumn', 'accepted', 'open'))).toEqual([['Ada'], [year]]);
  });
});
