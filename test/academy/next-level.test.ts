import type { CalendarDate, FedipLevel, LevelPolicy } from 'digital-academy';
import {
  decide,
  factsOf,
  FedipFacts,
  fedipApplicant,
  fedipLevelPolicies,
  fedipLevels,
  nextLevel,
  policy,
} from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';

const asOf = '2024-01-01';
const changeable = ['isMemberOfLicensedBody', 'assessedAs'] as const;
const people = fc.record(
  { isMemberOfLicensedBody: fc.boolean(), assessedAs: fc.constantFrom(...fedipLevels) },
  { requiredKeys: [] },
);

function reachedBy(facts: FedipFacts, day: CalendarDate = asOf): FedipLevel | null {
  return nextLevel(fedipLevelPolicies, facts, { asOf: day, changeable }).reached;
}

const rank = (level: FedipLevel | null) => (level === null ? -1 : fedipLevels.indexOf(level));

describe('the next level', () => {
  it.each([
    ['practitioner', 'senior'],
    ['senior', 'advanced'],
    ['advanced', 'leading'],
  ] as const)('of a member assessed as %s is %s, and assessment at it closes the gap', (assessedAs, level) => {
    const facts = { isMemberOfLicensedBody: true, assessedAs };
    const { reached, next } = nextLevel(fedipLevelPolicies, facts, { asOf, changeable });
    expect(reached).toBe(assessedAs);
    expect(next).toMatchObject({ level, decision: { outcome: 'ineligible', failed: ['assessed-at-level'], asOf } });
    if (next?.remedies.outcome !== 'found') throw new Error(next?.remedies.outcome);
    expect(next.remedies.remedies.map(({ changes }) => changes.map(({ fact, example }) => [fact, example]))).toEqual([
      [['assessedAs', level]],
    ]);
    expect(next.remedies.remedies[0]!.decision.outcome).toBe('eligible');
  });

  it('is none above the highest', () => {
    const facts = { isMemberOfLicensedBody: true, assessedAs: 'leading' } as const;
    expect(nextLevel(fedipLevelPolicies, facts, { asOf, changeable })).toEqual({
      reached: 'leading',
      next: null,
      undetermined: [],
    });
  });

  it('is the lowest for whoever is no member, however well assessed', () => {
    const facts = { isMemberOfLicensedBody: false, assessedAs: 'leading' } as const;
    const { reached, next } = nextLevel(fedipLevelPolicies, facts, { asOf, changeable: ['assessedAs'] });
    expect(reached).toBeNull();
    expect(next).toMatchObject({
      level: 'practitioner',
      decision: { failed: ['member-of-licensed-body'] },
      remedies: { outcome: 'impossible', blockedBy: ['member-of-licensed-body'] },
    });
  });

  it.each<[FedipFacts, readonly string[]]>([
    [{}, ['isMemberOfLicensedBody', 'assessedAs']],
    [{ isMemberOfLicensedBody: null, assessedAs: null }, ['isMemberOfLicensedBody', 'assessedAs']],
    [{ assessedAs: 'leading' }, ['isMemberOfLicensedBody']],
    [{ isMemberOfLicensedBody: true }, ['assessedAs']],
  ])('never counts as reached what is not known: %o', (facts, missing) => {
    const { reached, next } = nextLevel(fedipLevelPolicies, facts, { asOf, changeable });
    expect(reached).toBeNull();
    expect(next).toMatchObject({ level: 'practitioner', decision: { outcome: 'undetermined', missing } });
  });

  it('is decided as its policy alone is, and not reached', () => {
    fc.assert(
      fc.property(people, (facts) => {
        const { reached, next } = nextLevel(fedipLevelPolicies, Object.freeze(facts), { asOf, changeable });
        expect(rank(next?.level ?? null)).toBe(next ? rank(reached) + 1 : -1);
        if (!next) return;
        const { policy: above } = fedipLevelPolicies.find(({ level }) => level === next.level)!;
        expect(next.decision).toEqual(decide(above, facts, { asOf }));
        expect(next.decision.outcome).not.toBe('eligible');
      }),
    );
  });

  it('never falls for a higher assessment, for membership, or for more that is known', () => {
    fc.assert(
      fc.property(people, people, (facts, more) => {
        const filled = { ...more, ...facts };
        expect(rank(reachedBy(filled))).toBeGreaterThanOrEqual(rank(reachedBy(facts)));
        expect(rank(reachedBy({ ...facts, isMemberOfLicensedBody: true }))).toBeGreaterThanOrEqual(
          rank(reachedBy(facts)),
        );
        const higher = fedipLevels[Math.min(rank(facts.assessedAs ?? null) + 1, 3)]!;
        expect(rank(reachedBy({ ...facts, assessedAs: higher }))).toBeGreaterThanOrEqual(rank(reachedBy(facts)));
      }),
    );
  });

  it.each([
    ['2017-10-31', false],
    ['2017-11-01', true],
  ] as const)('is asked for a day on which the demands are in force: %s', (day, isInForce) => {
    const asking = () => reachedBy({ isMemberOfLicensedBody: true, assessedAs: 'senior' }, day);
    if (isInForce) expect(asking()).toBe('senior');
    else expect(asking).toThrow(RangeError);
  });

  it('is refused for a fact that the next level does not have', () => {
    const strange = { asOf, changeable: ['yearsOfExperience'] as unknown as [] } as const;
    expect(() => nextLevel(fedipLevelPolicies, {}, strange)).toThrow("'yearsOfExperience'");
  });

  it('is typed by the levels and by what they look at', () => {
    const { reached, next } = nextLevel(fedipLevelPolicies, {}, { asOf, changeable });
    expectTypeOf(reached).toEqualTypeOf<FedipLevel | null>();
    expectTypeOf(next!.level).toEqualTypeOf<FedipLevel>();
    expectTypeOf(next!.decision.failed).toEqualTypeOf<readonly ('member-of-licensed-body' | 'assessed-at-level')[]>();
  });
});

