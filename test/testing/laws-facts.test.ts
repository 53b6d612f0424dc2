import type { FactType, Rule } from 'digital-academy';
import {
  boundaryCases,
  decide,
  examine,
  firstCohortPolicy,
  isCalendarDate,
  Policy,
  policy,
  seventhCohortPolicy,
} from 'digital-academy';
import { anyFacts, eligibleFacts, factsFailingOnly, undeterminedFacts } from 'digital-academy/testing/fast-check';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asAnswers, policyOf, worlds } from '../eligibility/arbitraries.ts';
import { twentyFacts } from '../eligibility/twenty-facts.ts';

const few = { seed: 1, numRuns: 10 };
const asOf = '2017-09-29';

function verdictsOf(by: Policy, facts: object): Record<string, string> {
  const { requirements } = decide(by, facts, { asOf: by.inForce.from });
  return Object.fromEntries(requirements.map(({ code, verdict }) => [code, verdict]));
}

/** Worlds in which somebody is eligible, or fails a requirement alone, with the codes of the latter. */
const livelyWorlds = worlds.map((world) => {
  const made = boundaryCases(world.policy);
  if (made.outcome === 'too-large') throw new Error('a small world is too large');
  const codes = Object.keys(world.policy.requires).filter((code) => !made.neverDecide.includes(code));
  return { ...world, codes, isMeetable: made.cases.some(({ kind }) => kind === 'just-met') };
});

