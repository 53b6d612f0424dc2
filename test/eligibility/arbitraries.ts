import type { Comparison, FactType, FactValue, Policy, Rule, Vocabulary } from 'digital-academy';
import { policy } from 'digital-academy';
import fc from 'fast-check';

// Random policies over a fixed vocabulary with one fact of each type, and people with any of those facts missing. The
// domains are small and hold every constant, so that comparisons fall on, below and above their bounds.

const vocabulary = {
  endorsed: { type: 'yes-no' },
  // A name that every object inherits: it is missing all the same unless it is stated.
  constructor: { type: 'yes-no' },
  post: { type: 'choice', options: ['ccio', 'cio', 'other'] },
  level: { type: 'ladder', steps: ['practitioner', 'senior', 'advanced'] },
  years: { type: 'whole-number' },
  score: { type: 'number' },
  'employer.since': { type: 'day' },
} as const satisfies Vocabulary;

type Fact = keyof typeof vocabulary;

const domains: Readonly<Record<Fact, readonly FactValue[]>> = {
  endorsed: [true, false],
  constructor: [true, false],
  post: ['ccio', 'cio', 'other'],
  level: ['practitioner', 'senior', 'advanced'],
  years: [0, 1, 2, 3],
  score: [15.5, 16, 16.5],
  'employer.since': ['2017-08-31', '2017-09-01', '2017-09-02'],
};

export type Answers = Readonly<Partial<Record<Fact, FactValue>>>;

/** The answers as an applicant's nested object. */
export function asFacts({ 'employer.since': since, ...flat }: Answers): Record<string, unknown> {
  return { ...flat, ...(since === undefined ? {} : { employer: { since } }) };
}

export const answers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(Object.entries(domains).map(([fact, domain]) => [fact, fc.constantFrom(...domain)])) as Record<
    Fact,
    fc.Arbitrary<FactValue>
  >,
  { requiredKeys: [] },
);

const facts = Object.keys(vocabulary) as Fact[];

const comparison: fc.Arbitrary<Comparison> = fc.constantFrom(...facts).chain((fact) => {
  const domain = domains[fact] as readonly string[];
  const value = fc.constantFrom(...domain);
  const node = (op: string, fields: Record<string, fc.Arbitrary<unknown>>) =>
    fc.record({ op: fc.constant(op), fact: fc.constant(fact), ...fields }) as unknown as fc.Arbitrary<Comparison>;
  const ends = fc
    .tuple(fc.nat(domain.length - 1), fc.nat(domain.length - 1))
    .map(([a, b]) => [domain[Math.min(a, b)]!, domain[Math.max(a, b)]!] as const);
  const range = (op: string) => ends.map(([from, to]) => ({ op, fact, from, to }) as unknown as Comparison);
  const choosing = ['in', 'not-in'].map((op) => node(op, { values: fc.subarray([...domain], { minLength: 1 }) }));
  const ordering = ['at-least', 'at-most', 'above', 'below'].map((op) => node(op, { value }));
  const type: FactType['type'] = vocabulary[fact].type;
  switch (type) {
    case 'yes-no':
      return node('is', { value: fc.boolean() });
    case 'choice':
      return fc.oneof(...choosing);
    case 'ladder':
      return fc.oneof(...choosing, ...ordering, range('between'));
    case 'whole-number':
    case 'number':
      return fc.oneof(...ordering, range('between'));
    case 'day':
      return fc.oneof(...['on', 'before', 'after'].map((op) => node(op, { value })), range('within'));
  }
});

export const rule: fc.Arbitrary<Rule> = fc.letrec<{ rule: Rule }>((tie) => {
  const members = fc.array(tie('rule'), { minLength: 1, maxLength: 3 });
  return {
    rule: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'rule' },
      comparison,
      members.map((rules): Rule => ({ op: 'all-of', rules })),
      members.map((rules): Rule => ({ op: 'any-of', rules })),
      members.chain((rules) =>
        fc.integer({ min: 1, max: rules.length }).map((atLeast): Rule => ({ op: 'some-of', atLeast, rules })),
      ),
      tie('rule').map((inner): Rule => ({ op: 'not', rule: inner })),
    ),
  };
}).rule;

// Random rules name their facts as plain text, so the policy is typed by text too.
const anyFacts: Vocabulary = vocabulary;

export function policyOf(rules: readonly Rule[]): Policy {
  return policy({
    id: 'test/random',
    version: 1,
    inForce: { from: '2017-01-01' },
    facts: anyFacts,
    requires: Object.fromEntries(rules.map((rule, i) => [`rule-${i + 1}`, { rule, because: `Rule ${i + 1}` }])),
  });
}

export const rules: fc.Arbitrary<readonly Rule[]> = fc.array(rule, { minLength: 1, maxLength: 4 });

/** Every way to answer all the facts that are missing. */
export function completions(known: Answers, of: readonly string[] = facts): Answers[] {
  const missing = (of as Fact[]).find((fact) => !Object.hasOwn(known, fact));
  if (missing === undefined) return [known];
  return domains[missing].flatMap((value) => completions({ ...known, [missing]: value }, of));
}
