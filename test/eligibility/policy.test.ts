import { factsOf, policy, Policy } from 'digital-academy';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';

const sound = {
  format: 1,
  id: 'test/sound',
  version: 1,
  inForce: { from: '2017-05-01' },
  facts: {
    endorsed: { type: 'yes-no' },
    post: { type: 'choice', options: ['cio', 'other'] },
    level: { type: 'ladder', steps: ['practitioner', 'senior'] },
    years: { type: 'whole-number' },
    score: { type: 'number' },
    appliedOn: { type: 'day' },
    skills: { type: 'choices', options: ['code', 'data'] },
  },
  requires: { endorsed: { rule: { op: 'is', fact: 'endorsed', value: true }, because: 'Endorsed' } },
};

function problemsOf(value: unknown): string[] {
  const { error } = Policy.safeParse(value);
  return (error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

// The same node twice in each: small in memory, 2 to the power of `levels` when it is read.
function doubled(levels: number): unknown {
  return Array.from({ length: levels }).reduce<unknown>(
    (inner) => ({ op: 'all-of', rules: [inner, inner] }),
    sound.requires.endorsed.rule,
  );
}

const withRule = (rule: unknown) => ({ ...sound, requires: { it: { rule, because: 'It' } } });

describe('Policy', () => {
  it('returns a frozen copy that shares nothing with the input', () => {
    const input = structuredClone(sound);
    const parsed = Policy.parse(input);
    input.requires.endorsed.rule.value = false;
    expect(parsed).toEqual(sound);
    expect(Object.isFrozen(parsed.requires['endorsed']!.rule)).toBe(true);
    expectTypeOf<z.output<typeof Policy>>().toEqualTypeOf<Policy>();
  });

  it('reports every problem at once, each where it stands', () => {
    const problems = problemsOf({
      format: 2,
      id: ' ',
      version: 0,
      inForce: { from: '2017-02-30', to: 'soon' },
      facts: { ok: { type: 'yes-no' }, bad: { type: 'text' }, '9lives': { type: 'day' } },
      requires: { Endorsed: { rule: { op: 'is', fact: 'ok', value: 'yes' }, because: '' } },
      extra: true,
    });
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'extra',
      'format',
      'id',
      'version',
      'inForce.from',
      'inForce.to',
      'facts.bad.type',
      'facts.9lives',
      'requires.Endorsed',
      'requires.Endorsed.because',
      'requires.Endorsed.rule.value',
    ]);
    for (const problem of problems) expect(problem).toMatch(/: (Enter|Remove)/);
  });

  it.each([
    ['nothing', undefined, 'Enter a rule: an object with op'],
    ['an unknown fact', { op: 'is', fact: 'endorsd', value: true }, "'endorsd' is not one of"],
    ['a fact that objects inherit', { op: 'is', fact: 'toString', value: true }, "'toString' is not one of"],
    ['an unordered comparison', { op: 'at-least', fact: 'post', value: 'cio' }, "'in', 'not-in'"],
    ['no op', { fact: 'post' }, "Enter an op: one of 'all-of', 'any-of'"],
    ['an op that is none', { op: 'IS', fact: 'endorsed', value: true }, "Enter an op: one of 'all-of'"],
    ['a constant outside the choice', { op: 'in', fact: 'post', values: ['ceo'] }, "Enter one of 'cio', 'other'"],
    ['no constant', { op: 'in', fact: 'post', values: [] }, 'Enter a list of at least one value'],
    ['a constant twice', { op: 'in', fact: 'post', values: ['cio', 'cio'] }, 'it is in the list already'],
    ['a step off the ladder', { op: 'above', fact: 'level', value: 'leading' }, "Enter one of 'practitioner'"],
    ['half a year', { op: 'above', fact: 'years', value: 1.5 }, 'Enter a whole number'],
    ['not a number', { op: 'above', fact: 'score', value: NaN }, 'Enter a number'],
    [
      'a whole number too large to be told from its neighbours',
      { op: 'above', fact: 'years', value: 2 ** 53 },
      'Enter a whole number',
    ],
    ['one too small', { op: 'below', fact: 'years', value: -(2 ** 53) }, 'Enter a whole number'],
    [
      'an option that the set has not',
      { op: 'includes-any', fact: 'skills', values: ['law'] },
      "values.0: Enter one of 'code', 'data'",
    ],
    [
      'a set as an option',
      { op: 'includes-all', fact: 'skills', values: [['code']] },
      "values.0: Enter one of 'code', 'data'",
    ],
    ['no option', { op: 'includes-none', fact: 'skills', values: [] }, 'Enter a list of at least one value'],
    ['an option twice', { op: 'includes-all', fact: 'skills', values: ['code', 'code'] }, 'it is in the list already'],
    [
      'a set compared as a choice',
      { op: 'in', fact: 'skills', values: ['code'] },
      "'includes-any', 'includes-all', 'includes-none'",
    ],
    ['a choice compared as a set', { op: 'includes-any', fact: 'post', values: ['cio'] }, "'in', 'not-in'"],
    ['a day that is none', { op: 'on', fact: 'appliedOn', value: '2017-02-29' }, 'Enter a real day'],
    ['an impossible between', { op: 'between', fact: 'level', from: 'senior', to: 'practitioner' }, 'Enter an end'],
    ['an impossible within', { op: 'within', fact: 'appliedOn', from: '2017-02-02', to: '2017-02-01' }, 'Enter an end'],
    ['a between with one end', { op: 'between', fact: 'years', from: 1 }, 'Enter a whole number'],
    ['a within without ends', { op: 'within', fact: 'appliedOn' }, 'Enter from, to or both'],
    ['an empty group', { op: 'all-of', rules: [] }, 'Enter a list of at least one rule'],
    [
      'none of some',
      { op: 'some-of', atLeast: 0, rules: [sound.requires.endorsed.rule] },
      'Enter a whole number from 1 to 1',
    ],
    ['more than there are', { op: 'some-of', atLeast: 2, rules: [sound.requires.endorsed.rule] }, 'from 1 to 1'],
    ['a field that does not belong', { ...sound.requires.endorsed.rule, values: [] }, 'Remove this field'],
  ])('refuses a rule with %s', (_, rule, message) => {
    expect(problemsOf(withRule(rule)).join('\n')).toContain(message);
  });

  it('names every problem of one rule', () => {
    const rule = { op: 'includes-any', fact: 'skills', value: ['law'], values: [], more: 1 };
    expect(problemsOf(withRule(rule))).toEqual([
      'requires.it.rule.value: Remove this field: only op, fact, values belong here',
      'requires.it.rule.more: Remove this field: only op, fact, values belong here',
      'requires.it.rule.values: Enter a list of at least one value',
    ]);
    expect(problemsOf(withRule({ op: 'some-of', atleast: 0, rule: [] })).length).toBe(4);
    expect(problemsOf(withRule({ op: 'iz', fact: 'endorse', value: true })).length).toBe(2);
  });

  it('refuses a list with gaps, which other checks would pass over', () => {
    const rules: unknown[] = [];
    rules[1] = sound.requires.endorsed.rule;
    expect(problemsOf(withRule({ op: 'all-of', rules }))).toEqual([
      'requires.it.rule.rules: Enter a list without gaps',
    ]);
    rules.length = 10 ** 8;
    expect(problemsOf(withRule({ op: 'all-of', rules })).join()).toContain('Enter at most 1000 values here');
  });

  it('refuses a path that goes on and on, and the policy without facts', () => {
    const path = `${'a.'.repeat(100_000)}a`;
    expect(problemsOf({ ...sound, facts: { ...sound.facts, [path]: { type: 'yes-no' } } }).length).toBe(1);
    expect(problemsOf({ ...sound, facts: {} })[0]).toBe('facts: Enter the facts of the policy, each with its type');
  });

  it('takes whole numbers up to the last that is told from its neighbours', () => {
    for (const value of [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]) {
      expect(problemsOf(withRule({ op: 'above', fact: 'years', value }))).toEqual([]);
    }
  });

  it('reads what a fact is called and that it is sensitive', () => {
    const facts = { ...sound.facts, endorsed: { type: 'yes-no', title: 'Endorsed by the employer', sensitive: true } };
    expect(Policy.parse({ ...sound, facts }).facts).toEqual(facts);
  });

  it.each([
    ['an empty title', { title: ' ' }, 'years.title: Enter what the fact is called, or leave it out'],
    ['a title that is no text', { title: 1 }, 'years.title: Enter what the fact is called, or leave it out'],
    ['a fact that is sensitive or not', { sensitive: false }, 'years.sensitive: Enter true, or leave it out'],
    ['one that is sensitive in words', { sensitive: 'true' }, 'years.sensitive: Enter true, or leave it out'],
    ['another mark', { secret: true }, 'years.secret: Remove this field: only type, title, sensitive belong here'],
  ])('refuses %s', (_, mark, problem) => {
    const facts = { ...sound.facts, years: { type: 'whole-number', ...mark } };
    expect(problemsOf({ ...sound, facts })).toEqual([`facts.${problem}`]);
  });

  it.each([
    ['without options', { type: 'choices' }],
    ['with none', { type: 'choices', options: [] }],
    ['with an option twice', { type: 'choices', options: ['code', 'code'] }],
  ])('refuses a set %s', (_, skills) => {
    expect(problemsOf({ ...sound, facts: { ...sound.facts, skills } })).toEqual([
      'facts.skills.options: Enter a list of at least one text, each of them once',
    ]);
  });

  it('takes rules 32 levels deep and refuses the 33rd, however deep it goes on', () => {
    const nested = (levels: number): unknown =>
      Array.from({ length: levels - 1 }).reduce<unknown>(
        (inner) => ({ op: 'not', rule: inner }),
        sound.requires.endorsed.rule,
      );
    expect(problemsOf(withRule(nested(32)))).toEqual([]);
    expect(problemsOf(withRule(nested(33))).join()).toContain('at most 32 levels deep');
    expect(problemsOf(withRule(nested(50_000))).join()).toContain('at most 32 levels deep');
  });

  it.each([
    ['a long list', { ...sound, facts: { post: { type: 'choice', options: Array.from({ length: 1001 }, String) } } }],
    ['many facts', { ...sound, facts: Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`f${i}`, {}])) }],
    ['many values in all', { ...sound, requires: { it: { rule: doubled(22), because: 'It' } } }],
  ])('refuses %s at once, without reading it all', (_, large) => {
    const problems = problemsOf(large);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/Enter (at most 1000 values here|a policy of at most 10000 values in all)$/);
  });

  it('cuts a long list in a message', () => {
    const facts = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`fact${i}`, { type: 'yes-no' }]));
    const [problem] = problemsOf({ ...sound, facts });
    expect(problem).toContain("'fact11' and 988 more");
    expect(problem!.length).toBeLessThan(300);
  });

  it('refuses a fact inside another', () => {
    const facts = { ...sound.facts, 'post.grade': { type: 'yes-no' } };
    expect(problemsOf({ ...sound, facts })).toEqual([
      "facts.post.grade: Remove this fact, or 'post', which cannot hold others",
    ]);
  });

  it('refuses no requirements: everybody would be eligible', () => {
    expect(problemsOf({ ...sound, requires: {} })).toEqual(['requires: Enter at least one requirement under its code']);
  });

  it.each([null, undefined, 1, 'policy', [], [sound], {}])('refuses %j without failing', (value) => {
    expect(problemsOf(value).length).toBeGreaterThan(0);
  });

  it('lets no prototype in through JSON', () => {
    const hostile: unknown = JSON.parse(
      JSON.stringify(sound).replace('"facts":{', '"facts":{"__proto__":{"type":"yes-no"},'),
    );
    expect(problemsOf(hostile).join()).toContain('facts.__proto__');
    expect(problemsOf(JSON.parse('{"__proto__":{"format":1}}')).length).toBeGreaterThan(0);
  });
});

