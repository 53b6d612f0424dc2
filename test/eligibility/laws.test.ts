import type { FactValue } from 'digital-academy';
import { Decision, decide, explain, isEligible, Policy } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asFacts, cases, completions, everyone, policyOf, rulesOver, worlds } from './arbitraries.ts';
import { holds, kleene, openFacts, outcomeByHand } from './truth.ts';

const asOf = '2017-09-29';
const verdicts = { yes: 'met', no: 'not-met', unknown: 'unknown' } as const;

function deepFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFrozen);
  return value;
}

describe('deciding', () => {
  it('agrees with two-valued logic when nothing is missing', () => {
    fc.assert(
      fc.property(cases, ({ known, ...world }) => {
        const { rules, vocabulary } = world;
        const whole = completions(world, known)[0]!;
        const decision = decide(world.policy, asFacts(whole), { asOf });
        const isMet = rules.map((rule) => holds(rule, whole, vocabulary));
        expect(decision.outcome).toBe(isMet.every(Boolean) ? 'eligible' : 'ineligible');
        expect(decision.failed).toEqual(isMet.flatMap((met, i) => (met ? [] : [`rule-${i + 1}`])));
      }),
    );
  });

  it('agrees with three-valued logic on everybody, requirement by requirement, and on what keeps each of them open', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { policy, rules, vocabulary } = world;
        const [ours, theirs] = [[] as unknown[], [] as unknown[]];
        for (const known of everyone(world)) {
          const { outcome, missing, requirements } = decide(policy, asFacts(known), { asOf });
          ours.push([
            outcome,
            missing,
            ...requirements.map((requirement) => [requirement.verdict, requirement.missing]),
          ]);
          const open = rules.map((rule) => openFacts(rule, known, vocabulary));
          const byHand = outcomeByHand(policy, known);
          theirs.push([
            byHand,
            byHand === 'undetermined' ? [...new Set(open.flat())] : [],
            ...rules.map((rule, i) => [verdicts[kleene(rule, known, vocabulary)], open[i]]),
          ]);
        }
        expect(ours).toEqual(theirs);
      }),
      { numRuns: 50 },
    );
  });

  it('is said in short by isEligible', () => {
    fc.assert(
      fc.property(cases, ({ policy, known }) => {
        const { outcome } = decide(policy, asFacts(known), { asOf });
        expect(isEligible(policy, asFacts(known), { asOf })).toBe(outcome === 'eligible');
      }),
    );
  });

  it('never says eligible where some completion is ineligible, nor ineligible where some is eligible', () => {
    fc.assert(
      fc.property(cases, ({ known, ...world }) => {
        const { outcome } = decide(world.policy, asFacts(known), { asOf });
        if (outcome === 'undetermined') return;
        const outcomes = completions(world, known).map((whole) => outcomeByHand(world.policy, whole));
        expect(new Set(outcomes)).toEqual(new Set([outcome]));
      }),
    );
  });

  it('settles once all that is missing is known', () => {
    fc.assert(
      fc.property(cases, ({ known, ...world }) => {
        const { outcome, missing } = decide(world.policy, asFacts(known), { asOf });
        expect(missing.length > 0).toBe(outcome === 'undetermined');
        for (const told of completions(world, known, missing)) {
          expect(outcomeByHand(world.policy, told)).not.toBe('undetermined');
        }
      }),
    );
  });

  it('shows what it saw: each fact once, null where it was missing, and which of them are sensitive', () => {
    fc.assert(
      fc.property(cases, ({ policy, vocabulary, known }) => {
        const { requirements, sensitive } = decide(policy, asFacts(known), { asOf });
        for (const { code, seen } of requirements) {
          const named = [...JSON.stringify(policy.requires[code]).matchAll(/"fact":"(.*?)"/g)].map(
            (match) => match[1]!,
          );
          expect(Object.keys(seen)).toEqual([...new Set(named)]);
          for (const fact of named) expect(seen[fact]).toEqual(Object.hasOwn(known, fact) ? known[fact] : null);
        }
        const seen = new Set(requirements.flatMap((requirement) => Object.keys(requirement.seen)));
        expect(sensitive).toEqual([...seen].filter((fact) => vocabulary[fact]!.sensitive));
      }),
    );
  });

  it('never makes anyone eligible by one more requirement', () => {
    const withOneMore = cases.chain((world) => rulesOver(world).map((more) => ({ ...world, more })));
    fc.assert(
      fc.property(withOneMore, ({ vocabulary, policy, rules, more, known }) => {
        const before = decide(policy, asFacts(known), { asOf }).outcome;
        const after = decide(policyOf(vocabulary, [...rules, more]), asFacts(known), { asOf }).outcome;
        if (after === 'eligible') expect(before).toBe('eligible');
        if (before === 'ineligible') expect(after).toBe('ineligible');
      }),
    );
  });

  it('does not depend on the order of requirements', () => {
    const shuffled = cases.chain((world) => {
      const codes = Object.keys(world.policy.requires);
      return fc.shuffledSubarray(codes, { minLength: codes.length }).map((order) => ({ ...world, order }));
    });
    fc.assert(
      fc.property(shuffled, ({ policy, known, order }) => {
        const requires = Object.fromEntries(order.map((code) => [code, policy.requires[code]!]));
        const decision = decide(policy, asFacts(known), { asOf });
        const other = decide({ ...policy, requires }, asFacts(known), { asOf });
        expect(other.outcome).toBe(decision.outcome);
        expect(new Set(other.missing)).toEqual(new Set(decision.missing));
        expect(other.failed).toEqual(order.filter((code) => decision.failed.includes(code)));
        expect(other.requirements).toEqual(
          order.map((code) => decision.requirements.find((requirement) => requirement.code === code)),
        );
      }),
    );
  });

  it('reads absent, undefined and null as the same missing', () => {
    fc.assert(
      fc.property(cases, ({ policy, vocabulary, known }) => {
        const facts = Object.keys(vocabulary);
        const blank = (names: readonly string[], value: unknown) =>
          Object.fromEntries(names.map((name) => [name, value]));
        const outermost = facts.map((fact) => fact.split('.')[0]!);
        const absent = decide(policy, asFacts(known), { asOf });
        for (const value of [null, undefined]) {
          expect(decide(policy, asFacts({ ...blank(facts, value), ...known }), { asOf })).toEqual(absent);
          expect(decide(policy, { ...blank(outermost, value), ...asFacts(known) }, { asOf })).toEqual(absent);
        }
      }),
    );
  });

  it('reads a set alike in any order and with any repetitions', () => {
    fc.assert(
      fc.property(cases, ({ policy, known }) => {
        const jumbled = Object.entries(known).map(([fact, value]): [string, FactValue] => [
          fact,
          Array.isArray(value) ? [...(value as string[])].reverse().concat(value as string[]) : value,
        ]);
        const unseen = (answers: object) => {
          const { requirements, ...rest } = decide(policy, answers, { asOf });
          return { ...rest, requirements: requirements.map((requirement) => ({ ...requirement, seen: null })) };
        };
        expect(unseen(asFacts(Object.fromEntries(jumbled)))).toEqual(unseen(asFacts(known)));
      }),
    );
  });

  it('leaves a frozen policy and frozen facts as they were', () => {
    fc.assert(
      fc.property(cases, ({ policy, known }) => {
        const before = structuredClone({ policy, facts: asFacts(known) });
        const frozen = deepFrozen(structuredClone(before));
        const decision = decide(frozen.policy, frozen.facts, { asOf });
        expect(isEligible(frozen.policy, frozen.facts, { asOf })).toBe(decision.outcome === 'eligible');
        expect(frozen).toEqual(before);
      }),
    );
  });

  it('follows a policy that is not frozen through its changes', () => {
    fc.assert(
      fc.property(cases, ({ policy, known }) => {
        const loose = structuredClone(policy);
        const decision = decide(policy, asFacts(known), { asOf });
        expect(decide(loose, asFacts(known), { asOf })).toEqual(decision);
        for (const code of Object.keys(loose.requires)) {
          Object.assign(loose.requires[code]!, { rule: { op: 'not', rule: policy.requires[code]!.rule } });
        }
        const turned = { met: 'not-met', 'not-met': 'met', unknown: 'unknown' } as const;
        expect(decide(loose, asFacts(known), { asOf }).requirements.map(({ verdict }) => verdict)).toEqual(
          decision.requirements.map(({ verdict }) => turned[verdict]),
        );
      }),
    );
  });

  it('gives JSON that its schema reads back', () => {
    fc.assert(
      fc.property(cases, ({ policy, known }) => {
        const decision = decide(policy, asFacts(known), { asOf });
        expect(Decision.parse(JSON.parse(JSON.stringify(decision)))).toEqual(decision);
      }),
    );
  });

  it('is explained by words that name every requirement, and the code of every one that failed', () => {
    fc.assert(
      fc.property(cases, ({ policy, known }) => {
        const decision = decide(policy, asFacts(known), { asOf });
        const words = explain(decision);
        for (const { because } of decision.requirements) expect(words).toContain(because);
        for (const code of decision.failed) expect(words).toContain(code);
      }),
    );
  });
});

describe('a decision read from JSON', () => {
  it('is refused when its outcome does not follow from its reasons', () => {
    const endorsed = policyOf({ endorsed: { type: 'yes-no' } }, [{ op: 'is', fact: 'endorsed', value: true }]);
    const decision = decide(endorsed, { endorsed: false }, { asOf });
    expect(Decision.safeParse(decision).success).toBe(true);
    for (const outcome of ['eligible', 'undetermined'] as const) {
      expect(Decision.safeParse({ ...decision, outcome }).error?.issues[0]?.path).toEqual(['outcome']);
    }
  });
});

describe('a policy', () => {
  it('decides alike after it was stored and read back', () => {
    fc.assert(
      fc.property(cases, ({ policy, known }) => {
        const stored = Policy.parse(JSON.parse(JSON.stringify(policy)));
        expect(stored).toEqual(policy);
        expect(decide(stored, asFacts(known), { asOf })).toEqual(decide(policy, asFacts(known), { asOf }));
      }),
    );
  });
});
