import {
  allOf,
  anyOf,
  CalendarDate,
  decide,
  factsOf,
  isEligible,
  ladder,
  not,
  policy,
  Policy,
  someOf,
} from 'digital-academy';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';

const applicant = factsOf(
  z.object({
    exemplar: z.boolean().nullish(),
    follower: z.boolean().nullish(),
    post: z.enum(['ccio', 'cio', 'other']).nullish(),
    level: ladder('practitioner', 'senior', 'advanced').nullish(),
    appliedOn: CalendarDate.nullish(),
  }),
);
const written = policy({
  id: 'test/cohort',
  version: 3,
  inForce: { from: '2017-05-01', to: '2017-10-31' },
  facts: applicant,
  requires: {
    employer: {
      rule: anyOf(applicant.exemplar.isTrue(), applicant.follower.isTrue()),
      because: 'Employed by an exemplar or a follower',
      source: 'a test',
    },
    post: { rule: applicant.post.in('ccio', 'cio'), because: 'Leads' },
  },
});
const asOf = '2017-09-29';

function nested(levels: number): object {
  return Array.from({ length: levels }).reduce<object>((inner) => ({ inner }), {});
}

describe('decide', () => {
  it('says eligible only when every requirement is met', () => {
    expect(decide(written, { follower: true, post: 'cio' }, { asOf })).toEqual({
      format: 1,
      policy: { id: 'test/cohort', version: 3 },
      asOf,
      outcome: 'eligible',
      failed: [],
      missing: [],
      requirements: [
        {
          code: 'employer',
          verdict: 'met',
          because: 'Employed by an exemplar or a follower',
          source: 'a test',
          seen: { exemplar: null, follower: true },
          missing: [],
        },
        { code: 'post', verdict: 'met', because: 'Leads', seen: { post: 'cio' }, missing: [] },
      ],
      sensitive: [],
    });
  });

  it('names every failed requirement', () => {
    const { outcome, failed } = decide(written, { exemplar: false, follower: false, post: 'other' }, { asOf });
    expect({ outcome, failed }).toEqual({ outcome: 'ineligible', failed: ['employer', 'post'] });
  });

  it('lets a known refusal beat what is unknown, and then asks for nothing', () => {
    const decision = decide(written, { post: 'other' }, { asOf });
    expect(decision.outcome).toBe('ineligible');
    expect(decision.missing).toEqual([]);
    expect(decision.requirements[0]).toMatchObject({ verdict: 'unknown', missing: ['exemplar', 'follower'] });
  });

  it('asks only for what can still change the outcome', () => {
    expect(decide(written, { exemplar: true }, { asOf }).missing).toEqual(['post']);
    expect(decide(written, { exemplar: false, post: 'cio' }, { asOf }).missing).toEqual(['follower']);
    expect(decide(written, {}, { asOf }).missing).toEqual(['exemplar', 'follower', 'post']);
  });

  it.each([
    ['before the first day', '2017-04-30', false],
    ['on the first day', '2017-05-01', true],
    ['on the last day', '2017-10-31', true],
    ['after the last day', '2017-11-01', false],
  ] as const)('decides only while the policy is in force: %s', (_, day, decides) => {
    const deciding = () => decide(written, {}, { asOf: day });
    if (decides) expect(deciding().asOf).toBe(day);
    else expect(deciding).toThrow(`decide: policy 'test/cohort' version 3 is in force from 2017-05-01 to 2017-10-31`);
  });

  it.each(['2017-9-29', '2017-09-31', '2017-06-99'] as const)('refuses a day that is none: %s', (day) => {
    expect(() => decide(written, {}, { asOf: day })).toThrow(`decide: asOf '${day}' is not a real day`);
  });

  it('refuses a value that the type of its fact does not have, instead of reading it as no', () => {
    const untyped: Policy = written;
    expect(() => decide(untyped, { exemplar: 'true' }, { asOf })).toThrow(
      `decide: the fact 'exemplar' is 'true'; enter true or false`,
    );
    expect(() => decide(untyped, { post: 'ceo' }, { asOf })).toThrow("enter one of 'ccio', 'cio', 'other'");
  });

  it.each([
    ['a number', 7n, '7'],
    ['an object that goes too deep to print', nested(100_000), 'of type object'],
    ['a function', () => true, 'of type function'],
  ])('says so in one line when the value is %s', (_, value, words) => {
    const untyped: Policy = written;
    expect(() => decide(untyped, { exemplar: value }, { asOf })).toThrow(
      `decide: the fact 'exemplar' is ${words}; enter true or false`,
    );
  });

  it.each([null, undefined, [], 'cio', 42])('refuses %j as the facts', (facts) => {
    const untyped: Policy = written;
    expect(() => decide(untyped, facts as unknown as object, { asOf })).toThrow('enter an object');
  });

  it('knows of no fact that objects inherit', () => {
    const handles = factsOf(z.object({ constructor: z.boolean().nullish(), valueOf: z.boolean().nullish() }));
    const inherited = policy({
      ...written,
      facts: handles,
      requires: {
        it: { rule: anyOf(not(handles.constructor.isTrue()), not(handles.valueOf.isTrue())), because: 'It' },
      },
    });
    expect(decide(inherited, {}, { asOf })).toMatchObject({
      outcome: 'undetermined',
      missing: ['constructor', 'valueOf'],
      requirements: [{ seen: { constructor: null, valueOf: null } }],
    });
  });

  it('names the sensitive facts that it looked at, and no others', () => {
    const handles = factsOf(
      z.object({
        disability: z.boolean().nullish().meta({ sensitive: true }),
        age: z.int().nullish().meta({ sensitive: true }),
        post: z.enum(['cio', 'other']).nullish(),
      }),
    );
    const asking = policy({
      ...written,
      facts: handles,
      requires: {
        post: { rule: handles.post.in('cio'), because: 'Leads' },
        support: { rule: handles.disability.isTrue(), because: 'Has a disability' },
        again: { rule: not(handles.disability.isFalse()), because: 'Has a disability' },
      },
    });
    const decision = decide(asking, { disability: true, age: 40, post: 'cio' }, { asOf });
    expect(decision.sensitive).toEqual(['disability']);
    expect(decide(asking, {}, { asOf }).sensitive).toEqual(['disability']);
    expectTypeOf(decision.sensitive).toEqualTypeOf<readonly ('disability' | 'age' | 'post')[]>();
  });

  it('does not look for facts in the prototype', () => {
    const inherited = Object.create({ follower: true, post: 'cio' }) as object;
    expect(decide(written, inherited, { asOf }).missing).toEqual(['exemplar', 'follower', 'post']);
  });

  it('tells the compiler the codes, the facts and their values', () => {
    const decision = decide(written, {}, { asOf });
    expectTypeOf(decision.failed).toEqualTypeOf<readonly ('employer' | 'post')[]>();
    expectTypeOf(decision.missing).toEqualTypeOf<
      readonly ('exemplar' | 'follower' | 'post' | 'level' | 'appliedOn')[]
    >();
    expectTypeOf([written]).toExtend<Policy[]>();
    const wrong = () => {
      // @ts-expect-error not a value of the fact
      decide(written, { post: 'ceo' }, { asOf });
      // @ts-expect-error no such fact
      decide(written, { pots: 'cio' }, { asOf });
      // @ts-expect-error the day is required
      decide(written, { post: 'cio' }, {});
      const stored: Policy = written;
      // @ts-expect-error facts are an object, whatever the policy
      decide(stored, 42, { asOf });
    };
    expect(wrong).toBeTypeOf('function');
  });
});

