import type { BoundaryCases, CaseWords, FactType, FactValue, Rule, Vocabulary } from 'digital-academy';
import { boundaryCases, factsOf, policy } from 'digital-academy';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { policyOf } from './arbitraries.ts';

function made(vocabulary: Vocabulary, ...rules: readonly Rule[]) {
  const answer = boundaryCases(policyOf(vocabulary, rules));
  if (answer.outcome === 'too-large') throw new Error('a small policy is too large');
  return answer;
}

/** The values that just meet one rule about one fact, and those that just do not. */
function edges(type: FactType, rule: Rule): Record<'met' | 'notMet', readonly FactValue[]> {
  const { cases } = made({ fact: type }, rule);
  const valuesOf = (kind: string) =>
    cases.filter((one) => one.kind === kind).map(({ facts }) => (facts as { fact: FactValue }).fact);
  expect(cases.filter(({ kind }) => kind === 'missing').map(({ facts }) => facts)).toEqual([{}]);
  return { met: valuesOf('just-met'), notMet: valuesOf('just-not-met') };
}

describe('boundaryCases', () => {
  it('takes the day before a window, its first, its last, and the day after', () => {
    const window: Rule = { op: 'within', fact: 'fact', from: '2017-06-01', to: '2017-06-30' };
    expect(edges({ type: 'day' }, window)).toEqual({
      met: ['2017-06-01', '2017-06-30'],
      notMet: ['2017-05-31', '2017-07-01'],
    });
  });

  it.each([
    [{ op: 'before', fact: 'fact', value: '2016-03-01' }, ['2016-02-29'], ['2016-03-01']],
    [{ op: 'after', fact: 'fact', value: '2017-12-31' }, ['2018-01-01'], ['2017-12-31']],
    [{ op: 'within', fact: 'fact', from: '2017-06-01' }, ['2017-06-01'], ['2017-05-31']],
    [{ op: 'within', fact: 'fact', to: '2017-06-30' }, ['2017-06-30'], ['2017-07-01']],
    [{ op: 'on', fact: 'fact', value: '2017-06-01' }, ['2017-06-01'], ['2017-05-31', '2017-06-02']],
    [{ op: 'on', fact: 'fact', value: '0001-01-01' }, ['0001-01-01'], ['0001-01-02']],
    [{ op: 'on', fact: 'fact', value: '9999-12-31' }, ['9999-12-31'], ['9999-12-30']],
    [{ op: 'within', fact: 'fact', from: '0001-01-01', to: '0001-01-01' }, ['0001-01-01'], ['0001-01-02']],
  ] satisfies [Rule, string[], string[]][])('takes the days on both sides of the edge of %o', (rule, met, notMet) => {
    expect(edges({ type: 'day' }, rule)).toEqual({ met, notMet });
  });

  it.each([
    [{ op: 'at-least', fact: 'fact', value: 3 }, [3], [2]],
    [{ op: 'at-most', fact: 'fact', value: 3 }, [3], [4]],
    [{ op: 'above', fact: 'fact', value: 3 }, [4], [3]],
    [{ op: 'below', fact: 'fact', value: 3 }, [2], [3]],
    [{ op: 'between', fact: 'fact', from: 3, to: 3 }, [3], [2, 4]],
    [{ op: 'between', fact: 'fact', from: -1, to: 0 }, [-1, 0], [-2, 1]],
    [{ op: 'at-least', fact: 'fact', value: Number.MAX_SAFE_INTEGER }, [2 ** 53 - 1], [2 ** 53 - 2]],
    [{ op: 'at-most', fact: 'fact', value: Number.MIN_SAFE_INTEGER }, [1 - 2 ** 53], [2 - 2 ** 53]],
  ] satisfies [Rule, number[], number[]][])('takes one more and one less around %o', (rule, met, notMet) => {
    expect(edges({ type: 'whole-number' }, rule)).toEqual({ met, notMet });
  });

  it.each([
    [{ op: 'at-least', fact: 'fact', value: 15.5 }, [15.5], [15.4]],
    [{ op: 'above', fact: 'fact', value: 15.5 }, [15.6], [15.5]],
    [{ op: 'at-most', fact: 'fact', value: 2.25 }, [2.25], [2.26]],
    [{ op: 'below', fact: 'fact', value: 16 }, [15.9], [16]],
    [{ op: 'at-least', fact: 'fact', value: 0.3 }, [0.3], [0.2]],
    [{ op: 'at-least', fact: 'fact', value: 0 }, [0], [-0.1]],
  ] satisfies [Rule, number[], number[]][])('takes one step in the last decimal around %o', (rule, met, notMet) => {
    expect(edges({ type: 'number' }, rule)).toEqual({ met, notMet });
  });

  it.each([1e21, 1e-7, -1e300, Number.MIN_VALUE, 0.1 + 0.2, 123456789.123])(
    'has a number on both sides of %d, however it is written',
    (value) => {
      const { met, notMet } = edges({ type: 'number' }, { op: 'at-least', fact: 'fact', value });
      expect(met).toEqual([value]);
      expect(notMet.length).toBe(1);
      expect(notMet[0]).toBeLessThan(value);
      // As near as is natural to write, or else as there is.
      expect(value - Number(notMet[0])).toBeLessThanOrEqual(Math.max(0.11, Math.abs(value) * 1e-9));
    },
  );

  it('takes the steps of a ladder on both sides', () => {
    const level: FactType = { type: 'ladder', steps: ['practitioner', 'senior', 'advanced', 'leading'] };
    expect(edges(level, { op: 'at-least', fact: 'fact', value: 'advanced' })).toEqual({
      met: ['advanced'],
      notMet: ['senior'],
    });
    expect(edges(level, { op: 'between', fact: 'fact', from: 'senior', to: 'advanced' })).toEqual({
      met: ['senior', 'advanced'],
      notMet: ['practitioner', 'leading'],
    });
  });

  it('takes an option inside a choice and one outside', () => {
    const post: FactType = { type: 'choice', options: ['ccio', 'cio', 'other'] };
    expect(edges(post, { op: 'not-in', fact: 'fact', values: ['ccio', 'other'] })).toEqual({
      met: ['cio'],
      notMet: ['ccio'],
    });
  });

  it('takes a set with each option that counts and the same without it', () => {
    const skills: FactType = { type: 'choices', options: ['data', 'design', 'welsh'] };
    const all = edges(skills, { op: 'includes-all', fact: 'fact', values: ['data', 'design'] });
    expect(all).toEqual({ met: [['data', 'design']], notMet: [['design'], ['data']] });
    const any = edges(skills, { op: 'includes-any', fact: 'fact', values: ['data', 'design'] });
    expect(any).toEqual({ met: [['data'], ['design']], notMet: [[]] });
  });

  it('says each case in a sentence, with the facts nested', () => {
    const { cases } = made(
      { 'employer.years': { type: 'whole-number', title: 'Years with the employer' } },
      { op: 'at-least', fact: 'employer.years', value: 3 },
    );
    expect(cases).toEqual([
      {
        requirement: 'rule-1',
        kind: 'just-met',
        fact: 'employer.years',
        facts: { employer: { years: 3 } },
        expected: { outcome: 'eligible', failed: [], missing: [] },
        sentence: 'rule-1 is just met: Years with the employer is 3',
      },
      {
        requirement: 'rule-1',
        kind: 'just-not-met',
        fact: 'employer.years',
        facts: { employer: { years: 2 } },
        expected: { outcome: 'ineligible', failed: ['rule-1'], missing: [] },
        sentence: 'rule-1 is just not met: Years with the employer is 2',
      },
      {
        requirement: 'rule-1',
        kind: 'missing',
        fact: 'employer.years',
        facts: {},
        expected: { outcome: 'undetermined', failed: [], missing: ['employer.years'] },
        sentence: 'rule-1 is not known: Years with the employer is not known',
      },
    ]);
  });

  it('names a case in other words, if they are given', () => {
    const years = policyOf({ years: { type: 'whole-number', title: 'Years' } }, [
      { op: 'at-least', fact: 'years', value: 3 },
    ]);
    const sentences = (words: Partial<CaseWords>) => {
      const answer = boundaryCases(years, { words });
      return answer.outcome === 'complete' ? answer.cases.map(({ sentence }) => sentence) : [];
    };
    expect(sentences({ fact: (fact) => `<${fact}>` })[0]).toBe('rule-1 is just met: <years> is 3');
    expect(sentences({ value: (value) => (value === null ? 'anhysbys' : `${String(value)}!`) })[2]).toBe(
      'rule-1 is not known: Years is anhysbys',
    );
    expect(sentences({ sentence: ({ kind, expected }) => `${kind}, ${expected.outcome}` })).toEqual([
      'just-met, eligible',
      'just-not-met, ineligible',
      'missing, undetermined',
    ]);
  });

  it('says that a requirement never decides which another one implies', () => {
    const { cases, neverDecide } = made(
      { years: { type: 'whole-number' } },
      { op: 'at-least', fact: 'years', value: 5 },
      { op: 'at-least', fact: 'years', value: 3 },
    );
    expect(neverDecide).toEqual(['rule-2']);
    expect(cases.filter(({ kind }) => kind === 'just-not-met').map(({ facts }) => facts)).toEqual([{ years: 4 }]);
  });

  it('still shows both sides where two requirements turn at the same edge', () => {
    const { cases, neverDecide } = made(
      { years: { type: 'whole-number' }, endorsed: { type: 'yes-no' } },
      { op: 'at-least', fact: 'years', value: 5 },
      {
        op: 'any-of',
        rules: [
          { op: 'at-least', fact: 'years', value: 5 },
          { op: 'is', fact: 'endorsed', value: true },
        ],
      },
    );
    expect(neverDecide).toEqual(['rule-2']);
    const ofFirst = cases.filter(({ requirement, kind }) => requirement === 'rule-1' && kind !== 'missing');
    expect(ofFirst.map(({ facts }) => facts)).toEqual([
      { years: 5, endorsed: true },
      { years: 4, endorsed: true },
    ]);
  });

  it('shows two people who differ in one fact, even where that fact has to pass over an edge of another requirement', () => {
    const { cases } = made(
      { years: { type: 'whole-number' }, endorsed: { type: 'yes-no' } },
      { op: 'below', fact: 'years', value: 5 },
      {
        op: 'any-of',
        rules: [
          { op: 'below', fact: 'years', value: 5 },
          {
            op: 'all-of',
            rules: [
              { op: 'above', fact: 'years', value: 5 },
              { op: 'is', fact: 'endorsed', value: true },
            ],
          },
        ],
      },
    );
    const ofFirst = cases.filter(({ requirement, kind }) => requirement === 'rule-1' && kind !== 'missing');
    expect(ofFirst.map(({ facts }) => facts)).toEqual(
      expect.arrayContaining([
        { years: 4, endorsed: true },
        { years: 6, endorsed: true },
      ]),
    );
  });

  it('shows two people who differ in one fact, even where another requirement refuses the first of the options', () => {
    const { cases } = made(
      { post: { type: 'choice', options: ['ccio', 'cio', 'other'] }, endorsed: { type: 'yes-no' } },
      { op: 'in', fact: 'post', values: ['ccio', 'cio'] },
      { op: 'not-in', fact: 'post', values: ['ccio'] },
      {
        op: 'any-of',
        rules: [
          { op: 'in', fact: 'post', values: ['cio'] },
          { op: 'is', fact: 'endorsed', value: true },
        ],
      },
    );
    const ofFirst = cases.filter(({ requirement, kind }) => requirement === 'rule-1' && kind !== 'missing');
    expect(ofFirst.map(({ kind, facts }) => [kind, facts])).toEqual(
      expect.arrayContaining([
        ['just-met', { post: 'cio', endorsed: true }],
        ['just-not-met', { post: 'other', endorsed: true }],
      ]),
    );
  });

  it('shows two people who differ in one set, even where that takes another option in the place of the first', () => {
    const { cases } = made(
      { roles: { type: 'choices', options: ['cio', 'other'] } },
      { op: 'includes-any', fact: 'roles', values: ['cio'] },
      { op: 'includes-any', fact: 'roles', values: ['cio', 'other'] },
      { op: 'not', rule: { op: 'includes-all', fact: 'roles', values: ['cio', 'other'] } },
    );
    const ofFirst = cases.filter(({ requirement, kind }) => requirement === 'rule-1' && kind !== 'missing');
    expect(ofFirst.map(({ kind, facts }) => [kind, facts])).toEqual([
      ['just-met', { roles: ['cio'] }],
      ['just-not-met', { roles: ['other'] }],
    ]);
  });

  it('shows a comparison decide of which another requirement refuses both edges', () => {
    const hours = { op: 'at-least', fact: 'hours', value: 10 } as const;
    const { cases } = made(
      { hours: { type: 'whole-number' }, years: { type: 'whole-number' } },
      { op: 'not', rule: { op: 'between', fact: 'hours', from: 8, to: 12 } },
      { op: 'all-of', rules: [{ op: 'at-least', fact: 'years', value: 5 }, hours] },
    );
    const ofHours = cases.filter(
      (one) => one.requirement === 'rule-2' && one.fact === 'hours' && one.kind !== 'missing',
    );
    expect(ofHours.map(({ kind, facts }) => [kind, facts])).toEqual([
      ['just-met', { hours: 13, years: 5 }],
      ['just-not-met', { hours: 7, years: 5 }],
    ]);
  });

  it('has no case of a policy that nobody can meet but those that fail one requirement alone', () => {
    const { cases, neverDecide } = made(
      { years: { type: 'whole-number' } },
      { op: 'at-least', fact: 'years', value: 5 },
      { op: 'below', fact: 'years', value: 5 },
    );
    expect(neverDecide).toEqual([]);
    expect(new Set(cases.map(({ kind }) => kind))).not.toContain('just-met');
  });

  it('grows with the number of comparisons, and ends soon on wide policies', () => {
    const names = Array.from({ length: 60 }, (_, i) => `fact${i}`);
    const vocabulary: Vocabulary = Object.fromEntries(names.map((fact) => [fact, { type: 'whole-number' }]));
    const threes = names.slice(0, 20).map((_, i): Rule => ({
      op: 'any-of',
      rules: names.slice(3 * i, 3 * i + 3).map((fact) => ({ op: 'at-least', fact, value: 3 })),
    }));
    const { cases, neverDecide } = made(vocabulary, ...threes);
    expect(neverDecide).toEqual([]);
    expect(cases.length).toBeLessThanOrEqual(3 * 60);
    const ten = names.slice(0, 10).map((fact): Rule => ({ op: 'between', fact, from: 3, to: 5 }));
    expect(made(vocabulary, { op: 'any-of', rules: ten }).cases.length).toBeLessThanOrEqual(5 * 10);
  });

  it('gives up at its limit, and says how large it is', () => {
    const wide = policyOf({ years: { type: 'whole-number' } }, [{ op: 'at-least', fact: 'years', value: 3 }]);
    expect(boundaryCases(wide, { limit: 1 })).toEqual({
      outcome: 'too-large',
      cells: expect.any(Number) as number,
      limit: 1,
    });
    for (const limit of [0, -1, 0.5, NaN]) {
      expect(() => boundaryCases(wide, { limit })).toThrow(/^boundaryCases: the limit is/);
    }
  });

  it('is typed by the facts and the codes of the policy', () => {
    const applicant = factsOf(z.object({ years: z.int().nullish(), endorsed: z.boolean().nullish() }));
    const experienced = policy({
      id: 'test/experienced',
      version: 1,
      inForce: { from: '2017-05-01' },
      facts: applicant,
      requires: { experienced: { rule: applicant.years.atLeast(3), because: 'Three years' } },
    });
    const answer = boundaryCases(experienced);
    expectTypeOf(answer).toExtend<BoundaryCases>();
    if (answer.outcome === 'too-large') throw new Error('a small policy is too large');
    expectTypeOf(answer.neverDecide).toEqualTypeOf<readonly 'experienced'[]>();
    expectTypeOf(answer.cases[0]!.fact).toEqualTypeOf<'years' | 'endorsed'>();
  });
});
