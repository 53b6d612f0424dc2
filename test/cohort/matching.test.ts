import { matchCohorts, Matching, rank } from 'digital-academy';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { problemsOf } from './problems.ts';

const through = { kind: 'open', group: 'open' };
const place = { id: 'a', cohort: 'spring', preference: 1, through };
const matching = { format: 1, placed: [place], unplaced: ['b'], unfilled: { spring: { open: 1 } } };

describe('a matching', () => {
  it('reads the same when parsed again', () => {
    const ranking = rank([
      { id: 'a', groups: [], score: 2, preferences: ['spring'] },
      { id: 'b', groups: [], score: 1, preferences: [] },
      { id: 'c', groups: [], score: 3, ineligibleFor: ['late'] },
    ]);
    const made = matchCohorts([{ id: 'spring', places: 2 }], ranking);
    const refused = [{ id: 'c', groups: [], score: 3, ineligibleFor: ['late'], reason: 'not-eligible' }];
    expect(made).toStrictEqual({ ...matching, refused });
    expect(Matching.parse(JSON.parse(JSON.stringify(made)))).toStrictEqual(made);
    expectTypeOf<z.output<typeof Matching>>().toExtend<Matching>();
  });

  it('has nobody in it twice, and says where', () => {
    const refused = [{ id: 'b', groups: [], reason: 'not-eligible' }];
    const twice = { ...matching, placed: [place, place], unplaced: ['b', 'a'], refused };
    expect(problemsOf(Matching, twice)).toEqual({
      'placed.1': "Enter each application once: 'a' is there already",
      'unplaced.1': "Enter each application once: 'a' is there already",
      'refused.0': "Enter each application once: 'b' is there already",
    });
  });

  it.each([
    [0, false],
    [1, true],
    [1.5, false],
    ['1', false],
  ])('has places that are a preference: %j, %s', (preference, isOne) => {
    expect(problemsOf(Matching, { ...matching, placed: [{ ...place, preference }] })).toEqual(
      isOne ? {} : { 'placed.0.preference': 'Enter which preference it is, as a whole number that is 1 or more' },
    );
  });

  it('names all that is wrong at once, in sentences', () => {
    const wrong = {
      format: 2,
      placed: [{ id: '', cohort: 3, preference: -1, through: { kind: 'kept', group: ' Open' } }, null],
      unplaced: [3],
      unfilled: { spring: { open: -1 }, autumn: 3 },
      placd: [],
    };
    const id = 'Enter an id, as text that is not empty, like a17';
    expect(problemsOf(Matching, wrong)).toEqual({
      '': "Remove 'placd': it does not belong here",
      format: 'Enter 1, the only format there is',
      'placed.0.id': id,
      'placed.0.cohort': id,
      'placed.0.preference': 'Enter which preference it is, as a whole number that is 1 or more',
      'placed.0.through.kind': 'Enter guaranteed, reserved, open or released',
      'placed.0.through.group': 'Enter open, in lower case and without spaces, or the name of a group',
      'placed.1': 'Enter a place: the application, the cohort, the preference and the kind of place',
      'unplaced.0': id,
      'unfilled.spring.open': 'Enter the number of places, as a whole number that is 0 or more',
      'unfilled.autumn': 'Enter how many places stay empty, by group',
    });
  });

  it.each([null, 3, 'matching', [[]], {}, { placed: {}, unplaced: 'b', unfilled: [] }])(
    'says what to enter, of anything: %j',
    (wrong) => {
      const messages = Object.values(problemsOf(Matching, wrong));
      expect(messages.length).toBeGreaterThan(0);
      for (const message of messages) expect(message).toMatch(/^Enter /);
    },
  );
});