describe('levels of the caller', () => {
  const applicant = factsOf(FedipFacts.extend({ yearsOfExperience: z.int().nullish() }));
  const experienced = fedipLevelPolicies.map(({ level, policy: published }, i) => ({
    level,
    policy: policy({
      ...published,
      id: `test/${level}`,
      facts: applicant,
      requires: {
        ...published.requires,
        experience: { rule: applicant.yearsOfExperience.atLeast(3 * i + 2), because: 'Experienced enough' },
      },
    }),
  }));
  const advanced = { isMemberOfLicensedBody: true, assessedAs: 'advanced' } as const;

  it.each([
    [1, null, 'practitioner'],
    [2, 'practitioner', 'senior'],
    [4, 'practitioner', 'senior'],
    [5, 'senior', 'advanced'],
    [8, 'advanced', 'leading'],
    [40, 'advanced', 'leading'],
  ] as const)('can demand more: with %i years %s is reached, and %s is next', (yearsOfExperience, reached, level) => {
    const options = { asOf, changeable: ['yearsOfExperience', 'assessedAs'] } as const;
    const answer = nextLevel(experienced, { ...advanced, yearsOfExperience }, options);
    expect(answer).toMatchObject({ reached, next: { level, remedies: { outcome: 'found' } } });
  });

  it('do not count as reached while the years are not known', () => {
    const answer = nextLevel(experienced, advanced, { asOf, changeable: ['yearsOfExperience'] });
    expect(answer).toMatchObject({ reached: null, next: { decision: { missing: ['yearsOfExperience'] } } });
  });

  // Each of these three looks at something else.
  const apart: readonly LevelPolicy<'adult' | 'member' | 'leader'>[] = [
    ['adult', fedipApplicant.age.atLeast(18)] as const,
    ['member', fedipApplicant.isMemberOfLicensedBody.isTrue()] as const,
    ['leader', fedipApplicant.assessedAs.atLeast('leading')] as const,
  ].map(([level, rule]) => ({
    level,
    policy: policy({
      id: `test/${level}`,
      version: 1,
      inForce: { from: '2017-11-01' },
      facts: fedipApplicant,
      requires: { it: { rule, because: 'Is it' } },
    }),
  }));

  it.each<[FedipFacts, string | null, string | undefined]>([
    [{ age: 17, isMemberOfLicensedBody: false, assessedAs: 'senior' }, null, 'adult'],
    [{ age: 18, isMemberOfLicensedBody: false, assessedAs: 'senior' }, 'adult', 'member'],
    [{ age: 17, isMemberOfLicensedBody: true, assessedAs: 'senior' }, 'member', 'leader'],
    [{ isMemberOfLicensedBody: true }, 'member', 'leader'],
    [{ age: 17, isMemberOfLicensedBody: false, assessedAs: 'leading' }, 'leader', undefined],
    [{ age: 18, isMemberOfLicensedBody: false, assessedAs: 'leading' }, 'leader', undefined],
    [{ age: 18, isMemberOfLicensedBody: true, assessedAs: 'senior' }, 'member', 'leader'],
  ])('need not contain each other: the highest that is met counts, of %o', (facts, reached, level) => {
    const answer = nextLevel(apart, facts, { asOf, changeable: [] });
    expect([answer.reached, answer.next?.level]).toEqual([reached, level]);
  });

  it('may be one, or none at all', () => {
    expect(nextLevel(apart.slice(0, 1), { age: 18 }, { asOf, changeable: [] })).toEqual({
      reached: 'adult',
      next: null,
      undetermined: [],
    });
    const none: readonly LevelPolicy[] = [];
    expect(nextLevel(none, {}, { asOf, changeable: [] })).toEqual({ reached: null, next: null, undetermined: [] });
  });

  it('may ask for different things at each level, and what is open above is named', () => {
    const applicant = factsOf(z.object({ years: z.int().nullish(), endorsed: z.boolean().nullish() }));
    const common = { version: 1, inForce: { from: '2024-01-01' }, facts: applicant } as const;
    const one = policy({
      ...common,
      id: 'example/one',
      requires: { years: { rule: applicant.years.atLeast(1), because: 'One year' } },
    });
    const two = policy({
      ...common,
      id: 'example/two',
      requires: { endorsed: { rule: applicant.endorsed.isTrue(), because: 'Endorsed' } },
    });
    const levels = [
      { level: 'one', policy: one },
      { level: 'two', policy: two },
    ] as const;
    const answer = nextLevel(levels, { years: 3 }, { asOf: '2024-06-01', changeable: ['endorsed'] });
    expect([answer.reached, answer.next?.level, answer.undetermined]).toEqual(['one', 'two', ['two']]);
    expect(nextLevel(levels, { years: 0 }, { asOf: '2024-06-01', changeable: [] })).toMatchObject({
      reached: null,
      next: { level: 'one', decision: { outcome: 'ineligible' } },
      undetermined: ['two'],
    });
    expectTypeOf(answer.reached).toEqualTypeOf<'one' | 'two' | null>();
  });
});
