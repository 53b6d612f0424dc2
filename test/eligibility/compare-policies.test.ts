import type { FactCell, FactValue, Policy, PolicyChange, PolicyComparison, Rule, Vocabulary } from 'digital-academy';
import { allOf, anyOf, comparePolicies, decide, factsOf, ladder, policy } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import type { Answers } from './arbitraries.ts';
import { asAnswers, asKnownTo, everyone, pairs, pairsOfVocabularies, policyOf, worlds } from './arbitraries.ts';
import { holds, kleene, outcomeByHand } from './truth.ts';
import { twentyFacts } from './twenty-facts.ts';

const asOf = '2017-09-29';

const order = ['ineligible', 'undetermined', 'eligible'];
const rises = ({ before, after }: Pick<PolicyChange, 'before' | 'after'>) =>
  order.indexOf(before) < order.indexOf(after);

function changesOf(before: Policy, after: Policy): readonly PolicyChange[] {
  const comparison = comparePolicies(before, after);
  if (comparison.outcome === 'too-large') throw new Error('too large');
  return comparison.outcome === 'same' ? [] : comparison.changes;
}

function isIn(where: readonly FactCell[], person: Answers, vocabulary: Vocabulary): boolean {
  return where.every(({ fact, rule, missing }) =>
    Object.hasOwn(person, fact) ? rule !== null && holds(rule, person, vocabulary) : missing,
  );
}

