import type {
  BlockingFinding,
  PolicyExamination,
  FactsFor,
  PolicyFinding,
  IdleFinding,
  IdlePartFinding,
  OverCautiousFinding,
  Rule,
  Vocabulary,
} from 'digital-academy';
import { allOf, anyOf, decide, examine, factsOf, policy } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import type { Answers, World } from './arbitraries.ts';
import { asAnswers, completions, everyone, policyOf, worlds } from './arbitraries.ts';
import { holds, outcomeByHand } from './truth.ts';
import { twentyFacts } from './twenty-facts.ts';

const asOf = '2017-09-29';

function examined({ policy }: Pick<World, 'policy'>) {
  const examination = examine(policy);
  if (examination.outcome !== 'examined') throw new Error('too large');
  const { eligible, findings } = examination;
  const neverMet = findings.filter((one): one is BlockingFinding => one.kind === 'never-met');
  const contradictions = findings.filter((one): one is BlockingFinding => one.kind === 'contradiction');
  const idle = findings.filter((one): one is IdleFinding => one.kind === 'always-met' || one.kind === 'implied');
  const parts = findings.filter(
    (one): one is IdlePartFinding => one.kind === 'alternative-never-needed' || one.kind === 'condition-never-decides',
  );
  const cautious = findings.filter((one): one is OverCautiousFinding => one.kind === 'over-cautious');
  return { eligible, findings, neverMet, contradictions, idle, parts, cautious };
}

function findingsOf(vocabulary: Vocabulary, ...rules: readonly Rule[]): readonly PolicyFinding[] {
  return examined({ policy: policyOf(vocabulary, rules) }).findings;
}

/** Everybody of whom all is known, and whether some of the rules, by their codes, hold of a person. */
function lookAt(world: World) {
  const people = completions(world, {});
  const codes = Object.keys(world.policy.requires);
  const meets = (person: Answers, some: readonly string[]) =>
    some.every((code) => holds(world.policy.requires[code]!.rule, person, world.vocabulary));
  const somebodyMeets = (some: readonly string[]) => people.some((person) => meets(person, some));
  return { people, codes, meets, somebodyMeets };
}

function leavingOneOut<Item>(items: readonly Item[]): Item[][] {
  return items.map((_, i) => items.filter((_, j) => j !== i));
}

/** A member of a group of two or more, with the whole requirement as it is without it. */
interface Part {
  readonly kind: 'alternative-never-needed' | 'condition-never-decides';
  readonly path: readonly (string | number)[];
  readonly without: Rule;
  readonly inside: readonly Part[];
}

function partsOf(rule: Rule, path: readonly (string | number)[], whole = (instead: Rule) => instead): readonly Part[] {
  if ('fact' in rule) return [];
  if (rule.op === 'not') return partsOf(rule.rule, [...path, 'rule'], (inner) => whole({ op: 'not', rule: inner }));
  const { rules } = rule;
  return rules.flatMap((member, i) => {
    const at = [...path, 'rules', i];
    const inside = partsOf(member, at, (instead) =>
      whole({ ...rule, rules: rules.map((one, j) => (j === i ? instead : one)) }),
    );
    if (rules.length === 1) return inside;
    const rest = rules.filter((_, j) => j !== i);
    if (rule.op === 'some-of' && rule.atLeast === rules.length) {
      const without = whole({ ...rule, atLeast: rule.atLeast - 1, rules: rest });
      return { kind: 'condition-never-decides', path: at, without, inside };
    }
    const kind = rule.op === 'all-of' ? 'condition-never-decides' : 'alternative-never-needed';
    return { kind, path: at, without: whole({ ...rule, rules: rest }), inside };
  });
}

const yesNo = { type: 'yes-no' } as const;
const whole = { type: 'whole-number' } as const;
const is = (fact: string, value = true): Rule => ({ op: 'is', fact, value });
const atLeast = (fact: string, value: number): Rule => ({ op: 'at-least', fact, value });
const below = (fact: string, value: number): Rule => ({ op: 'below', fact, value });

