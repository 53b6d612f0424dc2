import * as fc from 'fast-check';
import type { Comparison, Rule } from '../../eligibility/language/rule.ts';
import type { FactType, FactValue } from '../../eligibility/language/vocabulary.ts';
import { days } from './some-days.ts';
import { texts } from './some-texts.ts';

/** Types of facts, with a few options or steps where they have any. */
export function factTypes(): fc.Arbitrary<FactType> {
  const marks = fc.record(
    { title: texts(), sensitive: fc.constant(true as const) },
    { requiredKeys: [], noNullPrototype: true },
  );
  const names = fc.uniqueArray(texts(), { minLength: 1, maxLength: 4 });
  const types = fc.oneof(
    fc.constantFrom<FactType>({ type: 'yes-no' }, { type: 'whole-number' }, { type: 'number' }, { type: 'day' }),
    fc.record({ type: fc.constantFrom('choice', 'choices'), options: names }, { noNullPrototype: true }),
    fc.record({ type: fc.constant('ladder'), steps: names }, { noNullPrototype: true }),
  );
  return fc.tuple(types, marks).map(([type, more]) => ({ ...type, ...more }));
}

/** Values that a fact of the type can have. */
export function valuesOf(type: FactType): fc.Arbitrary<FactValue> {
  return type.type === 'choices' ? fc.subarray([...type.options]) : constantsOf(type);
}

/** Rules over the facts, up to four levels deep. A group shrinks to a comparison. */
export function rulesOver(facts: Readonly<Record<string, FactType>>): fc.Arbitrary<Rule> {
  const comparison = fc.constantFrom(...Object.entries(facts)).chain(([fact, type]) => comparisonsOf(fact, type));
  return fc.letrec<{ rule: Rule }>((tie) => {
    const rules = fc.array(tie('rule'), { minLength: 1, maxLength: 3 });
    return {
      rule: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        comparison,
        rules.map((all): Rule => ({ op: 'all-of', rules: all })),
        rules.map((any): Rule => ({ op: 'any-of', rules: any })),
        fc
          .tuple(fc.nat(), rules)
          .map(([n, some]): Rule => ({ op: 'some-of', atLeast: (n % some.length) + 1, rules: some })),
        tie('rule').map((rule): Rule => ({ op: 'not', rule })),
      ),
    };
  }).rule;
}

type Constant = boolean | number | string;

// What a rule can compare a fact with.
function constantsOf(type: FactType): fc.Arbitrary<Constant> {
  switch (type.type) {
    case 'yes-no':
      return fc.boolean();
    case 'choice':
    case 'choices':
      return fc.constantFrom(...type.options);
    case 'ladder':
      return fc.constantFrom(...type.steps);
    case 'whole-number':
      return fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: 0, max: 40 }) },
        { weight: 1, arbitrary: fc.maxSafeInteger() },
      );
    case 'number':
      return fc.oneof(
        { weight: 4, arbitrary: fc.nat({ max: 40 }).map((n) => n / 2) },
        { weight: 1, arbitrary: finite() },
      );
    case 'day':
      return days();
  }
}

// JSON knows no -0.
function finite(): fc.Arbitrary<number> {
  return fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);
}

function comparisonsOf(fact: string, type: FactType): fc.Arbitrary<Comparison> {
  const constants = constantsOf(type);
  const isBefore = (a: Constant, b: Constant) =>
    type.type === 'ladder' ? type.steps.indexOf(a as string) < type.steps.indexOf(b as string) : a < b;
  const ends = fc
    .tuple(constants, constants)
    .map(([a, b]) => (isBefore(b, a) ? { from: b, to: a } : { from: a, to: b }));
  const single = fc.record({ value: constants }, { noNullPrototype: true });
  const values = fc.record(
    { values: fc.uniqueArray(constants, { minLength: 1, maxLength: 3 }) },
    { noNullPrototype: true },
  );
  // The fields belong to the op: the types of constants cannot say so.
  const node = (ops: readonly Comparison['op'][], fields: fc.Arbitrary<object>) =>
    fc.tuple(fc.constantFrom(...ops), fields).map(([op, more]) => ({ op, fact, ...more }) as Comparison);
  const choosing = node(['in', 'not-in'], values);
  const ordering = fc.oneof(node(['at-least', 'at-most', 'above', 'below'], single), node(['between'], ends));
  switch (type.type) {
    case 'yes-no':
      return node(['is'], single);
    case 'choice':
      return choosing;
    case 'choices':
      return node(['includes-any', 'includes-all', 'includes-none'], values);
    case 'ladder':
      return fc.oneof(choosing, ordering);
    case 'whole-number':
    case 'number':
      return ordering;
    case 'day': {
      const open = fc.oneof(
        ends,
        ends.map(({ from }) => ({ from })),
        ends.map(({ to }) => ({ to })),
      );
      return fc.oneof(node(['on', 'before', 'after'], single), node(['within'], open));
    }
  }
}
