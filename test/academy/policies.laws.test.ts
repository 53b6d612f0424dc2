import type { AcademyFacts, CalendarDate } from 'digital-academy';
import { AcademyFacts as Facts, addDays, boundaryCases, decide, examine, remedies } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyPolicy } from './people.ts';
import { applicants, filledIn, halfKnown, near } from './random-applicants.ts';

describe.each(everyPolicy)('the policy of $name', ({ policy, asOf, fits }) => {
  const codes = Object.keys(policy.requires);
  const decided = (facts: AcademyFacts) => decide(policy, facts, { asOf });

  it('takes the one who fits, and only for what is known: each fact is needed', () => {
    expect(decided(fits)).toMatchObject({ outcome: 'eligible', failed: [], missing: [] });
    for (const fact of Object.keys(fits)) {
      const { outcome, missing } = decided({ ...fits, [fact]: null });
      expect({ fact, outcome, isMissing: missing.includes(fact) }).toEqual({
        fact,
        outcome: 'undetermined',
        isMissing: true,
      });
    }
  });

  it('neither takes nor refuses anybody of whom nothing is known', () => {
    for (const nothing of [{}, Object.fromEntries(Object.keys(policy.facts).map((fact) => [fact, null]))]) {
      const { outcome, failed, missing, requirements } = decided(nothing);
      expect({ outcome, failed }).toEqual({ outcome: 'undetermined', failed: [] });
      expect(requirements.map(({ verdict }) => verdict)).toEqual(codes.map(() => 'unknown'));
      expect(missing).toEqual(expect.arrayContaining(Object.keys(fits)));
    }
  });

  it('never goes back on what it settled once more is known', () => {
    let settled = 0;
    fc.assert(
      fc.property(fc.oneof(halfKnown, near(fits)), applicants, (facts, more) => {
        const [before, after] = [decided(facts), decided(filledIn(facts, more))];
        expect(after.outcome).not.toBe('undetermined');
        before.requirements.forEach(({ verdict }, i) => {
          if (verdict !== 'unknown') expect(after.requirements[i]!.verdict).toBe(verdict);
        });
        if (before.outcome === 'undetermined') return;
        settled += 1;
        expect(after.outcome).toBe(before.outcome);
      }),
    );
    expect(settled).toBeGreaterThan(10);
  });

  it('looks at no other facts than those of an application', () => {
    fc.assert(
      fc.property(near(fits), (facts) => {
        const frozen = Object.freeze(Facts.parse(facts));
        expect(decided(frozen)).toEqual(decided(facts));
        expect(decided({ ...frozen, ...{ endorsed: false, name: 'A. Person' } })).toEqual(decided(facts));
      }),
    );
  });

  it('never refuses for a later day or a higher sponsor, other study apart', () => {
    const later = (day: CalendarDate | null | undefined) => (day == null ? day : addDays(day, 1));
    fc.assert(
      fc.property(near(fits), (facts) => {
        const better = {
          ...facts,
          sponsor: facts.sponsor === 'senior' ? ('executive' as const) : facts.sponsor,
          staysUntil: later(facts.staysUntil),
          commissionEndsOn: later(facts.commissionEndsOn),
          rightToStudyUntil: later(facts.rightToStudyUntil),
        };
        if (decided(facts).outcome === 'eligible') expect(decided(better).outcome).toBe('eligible');
      }),
    );
  });

  it('has no contradiction, no idle requirement and no idle part, and somebody can meet it', () => {
    const examination = examine(policy);
    if (examination.outcome !== 'examined') throw new Error('too large');
    expect(examination.findings).toEqual([]);
    expect(decided(examination.eligible as AcademyFacts).outcome).toBe('eligible');
  });

  it('has all of its boundary cases found within the usual limit, and each comes out as it says', () => {
    const answer = boundaryCases(policy);
    if (answer.outcome !== 'complete') throw new Error('too large');
    expect(answer.neverDecide).toEqual([]);
    const kinds = new Set(answer.cases.map(({ requirement, kind }) => `${requirement} ${kind}`));
    const each = codes.flatMap((code) => ['just-met', 'just-not-met', 'missing'].map((kind) => `${code} ${kind}`));
    expect([...kinds].sort()).toEqual(each.sort());
    for (const { facts, expected } of answer.cases) expect(decided(facts as AcademyFacts)).toMatchObject(expected);
  });

  it('tells whoever misses one requirement what mends it, and what it tells works', () => {
    const answer = boundaryCases(policy);
    if (answer.outcome !== 'complete') throw new Error('too large');
    const missOne = answer.cases.filter(({ expected: { failed } }) => failed.length === 1);
    expect(new Set(missOne.flatMap(({ expected }) => expected.failed))).toEqual(new Set(codes));
    for (const { facts, expected } of missOne) {
      const found = remedies(policy, facts, { asOf, changeable: Object.keys(policy.facts) });
      if (found.outcome !== 'found') throw new Error(`${expected.failed.join()}: ${found.outcome}`);
      for (const { changes, decision } of found.remedies) {
        expect(decision).toMatchObject({ outcome: 'eligible', asOf });
        const read = JSON.stringify(policy.requires[expected.failed[0]!]!.rule);
        for (const { fact } of changes) expect(read).toContain(`"${fact}"`);
      }
    }
  });

  it('has no remedy for whoever can change nothing', () => {
    const facts = { ...fits, employerKinds: [], employerIsExemplar: false, employerIsFastFollower: false } as const;
    const answer = remedies(policy, facts, { asOf, changeable: [] });
    expect(answer).toEqual({ outcome: 'impossible', blockedBy: decided(facts).failed });
  });
});