describe('examine', () => {
  it('shows somebody eligible, exactly if there is anybody', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { codes, somebodyMeets } = lookAt(world);
        const { eligible } = examined(world);
        expect(eligible !== null).toBe(somebodyMeets(codes));
        if (eligible) expect(decide(world.policy, eligible, { asOf }).outcome).toBe('eligible');
      }),
    );
  });

  it('finds every requirement that nobody can meet, and every two that nobody can meet together', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { codes, somebodyMeets } = lookAt(world);
        const { neverMet, ...found } = examined(world);
        const single = codes.filter((code) => !somebodyMeets([code]));
        const pairs = codes
          .flatMap((one, i) => codes.slice(i + 1).map((other) => [one, other]))
          .filter((pair) => !pair.some((code) => single.includes(code)) && !somebodyMeets(pair));
        expect(neverMet.map((finding) => finding.codes)).toEqual(single.map((code) => [code]));
        const contradictions = found.contradictions.map((finding) => finding.codes);
        expect(contradictions.filter(({ length }) => length === 2)).toEqual(pairs);
        for (const some of contradictions) {
          expect(somebodyMeets(some)).toBe(false);
          for (const fewer of leavingOneOut(some)) expect(somebodyMeets(fewer)).toBe(true);
        }
        if (!somebodyMeets(codes)) expect(single.length + contradictions.length).toBeGreaterThan(0);
      }),
    );
  });

  it('finds three that contradict only together', () => {
    const facts = { a: yesNo, b: yesNo };
    const rules: Rule[] = [is('a'), { op: 'any-of', rules: [is('a', false), is('b')] }, is('b', false)];
    const found = findingsOf(facts, ...rules).filter(({ kind }) => kind !== 'over-cautious');
    expect(found).toEqual([{ kind: 'contradiction', codes: ['rule-1', 'rule-2', 'rule-3'] }]);
  });

  it('finds exactly the requirements that nobody fails, or nobody who meets the others, with as few as imply them', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { people, codes, meets, somebodyMeets } = lookAt(world);
        const { idle } = examined(world);
        const implies = (by: readonly string[], code: string) =>
          people.every((person) => !meets(person, by) || meets(person, [code]));
        const isMeetable = somebodyMeets(codes);
        const expected = codes.filter((code, i) => implies(isMeetable ? leavingOneOut(codes)[i]! : [], code));
        expect(idle.map(({ code }) => code)).toEqual(expected);
        for (const { kind, code, by } of idle) {
          expect(kind).toBe(by.length === 0 ? 'always-met' : 'implied');
          expect(by).not.toContain(code);
          expect(implies(by, code)).toBe(true);
          for (const fewer of leavingOneOut(by)) expect(implies(fewer, code)).toBe(false);
        }
      }),
    );
  });

  it('finds a requirement that nobody fails, even where nobody is eligible', () => {
    const findings = findingsOf(
      { x: whole, y: yesNo },
      allOf(is('y'), is('y', false)),
      anyOf(atLeast('x', 1), below('x', 1)),
    );
    expect(findings).toContainEqual({ kind: 'never-met', codes: ['rule-1'] });
    expect(findings).toContainEqual({ kind: 'always-met', code: 'rule-2', by: [] });
  });

  it('finds the parts that could be left out without deciding anybody otherwise, and no others', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { people, codes, meets, somebodyMeets } = lookAt(world);
        const { idle, parts: found } = examined(world);
        if (!somebodyMeets(codes)) {
          expect(found).toEqual([]);
          return;
        }
        const idleCodes = idle.map(({ code }) => code);
        const expected = codes.flatMap((code, i) => {
          const { rule } = world.policy.requires[code]!;
          const concerned = people.filter((person) => meets(person, leavingOneOut(codes)[i]!));
          const isIdle = ({ without }: Part) =>
            concerned.every(
              (person) => holds(rule, person, world.vocabulary) === holds(without, person, world.vocabulary),
            );
          const idleAmong = (parts: readonly Part[]): readonly Part[] =>
            parts.flatMap((part) => (isIdle(part) ? [part] : idleAmong(part.inside)));
          return idleAmong(partsOf(rule, ['requires', code, 'rule'])).map(({ kind, path }) => ({ kind, code, path }));
        });
        const short = found.map(({ kind, code, path }) => ({ kind, code, path }));
        for (const part of short) expect(expected).toContainEqual(part);
        for (const part of expected) if (!idleCodes.includes(part.code)) expect(short).toContainEqual(part);
      }),
      { numRuns: 60 },
    );
  });

  it('names as few other requirements as make a part idle', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { people, meets } = lookAt(world);
        for (const { code, path, by } of examined(world).parts) {
          const { rule } = world.policy.requires[code]!;
          const all = (parts: readonly Part[]): readonly Part[] => parts.flatMap((part) => [part, ...all(part.inside)]);
          const part = all(partsOf(rule, ['requires', code, 'rule'])).find(
            (one) => JSON.stringify(one.path) === JSON.stringify(path),
          )!;
          const suffices = (some: readonly string[]) =>
            people.every(
              (person) =>
                !meets(person, some) ||
                holds(rule, person, world.vocabulary) === holds(part.without, person, world.vocabulary),
            );
          expect(by).not.toContain(code);
          expect(suffices(by)).toBe(true);
          for (const fewer of leavingOneOut(by)) expect(suffices(fewer)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says nothing of the parts of a requirement that never decides', () => {
    const trivial = anyOf(atLeast('x', 5), below('x', 5));
    const findings = findingsOf({ x: whole, y: yesNo }, is('y'), allOf(trivial, is('y')));
    expect(findings.map(({ kind }) => kind)).toEqual(['implied', 'implied', 'over-cautious']);
  });

  it('finds an alternative that another covers, a condition that another covers, and the same under not', () => {
    const path = (...more: (string | number)[]) => ['requires', 'rule-1', 'rule', ...more];
    const found = { code: 'rule-1', by: [] };
    const alternative = { kind: 'alternative-never-needed', ...found };
    const condition = { kind: 'condition-never-decides', ...found };
    const [wide, narrow] = [atLeast('x', 3), atLeast('x', 5)];
    const facts = { x: whole, y: yesNo };
    expect(findingsOf(facts, anyOf(wide, narrow))).toEqual([{ ...alternative, path: path('rules', 1) }]);
    expect(findingsOf(facts, allOf(wide, narrow))).toEqual([{ ...condition, path: path('rules', 0) }]);
    expect(findingsOf(facts, { op: 'not', rule: anyOf(wide, narrow) })).toEqual([
      { ...alternative, path: path('rule', 'rules', 1) },
    ]);
    expect(findingsOf(facts, { op: 'not', rule: allOf(wide, narrow) })).toEqual([
      { ...condition, path: path('rule', 'rules', 0) },
    ]);
  });

  it('finds an alternative of some of that is never needed, under not as without it', () => {
    // Whoever meets the last meets the two others.
    const some: Rule = { op: 'some-of', atLeast: 2, rules: [atLeast('x', 3), atLeast('x', 4), atLeast('x', 5)] };
    const last = { kind: 'alternative-never-needed', code: 'rule-1', by: [] };
    expect(findingsOf({ x: whole }, some)).toContainEqual({
      ...last,
      path: ['requires', 'rule-1', 'rule', 'rules', 2],
    });
    expect(findingsOf({ x: whole }, { op: 'not', rule: some })).toContainEqual({
      ...last,
      path: ['requires', 'rule-1', 'rule', 'rule', 'rules', 2],
    });
  });

  it('shows people who are undetermined though all answers to what is missing settle them alike', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        for (const { outcome, missing, example } of examined(world).cautious) {
          expect(decide(world.policy, example, { asOf }).outcome).toBe('undetermined');
          const person = asAnswers(example, world.vocabulary);
          expect(missing.filter((fact) => Object.hasOwn(person, fact))).toEqual([]);
          const outcomes = completions(world, person).map((one) => outcomeByHand(world.policy, one));
          expect(new Set(outcomes)).toEqual(new Set([outcome]));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('overlooks no fact whose answers all settle somebody alike, and takes as few others missing as it needs', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const facts = Object.keys(world.vocabulary);
        // For each fact and outcome, what is missing of the people whom all answers to that fact settle.
        const expected = new Map<string, string[][]>();
        for (const known of everyone(world)) {
          if (outcomeByHand(world.policy, known) !== 'undetermined') continue;
          const missing = facts.filter((fact) => !Object.hasOwn(known, fact));
          for (const fact of missing) {
            const [outcome, ...others] = new Set(
              completions(world, known, [fact]).map((one) => outcomeByHand(world.policy, one)),
            );
            if (others.length > 0 || outcome === 'undetermined') continue;
            const key = `${outcome!} whatever ${fact}`;
            expected.set(key, [...(expected.get(key) ?? []), missing]);
          }
        }
        const found = examined(world).cautious;
        for (const key of expected.keys()) {
          const [outcome, fact] = key.split(' whatever ') as [string, string];
          expect(found.some((one) => one.outcome === outcome && one.missing.includes(fact))).toBe(true);
        }
        for (const { outcome, missing } of found) {
          const isFewest = missing.some((fact) => {
            const ways = expected.get(`${outcome} whatever ${fact}`) ?? [];
            const within = ways.filter((way) => way.every((one) => missing.includes(one)));
            return within.length > 0 && within.every((way) => way.length === missing.length);
          });
          expect(isFewest).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('finds two facts, or three, of which fewer do not do it', () => {
    const either = (fact: string) => [is(fact), is(fact, false)];
    const two = anyOf(...either('x'), ...either('y'));
    expect(findingsOf({ x: yesNo, y: yesNo }, two).filter(({ kind }) => kind === 'over-cautious')).toEqual([
      { kind: 'over-cautious', outcome: 'eligible', missing: ['x', 'y'], example: {} },
    ]);
    const three = anyOf(...either('x'), ...either('y'), ...either('z'));
    const facts = { x: yesNo, y: yesNo, z: yesNo };
    expect(findingsOf(facts, three).filter(({ kind }) => kind === 'over-cautious')).toEqual([
      { kind: 'over-cautious', outcome: 'eligible', missing: ['x', 'y', 'z'], example: {} },
    ]);
  });

  it('finds somebody to be refused of whom another requirement is open as well', () => {
    const never = allOf(is('x'), is('x', false));
    expect(findingsOf({ x: yesNo, y: yesNo }, never, is('y'))).toContainEqual({
      kind: 'over-cautious',
      outcome: 'ineligible',
      missing: ['x'],
      example: { y: true },
    });
  });

  it('gives up at its limit, and says how large the policy is', () => {
    const small = policyOf({ endorsed: yesNo }, [is('endorsed')]);
    expect(examine(small, { limit: 1 })).toEqual({ outcome: 'too-large', cells: 3, limit: 1 });
    expect(examine(small, { limit: undefined }).outcome).toBe('examined');
    for (const limit of [0, -1, NaN]) expect(() => examine(small, { limit })).toThrow(RangeError);
    expect(() => examine(small, { limit: 0 })).toThrow('examine: the limit is 0; enter a number from 1');
  });

  it('gives up at once where the facts or their options are too many to search', () => {
    const options = Array.from({ length: 600 }, (_, i) => `option-${i}`);
    const set = (fact: string): Rule => ({ op: 'includes-none', fact, values: options });
    const facts = { x: { type: 'choices', options }, y: { type: 'choices', options } } as const;
    expect(examine(policyOf(facts, [allOf(set('x'), set('y'))]), { limit: 1e15 }).outcome).toBe('too-large');
  });

  it('examines twenty facts within the limit', () => {
    const { eligible, findings } = examined({ policy: twentyFacts });
    expect(findings).toEqual([]);
    expect(decide(twentyFacts, eligible!, { asOf }).outcome).toBe('eligible');
  });

  it('answers in the codes and the facts of the policy', () => {
    const applicant = factsOf(z.object({ years: z.int().nullish() }));
    const years = policy({
      id: 'test/years',
      version: 1,
      inForce: { from: '2017-05-01' },
      facts: applicant,
      requires: { experienced: { rule: applicant.years.atLeast(5), because: 'Five years' } },
    });
    const examination = examine(years);
    expectTypeOf(examination).toEqualTypeOf<PolicyExamination<'experienced', 'years', FactsFor<typeof years>>>();
    if (examination.outcome !== 'examined') throw new Error('too large');
    expectTypeOf(examination.eligible).toEqualTypeOf<FactsFor<typeof years> | null>();
    expectTypeOf(examination.findings).toEqualTypeOf<
      readonly PolicyFinding<'experienced', 'years', FactsFor<typeof years>>[]
    >();
    expect(examination).toEqual({ outcome: 'examined', eligible: { years: 5 }, findings: [] });
  });
});
