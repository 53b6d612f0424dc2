import { Programme } from 'digital-academy';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { problemsOf } from './problems.ts';

const programme = { id: 'digital-academy', title: 'NHS Digital Academy', cohortsPerYear: 2, placesPerCohort: 50 };

describe('a programme', () => {
  it('says "two cohorts of 50 people per year" as one value', () => {
    expect(Programme.parse(programme)).toEqual({ format: 1, ...programme });
    expectTypeOf<z.output<typeof Programme>>().toExtend<Programme>();
  });

  it('names all that is wrong at once, and what to enter', () => {
    const wrong = { format: 2, id: '', title: '', cohortsPerYear: 0, placesPerCohort: -1, source: 3 };
    expect(problemsOf(Programme, wrong)).toEqual({
      format: 'Enter 1, the only format there is',
      id: 'Enter an id, as text that is not empty, like a17',
      title: 'Enter the title of the programme',
      cohortsPerYear: 'Enter the number of cohorts a year, as a whole number from 1 to 12',
      placesPerCohort: 'Enter the number of places, as a whole number that is 0 or more',
      source: 'Enter where this was published, as text',
    });
  });

  it.each([
    [{ cohortsPerYear: 1 }, true],
    [{ cohortsPerYear: 1.5 }, false],
    [{ cohortsPerYear: 12 }, true],
    [{ cohortsPerYear: 13 }, false],
    [{ placesPerCohort: 0 }, true],
    [{ placesPerCohort: 0.5 }, false],
    [{ source: null }, true],
  ])('with %j is accepted: %s', (change, accepted) => {
    expect(Programme.safeParse({ ...programme, ...change }).success).toBe(accepted);
  });
});
