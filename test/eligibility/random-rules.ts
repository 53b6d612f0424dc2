import type { Comparison, Rule } from 'digital-academy';
import fc from 'fast-check';
import type { RandomFact } from './random-facts.ts';

/** Rules over these facts, up to four levels deep. A group shrinks to a comparison. */
export function rulesOver(facts: Readonly<Record<string, RandomFact>>): fc.Arbitrary<Rule> {
  const comparison = fc.constantFrom(...Object.entries(facts)).chain(([fact, random]) => comparisonOf(fact, random));
  return fc.letrec<{ rule: Rule }>((tie) => {
    const members = fc.array(tie('rule'), { minLength: 1, maxLength: 3 });
    return {
      rule: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        comparison,
        members.map((rules): Rule => ({ op: 'all-of', rules })),
        members.map((rules): Rule => ({ op: 'any-of', rules })),
        fc
          .tuple(fc.nat(), members)
          .map(([n, rules]): Rule => ({ op: 'some-of', atLeast: (n % rules.length) + 1, rules })),
        tie('rule').map((rule): Rule => ({ op: 'not', rule })),
      ),
    };
  }).rule;
}

function comparisonOf(fact: string, { type, constants }: RandomFact): fc.Arbitrary<Comparison> {
  const value = fc.constantFrom(...constants);
  const values = fc.shuffledSubarray([...constants], { minLength: 1 });
  const ends = fc
    .tuple(fc.nat(constants.length - 1), fc.nat(constants.length - 1))
    .map(([a, b]) => ({ from: constants[Math.min(a, b)], to: constants[Math.max(a, b)] }));
  const openEnds = fc.oneof(
    ends,
    ends.map(({ from }) => ({ from })),
    ends.map(({ to }) => ({ to })),
  );
  // The fields belong to the op: the types of constants cannot say so.
  const node = (ops: readonly Comparison['op'][], fields: fc.Arbitrary<object>) =>
    fc.tuple(fc.constantFrom(...ops), fields).map(([op, more]) => ({ op, fact, ...more }) as Comparison);
  const named = values.map((some) => ({ values: some }));
  const single = value.map((one) => ({ value: one }));
  const choosing = node(['in', 'not-in'], named);
  const ordering = fc.oneof(
    { weight: 4, arbitrary: node(['at-least', 'at-most', 'above', 'below'], single) },
    { weight: 1, arbitrary: node(['between'], ends) },
  );
  switch (type.type) {
    case 'yes-no':
      return node(['is'], single);
    case 'choice':
      return choosing;
    case 'choices':
      return node(['includes-any', 'includes-all', 'includes-none'], named);
    case 'ladder':
      return fc.oneof(choosing, ordering);
    case 'whole-number':
    case 'number':
      return ordering;
    case 'day':
      return fc.oneof(node(['on', 'before', 'after'], single), node(['within'], openEnds));
  }
}
