import { Decision, decide, explain, Policy } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answers, asFacts, completions, policyOf, rule, rules } from './arbitraries.ts';
import { holds } from './truth.ts';

const asOf = '2017-09-29';
const factNames = (text: readonly string[]) => [...new Set(text)];

describe('deciding', () => {
  it('agrees with two-valued logic when nothing is missing', () => {
    fc.assert(
      fc.property(rules, answers, (some, known) => {
        const whole = completions(known)[0]!;
        const decision = decide(policyOf(some), asFacts(whole), { asOf });
        expect(decision.outcome).toBe(some.every((one) => holds(one, whole)) ? 'eligible' : 'ineligible');
        expect(decision.failed).toEqual(some.flatMap((one, i) => (holds(one, whole) ? [] : [`rule-${i + 1}`])));
      }),
    );
  });

  it('never says eligible where some completion is ineligible, nor ineligible where some is eligible', () => {
    fc.assert(
      fc.property(rules, answers, (some, known) => {
        const { outcome } = decide(policyOf(some), asFacts(known), { asOf });
        if (outcome === 'undetermined') return;
        for (const whole of completions(known)) {
          expect(some.every((one) => holds(one, whole))).toBe(outcome === 'eligible');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('names as missing only facts that are missing, and settles once all of them are known', () => {
    fc.assert(
      fc.property(rules, answers, (some, known) => {
        const written = policyOf(some);
        const { outcome, missing } = decide(written, asFacts(known), { asOf });
        expect(missing.length > 0).toBe(outcome === 'undetermined');
        for (const fact of missing) expect(Object.hasOwn(known, fact)).toBe(false);
        for (const told of completions(known, missing).slice(0, 50)) {
          expect(decide(written, asFacts(told), { asOf }).outcome).not.toBe('undetermined');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never makes anyone eligible by one more requirement', () => {
    fc.assert(
      fc.property(rules, rule, answers, (some, more, known) => {
        const before = decide(policyOf(some), asFacts(known), { asOf }).outcome;
        const after = decide(policyOf([...some, more]), asFacts(known), { asOf }).outcome;
        if (after === 'eligible') expect(before).toBe('eligible');
        if (before === 'ineligible') expect(after).toBe('ineligible');
      }),
    );
  });

  it('does not depend on the order of requirements', () => {
    fc.assert(
      fc.property(rules, answers, (some, known) => {
        const forwards = decide(policyOf(some), asFacts(known), { asOf });
        const backwards = decide(policyOf([...some].reverse()), asFacts(known), { asOf });
        expect(backwards.outcome).toBe(forwards.outcome);
        expect(backwards.failed.length).toBe(forwards.failed.length);
        expect(factNames(backwards.missing).sort()).toEqual(factNames(forwards.missing).sort());
      }),
    );
  });

  it('reads absent, undefined and null as the same missing', () => {
    fc.assert(
      fc.property(rules, answers, (some, known) => {
        const written = policyOf(some);
        const absent = decide(written, asFacts(known), { asOf });
        const blank = { endorsed: null, post: undefined, level: null, years: undefined, score: null, employer: null };
        expect(decide(written, { ...blank, ...asFacts(known) }, { asOf })).toEqual(absent);
      }),
    );
  });

  it('gives JSON that its schema reads back, and words that name every requirement', () => {
    fc.assert(
      fc.property(rules, answers, (some, known) => {
        const decision = decide(policyOf(some), asFacts(known), { asOf });
        expect(Decision.parse(JSON.parse(JSON.stringify(decision)))).toEqual(decision);
        for (const { because } of decision.requirements) expect(explain(decision)).toContain(because);
      }),
    );
  });
});

describe('a decision read from JSON', () => {
  it('is refused when its outcome does not follow from its reasons', () => {
    const decision = decide(policyOf([{ op: 'is', fact: 'endorsed', value: true }]), { endorsed: false }, { asOf });
    expect(Decision.safeParse(decision).success).toBe(true);
    for (const outcome of ['eligible', 'undetermined'] as const) {
      expect(Decision.safeParse({ ...decision, outcome }).error?.issues[0]?.path).toEqual(['outcome']);
    }
  });
});

describe('a policy', () => {
  it('decides alike after it was stored and read back', () => {
    fc.assert(
      fc.property(rules, answers, (some, known) => {
        const written = policyOf(some);
        const stored = Policy.parse(JSON.parse(JSON.stringify(written)));
        expect(stored).toEqual(written);
        expect(decide(stored, asFacts(known), { asOf })).toEqual(decide(written, asFacts(known), { asOf }));
      }),
    );
  });
});
