import type { FactCell, FactType, FactValue, Rule } from 'digital-academy';
import { nextQuestions, remedies } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyOf } from './arbitraries.ts';
import { rulesOver } from './random-rules.ts';
import { holds } from './truth.ts';

const asOf = '2017-09-29';

/** The cells into which these rules divide the answers to one fact, in order, with what each answer comes to. */
function answersTo(type: FactType, ...rules: readonly Rule[]) {
  const next = nextQuestions(policyOf({ fact: type }, rules), {}, { asOf });
  if (next.outcome === 'too-large') throw new Error('one fact is too large');
  return next.questions[0]!.answers;
}

function cells(type: FactType, ...rules: readonly Rule[]): readonly (readonly [Rule | null, FactValue | null])[] {
  return answersTo(type, ...rules).map(({ cell }) => [cell.rule, cell.example]);
}

/** The cells of the only remedy for a person with this value. */
function remedyFor(type: FactType, value: FactValue | null, ...rules: readonly Rule[]): readonly FactCell[] {
  const answer = remedies(policyOf({ fact: type }, rules), { fact: value }, { asOf, changeable: ['fact'] });
  if (answer.outcome !== 'found') throw new Error(answer.outcome);
  expect(answer.remedies.length).toBe(1);
  return answer.remedies[0]!.changes;
}

describe('cells of a day', () => {
  const day = { type: 'day' } as const;

  it('end the day before a window and start again the day after it', () => {
    const window = { op: 'within', fact: 'fact', from: '2017-06-01', to: '2017-06-30' } as const;
    expect(remedyFor(day, '2017-05-31', window)[0]!.rule).toEqual(window);
    expect(remedyFor(day, '2017-07-01', window)[0]!.rule).toEqual(window);
    const outside = {
      op: 'any-of',
      rules: [
        { op: 'within', fact: 'fact', to: '2017-05-31' },
        { op: 'within', fact: 'fact', from: '2017-07-01' },
      ],
    };
    for (const [inside, example] of [
      ['2017-06-01', '2017-05-31'],
      ['2017-06-15', '2017-05-31'],
      ['2017-06-30', '2017-07-01'],
    ] as const) {
      expect(remedyFor(day, inside, { op: 'not', rule: window })).toEqual([
        { fact: 'fact', rule: outside, missing: false, example },
      ]);
    }
  });

  it('turn after and before into the days that they take in', () => {
    expect(
      cells(
        day,
        { op: 'after', fact: 'fact', value: '2016-02-28' },
        { op: 'before', fact: 'fact', value: '2017-03-01' },
      ),
    ).toEqual([
      [{ op: 'within', fact: 'fact', to: '2016-02-28' }, '2016-02-27'],
      [{ op: 'within', fact: 'fact', from: '2016-02-29', to: '2017-02-28' }, '2016-02-29'],
      [{ op: 'within', fact: 'fact', from: '2017-03-01' }, '2017-03-01'],
    ]);
  });

  it('of a single day name it', () => {
    expect(
      cells(
        day,
        { op: 'after', fact: 'fact', value: '2017-08-31' },
        { op: 'before', fact: 'fact', value: '2017-09-02' },
      ),
    ).toEqual([
      [{ op: 'within', fact: 'fact', to: '2017-08-31' }, '2017-08-30'],
      [{ op: 'on', fact: 'fact', value: '2017-09-01' }, '2017-09-01'],
      [{ op: 'within', fact: 'fact', from: '2017-09-02' }, '2017-09-02'],
    ]);
  });

  it('do not exist before the first day and after the last', () => {
    expect(
      cells(day, { op: 'on', fact: 'fact', value: '0001-01-01' }, { op: 'on', fact: 'fact', value: '9999-12-31' }),
    ).toEqual([
      [{ op: 'on', fact: 'fact', value: '0001-01-01' }, '0001-01-01'],
      [{ op: 'within', fact: 'fact', from: '0001-01-02', to: '9999-12-30' }, '0001-01-02'],
      [{ op: 'on', fact: 'fact', value: '9999-12-31' }, '9999-12-31'],
    ]);
    const impossible = policyOf({ fact: day }, [{ op: 'after', fact: 'fact', value: '9999-12-31' }]);
    expect(remedies(impossible, {}, { asOf, changeable: ['fact'] })).toEqual({
      outcome: 'impossible',
      blockedBy: ['rule-1'],
    });
  });

  it('do not exist between two days that follow one another', () => {
    expect(
      cells(
        day,
        { op: 'within', fact: 'fact', to: '2017-08-31' },
        { op: 'within', fact: 'fact', from: '2017-09-01' },
      ).map(([rule]) => rule),
    ).toEqual([
      { op: 'within', fact: 'fact', to: '2017-08-31' },
      { op: 'within', fact: 'fact', from: '2017-09-01' },
    ]);
  });
});

