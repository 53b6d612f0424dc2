import type { CalendarDate, Decision } from 'digital-academy';
import { boundaryCases, decide, firstCohortPolicy, Policy, policy, redact } from 'digital-academy';
import { decisionLaws, type Decide, type Law } from 'digital-academy/testing/fast-check';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyOf, worlds } from '../eligibility/arbitraries.ts';
import { twentyFacts } from '../eligibility/twenty-facts.ts';
import { failureOf, lawBy } from './failure-of.ts';

/** Decides wrongly; `before` is how often it was asked before. */
type Mutant = (facts: Readonly<Record<string, unknown>>, asOf: CalendarDate, before: number) => Decision;

const byPolicy = (facts: object, asOf: CalendarDate) => decide<Policy>(mixed, facts, { asOf });

// Of each kind something: a fact that may be missing, one inside another, one that two requirements look at.
const mixed: Policy = policy({
  id: 'test/mixed',
  version: 1,
  inForce: { from: '2017-05-01' },
  facts: {
    years: { type: 'whole-number' },
    post: { type: 'choice', options: ['cio', 'other'] },
    'employer.exemplar': { type: 'yes-no' },
    'employer.follower': { type: 'yes-no' },
  },
  requires: {
    'exemplar-employer': {
      rule: {
        op: 'any-of',
        rules: [
          { op: 'is', fact: 'employer.exemplar', value: true },
          { op: 'is', fact: 'employer.follower', value: true },
        ],
      },
      because: 'Employed by an exemplar or a follower',
    },
    experienced: {
      rule: {
        op: 'any-of',
        rules: [
          { op: 'at-least', fact: 'years', value: 5 },
          { op: 'in', fact: 'post', values: ['cio'] },
        ],
      },
      because: 'Five years of experience, or a chief information officer',
    },
    started: { rule: { op: 'at-least', fact: 'years', value: 1 }, because: 'A year of experience' },
  },
});

const byMixed: Decide<Policy> = (facts, options) => decide<Policy>(mixed, facts, options);

/** Random policies under which somebody can be eligible. */
const meetable = worlds
  .map((world) => world.policy)
  .filter((random) => {
    const made = boundaryCases(random);
    return made.outcome === 'complete' && made.cases.some(({ kind }) => kind === 'just-met');
  });

function changed(decision: Decision, code: string, change: Partial<Decision['requirements'][number]>): Decision {
  const requirements = decision.requirements.map((one) => (one.code === code ? { ...one, ...change } : one));
  return { ...decision, requirements };
}

/** For each law, by its code, a way to decide that it has to find. */
const mutants: Readonly<Record<string, Mutant>> = {
  'as-the-library': (facts, asOf) => {
    const decision = byPolicy(facts, asOf);
    return { ...decision, requirements: [...decision.requirements].reverse() };
  },
  'outcome-follows': (facts, asOf) => {
    const decision = byPolicy(facts, asOf);
    return decision.failed.length === 1 ? { ...decision, outcome: 'undetermined' } : decision;
  },
  'known-is-not-missing': (facts, asOf) => {
    const decision = byPolicy(facts, asOf);
    const open = decision.requirements.find(({ code }) => code === 'experienced')!;
    return open.verdict === 'unknown' ? changed(decision, 'experienced', { missing: ['years', 'post'] }) : decision;
  },
  // What is not said is not so.
  'missing-decides-nothing': ({ employer, ...others }, asOf) =>
    byPolicy({ ...others, employer: { follower: false, ...(employer as object | null) } }, asOf),
  'all-known-is-settled': (facts, asOf) => {
    const { years, ...others } = facts;
    return byPolicy(years === 5 ? others : facts, asOf);
  },
  'all-met-is-eligible': (facts, asOf) => byPolicy({ ...facts, years: Number(facts['years']) - 1 || null }, asOf),
  'one-failed-is-that-one': (facts, asOf) =>
    byPolicy(facts['years'] === 0 && facts['post'] === 'cio' ? { ...facts, years: 1 } : facts, asOf),
  'remedies-work': (facts, asOf) => byPolicy(facts['years'] === 1 ? { ...facts, years: 0 } : facts, asOf),
  'missing-is-missing': (facts, asOf) =>
    byPolicy('post' in facts && facts['post'] == null ? { ...facts, post: 'other' } : facts, asOf),
  'order-of-facts': (facts, asOf) =>
    byPolicy(Object.keys(facts)[0] === 'years' ? { ...facts, years: null } : facts, asOf),
  'facts-left-alone': (facts, asOf) => {
    const decision = byPolicy(facts, asOf);
    delete (facts as Record<string, unknown>)['post'];
    return decision;
  },
  'can-be-stored': (facts, asOf) => ({ ...byPolicy(facts, asOf), asOf: asOf.replace('-0', '-') as CalendarDate }),
};

