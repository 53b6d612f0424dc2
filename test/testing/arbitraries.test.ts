import { isDeepStrictEqual } from 'node:util';
import * as root from 'digital-academy';
import * as data from 'digital-academy/data';
import { arbitraries } from 'digital-academy/testing/fast-check';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

type Name = keyof typeof arbitraries;

const schemas = Object.fromEntries(
  Object.entries<unknown>({ ...root, ...data }).filter(([, value]) => value instanceof z.ZodType),
) as Record<Name, z.ZodType>;

// These give back something else than they are given.
const readers: readonly string[] = Object.keys(schemas).filter((name) => /^Ods(?!Code)|^PolicyJson$/.test(name));

describe('arbitraries', () => {
  it('has one for every schema that the package exports, and no other', () => {
    expect(Object.keys(arbitraries).sort()).toEqual(Object.keys(schemas).sort());
    expect(Object.isFrozen(arbitraries)).toBe(true);
  });

  it.each(Object.keys(schemas) as Name[])('%s gives what the schema accepts, and gives back as it is', (name) => {
    fc.assert(
      fc.property(arbitraries[name](), (value) => {
        const { data: parsed, error } = schemas[name].safeParse(value);
        expect(error?.issues).toBeUndefined();
        if (!readers.includes(name)) expect(isDeepStrictEqual(parsed, value)).toBe(true);
      }),
    );
  });
});

describe('what can be asked for', () => {
  const range = fc
    .tuple(arbitraries.CalendarDate(), arbitraries.CalendarDate())
    .map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one }));

  it('days come from between two days, both included', () => {
    const drawn = range.chain((bounds) => fc.tuple(fc.constant(bounds), arbitraries.CalendarDate(bounds)));
    fc.assert(fc.property(drawn, ([{ from, to }, day]) => from <= day && day <= to));
    const two = fc.sample(arbitraries.CalendarDate({ from: '2020-02-29', to: '2020-03-01' }), 100);
    expect([...new Set(two)].sort()).toEqual(['2020-02-29', '2020-03-01']);
  });

  it('periods and restrictions begin on a day or after it', () => {
    const from = '2019-01-10';
    fc.assert(fc.property(arbitraries.Period({ from }), (period) => period.from >= from));
    fc.assert(fc.property(arbitraries.Restriction({ from }), (restriction) => restriction.from >= from));
  });

  it('groups are those that there are', () => {
    const groups = ['x', 'y'];
    const isOne = (group: string) => groups.includes(group);
    fc.assert(
      fc.property(arbitraries.PlacePlan({ groups }), ({ blocks }) =>
        blocks.every(({ group }) => group === 'open' || isOne(group)),
      ),
    );
    fc.assert(
      fc.property(arbitraries.Ranking({ groups }), ({ ranked }) => ranked.every((one) => one.groups.every(isOne))),
    );
    fc.assert(fc.property(arbitraries.Application({ groups }), (application) => application.groups.every(isOne)));
  });

  it('offers are for one cohort', () => {
    fc.assert(
      fc.property(
        arbitraries.Offer({ cohort: 'c1' }),
        ({ cohort, deferredTo }) => cohort === 'c1' && deferredTo !== 'c1',
      ),
    );
  });

  it.each([
    ['a day that is none', () => arbitraries.CalendarDate({ from: '2017-02-30' }), '2017-02-30'],
    [
      'no day at all',
      () => arbitraries.CalendarDate({ from: '2017-09-02', to: '2017-09-01' }),
      'no day is from 2017-09-02',
    ],
    ['no group at all', () => arbitraries.PlacePlan({ groups: [] }), 'there are no groups'],
    ['open as a group', () => arbitraries.Ranking({ groups: ['x', 'open'] }), "'open' is not a group"],
    ['a cohort without an id', () => arbitraries.Offer({ cohort: '' }), "'' is not the id of a cohort"],
  ])('%s is refused', (_, ask, message) => {
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(message);
  });
});

describe('what is drawn together belongs together', () => {
  it('a ranking and a plan over the same groups can be allocated', () => {
    const groups = ['x', 'y'];
    const both = fc.tuple(
      arbitraries.PlacePlan({ groups }),
      arbitraries.Ranking({ groups }),
      arbitraries.CalendarDate(),
    );
    fc.assert(
      fc.property(both, ([plan, ranking, asOf]) => {
        const { placed, waiting } = root.allocate(root.planOn(plan, { asOf }), { ...ranking, groups: null });
        expect(placed.length + waiting.length).toBe(ranking.ranked.length);
      }),
    );
  });

  it('a policy decides on a day on which it is in force', () => {
    fc.assert(
      fc.property(arbitraries.Policy(), (policy) => {
        expect(root.decide(policy, {}, { asOf: policy.inForce.from }).missing).not.toEqual([]);
      }),
    );
  });

  it('a registration has a standing on its first day', () => {
    fc.assert(
      fc.property(arbitraries.Registration(), (registration) => {
        expect(root.standing(registration, { asOf: registration.from }).status).not.toBe('not-yet');
      }),
    );
  });

  it('a counterexample shrinks to the simplest value', () => {
    const simplest = (values: fc.Arbitrary<unknown>) => {
      const { counterexample } = fc.check(
        fc.property(values, () => false),
        { seed: 1, endOnFailure: false },
      );
      return counterexample?.[0];
    };
    expect(simplest(arbitraries.CalendarDate())).toBe('2017-09-01');
    expect(simplest(arbitraries.PlacePlan())).toEqual({ format: 1, blocks: [], overlap: 'in-order' });
    expect(simplest(arbitraries.AcademyFacts())).toEqual({});
    expect(simplest(arbitraries.Offer())).toMatchObject({ application: 'a1', cohort: 'a1', status: 'open' });
  });
});
