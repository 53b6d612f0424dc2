import {
  academyApplicant,
  academyCohorts,
  anyOf,
  boundaryCases,
  decide,
  factsOf,
  firstCohortPolicy,
  ladder,
  openedFirstCohortPolicy,
  policy,
  type Policy,
} from 'digital-academy';
import { ruleCoverage, type RuleCoverage } from 'digital-academy/testing';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

const asOf = '2017-09-29';
const suite = {
  eligible: { employerIsExemplar: true, post: 'cio' },
  'no exemplar': { employerIsExemplar: false, employerIsFastFollower: false, post: 'cio' },
  'no leader': { employerIsExemplar: true, post: 'other' },
  'employer not known': { post: 'cio' },
  'post not known': { employerIsExemplar: true },
} as const;

function seen(...names: readonly (keyof typeof suite)[]) {
  const coverage = ruleCoverage(firstCohortPolicy);
  for (const name of names) coverage.decide(suite[name], { asOf });
  return coverage;
}

const all = Object.keys(suite) as (keyof typeof suite)[];

describe('ruleCoverage', () => {
  it('is complete when each requirement was met, not met and missing, alone', () => {
    seen(...all).assertComplete();
  });

  it.each([
    ['eligible', ['exemplar-employer met', 'digital-leader met']],
    ['no exemplar', ['exemplar-employer not met']],
    ['no leader', ['digital-leader not met']],
    ['employer not known', ['exemplar-employer missing']],
    ['post not known', ['digital-leader missing']],
  ] as const)('fails by name and count without the case "%s"', (left, actual) => {
    const coverage = seen(...all.filter((name) => name !== left));
    const failing = () => {
      coverage.assertComplete();
    };
    expect(failing).toThrow(expect.objectContaining({ name: 'AssertionError', actual }));
    expect(failing).toThrow(
      `${actual.length} of 6 ways not seen in 4 decisions by digital-academy/cohort-1 version 1, expected each seen to decide alone: ${actual[0]} (as by {`,
    );
  });

  it('names facts that would do', () => {
    const coverage = seen(...all.filter((name) => name !== 'no leader'));
    expect(() => {
      coverage.assertComplete();
    }).toThrow(
      'digital-leader not met (as by {"employerIsExemplar":false,"employerIsFastFollower":true,"post":"other"})',
    );
  });

  it('does not count a requirement that failed beside another', () => {
    const coverage = ruleCoverage(firstCohortPolicy);
    coverage.decide({ employerIsExemplar: false, employerIsFastFollower: false, post: 'other' }, { asOf });
    coverage.decide({ post: 'other' }, { asOf });
    coverage.decide({}, { asOf });
    expect(coverage.report()).toEqual([
      { code: 'exemplar-employer', met: 0, notMet: 0, missing: 0, impossible: [] },
      { code: 'digital-leader', met: 0, notMet: 0, missing: 0, impossible: [] },
    ]);
  });

  it('asks for no way in which a requirement can never decide', () => {
    const applicant = factsOf(z.object({ level: ladder('one', 'two', 'three').nullish() }));
    const implied = policy({
      id: 'example/implied',
      version: 1,
      inForce: { from: '2017-05-01' },
      facts: applicant,
      requires: {
        two: { rule: applicant.level.atLeast('two'), because: 'Two' },
        three: { rule: applicant.level.atLeast('three'), because: 'Three' },
      },
    });
    const coverage = ruleCoverage(implied);
    coverage.decide({ level: 'three' }, { asOf });
    coverage.decide({ level: 'two' }, { asOf });
    coverage.decide({}, { asOf });
    coverage.assertComplete();
    expect(coverage.report()).toEqual([
      { code: 'two', met: 1, notMet: 0, missing: 1, impossible: ['notMet'] },
      { code: 'three', met: 1, notMet: 1, missing: 1, impossible: [] },
    ]);
  });

  it('counts what a test showed, though no boundary case does: a doubt of two facts', () => {
    const facts = factsOf(z.object({ first: z.boolean().nullish(), second: z.boolean().nullish() }));
    const { first, second } = facts;
    const one = policy({
      id: 'test/two-doubts',
      version: 1,
      inForce: { from: '2017-01-01' },
      facts,
      requires: {
        answered: {
          rule: anyOf(first.isTrue(), first.isFalse(), second.isTrue(), second.isFalse()),
          because: 'One answered',
        },
      },
    });
    const coverage = ruleCoverage(one);
    expect(coverage.report()[0]).toMatchObject({ missing: 0, impossible: ['notMet', 'missing'] });
    expect(coverage.decide({}, { asOf }).outcome).toBe('undetermined');
    expect(coverage.report()[0]).toMatchObject({ missing: 1, impossible: ['notMet'] });
  });

  it('is complete after the boundary cases of any published policy', () => {
    for (const published of academyCohorts.flatMap(({ policies }): readonly Policy[] => policies)) {
      const coverage = ruleCoverage(published);
      const made = boundaryCases(published);
      for (const { facts } of made.outcome === 'complete' ? made.cases : []) {
        coverage.decide(facts, { asOf: published.inForce.from });
      }
      coverage.assertComplete();
    }
  });

  it('watches a wrapper, and gives back what it gives', async () => {
    const coverage = ruleCoverage(firstCohortPolicy);
    const decideLater = coverage.watch((post: 'cio' | 'other') =>
      Promise.resolve(decide(firstCohortPolicy, { employerIsExemplar: true, post }, { asOf })),
    );
    expect((await decideLater('other')).failed).toEqual(['digital-leader']);
    expect(coverage.report()[1]).toMatchObject({ met: 0, notMet: 1, missing: 0 });

    const decideNow = coverage.watch((facts: object) => decide(openedFirstCohortPolicy, facts, { asOf: '2017-11-01' }));
    expect(decideNow({ post: 'cio', employerKinds: ['nhs'] }).outcome).toBe('eligible');
    expect(coverage.report()[1]).toMatchObject({ met: 0, notMet: 1, missing: 0 });
  });

  it('lets a wrapper fail as it fails', async () => {
    const coverage = ruleCoverage(firstCohortPolicy);
    const failing = coverage.watch((): Promise<never> => Promise.reject(new Error('no connection')));
    await expect(failing()).rejects.toThrow('no connection');
    expect(() => coverage.decide({}, { asOf: '2016-01-01' })).toThrow(RangeError);
  });

  it('takes a requirement as missing only where nothing else is open, if facts can show that', () => {
    const applicant = factsOf(z.object({ x: z.int().nullish(), y: z.boolean().nullish() }));
    const overlapping = policy({
      id: 'example/overlapping',
      version: 1,
      inForce: { from: '2017-05-01' },
      facts: applicant,
      requires: {
        low: { rule: applicant.x.atLeast(3), because: 'Three or more' },
        high: { rule: anyOf(applicant.x.atMost(9), applicant.y.isTrue()), because: 'Nine or fewer, or so' },
      },
    });
    const coverage = ruleCoverage(overlapping);
    const missing = () => coverage.report().map((one) => one.missing);
    coverage.decide({ y: false }, { asOf });
    coverage.decide({}, { asOf });
    // Who is low by a missing x alone has y, which no boundary case shows; who is high by a missing y alone is.
    expect(missing()).toEqual([1, 0]);
    coverage.decide({ y: true }, { asOf });
    coverage.decide({ x: 10 }, { asOf });
    expect(missing()).toEqual([2, 1]);
  });

  it('is told a decision of a draft under the same version, and what is none', () => {
    const coverage = ruleCoverage(firstCohortPolicy);
    const { requires, ...rest } = firstCohortPolicy;
    const longer = policy({
      ...rest,
      requires: { ...requires, cio: { rule: academyApplicant.post.in('cio'), because: 'A CIO' } },
    });
    const shorter = policy({ ...rest, requires: { 'digital-leader': requires['digital-leader'] } });
    expect(() => coverage.watch(() => decide(longer, {}, { asOf }))()).toThrow(
      /^ruleCoverage: .* has 'cio', unlike the policy$/,
    );
    expect(() => coverage.watch(() => decide(shorter, {}, { asOf }))()).toThrow(
      / has 1 of 2 requirements, unlike the policy$/,
    );
    expect(() => coverage.watch(() => null as never)()).toThrow(
      new RangeError('ruleCoverage: expected a decision, got null'),
    );
  });

  it('prints facts for the first few ways only', () => {
    const coverage = ruleCoverage(academyCohorts.at(-1)!.policies[0]!);
    const failing = () => {
      coverage.assertComplete();
    };
    expect(failing).toThrow(/ met \(as by \{.*and \d+ more$/s);
    expect(failing).toThrow(
      expect.objectContaining({ message: expect.toSatisfy((text: string) => text.length < 5_000) as string }),
    );
  });

  it('can be kept beside others', () => {
    const both: readonly Pick<RuleCoverage, 'report' | 'assertComplete'>[] = [
      ruleCoverage(firstCohortPolicy),
      ruleCoverage(openedFirstCohortPolicy),
    ];
    expect(both.map((coverage) => coverage.report().length)).toEqual([2, 2]);
  });

  it('is refused a policy that nobody can meet: there is nothing to cover', () => {
    const applicant = factsOf(z.object({ x: z.int().nullish() }));
    const contradictory = policy({
      id: 'example/contradictory',
      version: 1,
      inForce: { from: '2017-05-01' },
      facts: applicant,
      requires: {
        high: { rule: applicant.x.atLeast(5), because: 'Five or more' },
        low: { rule: applicant.x.atMost(3), because: 'Three or fewer' },
      },
    });
    expect(() => ruleCoverage(contradictory)).toThrow(
      new RangeError("ruleCoverage: nobody just meets the policy 'example/contradictory'; examine says why"),
    );
  });
});