describe('cells of a whole number', () => {
  const whole = { type: 'whole-number' } as const;

  it('turn above and below into the numbers that they take in', () => {
    expect(cells(whole, { op: 'above', fact: 'fact', value: 2 }, { op: 'below', fact: 'fact', value: 10 })).toEqual([
      [{ op: 'at-most', fact: 'fact', value: 2 }, 1],
      [{ op: 'between', fact: 'fact', from: 3, to: 9 }, 3],
      [{ op: 'at-least', fact: 'fact', value: 10 }, 10],
    ]);
  });

  it('do not exist between neighbours', () => {
    expect(cells(whole, { op: 'at-most', fact: 'fact', value: 2 }, { op: 'at-least', fact: 'fact', value: 3 })).toEqual(
      [
        [{ op: 'at-most', fact: 'fact', value: 2 }, 1],
        [{ op: 'at-least', fact: 'fact', value: 3 }, 3],
      ],
    );
  });

  it('do not exist beyond the numbers that are safe', () => {
    const [least, most] = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
    expect(
      cells(whole, { op: 'at-most', fact: 'fact', value: least }, { op: 'at-least', fact: 'fact', value: most }).map(
        ([, example]) => example,
      ),
    ).toEqual([least, least + 1, most]);
    expect(remedyFor(whole, least, { op: 'above', fact: 'fact', value: most - 1 })[0]).toMatchObject({ example: most });
    for (const rule of [
      { op: 'above', fact: 'fact', value: most },
      { op: 'below', fact: 'fact', value: least },
    ] as const) {
      const answer = remedies(policyOf({ fact: whole }, [rule]), {}, { asOf, changeable: ['fact'] });
      expect(answer.outcome).toBe('impossible');
    }
  });
});

describe('cells of a decimal number', () => {
  const number = { type: 'number' } as const;

  it('say on which side of a number they end, and show the next one as it would be written', () => {
    expect(
      cells(number, { op: 'at-least', fact: 'fact', value: 15.5 }, { op: 'above', fact: 'fact', value: 16 }),
    ).toEqual([
      [{ op: 'below', fact: 'fact', value: 15.5 }, 15.4],
      [{ op: 'between', fact: 'fact', from: 15.5, to: 16 }, 15.5],
      [{ op: 'above', fact: 'fact', value: 16 }, 16.1],
    ]);
  });

  it('hold no number between neighbours', () => {
    const [low, high] = [0.3, 0.1 + 0.2];
    expect(low).toBeLessThan(high);
    expect(
      cells(number, { op: 'at-most', fact: 'fact', value: low }, { op: 'at-least', fact: 'fact', value: high }).length,
    ).toBe(2);
  });

  it('show a number between constants that are close', () => {
    const between = {
      op: 'all-of',
      rules: [
        { op: 'above', fact: 'fact', value: 1.01 },
        { op: 'below', fact: 'fact', value: 1.02 },
      ],
    } as const;
    const [cell] = remedyFor(number, 0, between);
    expect(cell!.rule).toEqual(between);
    expect(cell!.example).toBeGreaterThan(1.01);
    expect(cell!.example).toBeLessThan(1.02);
  });

  it('end with the largest number there is', () => {
    const answer = remedies(
      policyOf({ fact: number }, [{ op: 'above', fact: 'fact', value: Number.MAX_VALUE }]),
      {},
      { asOf, changeable: ['fact'] },
    );
    expect(answer.outcome).toBe('impossible');
    const [cell] = remedyFor(number, 0, { op: 'above', fact: 'fact', value: 1e300 });
    expect(cell!.example).toBeGreaterThan(1e300);
    expect(cell!.example).toBeLessThan(Infinity);
  });
});

describe('cells of a choice', () => {
  const post = { type: 'choice', options: ['ccio', 'cio', 'aspirant', 'other'] } as const;

  it('are named by what is fewer: the options in them, or those that are not', () => {
    expect(cells(post, { op: 'not-in', fact: 'fact', values: ['other'] })).toEqual([
      [{ op: 'not-in', fact: 'fact', values: ['other'] }, 'ccio'],
      [{ op: 'in', fact: 'fact', values: ['other'] }, 'other'],
    ]);
    expect(cells(post, { op: 'in', fact: 'fact', values: ['cio', 'ccio'] }).map(([rule]) => rule)).toEqual([
      { op: 'in', fact: 'fact', values: ['ccio', 'cio'] },
      { op: 'in', fact: 'fact', values: ['aspirant', 'other'] },
    ]);
  });

  it('say a yes or no as it is', () => {
    expect(cells({ type: 'yes-no' }, { op: 'is', fact: 'fact', value: true })).toEqual([
      [{ op: 'is', fact: 'fact', value: false }, false],
      [{ op: 'is', fact: 'fact', value: true }, true],
    ]);
  });
});

