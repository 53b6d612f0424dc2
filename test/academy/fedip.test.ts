import type { FedipLevel } from 'digital-academy';
import {
  AcademyFacts,
  boundaryCases,
  comparePolicies,
  decide,
  examine,
  fedipAffiliatePolicy,
  FedipFacts,
  fedipLevelPolicies,
  fedipLevels,
} from 'digital-academy';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';

const asOf = '2024-01-01';
const policyOf = (level: FedipLevel) => fedipLevelPolicies.find((one) => one.level === level)!.policy;

describe('the facts of FEDIP', () => {
  it('may all be missing, and the type says the same as the schema', () => {
    expect(FedipFacts.parse({})).toEqual({});
    expectTypeOf<z.output<typeof FedipFacts>>().toExtend<FedipFacts>();
    expectTypeOf<keyof z.output<typeof FedipFacts>>().toEqualTypeOf<keyof FedipFacts>();
  });

  it.each([-1, 17.5, Number.NaN, Number.POSITIVE_INFINITY, '18'])('take an age in whole years: not %o', (age) => {
    const { error } = FedipFacts.safeParse({ age });
    expect(error?.issues.map(({ message }) => message)).toEqual(['Enter the age in whole years']);
  });

  it.each([
    [FedipFacts, ['isMemberOfLicensedBody', 'acceptsCodeOfConduct']],
    [AcademyFacts, ['employerIsExemplar', 'employerIsFastFollower']],
  ] as const)('are refused in plain words', (schema, names) => {
    const { error } = schema.safeParse(Object.fromEntries(names.map((name) => [name, 'yes'])));
    expect(error?.issues).toHaveLength(names.length);
    for (const { message } of error?.issues ?? []) expect(message).toMatch(/^Enter true or false: /);
    expect(schema.safeParse(5).error?.issues[0]?.message).toMatch(/^Enter the facts /);
  });
});

describe('the demands of the full levels', () => {
  // Registration A1: order 2 to 5. The entry level, "level zero" and Associate Practitioner are not among them.
  it('are of four levels, lowest first', () => {
    expect(fedipLevelPolicies.map(({ level }) => level)).toEqual(['practitioner', 'senior', 'advanced', 'leading']);
    expect(fedipLevelPolicies.map(({ level }) => level)).toEqual([...fedipLevels]);
    expect(fedipLevelPolicies.map(({ policy: { id } }) => id)).toEqual(fedipLevels.map((level) => `fedip/${level}`));
  });

  const rows = fedipLevels.flatMap((level, i) =>
    fedipLevels.map((assessedAs, j) => [level, assessedAs, j >= i ? 'eligible' : 'ineligible'] as const),
  );
  it.each(rows)('of %s: a member assessed as %s is %s', (level, assessedAs, outcome) => {
    expect(decide(policyOf(level), { isMemberOfLicensedBody: true, assessedAs }, { asOf }).outcome).toBe(outcome);
  });

  it.each(fedipLevels)('of %s are membership of a licensed body too, and neither is guessed', (level) => {
    const outcomeOf = (facts: FedipFacts) => {
      const { outcome, failed, missing } = decide(policyOf(level), facts, { asOf });
      return [outcome, ...failed, ...missing];
    };
    const assessedAs = 'leading';
    expect(outcomeOf({ isMemberOfLicensedBody: false, assessedAs })).toEqual(['ineligible', 'member-of-licensed-body']);
    expect(outcomeOf({ isMemberOfLicensedBody: null, assessedAs })).toEqual(['undetermined', 'isMemberOfLicensedBody']);
    expect(outcomeOf({ isMemberOfLicensedBody: true })).toEqual(['undetermined', 'assessedAs']);
    expect(outcomeOf({ age: 12, acceptsCodeOfConduct: false })[0]).toBe('undetermined');
  });

  it.each([
    ['2017-10-31', false],
    ['2017-11-01', true],
    ['9999-12-31', true],
  ] as const)('are in force from the month in which the standards were approved: %s', (day, isInForce) => {
    const deciding = () => decide(policyOf('senior'), {}, { asOf: day }).outcome;
    if (isInForce) expect(deciding()).toBe('undetermined');
    else expect(deciding).toThrow(RangeError);
  });

  it('only rise: what is enough for one level is enough for all below it', () => {
    for (const [i, { policy }] of fedipLevelPolicies.entries()) {
      for (const lower of fedipLevelPolicies.slice(0, i)) {
        const comparison = comparePolicies(lower.policy, policy);
        if (comparison.outcome !== 'different') throw new Error(comparison.outcome);
        for (const { before, after } of comparison.changes) {
          expect(['eligible ineligible', 'undetermined ineligible', 'eligible undetermined']).toContain(
            `${before} ${after}`,
          );
        }
      }
    }
  });

  it.each(fedipLevels)('of %s have nothing to be found fault with', (level) => {
    expect(examine(policyOf(level))).toMatchObject({ outcome: 'examined', findings: [] });
    expect(boundaryCases(policyOf(level))).toMatchObject({ outcome: 'complete', neverDecide: [] });
  });

  it('refuse somebody whom no body has assessed', () => {
    const person = { isMemberOfLicensedBody: true, assessedAs: 'none' } as const;
    for (const { policy } of fedipLevelPolicies) {
      expect(decide(policy, person, { asOf: '2024-01-01' }).failed).toEqual(['assessed-at-level']);
    }
  });
});

describe('the demands of the entry level', () => {
  // Registration A2.
  it.each([
    ['the day before 18', { age: 17, acceptsCodeOfConduct: true }, 'ineligible', ['adult']],
    ['18', { age: 18, acceptsCodeOfConduct: true }, 'eligible', []],
    ['over 18', { age: 19, acceptsCodeOfConduct: true }, 'eligible', []],
    ['an age that is not known', { acceptsCodeOfConduct: true }, 'undetermined', []],
    ['no code of conduct', { age: 18, acceptsCodeOfConduct: false }, 'ineligible', ['code-of-conduct']],
    ['a code that nobody spoke of', { age: 18 }, 'undetermined', []],
    [
      'no membership, which is not needed',
      { age: 18, acceptsCodeOfConduct: true, isMemberOfLicensedBody: false },
      'eligible',
      [],
    ],
  ] as const)('are decided on %s', (_, facts, outcome, failed) => {
    expect(decide(fedipAffiliatePolicy, facts, { asOf: '2025-12-16' })).toMatchObject({ outcome, failed });
  });

  it('are known since the day of their terms, and have nothing to be found fault with', () => {
    expect(() => decide(fedipAffiliatePolicy, {}, { asOf: '2025-12-15' })).toThrow(RangeError);
    expect(examine(fedipAffiliatePolicy)).toMatchObject({ outcome: 'examined', findings: [] });
    expect(boundaryCases(fedipAffiliatePolicy)).toMatchObject({ outcome: 'complete', neverDecide: [] });
  });
});