describe('comparePolicies', () => {
  it('answers same exactly if the outcome is the same for everybody, whatever is missing', () => {
    fc.assert(
      fc.property(pairs, (world) => {
        const { policy: before, after } = world;
        const differs = everyone(world).some((one) => outcomeByHand(before, one) !== outcomeByHand(after, one));
        expect(comparePolicies(before, after).outcome).toBe(differs ? 'different' : 'same');
      }),
    );
  });

  it('gives with every change somebody whom the two decide as it says, held back by the requirement that it names', () => {
    fc.assert(
      fc.property(pairs, ({ policy: before, after }) => {
        for (const change of changesOf(before, after)) {
          const [old, young] = [before, after].map((one) => decide(one, change.example, { asOf }));
          expect([old!.outcome, young!.outcome]).toEqual([change.before, change.after]);
          const { requirements } = rises(change) ? old! : young!;
          expect(requirements.find(({ code }) => code === change.requirement)?.verdict).not.toBe('met');
        }
      }),
      { numRuns: 100 },
    );
  });

  it('overlooks nobody: whom the two decide differently is in the cells of some change the same way', () => {
    fc.assert(
      fc.property(pairs, (world) => {
        const { policy: before, after, vocabulary } = world;
        const changes = changesOf(before, after);
        for (const person of everyone(world)) {
          const outcomes = { before: outcomeByHand(before, person), after: outcomeByHand(after, person) };
          if (outcomes.before === outcomes.after) continue;
          const shown = changes.some(
            (change) => rises(change) === rises(outcomes) && isIn(change.where, person, vocabulary),
          );
          if (!shown) expect.fail(`nothing shows ${JSON.stringify(person)}`);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('shows no cells too many: whatever their values, the requirement is not met, and somebody is decided as it says', () => {
    fc.assert(
      fc.property(pairs, (world) => {
        const { policy: before, after, vocabulary } = world;
        const everybody = everyone(world);
        for (const change of changesOf(before, after)) {
          const { rule } = (rises(change) ? before : after).requires[change.requirement]!;
          const values = (person: Answers) =>
            JSON.stringify(change.where.map(({ fact }) => lookedAt(rule, fact, person[fact] ?? null)));
          const inside = everybody.filter((person) => isIn(change.where, person, vocabulary));
          const decided = inside.filter(
            (person) =>
              outcomeByHand(before, person) === change.before && outcomeByHand(after, person) === change.after,
          );
          expect(inside.filter((person) => kleene(rule, person, vocabulary) === 'yes')).toEqual([]);
          expect(new Set(decided.map(values))).toEqual(new Set(inside.map(values)));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('takes what one of the two does not know for missing, and of a set passes over it', () => {
    fc.assert(
      fc.property(pairsOfVocabularies, (world) => {
        const { policy: before, after, vocabulary } = world;
        const changes = changesOf(before, after);
        const outcomes = (person: Answers) => ({
          before: outcomeByHand(before, person),
          after: outcomeByHand(after, asKnownTo(after, person)),
        });
        for (const person of everyone(world)) {
          const said = outcomes(person);
          if (said.before === said.after) continue;
          expect(changes.some((one) => rises(one) === rises(said) && isIn(one.where, person, vocabulary))).toBe(true);
        }
        for (const { before: was, after: is, example } of changes) {
          expect(outcomes(asAnswers(example, vocabulary))).toEqual({ before: was, after: is });
        }
      }),
      { numRuns: 50 },
    );
  });

  it('takes the example of each cell out of the cell, and the example of the change out of all of them', () => {
    fc.assert(
      fc.property(pairs, ({ policy: before, after, vocabulary }) => {
        for (const { where, example } of changesOf(before, after)) {
          for (const { fact, rule, missing, example: value } of where) {
            expect(value === null).toBe(rule === null);
            if (rule === null) expect(missing).toBe(true);
            else expect(holds(rule, { [fact]: value! }, vocabulary)).toBe(true);
          }
          expect(isIn(where, asAnswers(example, vocabulary), vocabulary)).toBe(true);
          expect(new Set(where.map(({ fact }) => fact)).size).toBe(where.length);
        }
      }),
    );
  });

  it('shows gains before losses', () => {
    fc.assert(
      fc.property(pairs, ({ policy: before, after }) => {
        const rising = changesOf(before, after).map(rises);
        expect(rising).toEqual([...rising].sort((a, b) => Number(b) - Number(a)));
      }),
    );
  });

  it('shows the same from the other side, with gains for losses', () => {
    fc.assert(
      fc.property(pairs, (world) => {
        const { policy: before, after, vocabulary } = world;
        const everybody = everyone(world);
        const shown = (changes: readonly PolicyChange[]) =>
          changes
            .map(({ where, ...change }) => {
              const inside = everybody.flatMap((person, i) => (isIn(where, person, vocabulary) ? [i] : []));
              return JSON.stringify([change.before, change.after, change.requirement, inside]);
            })
            .sort();
        const there = changesOf(before, after);
        const back = changesOf(after, before).map((one) => ({ ...one, before: one.after, after: one.before }));
        expect(shown(back)).toEqual(shown(there));
      }),
      { numRuns: 50 },
    );
  });

  it('does not compare codes, sentences, days in force or order', () => {
    fc.assert(
      fc.property(worlds, ({ policy: before }) => {
        const renamed = Object.values(before.requires).map(({ rule }, i) => [
          `other-${i}`,
          { rule, because: `In other words, ${i}`, source: 'Elsewhere' },
        ]);
        const requires = Object.fromEntries(renamed.reverse()) as Policy['requires'];
        const after = policy({ ...before, id: 'test/other', version: 2, inForce: { from: '2020-01-01' }, requires });
        expect(comparePolicies(before, after)).toEqual({ outcome: 'same' });
      }),
    );
  });

  it('reads what one version does not know as missing for it', () => {
    fc.assert(
      fc.property(worlds, fc.nat(), (world, n) => {
        // The second version loses an option or step that none of its rules needs.
        const listed = Object.entries(world.vocabulary).flatMap(([fact, type]) => {
          const list = 'options' in type ? type.options : 'steps' in type ? type.steps : [];
          if (type.type === 'choices' || list.length < 2) return [];
          const said = JSON.stringify(world.rules.filter((rule) => JSON.stringify(rule).includes(`"fact":"${fact}"`)));
          return list.filter((name) => !said.includes(`"${name}"`)).map((name) => ({ fact, type, name, list }));
        });
        fc.pre(listed.length > 0);
        const { fact, type, name, list } = listed[n % listed.length]!;
        const fewer = { [type.type === 'ladder' ? 'steps' : 'options']: list.filter((one) => one !== name) };
        const facts = { ...world.vocabulary, [fact]: { ...type, ...fewer } } as Vocabulary;
        const after = policyOf(facts, world.rules, 2);
        const differs = everyone(world).some((one) => {
          const { [fact]: value, ...others } = one;
          const blind = value === name ? others : one;
          return outcomeByHand(world.policy, one) !== outcomeByHand(after, blind);
        });
        for (const [one, other] of [
          [world.policy, after],
          [after, world.policy],
        ] as const) {
          expect(comparePolicies(one, other).outcome).toBe(differs ? 'different' : 'same');
        }
      }),
    );
  });

  it('shows a new option to those whom it admits', () => {
    const before = policyOf({ post: { type: 'choice', options: ['cio', 'other'] } }, [
      { op: 'in', fact: 'post', values: ['cio'] },
    ]);
    const after = policyOf({ post: { type: 'choice', options: ['cio', 'ccio', 'other'] } }, [
      { op: 'in', fact: 'post', values: ['cio', 'ccio'] },
    ]);
    expect(comparePolicies(before, after)).toEqual({
      outcome: 'different',
      changes: [
        {
          before: 'undetermined',
          after: 'eligible',
          requirement: 'rule-1',
          where: [
            { fact: 'post', rule: { op: 'in', fact: 'post', values: ['ccio'] }, missing: false, example: 'ccio' },
          ],
          example: { post: 'ccio' },
        },
      ],
    });
  });

  it('reads a new step in the middle of a ladder as missing for the version without it', () => {
    const level = (...steps: string[]) => ({ level: { type: 'ladder', steps } }) as const;
    const senior = { op: 'at-least', fact: 'level', value: 'senior' } as const;
    const [two, three] = [
      policyOf(level('junior', 'senior'), [senior]),
      policyOf(level('junior', 'middle', 'senior'), [senior], 2),
    ];
    expect(changesOf(two, three)).toMatchObject([
      { before: 'undetermined', after: 'ineligible', example: { level: 'middle' } },
    ]);
    expect(changesOf(three, two)).toMatchObject([
      { before: 'ineligible', after: 'undetermined', example: { level: 'middle' } },
    ]);
  });

  it('compares a fact that only one version knows', () => {
    const endorsed = { op: 'is', fact: 'endorsed', value: true } as const;
    const trained = { op: 'is', fact: 'trained', value: true } as const;
    const before = policyOf({ endorsed: { type: 'yes-no' } }, [endorsed]);
    const after = policyOf({ endorsed: { type: 'yes-no' }, trained: { type: 'yes-no' } }, [endorsed, trained], 2);
    const changes = changesOf(before, after);
    expect(changes.map((change) => [change.before, change.after, change.example])).toEqual([
      ['eligible', 'ineligible', { endorsed: true, trained: false }],
      ['eligible', 'undetermined', { endorsed: true }],
    ]);
    expect(changes.map(({ where }) => where[0]!.rule)).toEqual([{ op: 'is', fact: 'trained', value: false }, null]);
  });

  it.each<[string, Vocabulary[string], Vocabulary[string]]>([
    ['another type', { type: 'whole-number' }, { type: 'number' }],
    ['one for many', { type: 'choice', options: ['a', 'b'] }, { type: 'choices', options: ['a', 'b'] }],
    ['an order for none', { type: 'choice', options: ['a', 'b'] }, { type: 'ladder', steps: ['a', 'b'] }],
    ['another order', { type: 'ladder', steps: ['a', 'b'] }, { type: 'ladder', steps: ['b', 'a'] }],
    ['other steps', { type: 'ladder', steps: ['a', 'b'] }, { type: 'ladder', steps: ['a', 'c'] }],
  ])('throws where a fact means %s, naming it', (_, one, other) => {
    const [before, after] = [one, other].map((type, i) =>
      policyOf({ level: type, endorsed: { type: 'yes-no' } }, [{ op: 'is', fact: 'endorsed', value: true }], i + 1),
    );
    const compare = () => comparePolicies(before!, after!);
    expect(compare).toThrow(RangeError);
    expect(compare).toThrow(/^comparePolicies: .*'test\/random' version [12] .*'level'/);
  });

  it('throws where a fact of one holds the facts of the other, naming it', () => {
    const before = policyOf({ employer: { type: 'yes-no' } }, [{ op: 'is', fact: 'employer', value: true }]);
    const after = policyOf({ 'employer.exemplar': { type: 'yes-no' } }, [
      { op: 'is', fact: 'employer.exemplar', value: true },
    ]);
    for (const compare of [() => comparePolicies(before, after), () => comparePolicies(after, before)]) {
      expect(compare).toThrow(RangeError);
      expect(compare).toThrow("'employer'");
    }
  });

  it('compares requirements that nobody meets whose set is known', () => {
    const facts: Vocabulary = { skills: { type: 'choices', options: ['code', 'data'] }, paid: { type: 'yes-no' } };
    const never: Rule = {
      op: 'all-of',
      rules: [
        { op: 'includes-none', fact: 'skills', values: ['code'] },
        { op: 'includes-any', fact: 'skills', values: ['data'] },
        { op: 'includes-none', fact: 'skills', values: ['data'] },
      ],
    };
    const neither: Rule = {
      op: 'all-of',
      rules: [
        { op: 'is', fact: 'paid', value: true },
        { op: 'is', fact: 'paid', value: false },
      ],
    };
    const changes = changesOf(policyOf(facts, [never]), policyOf(facts, [neither], 2));
    expect(changes.map(({ before, after }) => [before, after])).toEqual([
      ['ineligible', 'undetermined'],
      ['undetermined', 'ineligible'],
    ]);
  });

  it('says of its example what the two policies say of it, though other people in the same cells get another outcome', () => {
    const facts: Vocabulary = {
      skills: { type: 'choices', options: ['code', 'data'] },
      paid: { type: 'yes-no' },
      trained: { type: 'yes-no' },
    };
    const skilled: Rule = { op: 'includes-any', fact: 'skills', values: ['data'] };
    const is = (fact: string, value: boolean): Rule => ({ op: 'is', fact, value });
    const before = policyOf(facts, [anyOf(is('trained', false), is('paid', false), skilled)]);
    const after = policyOf(facts, [is('paid', true), is('trained', false), allOf(is('trained', true), skilled)], 2);
    const changes = changesOf(before, after);
    expect(changes).not.toEqual([]);
    for (const change of changes) {
      const outcomes = [before, after].map((one) => decide(one, change.example, { asOf }).outcome);
      expect(outcomes).toEqual([change.before, change.after]);
    }
  });

  it('takes no value into its cells with which another requirement holds everybody back', () => {
    const facts: Vocabulary = {
      paid: { type: 'yes-no' },
      skills: { type: 'choices', options: ['maths', 'code', 'data'] },
    };
    const includes = (op: 'includes-any' | 'includes-all', ...values: string[]): Rule => ({
      op,
      fact: 'skills',
      values,
    });
    const notBoth: Rule = { op: 'not', rule: includes('includes-all', 'code', 'data') };
    const paid = anyOf({ op: 'is', fact: 'paid', value: true }, includes('includes-all', 'maths', 'code', 'data'));
    const changes = changesOf(
      policyOf(facts, [notBoth, paid]),
      policyOf(facts, [includes('includes-any', 'code', 'data')], 2),
    );
    const unpaid = changes.filter(({ before, requirement }) => before === 'undetermined' && requirement === 'rule-2');
    expect(unpaid.map(({ after }) => after)).toEqual(['eligible']);
    const inside = [['code'], ['data'], ['code', 'data'], ['maths', 'code', 'data'], []].filter((skills) =>
      isIn(unpaid[0]!.where, { skills }, facts),
    );
    expect(inside).toEqual([['code'], ['data']]);
  });

  it('gives up at its limit', () => {
    const [yes, no] = [true, false].map((value) =>
      policyOf({ endorsed: { type: 'yes-no' } }, [{ op: 'is', fact: 'endorsed', value }]),
    );
    expect(comparePolicies(yes!, no!, { limit: 1 })).toEqual({ outcome: 'too-large', cells: 3, limit: 1 });
    for (const limit of [0, NaN]) expect(() => comparePolicies(yes!, no!, { limit })).toThrow(RangeError);
  });

  it('compares a requirement of ten facts, each of which another one looks at, within the limit', () => {
    const names = Array.from({ length: 10 }, (_, i) => `fact${i}`);
    const facts: Vocabulary = Object.fromEntries(names.map((fact) => [fact, { type: 'whole-number' }]));
    const floors = names.map((fact): Rule => ({ op: 'at-least', fact, value: 3 }));
    const caps = names.map((fact): Rule => ({ op: 'at-most', fact, value: 9 }));
    const before = policyOf(facts, [{ op: 'all-of', rules: floors }, ...caps]);
    expect(changesOf(before, policyOf(facts, [floors[0]!], 2)).length).toBeGreaterThan(names.length);
  });

  it('compares twenty facts within the limit, and finds the one edit', () => {
    const requires = {
      ...twentyFacts.requires,
      'easy-3': { rule: { op: 'at-least', fact: 'fact3', value: 3 }, because: 'More of it' },
    } as const;
    const edited = policy({ ...twentyFacts, version: 2, requires });
    const changes = changesOf(twentyFacts, edited);
    expect(changes.every((change) => !rises(change) && change.requirement === 'easy-3')).toBe(true);
    expect(changes.map(({ before, after, where }) => [before, after, where[0]!.rule])).toContainEqual([
      'eligible',
      'ineligible',
      { op: 'between', fact: 'fact3', from: 1, to: 2 },
    ]);
    expect(comparePolicies(edited, policy({ ...edited, version: 3 }))).toEqual({ outcome: 'same' });
  });

  it('answers in the codes and the facts of both', () => {
    const applicant = factsOf(
      z.object({ level: ladder('one', 'two', 'three').nullish(), paid: z.boolean().nullish() }),
    );
    const first = policy({
      id: 'test/levels',
      version: 1,
      inForce: { from: '2017-05-01' },
      facts: applicant,
      requires: { level: { rule: applicant.level.atLeast('two'), because: 'Two' } },
    });
    const second = policy({
      ...first,
      requires: { either: { rule: anyOf(applicant.level.atLeast('two'), applicant.paid.isTrue()), because: 'Either' } },
    });
    const comparison = comparePolicies(first, second);
    expectTypeOf(comparison).toEqualTypeOf<PolicyComparison<'level' | 'paid', 'level' | 'either'>>();
    expect(comparison.outcome === 'different' && comparison.changes.map(({ requirement }) => requirement)).toContain(
      'level',
    );
  });
});

/** Of a set, the options that the rule looks at; any other value whole. */
function lookedAt(rule: Rule, fact: string, value: FactValue | null): FactValue | null {
  return Array.isArray(value) ? value.filter((option) => optionsIn(rule, fact).includes(option)) : value;
}

function optionsIn(rule: Rule, fact: string): readonly unknown[] {
  if ('fact' in rule) return rule.fact === fact && 'values' in rule ? rule.values : [];
  return (rule.op === 'not' ? [rule.rule] : rule.rules).flatMap((member) => optionsIn(member, fact));
}
