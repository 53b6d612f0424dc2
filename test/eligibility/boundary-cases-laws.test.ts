import type { BoundaryCase, Comparison, Rule } from 'digital-academy';
import { boundaryCases, decide } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, World } from './arbitraries.ts';
import { asAnswers, asFacts, completions, worlds } from './arbitraries.ts';
import { holds, kleene, openFacts, outcomeByHand } from './truth.ts';

const asOf = '2017-09-29';

function casesOf({ policy }: World) {
  const made = boundaryCases(policy);
  if (made.outcome === 'too-large') throw new Error('a small world is too large');
  return made;
}

/** The codes that somebody fails of whom everything is known. */
function failedBy({ rules, vocabulary }: World, person: Answers): readonly string[] {
  return rules.flatMap((rule, i) => (holds(rule, person, vocabulary) ? [] : [`rule-${i + 1}`]));
}

function factsIn(rule: Rule): readonly string[] {
  return [...new Set([...JSON.stringify(rule).matchAll(/"fact":"(.*?)"/g)].map((match) => match[1]!))];
}

/** The comparisons in a rule, each with whether it counts the other way round. */
function comparisonsIn(rule: Rule, negated = false): readonly (readonly [Comparison, boolean])[] {
  if ('fact' in rule) return [[rule, negated]];
  if (rule.op === 'not') return comparisonsIn(rule.rule, !negated);
  return rule.rules.flatMap((member) => comparisonsIn(member, negated));
}

function constantsIn(rule: Rule): number {
  if ('fact' in rule) {
    if ('values' in rule) return rule.values.length;
    return 'value' in rule ? 1 : Number(rule.from !== undefined) + Number(rule.to !== undefined);
  }
  return (rule.op === 'not' ? [rule.rule] : rule.rules).reduce((sum, member) => sum + constantsIn(member), 0);
}

function differences(one: Answers, other: Answers): number {
  const facts = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...facts].filter((fact) => JSON.stringify(one[fact]) !== JSON.stringify(other[fact])).length;
}

