import {
  academyCohorts,
  decide,
  factsOf,
  fedipLevelPolicies,
  ladder,
  Policy,
  policy,
  secondCohortPolicy,
} from 'digital-academy';
import { assertOnlyIneligibleFor, nearMiss } from 'digital-academy/testing';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

const published = [
  ...academyCohorts.flatMap(({ policies }) => policies),
  ...fedipLevelPolicies.map((one) => one.policy),
];

describe('nearMiss', () => {
  it.each(published.map((one) => [`${one.id} version ${one.version}`, one] as const))(
    'gives somebody who misses exactly each requirement of %s',
    (_, one: Policy) => {
      for (const [code, facts] of Object.entries(nearMiss(one))) {
        expect(facts).not.toBeNull();
        const decision = decide(one, facts!, { asOf: one.inForce.from });
        assertOnlyIneligibleFor(decision, code);
        expect(decision.requirements.filter(({ verdict }) => verdict !== 'met')).toHaveLength(1);
      }
    },
  );

  it('gives null for a requirement that nobody can miss alone', () => {
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
    expect(nearMiss(implied)).toEqual({ two: null, three: { level: 'two' } });
  });

  it('works for a policy that was stored', () => {
    const stored = Policy.parse(JSON.parse(JSON.stringify(secondCohortPolicy)));
    expect(nearMiss(stored)).toEqual(nearMiss(secondCohortPolicy));
  });

  it('says when a search is too large', () => {
    expect(() => nearMiss(secondCohortPolicy, { limit: 1 })).toThrow(
      new RangeError('nearMiss: the policy is too large to search in 1 looks; give it a higher limit'),
    );
  });
});
