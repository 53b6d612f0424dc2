import type { CalendarDate } from 'digital-academy';
import {
  academyCohorts,
  academyPublished,
  applicationsOn,
  Cohort,
  digitalAcademy,
  plannedAcademy,
  plannedFirstCohort,
  policyInForce,
  Programme,
} from 'digital-academy';
import { describe, expect, it } from 'vitest';
import { everyPolicy } from './people.ts';

describe('the cohorts of the Academy', () => {
  it('are eight, in order, of one programme', () => {
    expect(academyCohorts.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    for (const { number, cohort } of academyCohorts) {
      expect(cohort).toMatchObject({ id: `digital-academy/cohort-${number}`, programme: digitalAcademy.id });
      expect(cohort.title).toMatch(/^[A-Z][a-z]+ cohort$/);
    }
    expect(new Set(academyCohorts.map(({ cohort }) => cohort.title)).size).toBe(8);
  });

  // Table C2. A place count that is inferred from running totals, as of cohort 5, is none.
  it.each([
    [1, 100, undefined, undefined],
    [2, 100, undefined, undefined],
    [3, 100, undefined, { planned: '2020-04-01', actual: '2020-09-09' }],
    [
      4,
      100,
      { planned: { from: '2021-04-01', to: '2021-04-30' }, actual: { from: '2021-04-01', to: '2021-05-04' } },
      undefined,
    ],
    [5, undefined, { planned: { to: '2022-03-24' } }, undefined],
    [6, 108, { planned: { from: '2023-04-05', to: '2023-05-14' } }, undefined],
    [7, 101, { planned: { from: '2024-03-21', to: '2024-04-25' } }, undefined],
    [8, 60, undefined, undefined],
  ] as const)('number %i has the places, the window and the start that were published whole', (number, ...row) => {
    const { places, applications, startsOn, ...rest } = academyCohorts[number - 1]!.cohort;
    expect([places, applications, startsOn]).toEqual(row);
    expect(Object.keys(rest).filter((key) => key !== 'source')).toEqual(['format', 'id', 'programme', 'title']);
    expect('source' in rest).toBe(places !== undefined);
  });

  it('are cohorts that their schema reads back', () => {
    for (const { cohort } of academyCohorts) {
      expect(Cohort.parse(cohort)).toEqual(cohort);
      expect(Cohort.parse(JSON.parse(JSON.stringify(cohort)))).toEqual(cohort);
    }
  });

  it('have the policies that were found, and none for the third and the sixth', () => {
    expect(academyCohorts.map(({ policies }) => policies.length)).toEqual([2, 1, 0, 1, 1, 0, 1, 1]);
    expect(academyCohorts.flatMap(({ policies }) => policies)).toEqual(everyPolicy.map(({ policy }) => policy));
    for (const { cohort, policies } of academyCohorts) {
      for (const { id } of policies) expect(id).toBe(cohort.id);
    }
  });

  it.each([
    ['2017-04-30', undefined],
    ['2017-05-01', 1],
    ['2017-10-31', 1],
    ['2017-11-01', 2],
    ['2018-03-31', 2],
  ] as const)('have, of the first cohort, the version in force: %s', (asOf, version) => {
    expect(policyInForce(academyCohorts[0]!.policies, asOf)?.version).toBe(version);
  });

  it('decide while people can apply', () => {
    for (const { cohort, policies } of academyCohorts) {
      const window = cohort.applications?.actual ?? cohort.applications?.planned;
      for (const { inForce } of window ? policies : []) expect(inForce).toMatchObject(window!);
    }
  });
});

describe('the windows of the cohorts', () => {
  it.each([
    [4, '2021-03-31', 'not-yet-open'],
    [4, '2021-04-01', 'open'],
    [4, '2021-04-30', 'open'],
    [4, '2021-05-01', 'open'],
    [4, '2021-05-04', 'open'],
    [4, '2021-05-05', 'closed'],
    [6, '2023-04-04', 'not-yet-open'],
    [6, '2023-04-05', 'open'],
    [6, '2023-05-14', 'open'],
    [6, '2023-05-15', 'closed'],
    [7, '2024-03-20', 'not-yet-open'],
    [7, '2024-03-21', 'open'],
    [7, '2024-04-25', 'open'],
    [7, '2024-04-26', 'closed'],
  ] as const)('of cohort %i on %s: %s', (number, asOf, status) => {
    expect(applicationsOn(academyCohorts[number - 1]!.cohort, { asOf })).toBe(status);
  });

  it.each([
    ['2022-03-23', 'not-known'],
    ['2022-03-24', 'not-known'],
    ['2022-03-25', 'closed'],
  ] as const)('of cohort 5, of which only the last day was found, on %s: %s', (asOf, status) => {
    expect(applicationsOn(academyCohorts[4]!.cohort, { asOf })).toBe(status);
  });

  it.each([1, 2, 3, 8])('of cohort %i are not known on any day', (number) => {
    for (const asOf of ['0001-01-01', '2018-10-26', '2022-03-24', '9999-12-31'] satisfies CalendarDate[]) {
      expect(applicationsOn(academyCohorts[number - 1]!.cohort, { asOf })).toBe('not-known');
    }
  });
});

describe('the Academy as planned and as it came', () => {
  // Table C1.
  it('has the same places a year, shared out otherwise', () => {
    expect(plannedAcademy).toMatchObject({ cohortsPerYear: 2, placesPerCohort: 50, monthsPerCohort: 12 });
    expect(digitalAcademy).toMatchObject({ cohortsPerYear: 1, placesPerCohort: 100, monthsPerCohort: 12 });
    expect(digitalAcademy.id).toBe(plannedAcademy.id);
    for (const one of [plannedAcademy, digitalAcademy]) expect(Programme.parse(one)).toEqual(one);
  });

  it('keeps the plan of the first cohort, which has no day and no split of the places', () => {
    expect(Cohort.parse(plannedFirstCohort)).toEqual(plannedFirstCohort);
    expect(plannedFirstCohort).toMatchObject({ id: academyCohorts[0]!.cohort.id, places: 50 });
    for (const key of ['plan', 'startsOn', 'applications']) expect(plannedFirstCohort).not.toHaveProperty(key);
  });

  it.each([
    ['cohorts', true, 2, 'high'],
    ['cohorts', undefined, 1, 'high'],
    ['places', true, 50, 'high'],
    ['places', undefined, 300, 'high'],
    ['delivery', undefined, undefined, 'medium'],
    ['study', undefined, 60, 'high'],
    ['survey', undefined, 76, 'low'],
  ] as const)(
    'publishes of %s, planned: %s, the number %s, with %s confidence',
    (about, planned, count, confidence) => {
      const found = academyPublished.filter((one) => one.about === about && one.planned === planned);
      expect(found.map((one) => [one.count, one.confidence])).toContainEqual([count, confidence]);
    },
  );
});