/** What every single decision hides, and only the library shows. */
const subtleMutants: Readonly<Record<string, Mutant>> = {
  'the day is that of the first use': (facts) => byPolicy(facts, '2017-05-01'),
  'another policy decides': (facts, asOf) => {
    const decision = byPolicy(facts, asOf);
    return { ...decision, policy: { ...decision.policy, id: 'test/other' } };
  },
  'another version decides': (facts, asOf) => ({ ...byPolicy(facts, asOf), policy: { id: mixed.id, version: 2 } }),
  'another sentence is given': (facts, asOf) =>
    changed(byPolicy(facts, asOf), 'started', { because: 'Five years of experience' }),
  'an age in the middle is read as another': (facts, asOf) => {
    const years = Number(facts['years']);
    return byPolicy(years >= 30 && years < 40 ? { ...facts, years: 4 } : facts, asOf);
  },
  'a requirement is left out': (facts, asOf) => {
    const decision = byPolicy(facts, asOf);
    return { ...decision, requirements: decision.requirements.slice(0, 2) };
  },
  'answers change with the calls': (facts, asOf, before) => byPolicy(before % 7 === 6 ? {} : facts, asOf),
};

function lawsOf(mutant: Mutant): readonly Law[] {
  let before = 0;
  return decisionLaws<Policy>(mixed, (facts, { asOf }) => mutant(facts as Record<string, unknown>, asOf, before++));
}

/** The library, with more to its answer than it has. */
function referenced(by: Policy): Decide<Policy> {
  let reference = 0;
  return (facts, options) => ({ ...decide(by, facts, options), reference: `X-${reference++}`, client: { id: 7 } });
}