describe('cells of a ladder', () => {
  const level = { type: 'ladder', steps: ['practitioner', 'senior', 'advanced', 'leading'] } as const;

  it('are from a step up, up to a step, or from one to another', () => {
    expect(
      cells(
        level,
        { op: 'above', fact: 'fact', value: 'practitioner' },
        { op: 'below', fact: 'fact', value: 'leading' },
      ),
    ).toEqual([
      [{ op: 'in', fact: 'fact', values: ['practitioner'] }, 'practitioner'],
      [{ op: 'between', fact: 'fact', from: 'senior', to: 'advanced' }, 'senior'],
      [{ op: 'in', fact: 'fact', values: ['leading'] }, 'leading'],
    ]);
    expect(cells(level, { op: 'at-least', fact: 'fact', value: 'advanced' }).map(([rule]) => rule)).toEqual([
      { op: 'at-most', fact: 'fact', value: 'senior' },
      { op: 'at-least', fact: 'fact', value: 'advanced' },
    ]);
  });

  it('with a step between them left out are listed', () => {
    expect(remedyFor(level, 'senior', { op: 'in', fact: 'fact', values: ['practitioner', 'leading'] })).toEqual([
      {
        fact: 'fact',
        rule: { op: 'in', fact: 'fact', values: ['practitioner', 'leading'] },
        missing: false,
        example: 'practitioner',
      },
    ]);
  });
});

function allSets(options: readonly string[]): readonly (readonly string[])[] {
  return options.reduce<string[][]>((some, option) => [...some, ...some.map((set) => [...set, option])], [[]]);
}

/** Whether the two rules hold of the same sets of skills. */
function sameSets(one: Rule, other: Rule): boolean {
  const options = ['data', 'design', 'policy', 'welsh'];
  const facts = { fact: { type: 'choices', options } } as const;
  return allSets(options).every((set) => holds(one, { fact: set }, facts) === holds(other, { fact: set }, facts));
}

describe('the example of a remedy', () => {
  const ladder = { type: 'ladder', steps: ['one', 'two', 'three', 'four', 'five'] } as const;

  it.each<[FactType, FactValue, Rule, FactValue]>([
    [{ type: 'day' }, '2024-05-01', { op: 'within', fact: 'fact', from: '2024-03-01', to: '2024-04-30' }, '2024-04-30'],
    [{ type: 'day' }, '2024-02-01', { op: 'within', fact: 'fact', from: '2024-03-01', to: '2024-04-30' }, '2024-03-01'],
    [{ type: 'whole-number' }, 11, { op: 'between', fact: 'fact', from: 3, to: 10 }, 10],
    [{ type: 'whole-number' }, 11, { op: 'below', fact: 'fact', value: 10 }, 9],
    [{ type: 'number' }, 1.5, { op: 'between', fact: 'fact', from: 0.6, to: 1 }, 1],
    [ladder, 'five', { op: 'at-most', fact: 'fact', value: 'three' }, 'three'],
    [ladder, 'one', { op: 'in', fact: 'fact', values: ['three', 'five'] }, 'three'],
  ])('of %o and %o changes it as little as %o lets it', (type, value, rule, example) => {
    expect(remedyFor(type, value, rule)[0]!.example).toBe(example);
  });
});