// One row per sentence of the rule: strong Kleene logic, the logic of SQL, has these tables.
describe('three-valued logic', () => {
  const values = { yes: true, no: false, unknown: null } as const;
  type Value = keyof typeof values;
  const verdict = (rule: Parameters<typeof not>[0], exemplar: Value, follower: Value) => {
    const one = policy({
      id: 'test/logic',
      version: 1,
      inForce: { from: '2017-01-01' },
      facts: applicant,
      requires: { it: { rule: rule as ReturnType<typeof applicant.exemplar.isTrue>, because: 'It' } },
    });
    const facts = { exemplar: values[exemplar], follower: values[follower] };
    return decide(one, facts, { asOf }).requirements[0]!.verdict;
  };
  const [a, b] = [applicant.exemplar.isTrue(), applicant.follower.isTrue()];

  it.each<[Value, Value, string, string, string]>([
    ['yes', 'yes', 'met', 'met', 'not-met'],
    ['yes', 'no', 'not-met', 'met', 'not-met'],
    ['yes', 'unknown', 'unknown', 'met', 'not-met'],
    ['no', 'yes', 'not-met', 'met', 'met'],
    ['no', 'no', 'not-met', 'not-met', 'met'],
    ['no', 'unknown', 'not-met', 'unknown', 'met'],
    ['unknown', 'yes', 'unknown', 'met', 'unknown'],
    ['unknown', 'no', 'not-met', 'unknown', 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown', 'unknown'],
  ])('of %s and %s: all of is %s, any of is %s, not the first is %s', (first, second, all, any, negated) => {
    expect(verdict(allOf(a, b), first, second)).toBe(all);
    expect(verdict(anyOf(a, b), first, second)).toBe(any);
    expect(verdict(not(a), first, second)).toBe(negated);
    expect(verdict(someOf(2, a, b), first, second)).toBe(all);
    expect(verdict(someOf(1, a, b), first, second)).toBe(any);
  });
});

describe('a fact inside an object', () => {
  const { employer } = factsOf(z.object({ employer: z.object({ exemplar: z.boolean().nullish() }).nullish() }));
  const nested: Policy = policy({
    id: 'test/nested',
    version: 1,
    inForce: { from: '2017-01-01' },
    facts: { 'employer.exemplar': { type: 'yes-no' } },
    requires: { it: { rule: employer.exemplar.isTrue(), because: 'It' } },
  });

  it.each([{}, { employer: null }, { employer: {} }, { employer: { exemplar: null } }])(
    'is missing from %o',
    (facts) => {
      expect(decide(nested, facts, { asOf }).missing).toEqual(['employer.exemplar']);
    },
  );

  it.each(['RTH', false, 5, [], ['exemplar']])('is an error, not missing, where %o stands for the object', (value) => {
    expect(() => decide(nested, { employer: value }, { asOf })).toThrow(
      "decide: the fact 'employer.exemplar' is in no object; enter true or false",
    );
    expect(() => isEligible(nested, { employer: value }, { asOf })).toThrow(/^isEligible: .* is in no object/);
  });
});

describe('the day', () => {
  it.each([undefined, null, '', 20170929, '2017-9-29'])(
    'is an error when it is %o, on a policy that is new too',
    (day) => {
      const fresh = () =>
        policy({
          id: 'test/fresh',
          version: 1,
          inForce: { from: '2017-01-01' },
          facts: { endorsed: { type: 'yes-no' } },
          requires: { it: { rule: { op: 'is', fact: 'endorsed', value: true }, because: 'It' } },
        });
      for (const one of [fresh(), structuredClone(fresh())]) {
        expect(() => decide(one, {}, { asOf: day as never })).toThrow(/^decide: asOf .* is not a real day/);
        expect(() => isEligible(one, {}, { asOf: day as never })).toThrow(/^isEligible: asOf .* is not a real day/);
      }
    },
  );
});

describe('a set of options', () => {
  const { skills } = factsOf(z.object({ skills: z.array(z.enum(['code', 'data', 'design'])).nullish() }));
  const facts = { skills: { type: 'choices', options: ['code', 'data', 'design'] } } as const;
  const requiring = (rule: ReturnType<typeof skills.includesAnyOf>): Policy =>
    policy({
      id: 'test/set',
      version: 1,
      inForce: { from: '2017-01-01' },
      facts,
      requires: { it: { rule, because: 'It' } },
    });
  const sets = [[], ['design'], ['code'], ['code', 'design'], ['data', 'code'], ['code', 'code']];

  it.each([
    ['any of code, data', skills.includesAnyOf('code', 'data'), [false, false, true, true, true, true]],
    ['all of code, data', skills.includesAllOf('code', 'data'), [false, false, false, false, true, false]],
    ['none of code, data', skills.includesNoneOf('code', 'data'), [true, true, false, false, false, false]],
    ['all of code', skills.includesAllOf('code'), [false, false, true, true, true, true]],
  ])('is compared option by option, and an empty one includes none: %s', (_, rule, expected) => {
    const one = requiring(rule);
    expect(sets.map((set) => decide(one, { skills: set }, { asOf }).outcome === 'eligible')).toEqual(expected);
  });

  it.each([
    ['any', skills.includesAnyOf('code', 'data')],
    ['all', skills.includesAllOf('code', 'data')],
    ['none', skills.includesNoneOf('code', 'data')],
  ])('that is missing is unknown, not empty, and is missing once: includes %s', (_, rule) => {
    expect(decide(requiring(rule), { skills: null }, { asOf })).toMatchObject({
      outcome: 'undetermined',
      missing: ['skills'],
      requirements: [{ seen: { skills: null }, missing: ['skills'] }],
    });
  });

  it.each([
    ['an option that is none', ['code', 'law'], "['code', 'law']"],
    ['null among the options', ['code', null], "['code', null]"],
    ['one option, not in a list', 'code', "'code'"],
    ['an object', { code: true }, 'of type object'],
  ])('is refused when it is %s', (_, value, words) => {
    const one = requiring(skills.includesAnyOf('code'));
    expect(() => decide(one, { skills: value }, { asOf })).toThrow(
      `decide: the fact 'skills' is ${words}; enter a list of any of 'code', 'data', 'design'`,
    );
  });
});

describe('a whole number', () => {
  const { years } = factsOf(z.object({ years: z.int().nullish() }));
  const most = Number.MAX_SAFE_INTEGER;
  const experienced: Policy = policy({
    id: 'test/whole',
    version: 1,
    inForce: { from: '2017-01-01' },
    facts: { years: { type: 'whole-number' } },
    requires: { it: { rule: years.atLeast(most), because: 'It' } },
  });

  it.each([
    [most - 1, 'ineligible'],
    [most, 'eligible'],
    [-most, 'ineligible'],
  ])('is one that is told from its neighbours: %d', (value, outcome) => {
    expect(decide(experienced, { years: value }, { asOf }).outcome).toBe(outcome);
  });

  it.each([most + 1, -most - 1, 1.5, NaN, Infinity])('is refused when it is %d', (value) => {
    expect(() => decide(experienced, { years: value }, { asOf })).toThrow(
      `decide: the fact 'years' is ${value}; enter a whole number`,
    );
  });
});

describe('comparisons', () => {
  const holds = (rule: Parameters<typeof not>[0], level: 'practitioner' | 'senior' | 'advanced') =>
    decide(
      policy({
        id: 'test/ladder',
        version: 1,
        inForce: { from: '2017-01-01' },
        facts: applicant,
        requires: { it: { rule: rule as ReturnType<typeof applicant.exemplar.isTrue>, because: 'It' } },
      }),
      { level },
      { asOf },
    ).outcome === 'eligible';
  const { level, appliedOn } = applicant;

  it.each([
    ['at least senior', level.atLeast('senior'), [false, true, true]],
    ['at most senior', level.atMost('senior'), [true, true, false]],
    ['above senior', level.above('senior'), [false, false, true]],
    ['below senior', level.below('senior'), [true, false, false]],
    ['between senior and senior', level.between('senior', 'senior'), [false, true, false]],
    ['in senior', level.in('senior'), [false, true, false]],
    ['not in senior', level.notIn('senior'), [true, false, true]],
  ])('rank steps by their place, not by their letters: %s', (_, rule, expected) => {
    expect((['practitioner', 'senior', 'advanced'] as const).map((step) => holds(rule, step))).toEqual(expected);
  });

  it.each([
    ['before', appliedOn.before('2017-09-01'), [true, false, false]],
    ['on', appliedOn.on('2017-09-01'), [false, true, false]],
    ['after', appliedOn.after('2017-09-01'), [false, false, true]],
    ['within one day', appliedOn.within({ from: '2017-09-01', to: '2017-09-01' }), [false, true, false]],
    ['within an open start', appliedOn.within({ from: null, to: '2017-09-01' }), [true, true, false]],
    ['within an open end', appliedOn.within({ from: '2017-09-01' }), [false, true, true]],
  ])('compare days, ends included: %s', (_, rule, expected) => {
    const one = policy({
      id: 'test/days',
      version: 1,
      inForce: { from: '2017-01-01' },
      facts: applicant,
      requires: { it: { rule, because: 'It' } },
    });
    const days = ['2017-08-31', '2017-09-01', '2017-09-02'] as const;
    expect(days.map((day) => decide(one, { appliedOn: day }, { asOf }).outcome === 'eligible')).toEqual(expected);
  });

  it('says what a wrong value is, but not that of a sensitive fact', () => {
    const facts = factsOf(
      z.object({ post: z.enum(['cio']).nullish(), health: z.enum(['good']).nullish().meta({ sensitive: true }) }),
    );
    const one = policy({
      id: 'test/wrong',
      version: 1,
      inForce: { from: '2017-01-01' },
      facts,
      requires: { it: { rule: anyOf(facts.post.in('cio'), facts.health.in('good')), because: 'It' } },
    });
    const of = (known: object) => () => decide(one, known as never, { asOf });
    expect(of({ post: 'clerk' })).toThrow("decide: the fact 'post' is 'clerk'; enter one of 'cio'");
    expect(of({ health: 'bad' })).toThrow("decide: the fact 'health' is wrong; enter one of 'good'");
  });
});
