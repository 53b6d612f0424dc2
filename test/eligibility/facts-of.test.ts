import { CalendarDate, factsOf, ladder, policy } from 'digital-academy';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';

const Facts = z.object({
  endorsed: z.boolean().nullish(),
  post: z.enum(['ccio', 'cio', 'other']).describe('The post held').nullish(),
  level: ladder('practitioner', 'senior', 'advanced').describe('FEDIP level').nullish(),
  years: z.int().min(0).optional(),
  score: z.number().nullable(),
  skills: z
    .array(z.enum(['code', 'data']))
    .readonly()
    .nullish(),
  employer: z.object({ since: CalendarDate.nullish(), region: z.enum(['north', 'south']) }).nullish(),
});
const applicant = factsOf(Facts);

describe('factsOf', () => {
  it('stores the type of every fact, whatever may be missing', () => {
    const { facts } = policy({
      id: 'test/types',
      version: 1,
      inForce: { from: '2017-01-01' },
      facts: applicant,
      requires: { any: { rule: applicant.endorsed.isTrue(), because: 'Endorsed' } },
    });
    expect(facts).toEqual({
      endorsed: { type: 'yes-no' },
      post: { type: 'choice', options: ['ccio', 'cio', 'other'] },
      level: { type: 'ladder', steps: ['practitioner', 'senior', 'advanced'] },
      years: { type: 'whole-number' },
      score: { type: 'number' },
      skills: { type: 'choices', options: ['code', 'data'] },
      'employer.since': { type: 'day' },
      'employer.region': { type: 'choice', options: ['north', 'south'] },
    });
  });

  it('gives rules as plain nodes', () => {
    expect(applicant.endorsed.isFalse()).toEqual({ op: 'is', fact: 'endorsed', value: false });
    expect(applicant.post.notIn('other')).toEqual({ op: 'not-in', fact: 'post', values: ['other'] });
    expect(applicant.level.between('senior', 'advanced')).toEqual({
      op: 'between',
      fact: 'level',
      from: 'senior',
      to: 'advanced',
    });
    expect(applicant.score.below(16.5)).toEqual({ op: 'below', fact: 'score', value: 16.5 });
    expect(applicant.skills.includesAnyOf('code')).toEqual({ op: 'includes-any', fact: 'skills', values: ['code'] });
    expect(applicant.skills.includesAllOf('code', 'data')).toEqual({
      op: 'includes-all',
      fact: 'skills',
      values: ['code', 'data'],
    });
    expect(applicant.skills.includesNoneOf('data')).toEqual({ op: 'includes-none', fact: 'skills', values: ['data'] });
    expect(applicant.employer.since.within({ from: '2017-01-01' })).toEqual({
      op: 'within',
      fact: 'employer.since',
      from: '2017-01-01',
    });
  });

  it('counts any integer check as a whole number', () => {
    for (const whole of [z.int(), z.number().int(), z.int32(), z.number().int().min(1)]) {
      const handles = factsOf(z.object({ years: whole.nullish() }));
      const written = policy({
        id: 'test/whole',
        version: 1,
        inForce: { from: '2017-01-01' },
        facts: handles,
        requires: { years: { rule: handles.years.atLeast(3), because: 'Three years' } },
      });
      expect(written.facts).toEqual({ years: { type: 'whole-number' } });
    }
  });

  it('notes what a fact is called and that it is sensitive, inside wrappers and outside; the outermost goes first', () => {
    const marked = factsOf(
      z.object({
        inner: z.boolean().meta({ title: 'Inner', sensitive: true }).nullish(),
        outer: z.int().nullish().meta({ title: 'Outer', sensitive: true }),
        both: ladder('low', 'high').meta({ title: 'Inner', sensitive: true }).nullish().meta({ title: 'Outer' }),
        neither: z
          .array(z.enum(['code']))
          .nullish()
          .meta({ description: 'The skills', sensitive: false }),
        group: z.object({ post: z.enum(['cio']) }).meta({ title: 'Employer' }),
      }),
    );
    const { facts } = policy({
      id: 'test/marks',
      version: 1,
      inForce: { from: '2017-01-01' },
      facts: marked,
      requires: { any: { rule: marked.inner.isTrue(), because: 'Inner' } },
    });
    expect(facts).toEqual({
      inner: { type: 'yes-no', title: 'Inner', sensitive: true },
      outer: { type: 'whole-number', title: 'Outer', sensitive: true },
      both: { type: 'ladder', steps: ['low', 'high'], title: 'Outer', sensitive: true },
      neither: { type: 'choices', options: ['code'] },
      'group.post': { type: 'choice', options: ['cio'] },
    });
  });

  it('refuses a kind that rules cannot compare, and names the field', () => {
    expect(() => factsOf(z.object({ motivation: z.string() }))).toThrow(
      "factsOf: 'motivation' is of the kind 'string'",
    );
    expect(() => factsOf(z.object({ employer: z.object({ tags: z.array(z.string()) }) }))).toThrow("'employer.tags'");
  });

  it.each([
    ['a dot in a name, which would look like a path', z.object({ 'employer.region': z.boolean() })],
    ['a name that no path can have', z.object({ '9lives': z.boolean() })],
    ['a name that objects treat as their own', z.object({ ['__proto__']: z.boolean() })],
    ['options that are not text', z.object({ grade: z.enum({ A: 1, B: 2 }) })],
  ])('refuses %s', (_, schema) => {
    expect(() => factsOf(schema)).toThrow(RangeError);
  });

  it('refuses a schema that holds itself', () => {
    const Person = z.object({
      get manager() {
        return Person.nullish();
      },
    });
    expect(() => factsOf(Person as unknown as z.ZodObject)).toThrow('at most 8 names');
  });

  it('gives a vocabulary that nobody can change', () => {
    const { facts } = policy({
      id: 'test/frozen',
      version: 1,
      inForce: { from: '2017-01-01' },
      facts: applicant,
      requires: { any: { rule: applicant.endorsed.isTrue(), because: 'Endorsed' } },
    });
    expect(Object.isFrozen(facts) && Object.isFrozen(facts.post)).toBe(true);
    expect(() => {
      Object.assign(Reflect.get(applicant, Symbol.for('digital-academy/vocabulary')) as object, { salary: {} });
    }).toThrow(TypeError);
  });
});

