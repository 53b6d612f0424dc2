import { Application, Ranking } from 'digital-academy';
import { describe, expect, it } from 'vitest';
import { problemsOf } from './problems.ts';

const a = { id: 'a', groups: [] };
const score = 'Enter the score as a number, like 16.5';
const refusedApplication =
  'Enter a refused application: its id, its groups and the reason, not-eligible, below-the-line or placed-elsewhere';

/** What a message may not hold: the words of regular expressions, of zod, and of programs. */
const jargon =
  /invalid|expected|received|regex|pattern|\^|undefined|NaN|object|array|string|boolean|zod|union|literal/i;

describe('an application', () => {
  it('names all that is wrong with preferences and codes at once', () => {
    const wrong = { ...a, preferences: ['p', '', 3, 'p'], ineligibleFor: ['late', '', null] };
    expect(problemsOf(Application, wrong)).toEqual({
      'preferences.1': 'Enter an id, as text that is not empty, like a17',
      'preferences.2': 'Enter an id, as text that is not empty, like a17',
      'ineligibleFor.1': 'Enter the code of a requirement, like exemplar-employer',
      'ineligibleFor.2': 'Enter the code of a requirement, like exemplar-employer',
    });
    expect(problemsOf(Application, { id: '', groups: 'x', preferences: 'p', ineligibleFor: 'late' })).toEqual({
      id: 'Enter an id, as text that is not empty, like a17',
      groups: 'Enter the groups the application belongs to, or an empty list',
      preferences: 'Enter the cohorts the application would take, best first, or leave this out',
      ineligibleFor: 'Enter the codes of the requirements that are not met, or leave this out',
    });
  });

  it.each([
    [[], true],
    [['p'], true],
    [['p', 'q'], true],
    [['p', 'q', 'p'], false],
    [null, true],
  ])('would take each cohort once: %j, %s', (preferences, isOne) => {
    const problem = { preferences: 'Enter each cohort once, best first' };
    expect(problemsOf(Application, { ...a, preferences })).toEqual(isOne ? {} : problem);
  });

  it('has no field that is misspelt', () => {
    expect(problemsOf(Application, { ...a, prefrences: [], inelligibleFor: [] })).toEqual({
      '': "Remove 'prefrences', 'inelligibleFor': they do not belong here",
    });
  });
});

describe('a refused application', () => {
  const distance = 'Enter how much lower the score is, as a number above 0';

  it.each([
    { ...a, reason: 'not-eligible' },
    { ...a, reason: 'not-eligible', ineligibleFor: ['late'], score: 3, preferences: ['p'] },
    { ...a, reason: 'below-the-line', line: 16, scoreBelow: 0.5, score: 15.5 },
    { ...a, reason: 'placed-elsewhere', cohort: 'spring' },
  ])('is one of three kinds: %j', (one) => {
    expect(Ranking.parse({ ranked: [], refused: [one] }).refused).toEqual([one]);
  });

  it.each([
    [{ ...a, reason: 'too-old' }, { 'refused.0.reason': refusedApplication }],
    [a, { 'refused.0.reason': refusedApplication }],
    [null, { 'refused.0': refusedApplication }],
    [
      { ...a, reason: 'below-the-line' },
      { 'refused.0.line': score, 'refused.0.scoreBelow': distance },
    ],
    [
      { ...a, reason: 'placed-elsewhere', cohort: '' },
      { 'refused.0.cohort': 'Enter an id, as text that is not empty, like a17' },
    ],
    [
      { ...a, reason: 'placed-elsewhere', cohort: 'p', score: 3 },
      { 'refused.0': "Remove 'score': it does not belong here" },
    ],
    [
      { ...a, reason: 'below-the-line', line: 1, scoreBelow: 1, ineligibleFor: [] },
      { 'refused.0': "Remove 'ineligibleFor': it does not belong here" },
    ],
  ])('is none: %j', (one, problems) => {
    expect(problemsOf(Ranking, { ranked: [], refused: [one] })).toEqual(problems);
  });

  it.each([0, -0.5])('is not below the line by %d', (scoreBelow) => {
    const one = { ...a, reason: 'below-the-line', line: 16, score: 16 - scoreBelow, scoreBelow };
    expect(Ranking.safeParse({ ranked: [], refused: [one] }).success).toBe(false);
  });
});

describe('a ranking', () => {
  it('has nobody both ranked and refused, or refused twice', () => {
    const gone = { ...a, reason: 'not-eligible' };
    expect(problemsOf(Ranking, { ranked: [a], refused: [gone, { ...gone, id: 'b' }, { ...gone, id: 'b' }] })).toEqual({
      'refused.0.id': "Enter each application once: 'a' is already ranked or refused",
      'refused.2.id': "Enter each application once: 'b' is already ranked or refused",
    });
  });

  it('has, where it says which groups there are, no others', () => {
    const ranking = {
      groups: ['x', 'y'],
      ranked: [{ id: 'a', groups: ['x', 'z'] }],
      refused: [{ id: 'b', groups: ['w', 'y'], reason: 'not-eligible' }],
    };
    expect(problemsOf(Ranking, ranking)).toEqual({
      'ranked.0.groups.1': "Enter a group that there is, not 'z'",
      'refused.0.groups.0': "Enter a group that there is, not 'w'",
    });
    for (const groups of [null, undefined, ['w', 'x', 'y', 'z']]) {
      expect(problemsOf(Ranking, { ...ranking, groups })).toEqual({});
    }
    expect(problemsOf(Ranking, { ...ranking, groups: [] })).toHaveProperty(['ranked.0.groups.0']);
    expect(problemsOf(Ranking, { ranked: [], groups: ['open', 3] })).toEqual({
      'groups.0': "Leave out 'open': open places are open to all, so it is not a group",
      'groups.1': 'Enter a group, as text that is not empty, like exemplar',
    });
  });

  it.each([
    null,
    3,
    'ranking',
    [[]],
    { ranked: {}, refused: 'b', groups: 'x', lottery: 's', format: '1', scores: [] },
    { ranked: [null, 3, {}, { id: 1, groups: [1], score: '3', draw: 'x', preferences: {} }] },
    { ranked: [], refused: [{ reason: 'not-eligible' }, { reason: 'below-the-line', line: 'x' }, { reason: null }] },
    { ranked: [], lottery: { seed: 3, date: '2017-05-01' } },
  ])('says in sentences what to enter, of anything: %j', (wrong) => {
    const messages = Object.values(problemsOf(Ranking, wrong));
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages) {
      expect(message).toMatch(/^(Enter|Remove|Leave) /);
      expect(message).not.toMatch(jargon);
    }
  });
});