describe('any facts', () => {
  it('are facts that the policy can decide on, whatever it is', () => {
    fc.assert(
      fc.property(worlds, ({ policy: random }) => {
        for (const facts of fc.sample(anyFacts(random), few)) {
          expect(() => decide(random, facts, { asOf })).not.toThrow();
        }
      }),
    );
  });

  it('are missing in all three forms, and so is an object of which all facts are', () => {
    const vocabulary = { post: { type: 'yes-no' }, 'employer.region': { type: 'yes-no' } } as const;
    const nested = policyOf(vocabulary, [{ op: 'is', fact: 'employer.region', value: true }]);
    const sampled = fc.sample(anyFacts(nested), { seed: 1, numRuns: 500 });
    const forms = new Set(sampled.map((facts) => JSON.stringify(facts, (_, value: unknown) => value ?? `${value}`)));
    for (const form of ['"post":true', '"post":"null"', '"post":"undefined"']) {
      for (const employer of ['{"region":true}', '{"region":false}', '"null"', '"undefined"']) {
        expect(forms).toContain(`{${form},"employer":${employer}}`);
      }
      expect(forms).toContain(`{${form}}`);
    }
    expect(forms).toContain('{"employer":{"region":true}}');
    expect(forms).toContain('{}');
  });

  it.each<[FactType, object, readonly unknown[]]>([
    [{ type: 'whole-number' }, { op: 'at-least', value: 3 }, [2, 3, 4]],
    [{ type: 'number' }, { op: 'above', value: 15.5 }, [15.4, 15.5, 15.6]],
    [{ type: 'day' }, { op: 'before', value: '2017-09-01' }, ['2017-08-31', '2017-09-01', '2017-09-02']],
    [
      { type: 'ladder', steps: ['low', 'middle', 'high'] },
      { op: 'at-least', value: 'middle' },
      ['low', 'middle', 'high'],
    ],
    [{ type: 'choice', options: ['a', 'b'] }, { op: 'in', values: ['a'] }, ['a', 'b']],
    [{ type: 'choices', options: ['a', 'b'] }, { op: 'includes-any', values: ['a'] }, [[], ['a'], ['b'], ['a', 'b']]],
    [{ type: 'yes-no' }, { op: 'is', value: true }, [true, false]],
  ])('of type %j are often at the edge of %j, and elsewhere too', (type, comparison, edges) => {
    const one = Policy.parse({
      format: 1,
      id: 'test/edge',
      version: 1,
      inForce: { from: '2017-05-01' },
      facts: { fact: type },
      requires: { edge: { rule: { fact: 'fact', ...comparison }, because: 'At the edge' } },
    });
    const values = fc
      .sample(anyFacts(one), { seed: 1, numRuns: 300 })
      .map((facts) => asAnswers(facts, one.facts)['fact']);
    for (const edge of edges)
      expect(values.filter((value) => String(value) === String(edge)).length).toBeGreaterThan(10);
    const isMeasured = ['whole-number', 'number', 'day'].includes(type.type);
    expect(values.some((value) => value !== undefined && !edges.some((edge) => String(edge) === String(value)))).toBe(
      isMeasured || type.type === 'choices',
    );
  });

  it.each<[FactType, object, number | string, number | string]>([
    [{ type: 'whole-number' }, { op: 'between', from: 20_000, to: 60_000 }, 30_000, 50_000],
    [{ type: 'whole-number' }, { op: 'at-least', value: 20_000 }, 25_000, 35_000],
    [{ type: 'number' }, { op: 'between', from: 0.1, to: 0.9 }, 0.3, 0.7],
    [{ type: 'number' }, { op: 'at-most', value: 1e9 }, 1e8, 9e8],
    [{ type: 'day' }, { op: 'within', from: '1950-01-01', to: '1960-12-31' }, '1953-01-01', '1957-12-31'],
    [{ type: 'day' }, { op: 'before', value: '1990-01-01' }, '1970-01-01', '1985-12-31'],
  ])('of type %j are in the middle of %j too', (type, comparison, from, to) => {
    const one = Policy.parse({
      format: 1,
      id: 'test/middle',
      version: 1,
      inForce: { from: '2017-05-01' },
      facts: { fact: type },
      requires: { middle: { rule: { fact: 'fact', ...comparison }, because: 'In the middle' } },
    });
    const values = fc
      .sample(anyFacts(one), { seed: 1, numRuns: 500 })
      .flatMap((facts) => asAnswers(facts, one.facts)['fact'] ?? []) as (number | string)[];
    expect(values.filter((value) => from <= value && value <= to).length).toBeGreaterThan(5);
  });

  it('repeat an option of a set now and then, but not often', () => {
    const options = ['a', 'b', 'c'];
    const sets = policyOf({ set: { type: 'choices', options } }, [
      { op: 'includes-any', fact: 'set', values: ['a', 'b'] },
    ]);
    const drawn = fc
      .sample(anyFacts(sets), { seed: 1, numRuns: 1000 })
      .flatMap((facts) => [asAnswers(facts, sets.facts)['set'] ?? []]) as string[][];
    const repeating = drawn.filter((set) => new Set(set).size < set.length);
    expect(repeating.length).toBeGreaterThan(5);
    expect(repeating.length).toBeLessThan(60);
  });

  it('have values for facts that no rule looks at', () => {
    const facts: Record<string, FactType> = {
      asked: { type: 'yes-no' },
      day: { type: 'day' },
      sum: { type: 'whole-number' },
      share: { type: 'number' },
      set: { type: 'choices', options: ['a', 'b'] },
    };
    const idle = policyOf(facts, [{ op: 'is', fact: 'asked', value: true }]);
    const people = fc.sample(anyFacts(idle), { seed: 1, numRuns: 200 }).map((one) => asAnswers(one, facts));
    const valuesOf = (fact: string) => people.flatMap((person) => person[fact] ?? []);
    expect(valuesOf('day').length).toBeGreaterThan(100);
    expect(valuesOf('day').every(isCalendarDate)).toBe(true);
    expect(valuesOf('sum').every(Number.isSafeInteger)).toBe(true);
    expect(valuesOf('share').every((share) => Number.isFinite(share) && !Object.is(share, -0))).toBe(true);
    expect(new Set(valuesOf('set'))).toEqual(new Set(['a', 'b']));
  });

  it('are of some people all known', () => {
    const known = fc.sample(anyFacts(twentyFacts), { seed: 1, numRuns: 100 }).filter((facts) => {
      return Object.keys(asAnswers(facts, twentyFacts.facts)).length === 20;
    });
    expect(known.length).toBeGreaterThan(10);
  });

  it('follow from the seed', () => {
    const sampled = () => fc.sample(anyFacts(firstCohortPolicy), few);
    expect(sampled()).toEqual(sampled());
  });
});

