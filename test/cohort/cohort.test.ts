import { Cohort, minimumGuarantee } from 'digital-academy';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { problemsOf } from './problems.ts';

const cohort = { id: 'digital-academy/1', programme: 'digital-academy' };
const plan = minimumGuarantee([{ group: 'exemplar', places: 40 }], { open: 10, unfilled: 'release' });
const disagree = { places: 'Enter as many places as the blocks of the plan have together, or leave this out' };

describe('a cohort', () => {
  it('needs to say which it is, and no more', () => {
    expect(Cohort.parse(cohort)).toEqual({ format: 1, ...cohort });
    const nothing = { title: null, places: null, plan: null, applications: null, startsOn: null };
    expect(problemsOf(Cohort, { ...cohort, ...nothing })).toEqual({});
    expectTypeOf<z.output<typeof Cohort>>().toExtend<Cohort>();
  });

  it('keeps planned and actual days apart', () => {
    const dated = {
      applications: {
        planned: { from: '2021-04-01', to: '2021-04-30' },
        actual: { from: '2021-04-01', to: '2021-05-04' },
      },
      startsOn: { planned: '2020-04-01', actual: '2020-09-09' },
    };
    expect(Cohort.parse({ ...cohort, ...dated })).toMatchObject(dated);
    expect(problemsOf(Cohort, { ...cohort, startsOn: { planned: '2020-04-31' } })).toHaveProperty(['startsOn.planned']);
  });

  it.each([
    [0, undefined, {}],
    [49, plan, disagree],
    [50, plan, {}],
    [51, plan, disagree],
    [undefined, plan, {}],
  ])('with %s places and a plan of 50, or none, agrees or not', (places, plan, problems) => {
    expect(problemsOf(Cohort, { ...cohort, places, plan })).toEqual(problems);
  });

  it('names all that is wrong at once', () => {
    const wrong = { places: -1, title: 4, applications: { planned: { from: '2021-05-04', to: '2021-04-01' } } };
    expect(problemsOf(Cohort, wrong)).toEqual({
      id: 'Enter an id, as text that is not empty, like a17',
      programme: 'Enter an id, as text that is not empty, like a17',
      title: 'Enter the title of the cohort, or leave it out',
      places: 'Enter the number of places, as a whole number that is 0 or more',
      'applications.planned.to': 'Enter a last day that is the same as or after the first day',
    });
  });
});
