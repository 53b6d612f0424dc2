import { Application } from 'digital-academy';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { problemsOf } from './problems.ts';

describe('an application', () => {
  it('may be without groups and without a score', () => {
    expect(Application.parse({ id: 'a1', groups: [] })).toEqual({ id: 'a1', groups: [] });
    expect(problemsOf(Application, { id: 'a1', groups: [], score: null })).toEqual({});
    expectTypeOf<z.output<typeof Application>>().toExtend<Application>();
  });

  it('has groups without the spaces around them', () => {
    expect(Application.parse({ id: 'a1', groups: [' fast follower '] }).groups).toEqual(['fast follower']);
  });

  it.each([
    ['open', "Leave out 'open': open places are open to all, so it is not a group"],
    [' Open', "Leave out 'open': open places are open to all, so it is not a group"],
    ['__proto__', "Enter another name for the group than '__proto__'"],
    ['  ', 'Enter a group, as text that is not empty, like exemplar'],
  ])('has no group called "%s"', (group, message) => {
    expect(problemsOf(Application, { id: 'a1', groups: ['exemplar', group] })).toEqual({ 'groups.1': message });
  });

  it('names all that is wrong at once, and what to enter', () => {
    const score = 'Enter the score as a number, like 16.5';
    expect(problemsOf(Application, { id: 1, score: '16' })).toEqual({
      id: 'Enter an id, as text that is not empty, like a17',
      groups: 'Enter the groups the application belongs to, or an empty list',
      score,
    });
    expect(problemsOf(Application, { id: 'a1', groups: ['exemplar', 'open', ''], score: Infinity })).toEqual({
      'groups.1': "Leave out 'open': open places are open to all, so it is not a group",
      'groups.2': 'Enter a group, as text that is not empty, like exemplar',
      score,
    });
  });
});