describe('the laws of decisions', () => {
  it.each([mixed, twentyFacts].map((one) => [one.id, one] as const))('hold whatever is added, of %s', (_, one) => {
    for (const law of decisionLaws<Policy>(one, referenced(one))) law.check({ numRuns: 10 });
  });

  it('hold of any policy, stored and read back', () => {
    fc.assert(
      fc.property(meetable, fc.integer(), (random, seed) => {
        const stored = Policy.parse(JSON.parse(JSON.stringify(random)));
        const laws = decisionLaws(stored, (facts, options) => decide(random, facts, options));
        for (const law of laws) law.check({ seed, numRuns: 5 });
      }),
      { numRuns: 15 },
    );
  });

  it('hold where sensitive values are left out, and where facts are missing in another order', () => {
    const facts = { healthy: { type: 'yes-no', sensitive: true }, fit: { type: 'yes-no' } } as const;
    const rules = [
      { op: 'is', fact: 'healthy', value: true },
      { op: 'is', fact: 'fit', value: true },
    ] as const;
    const careful = policyOf(facts, rules);
    const laws = decisionLaws(careful, (person, options) => {
      const decision = redact(decide(careful, person, options));
      return { ...decision, missing: [...decision.missing].reverse() };
    });
    for (const law of laws) law.check({ numRuns: 50 });

    const wrong = decisionLaws(careful, (person, options) => {
      const decision = decide(careful, person, options);
      return changed(decision, 'rule-1', { seen: { healthy: true } });
    });
    expect(failureOf(lawBy(wrong, 'as-the-library'))).toMatch(
      /seen.healthy is true, but by the library it is (false|null)\n/,
    );
  });

  it('each have a code and a name of their own, and each has its mutant', () => {
    const laws = decisionLaws(mixed, byMixed);
    expect(laws.map(({ code }) => code)).toEqual(Object.keys(mutants));
    expect(new Set(laws.map(({ name }) => name)).size).toBe(laws.length);
  });

  it.each(Object.entries(mutants))('can fail: %s', (code, mutant) => {
    const law = lawBy(lawsOf(mutant), code);
    const failure = failureOf(law);
    expect(failure).toMatch(`${law.name}: `);
    expect(failure).toMatch(
      /\nwith \{.*\}\n\(input \d+; to try it again, check\(\{"seed":1,"path":"[\d:]+"\}\) of the law '[a-z-]+'\)$/,
    );
  });

  it.each(Object.entries(subtleMutants))('hold a function to the library: %s', (_, mutant) => {
    expect(failureOf(lawBy(lawsOf(mutant), 'as-the-library'))).toMatch('but by the library it is');
  });

  it('are refused where nobody can be eligible: there is little to hold a function to', () => {
    const never = policyOf({ years: { type: 'whole-number' } }, [
      { op: 'above', fact: 'years', value: 5 },
      { op: 'below', fact: 'years', value: 5 },
    ]);
    expect(() => decisionLaws(never, (facts, options) => decide(never, facts, options))).toThrow(
      new RangeError("decisionLaws: nobody can be eligible under the policy 'test/random'; examine says why"),
    );
  });

  it('leave out those about people who fail one requirement, where nobody can', () => {
    const always = policyOf({ years: { type: 'whole-number' } }, [
      {
        op: 'any-of',
        rules: [
          { op: 'above', fact: 'years', value: 5 },
          { op: 'at-most', fact: 'years', value: 5 },
        ],
      },
    ]);
    const left = decisionLaws(always, (facts, options) => decide(always, facts, options)).map(({ code }) => code);
    expect(Object.keys(mutants).filter((code) => !left.includes(code))).toEqual([
      'one-failed-is-that-one',
      'remedies-work',
    ]);
  });

  it('are tried on the day that is asked for; left out, on days on which the policy is in force', () => {
    const daysAsked = (options?: { readonly asOf: CalendarDate }) => {
      const days = new Set<string>();
      const laws = decisionLaws<Policy>(
        spring,
        (facts, { asOf }) => {
          days.add(asOf);
          return decide(spring, facts, { asOf });
        },
        options,
      );
      for (const law of laws) law.check({ seed: 1, numRuns: 20 });
      return [...days].sort();
    };
    const spring = { ...mixed, inForce: { from: '2017-05-01', to: '2017-05-03' } } as const;
    expect(daysAsked({ asOf: '2017-05-02' })).toEqual(['2017-05-02']);
    expect(daysAsked()).toEqual(['2017-05-01', '2017-05-02', '2017-05-03']);
  });

  it.each([
    ['a day on which it is not in force', { asOf: '2017-04-30' }, /^decisionLaws: policy 'test\/mixed'.* 2017-04-30$/],
    ['a day that is none', { asOf: '2017-9-29' as CalendarDate }, /^decisionLaws: asOf '2017-9-29' is not a real day/],
    ['a limit that is none', { limit: 0 }, /^decisionLaws: the limit is 0/],
    ['a search that is too large', { limit: 10 }, /^decisionLaws: the policy is too large to search in 10 looks/],
  ] as const)('are refused to %s', (_, options, message) => {
    const make = () => decisionLaws(mixed, byMixed, options);
    expect(make).toThrow(RangeError);
    expect(make).toThrow(message);
  });

  it('are not for a function that promises its answer', () => {
    const promising = ((...given: Parameters<typeof byMixed>) => Promise.resolve(byMixed(...given))) as never;
    for (const law of decisionLaws(mixed, promising)) {
      expect(() => {
        law.check();
      }).toThrow(
        new RangeError('decisionLaws: the function promises its answer; laws are for functions that answer at once'),
      );
    }
  });

  it('say what a deciding function threw, and of which facts', () => {
    const laws = lawsOf(() => {
      throw new TypeError('no such column');
    });
    for (const law of laws) expect(failureOf(law)).toMatch(`${law.name}: no such column\nwith {`);
  });

  it('show the same failure again by the seed and the path of the message, at once', () => {
    const code = 'one-failed-is-that-one';
    const law = lawBy(lawsOf(mutants[code]!), code);
    const message = failureOf(law)!;
    const again = JSON.parse(/check\((.*)\) of the law/.exec(message)![1]!) as { seed: number; path: string };
    const shown = failureOf(law, { numRuns: 100, ...again });
    expect(shown?.split('\n').slice(0, 2)).toEqual(message.split('\n').slice(0, 2));
    expect(shown).toMatch('(input 1;');
  });
});

describe('a law that fails', () => {
  it('names itself, what it was told, what it should have been told, and the smallest facts that show it', () => {
    const laws = decisionLaws(firstCohortPolicy, (facts, options) =>
      decide(firstCohortPolicy, { ...facts, post: facts.post === 'aspirant' ? 'other' : facts.post }, options),
    );
    const law = lawBy(laws, 'all-met-is-eligible');
    expect(failureOf(law)?.split('\n').slice(0, 2)).toEqual([
      'who meets every requirement is eligible: outcome is "ineligible", but by the policy it is "eligible"; failed is ["digital-leader"], but by the policy it is []',
      'with {"employerIsExemplar":true,"employerIsFastFollower":false,"post":"aspirant"}',
    ]);
  });

  it.each([
    ['null', null],
    ['boolean', true],
    ['an object with outcome, failed, missing', { outcome: 'eligible', failed: [], missing: [] }],
  ])('is not for what answers something else: %s', (what, answer) => {
    for (const law of lawsOf(() => answer as never)) {
      expect(() => {
        law.check();
      }).toThrow(new RangeError(`decisionLaws: expected a decision, got ${what}`));
    }
  });

  it('has what went wrong as its cause', () => {
    const broken = new TypeError('no such column');
    const laws = lawsOf(() => {
      throw broken;
    });
    expect(() => {
      laws[0]!.check();
    }).toThrow(expect.objectContaining({ cause: broken }));
  });
});
