import type { Decision } from 'digital-academy';
import * as academy from 'digital-academy';
import { decide, firstCohortPolicy, Policy, policy } from 'digital-academy';
import { decisionLaws, type Law } from 'digital-academy/testing/fast-check';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyOf, worlds } from '../eligibility/arbitraries.ts';
import { twentyFacts } from '../eligibility/twenty-facts.ts';
import { failureOf } from './failure-of.ts';

/** Decides wrongly; `before` is how often it was asked before. */
type Mutant = (facts: Readonly<Record<string, unknown>>, before: number) => Decision;

const byPolicy = (facts: object) => decide<Policy>(mixed, facts, { asOf: '2017-09-29' });

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

function changed(decision: Decision, code: string, change: Partial<Decision['requirements'][number]>): Decision {
  const requirements = decision.requirements.map((one) => (one.code === code ? { ...one, ...change } : one));
  return { ...decision, requirements };
}

/** For each law a way to decide that it has to find. */
const mutants: Readonly<Record<string, Mutant>> = {
  'every requirement is judged, in the order of the policy': (facts) => {
    const decision = byPolicy(facts);
    return { ...decision, requirements: [...decision.requirements].reverse() };
  },
  'the outcome follows from the requirements': (facts) => {
    const decision = byPolicy(facts);
    return decision.failed.length === 1 ? { ...decision, outcome: 'undetermined' } : decision;
  },
  'nothing is called missing that is known': (facts) => {
    const decision = byPolicy(facts);
    const open = decision.requirements.find(({ code }) => code === 'experienced')!;
    return open.verdict === 'unknown' ? changed(decision, 'experienced', { missing: ['years', 'post'] }) : decision;
  },
  // What is not said is not so.
  'what is missing, filled in any way, contradicts nothing that was settled': ({ employer, ...others }) =>
    byPolicy({ ...others, employer: { follower: false, ...(employer as object | null) } }),
  'with nothing missing, all is settled': (facts) => {
    const { years, ...others } = facts;
    return byPolicy(years === 5 ? others : facts);
  },
  'who meets every requirement is eligible': (facts) =>
    byPolicy({ ...facts, years: Number(facts['years']) - 1 || null }),
  'who fails one requirement fails that one': (facts) =>
    byPolicy(facts['years'] === 0 && facts['post'] === 'cio' ? { ...facts, years: 1 } : facts),
  'what remedies promises works': (facts) => byPolicy(facts['years'] === 1 ? { ...facts, years: 0 } : facts),
  'absent, undefined and null are the same missing': (facts) =>
    byPolicy('post' in facts && facts['post'] == null ? { ...facts, post: 'other' } : facts),
  'the order of facts makes no difference': (facts) =>
    byPolicy(Object.keys(facts)[0] === 'years' ? { ...facts, years: null } : facts),
  'the same facts have the same answer': (facts, before) => byPolicy(before % 7 === 6 ? {} : facts),
  'facts are left as they are, and may be frozen': (facts) => {
    const decision = byPolicy(facts);
    delete (facts as Record<string, unknown>)['post'];
    return decision;
  },
  'the answer is a decision that can be stored and read back': (facts) => ({
    ...byPolicy(facts),
    asOf: '2017-9-29',
  }),
};

function lawsOf(mutant: Mutant): readonly Law[] {
  let before = 0;
  return decisionLaws<Policy>(mixed, (facts) => mutant(facts as Record<string, unknown>, before++));
}

describe('the laws of decisions', () => {
  const published = Object.values<unknown>(academy).flatMap((one) => Policy.safeParse(one).data ?? []);

  it.each([twentyFacts, mixed, ...published].map((one) => [`${one.id} version ${one.version}`, one] as const))(
    'hold of %s',
    (_, one) => {
      for (const law of decisionLaws(one)) law.check({ numRuns: 30 });
    },
  );

  it('hold of any policy, stored and read back', () => {
    fc.assert(
      fc.property(worlds, fc.integer(), ({ policy: random }, seed) => {
        const stored = Policy.parse(JSON.parse(JSON.stringify(random)));
        for (const law of decisionLaws(stored)) law.check({ seed, numRuns: 5 });
      }),
      { numRuns: 30 },
    );
  });

  it('are each called by a name of its own, and each has its mutant', () => {
    expect(decisionLaws(mixed).map(({ name }) => name)).toEqual(Object.keys(mutants));
  });

  it.each(Object.entries(mutants))('can fail: %s', (name, mutant) => {
    const failure = failureOf(lawsOf(mutant).find((law) => law.name === name)!);
    expect(failure).toMatch(`${name}: `);
    expect(failure).toMatch(/\nwith \{.*\}\n\(input \d+; to try it again, check with \{"seed":1,"path":"[\d:]+"\}\)$/);
  });

  it('leave out what no policy of the kind can show', () => {
    const never = policyOf({ years: { type: 'whole-number' } }, [
      { op: 'above', fact: 'years', value: 5 },
      { op: 'below', fact: 'years', value: 5 },
    ]);
    const left = decisionLaws(mixed).filter(({ name }) => !decisionLaws(never).some((law) => law.name === name));
    expect(left.map(({ name }) => name)).toEqual(['who meets every requirement is eligible']);
    const always = policyOf({ years: { type: 'whole-number' } }, [
      {
        op: 'any-of',
        rules: [
          { op: 'above', fact: 'years', value: 5 },
          { op: 'at-most', fact: 'years', value: 5 },
        ],
      },
    ]);
    const others = decisionLaws(mixed).filter(({ name }) => !decisionLaws(always).some((law) => law.name === name));
    expect(others.map(({ name }) => name)).toEqual([
      'who fails one requirement fails that one',
      'what remedies promises works',
    ]);
  });

  it('are tried on the day that is asked for, which the deciding function is told', () => {
    const days = new Set<string>();
    const laws = (asOf?: '2017-06-01') =>
      decisionLaws<Policy>(
        mixed,
        (facts, options) => {
          days.add(options.asOf);
          return decide(mixed, facts, options);
        },
        { asOf },
      );
    for (const law of [...laws(), ...laws('2017-06-01')]) law.check({ numRuns: 1 });
    expect(days).toEqual(new Set(['2017-05-01', '2017-06-01']));
    expect(() => decisionLaws(mixed, undefined, { asOf: '2017-04-30' })).toThrow(/^decisionLaws: policy 'test\/mixed'/);
    expect(() => decisionLaws(twentyFacts, undefined, { limit: 10 })).toThrow(/^decisionLaws: the policy is too large/);
  });

  it('say what a deciding function threw, and of which facts', () => {
    const laws = lawsOf(() => {
      throw new TypeError('no such column');
    });
    for (const law of laws) expect(failureOf(law)).toMatch(`${law.name}: no such column\nwith {`);
  });

  it('show the same failure again by the seed and the path of the message, at once', () => {
    const name = 'who fails one requirement fails that one';
    const law = lawsOf(mutants[name]!).find((one) => one.name === name)!;
    const message = failureOf(law)!;
    const again = JSON.parse(/check with (.*)\)$/.exec(message)![1]!) as { seed: number; path: string };
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
    const law = laws.find(({ name }) => name === 'who meets every requirement is eligible')!;
    expect(failureOf(law)?.split('\n').slice(0, 2)).toEqual([
      `who meets every requirement is eligible: the answer is {"failed":["digital-leader"],"outcome":"ineligible"}, but by the policy it is {"failed":[],"outcome":"eligible"}`,
      'with {"employerIsExemplar":true,"employerIsFastFollower":false,"post":"aspirant"}',
    ]);
  });
});