describe('eligible facts', () => {
  it('are eligible, wherever somebody can be, and told as impossible elsewhere', () => {
    fc.assert(
      fc.property(livelyWorlds, ({ policy: random, isMeetable }) => {
        if (!isMeetable) {
          expect(() => eligibleFacts(random)).toThrow(/^eligibleFacts: nobody can be eligible under the policy 'test/);
          return;
        }
        for (const facts of fc.sample(eligibleFacts(random), few)) {
          expect(new Set(Object.values(verdictsOf(random, facts)))).toEqual(new Set(['met']));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('can be anybody who is eligible', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const rules = names.map((fact): Rule => ({ op: 'is', fact, value: true }));
    const facts = Object.fromEntries(names.map((name) => [name, { type: 'yes-no' } as const]));
    // From one pair to another, nobody stays eligible with one answer changed after the other.
    const pairs = policyOf(facts, [
      { op: 'some-of', atLeast: 2, rules },
      { op: 'not', rule: { op: 'some-of', atLeast: 3, rules } },
    ]);
    const people = fc.sample(eligibleFacts(pairs), { seed: 1, numRuns: 500 }).map((one) => {
      const person = asAnswers(one, facts);
      return names.filter((name) => person[name]).join('');
    });
    expect(new Set(people)).toEqual(new Set(['ab', 'ac', 'ad', 'ae', 'bc', 'bd', 'be', 'cd', 'ce', 'de']));
  });

  it('are many of a large policy', () => {
    const people = fc
      .sample(eligibleFacts(twentyFacts), { seed: 1, numRuns: 200 })
      .map((facts) => JSON.stringify(facts));
    expect(new Set(people).size).toBeGreaterThan(150);
  });

  it('leave out what does not matter', () => {
    const people = fc.sample(eligibleFacts(firstCohortPolicy), { seed: 1, numRuns: 300 });
    const followers = people.filter(({ employerIsFastFollower, employerIsExemplar }) => {
      return employerIsFastFollower === true && employerIsExemplar == null;
    });
    expect(followers.length).toBeGreaterThan(5);
  });

  it('shrink to a case at an edge', () => {
    const found = fc.check(
      fc.property(eligibleFacts(firstCohortPolicy), () => false),
      { seed: 1 },
    );
    const made = boundaryCases(firstCohortPolicy);
    expect(made.outcome === 'complete' && made.cases.map(({ facts }) => facts)).toContainEqual(
      found.counterexample![0],
    );
  });

  it('are decided on the day that is asked for', () => {
    const { from } = seventhCohortPolicy.inForce;
    expect(() => eligibleFacts(seventhCohortPolicy, { asOf: from })).not.toThrow();
    expect(() => eligibleFacts(seventhCohortPolicy, { asOf: '2017-09-01' })).toThrow(
      /^eligibleFacts: policy 'digital-academy\/cohort-7' version 1 is in force from/,
    );
  });

  it('are refused a limit that is none, in their own name', () => {
    expect(() => eligibleFacts(twentyFacts, { limit: 0 })).toThrow(/^eligibleFacts: the limit is 0/);
    expect(() => factsFailingOnly(twentyFacts, 'easy-1', { limit: NaN })).toThrow(
      /^factsFailingOnly: the limit is NaN/,
    );
  });

  it('are refused where the search is too large', () => {
    expect(() => eligibleFacts(twentyFacts, { limit: 100 })).toThrow(
      /^eligibleFacts: the policy is too large .* 100 looks/,
    );
  });
});

describe('facts that fail only one requirement', () => {
  it('fail that one and meet the others, wherever somebody can, and are told as impossible elsewhere', () => {
    fc.assert(
      fc.property(livelyWorlds, ({ policy: random, codes }) => {
        for (const code of Object.keys(random.requires)) {
          if (!codes.includes(code)) {
            expect(() => factsFailingOnly(random, code)).toThrow(`factsFailingOnly: nobody fails '${code}' alone`);
            continue;
          }
          const expected = Object.fromEntries(Object.keys(random.requires).map((one) => [one, 'met']));
          for (const facts of fc.sample(factsFailingOnly(random, code), few)) {
            expect(verdictsOf(random, facts)).toEqual({ ...expected, [code]: 'not-met' });
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('are typed by the codes of the policy', () => {
    fc.sample(factsFailingOnly(firstCohortPolicy, 'exemplar-employer'), few);
    // @ts-expect-error: it has no such requirement
    expect(() => factsFailingOnly(firstCohortPolicy, 'exemplar-employee')).toThrow(
      `factsFailingOnly: 'exemplar-employee' is no requirement of the policy 'digital-academy/cohort-1'`,
    );
  });

  it('are told as impossible where examine says that a requirement never decides', () => {
    const rule = { op: 'at-least', fact: 'years', value: 1 } as const;
    const twice = policy({
      id: 'test/twice',
      version: 1,
      inForce: { from: '2017-05-01' },
      facts: { years: { type: 'whole-number' } },
      requires: {
        some: { rule, because: 'A year' },
        more: { rule: { ...rule, value: 5 }, because: 'Five years' },
      },
    });
    expect(examine(twice)).toMatchObject({ findings: [{ kind: 'implied', code: 'some' }] });
    expect(() => factsFailingOnly(twice, 'some')).toThrow(
      new RangeError(`factsFailingOnly: nobody fails 'some' alone under the policy 'test/twice'; examine says why`),
    );
  });
});

describe('undetermined facts', () => {
  it('keep the outcome open', () => {
    fc.assert(
      fc.property(worlds, ({ policy: random }) => {
        for (const facts of fc.sample(undeterminedFacts(random), few)) {
          expect(decide(random, facts, { asOf }).outcome).toBe('undetermined');
        }
      }),
    );
  });

  it('leave one requirement open where all the others are met', () => {
    const open = fc.sample(undeterminedFacts(firstCohortPolicy), { seed: 1, numRuns: 200 }).map((facts) => {
      return Object.values(verdictsOf(firstCohortPolicy, facts)).sort().join();
    });
    expect(new Set(open)).toEqual(new Set(['met,unknown', 'unknown,unknown']));
  });
});