describe('boundaryCases', () => {
  it('expects of each case what the policy decides, and what its tables say', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { policy, rules, vocabulary } = world;
        for (const one of casesOf(world).cases) {
          const { outcome, failed, missing } = decide(policy, one.facts, { asOf });
          expect(one.expected).toEqual({ outcome, failed, missing });
          const person = asAnswers(one.facts, vocabulary);
          expect(asFacts(person)).toEqual(one.facts);
          const open = [...new Set(rules.flatMap((rule) => openFacts(rule, person, vocabulary)))];
          expect(one.expected).toEqual({
            outcome: outcomeByHand(policy, person),
            failed: rules.flatMap((rule, i) => (kleene(rule, person, vocabulary) === 'no' ? [`rule-${i + 1}`] : [])),
            missing: outcome === 'undetermined' ? open : [],
          });
        }
      }),
      { numRuns: 50 },
    );
  });

  it('puts each case on the side that its kind says, with nothing missing but the fact that should be', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { policy, vocabulary, rules } = world;
        const looked = new Set(rules.flatMap(factsIn));
        for (const one of casesOf(world).cases) {
          const person = asAnswers(one.facts, vocabulary);
          const { rule } = policy.requires[one.requirement]!;
          const truths = { 'just-met': 'yes', 'just-not-met': 'no', missing: 'unknown' } as const;
          expect(kleene(rule, person, vocabulary)).toBe(truths[one.kind]);
          expect(factsIn(rule)).toContain(one.fact);
          const stated = [...looked].filter((fact) => one.kind !== 'missing' || fact !== one.fact);
          expect(new Set(Object.keys(person))).toEqual(new Set(stated));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('leaves out as never deciding exactly what nobody fails who meets the rest', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const alone = new Set(
          completions(world, {}).flatMap((person) => {
            const failed = failedBy(world, person);
            return failed.length === 1 ? failed : [];
          }),
        );
        const codes = Object.keys(world.policy.requires);
        expect(casesOf(world).neverDecide).toEqual(codes.filter((code) => !alone.has(code)));
      }),
      { numRuns: 50 },
    );
  });

  it('shows every other requirement just not met, and just met too if the policy can be met', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { cases, neverDecide } = casesOf(world);
        const canBeMet = completions(world, {}).some((person) => failedBy(world, person).length === 0);
        for (const code of Object.keys(world.policy.requires)) {
          const kinds = cases.filter(({ requirement }) => requirement === code).map(({ kind }) => kind);
          expect(kinds.includes('just-not-met')).toBe(!neverDecide.includes(code));
          expect(kinds.includes('just-met')).toBe(canBeMet);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('shows each fact of a requirement missing, wherever that alone leaves the requirement open', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { policy, vocabulary, rules } = world;
        const { cases } = casesOf(world);
        rules.forEach((rule, i) => {
          for (const fact of factsIn(rule)) {
            const others = Object.keys(vocabulary).filter((other) => other !== fact);
            const isPossible = completions(world, {}, others).some(
              (person) =>
                outcomeByHand(policy, person) === 'undetermined' && kleene(rule, person, vocabulary) === 'unknown',
            );
            const shown = cases.filter(
              (one) => one.requirement === `rule-${i + 1}` && one.kind === 'missing' && one.fact === fact,
            );
            expect(shown.length).toBe(isPossible ? 1 : 0);
          }
        });
      }),
      { numRuns: 50 },
    );
  });

  it('shows both sides on people who differ in one fact, for each requirement where two such people exist', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { vocabulary, domains } = world;
        const { cases } = casesOf(world);
        const everybody = completions(world, {});
        for (const code of Object.keys(world.policy.requires)) {
          const pairExists = everybody.some((person) => {
            if (failedBy(world, person).join() !== code) return false;
            return Object.keys(domains).some((fact) =>
              domains[fact]!.some((value) => failedBy(world, { ...person, [fact]: value }).length === 0),
            );
          });
          if (!pairExists) continue;
          const own = cases.filter(({ requirement }) => requirement === code);
          const people = (kind: BoundaryCase['kind']) =>
            own.filter((one) => one.kind === kind).map((one) => asAnswers(one.facts, vocabulary));
          const notMet = people('just-not-met');
          expect(people('just-met').some((one) => notMet.some((other) => differences(one, other) === 1))).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('shows both sides of each comparison that turns with its requirement for somebody who changes in its fact alone', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { vocabulary, domains, rules } = world;
        const { cases } = casesOf(world);
        const everybody = completions(world, {});
        const failed = new Map(everybody.map((person) => [person, failedBy(world, person).join()]));
        rules.forEach((rule, i) => {
          const code = `rule-${i + 1}`;
          const own = cases.filter(({ requirement }) => requirement === code);
          const people = (kind: BoundaryCase['kind']) =>
            own.filter((one) => one.kind === kind).map((one) => asAnswers(one.facts, vocabulary));
          const [met, notMet] = [people('just-met'), people('just-not-met')];
          for (const [comparison, negated] of comparisonsIn(rule)) {
            const { fact } = comparison;
            // Each option of a set is a comparison of its own.
            if (vocabulary[fact]!.type === 'choices') continue;
            const counts = (person: Answers) => holds(comparison, person, vocabulary) !== negated;
            const turns = (one: Answers, other: Answers) => counts(one) && !counts(other);
            const decides = everybody.some(
              (person) =>
                failed.get(person) === '' &&
                domains[fact]!.some((value) => {
                  const other = { ...person, [fact]: value };
                  return turns(person, other) && failedBy(world, other).join() === code;
                }),
            );
            if (!decides) continue;
            const isShown = met.some((one) =>
              notMet.some((other) => differences(one, other) === 1 && turns(one, other)),
            );
            expect(isShown).toBe(true);
          }
        });
      }),
      { numRuns: 50 },
    );
  });

  it('makes no more cases than a few for each constant and requirement, and none twice', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { cases } = casesOf(world);
        const constants = world.rules.reduce((sum, rule) => sum + constantsIn(rule), 0);
        expect(cases.length).toBeLessThanOrEqual(7 * constants + 2 * world.rules.length);
        const keys = cases.map(({ requirement, kind, facts }) => JSON.stringify([requirement, kind, facts]));
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 50 },
    );
  });

  it('makes the same cases of a policy that was stored and read back', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        expect(boundaryCases(structuredClone(world.policy))).toEqual(boundaryCases(world.policy));
      }),
      { numRuns: 50 },
    );
  });
});