describe('the compiler', () => {
  it('lists what a handle can do', () => {
    expectTypeOf<keyof typeof applicant.endorsed>().toEqualTypeOf<'isTrue' | 'isFalse'>();
    expectTypeOf<keyof typeof applicant.post>().toEqualTypeOf<'in' | 'notIn'>();
    expectTypeOf<keyof typeof applicant.level>().toEqualTypeOf<
      'in' | 'notIn' | 'atLeast' | 'atMost' | 'above' | 'below' | 'between'
    >();
    expectTypeOf<keyof typeof applicant.years>().toEqualTypeOf<'atLeast' | 'atMost' | 'above' | 'below' | 'between'>();
    expectTypeOf<keyof typeof applicant.skills>().toEqualTypeOf<'includesAnyOf' | 'includesAllOf' | 'includesNoneOf'>();
    expectTypeOf<keyof typeof applicant.employer.since>().toEqualTypeOf<'on' | 'before' | 'after' | 'within'>();
  });

  it('refuses wrong constants, unordered comparisons and unknown facts', () => {
    // Never called: these lines are for the compiler, and what it refuses the linter cannot read.
    /* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access */
    const wrong = () => {
      // @ts-expect-error not an option
      applicant.post.in('ceo');
      // @ts-expect-error a choice has no order
      applicant.post.atLeast('cio');
      // @ts-expect-error not a step
      applicant.level.atLeast('leading');
      // @ts-expect-error not an option
      applicant.skills.includesAnyOf('law');
      // @ts-expect-error at least one value
      applicant.skills.includesNoneOf();
      // @ts-expect-error options one by one, not a list of them
      applicant.skills.includesAllOf(['code']);
      // @ts-expect-error a set is not one of its options
      applicant.skills.in('code');
      // @ts-expect-error an instant is not a day
      applicant.employer.since.on('2017-09-01T00:00:00Z');
      // @ts-expect-error no such fact
      applicant.endorsd.isTrue();
      // @ts-expect-error at least one value
      applicant.post.in();
      // @ts-expect-error a default would turn missing into an answer
      factsOf(z.object({ endorsed: z.boolean().default(false) })).endorsed.isTrue();
    };
    expect(wrong).toBeTypeOf('function');
  });
});