describe('cells of a set', () => {
  const skills = { type: 'choices', options: ['data', 'design', 'policy', 'welsh'] } as const;

  it('speak of the options that matter, and show as small a change of the set as there is', () => {
    const rules = [
      { op: 'includes-all', fact: 'fact', values: ['data', 'design'] },
      { op: 'includes-none', fact: 'fact', values: ['policy'] },
    ] as const;
    expect(remedyFor(skills, ['welsh', 'policy', 'design'], ...rules)).toEqual([
      {
        fact: 'fact',
        rule: {
          op: 'all-of',
          rules: [
            { op: 'includes-all', fact: 'fact', values: ['data', 'design'] },
            { op: 'includes-none', fact: 'fact', values: ['policy'] },
          ],
        },
        missing: false,
        example: ['welsh', 'design', 'data'],
      },
    ]);
  });

  it.each<[string, Rule, Rule | null]>([
    ['any of', { op: 'includes-any', fact: 'fact', values: ['data', 'design', 'policy'] }, null],
    ['all of', { op: 'includes-all', fact: 'fact', values: ['data', 'design'] }, null],
    ['none of', { op: 'includes-none', fact: 'fact', values: ['data', 'design'] }, null],
    [
      'any of and one more',
      {
        op: 'all-of',
        rules: [
          { op: 'includes-any', fact: 'fact', values: ['data', 'design', 'policy'] },
          { op: 'includes-all', fact: 'fact', values: ['welsh'] },
        ],
      },
      {
        op: 'all-of',
        rules: [
          { op: 'includes-all', fact: 'fact', values: ['welsh'] },
          { op: 'includes-any', fact: 'fact', values: ['data', 'design', 'policy'] },
        ],
      },
    ],
    [
      'any of, all of and none of',
      {
        op: 'all-of',
        rules: [
          { op: 'includes-any', fact: 'fact', values: ['data', 'design'] },
          { op: 'includes-all', fact: 'fact', values: ['policy'] },
          { op: 'includes-none', fact: 'fact', values: ['welsh'] },
        ],
      },
      {
        op: 'all-of',
        rules: [
          { op: 'includes-all', fact: 'fact', values: ['policy'] },
          { op: 'includes-none', fact: 'fact', values: ['welsh'] },
          { op: 'includes-any', fact: 'fact', values: ['data', 'design'] },
        ],
      },
    ],
    [
      'not both of',
      { op: 'not', rule: { op: 'includes-all', fact: 'fact', values: ['data', 'design'] } },
      {
        op: 'any-of',
        rules: [
          { op: 'includes-none', fact: 'fact', values: ['design'] },
          { op: 'includes-none', fact: 'fact', values: ['data'] },
        ],
      },
    ],
    [
      'two of three',
      {
        op: 'some-of',
        atLeast: 2,
        rules: ['data', 'design', 'policy'].map((option) => ({ op: 'includes-any', fact: 'fact', values: [option] })),
      },
      {
        op: 'any-of',
        rules: [
          { op: 'includes-all', fact: 'fact', values: ['data', 'design'] },
          { op: 'includes-all', fact: 'fact', values: ['data', 'policy'] },
          { op: 'includes-all', fact: 'fact', values: ['design', 'policy'] },
        ],
      },
    ],
  ])('say what all sets that do have in common: %s', (_, rule, said) => {
    const [met, notMet] = cells(skills, rule)
      .map(([cell]) => cell)
      .sort((a) => (a && sameSets(a, rule) ? -1 : 1));
    expect(met).toEqual(said ?? rule);
    expect(sameSets(notMet!, { op: 'not', rule })).toBe(true);
  });

  it('hold exactly the sets that do, and show one of them, whatever the rule', () => {
    const options = ['code', 'data', 'design', 'policy', 'welsh'];
    const five = { type: 'choices', options } as const;
    const fact = { type: five, constants: options, domain: allSets(options) };
    fc.assert(
      fc.property(fc.array(rulesOver({ fact }), { minLength: 1, maxLength: 3 }), (rules) => {
        const vocabulary = { fact: five };
        const answers = answersTo(five, ...rules);
        for (const set of fact.domain) {
          const inside = answers.filter(({ cell }) => holds(cell.rule!, { fact: set }, vocabulary));
          expect(inside.length).toBe(1);
          const met = rules.flatMap((rule, i) => (holds(rule, { fact: set }, vocabulary) ? [`rule-${i + 1}`] : []));
          expect(inside[0]!.met).toEqual(met);
        }
        for (const { cell } of answers) expect(holds(cell.rule!, { fact: cell.example! }, vocabulary)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('keep what somebody has, as far as it may stay', () => {
    const rule: Rule = {
      op: 'all-of',
      rules: [
        { op: 'includes-any', fact: 'fact', values: ['data', 'design'] },
        { op: 'includes-all', fact: 'fact', values: ['policy'] },
      ],
    };
    expect(remedyFor(skills, ['design', 'welsh'], rule)[0]!.example).toEqual(['design', 'welsh', 'policy']);
  });

  it('are few where options are many', () => {
    const options = Array.from({ length: 60 }, (_, i) => `option-${i}`);
    const many = { type: 'choices', options } as const;
    const any = { op: 'includes-any', fact: 'fact', values: options } as const;
    expect(remedyFor(many, [], any)).toEqual([{ fact: 'fact', rule: any, missing: false, example: ['option-0'] }]);
  });

  it('show a set for somebody of whom none is known', () => {
    expect(remedyFor(skills, null, { op: 'includes-any', fact: 'fact', values: ['data'] })).toEqual([
      {
        fact: 'fact',
        rule: { op: 'includes-all', fact: 'fact', values: ['data'] },
        missing: false,
        example: ['data'],
      },
    ]);
    expect(remedyFor(skills, null, { op: 'includes-none', fact: 'fact', values: ['data'] })[0]!.example).toEqual([]);
  });
});