describe('policy', () => {
  const applicant = factsOf(z.object({ endorsed: z.boolean().nullish() }));
  const definition = {
    id: 'test/written',
    version: 1,
    inForce: { from: '2017-05-01' },
    facts: applicant,
    requires: { endorsed: { rule: applicant.endorsed.isTrue(), because: 'Endorsed' } },
  } as const;

  it('writes what Policy reads', () => {
    const written = policy(definition);
    expect(Policy.parse(JSON.parse(JSON.stringify(written)))).toEqual(written);
  });

  it('refuses what Policy refuses, naming every problem', () => {
    expect(() => policy({ ...definition, version: 0, inForce: { from: '2017-02-30' } })).toThrow(
      /policy: 'test\/written' cannot be used\n- version: Enter .*\n- inForce.from: Enter /,
    );
  });

  it('leaves a frozen definition as it was', () => {
    const frozen = Object.freeze({ ...definition, requires: Object.freeze(definition.requires) });
    expect(policy(frozen)).toEqual(policy(definition));
  });

  it('leaves out what was given as undefined, as JSON does', () => {
    expect(policy({ ...definition, inForce: { from: '2017-05-01', to: undefined } }).inForce).toEqual({
      from: '2017-05-01',
    });
  });

  it('tells the compiler about rules over facts that the policy does not have', () => {
    const stranger = factsOf(z.object({ salary: z.number() }));
    const wrong = () => {
      // @ts-expect-error the fact is not one of the policy's
      policy({ ...definition, requires: { paid: { rule: stranger.salary.above(1), because: 'Paid' } } });
    };
    expect(wrong).toThrow("'salary' is not one of 'endorsed'");
  });
});

describe('a requirement says how sure it is, and what a reader should know', () => {
  const requiring = (more: object) => ({
    ...sound,
    requires: { endorsed: { ...sound.requires.endorsed, ...more } },
  });

  it.each(['high', 'medium', 'low'])('with confidence %s', (confidence) => {
    const stored = requiring({ confidence, note: 'Read on one undated page' });
    expect(Policy.parse(stored)).toEqual(stored);
  });

  it('or in words what to enter', () => {
    const { error } = Policy.safeParse(requiring({ confidence: 'sure', note: ' ' }));
    expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['requires.endorsed.confidence', "Enter how sure it is: 'high', 'medium', 'low', or leave it out"],
      ['requires.endorsed.note', 'Enter what a reader should know, or leave it out'],
    ]);
  });
});
