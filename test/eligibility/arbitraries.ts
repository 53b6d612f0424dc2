import type { FactType, FactValue, Policy, Rule, Vocabulary } from 'digital-academy';
import { policy } from 'digital-academy';
import fc from 'fast-check';
import type { RandomFact } from './random-facts.ts';
import { randomFacts } from './random-facts.ts';
import { rulesOver as rulesOverFacts } from './random-rules.ts';

// Small random worlds: a vocabulary, a policy over it, and so few people that all of them can be looked at.

/** A vocabulary, a policy over it, and the values that people in it can have. */
export interface World {
  readonly vocabulary: Vocabulary;
  /** For each fact what it is drawn from; its `constants` are all that rules of this world compare it with. */
  readonly facts: Readonly<Record<string, RandomFact>>;
  /** For each fact values of it, at least one in every cell that the constants can cut. */
  readonly domains: Readonly<Record<string, readonly FactValue[]>>;
  readonly rules: readonly Rule[];
  /** Requires the rules, under the codes `rule-1`, `rule-2` and so on. */
  readonly policy: Policy;
}

/** What is known of a person: values under the paths of facts. A missing fact is absent. */
export type Answers = Readonly<Record<string, FactValue>>;

const mostPeople = 2000;

// Some stand inside others, and some are names that every object inherits: missing all the same unless somebody states them.
const paths = [
  'first',
  'second',
  'employer.first',
  'employer.second',
  'constructor',
  'valueOf',
  'toString.valueOf',
  'employer.head.first',
];

/** Worlds of two to five facts and one to four rules. */
export const worlds: fc.Arbitrary<World> = fc
  .tuple(
    fc.shuffledSubarray(paths, { minLength: 2, maxLength: 5 }),
    fc.array(randomFacts, { minLength: 5, maxLength: 5 }),
  )
  .map(([some, facts]) => withinReason(some.map((path, i) => [path, facts[i]!])))
  .chain((facts) =>
    fc.array(rulesOverFacts(facts), { minLength: 1, maxLength: 4 }).map((rules) => worldOf(facts, rules)),
  );

/** Rules over the facts of a world. */
export function rulesOver({ facts }: World): fc.Arbitrary<Rule> {
  return rulesOverFacts(facts);
}

/** People of a world, of whom not everything is known. */
export function peopleIn({ domains }: World): fc.Arbitrary<Answers> {
  const values = Object.entries(domains).map(([fact, domain]) => [fact, fc.constantFrom(...domain)] as const);
  return fc.record<Record<string, FactValue>>(Object.fromEntries(values), { requiredKeys: [], noNullPrototype: true });
}

/** Worlds with somebody in them. */
export const cases: fc.Arbitrary<World & { readonly known: Answers }> = worlds.chain((world) =>
  peopleIn(world).map((known) => ({ ...world, known })),
);

/** Worlds with a second policy over the same vocabulary: the first one edited, the same put differently, or a new one. */
export const pairs: fc.Arbitrary<World & { readonly after: Policy }> = worlds.chain((world) => {
  const { vocabulary, rules } = world;
  const at = fc.nat(rules.length - 1);
  const without = (i: number) => rules.filter((_, j) => j !== i);
  const edited = fc.oneof(
    ...(rules.length > 1 ? [at.map(without)] : []),
    rulesOver(world).map((added) => [...rules, added]),
    fc.tuple(at, rulesOver(world)).map(([i, other]) => rules.map((rule, j) => (j === i ? other : rule))),
    at.map((i) => rules.map((rule, j): Rule => (j === i ? { op: 'not', rule: { op: 'not', rule } } : rule)).reverse()),
    fc.array(rulesOver(world), { minLength: 1, maxLength: 4 }),
  );
  return edited.map((others) => ({ ...world, after: policyOf(vocabulary, others, 2) }));
});

/** Worlds with a second policy, which does not know all of the options and steps. */
export const pairsOfVocabularies: fc.Arbitrary<World & { readonly after: Policy }> = worlds.chain((world) => {
  const known = Object.entries(world.facts).map(([path, fact]) => lessOf(fact).map((less) => [path, less] as const));
  return fc.tuple(...known).chain((entries) => {
    const facts = Object.fromEntries(entries);
    const vocabulary = Object.fromEntries(entries.map(([path, { type }]) => [path, type]));
    const rules = fc.array(rulesOverFacts(facts), { minLength: 1, maxLength: 3 });
    return rules.map((some) => ({ ...world, after: policyOf(vocabulary, some, 2) }));
  });
});

/** The fact with some of its options, or of its steps. */
function lessOf(fact: RandomFact): fc.Arbitrary<RandomFact> {
  const { type } = fact;
  const all = 'options' in type ? type.options : 'steps' in type ? type.steps : undefined;
  if (!all) return fc.constant(fact);
  return fc.subarray([...all], { minLength: 1 }).map((some): RandomFact => {
    const less = 'options' in type ? { ...type, options: some } : { type: 'ladder' as const, steps: some };
    return { type: less, constants: some, domain: fact.domain };
  });
}

/** The person as a policy sees them that does not know all options: of a set, those that it knows. */
export function asKnownTo({ facts }: Policy, person: Answers): Answers {
  const seen = Object.entries(person).flatMap(([path, value]): [string, FactValue][] => {
    const type = facts[path]!;
    const known = 'options' in type ? type.options : 'steps' in type ? type.steps : undefined;
    if (!known) return [[path, value]];
    if (typeof value === 'object') return [[path, value.filter((option) => known.includes(option))]];
    return known.includes(value as string) ? [[path, value]] : [];
  });
  return Object.fromEntries(seen);
}

/** A policy that requires these rules, under the codes `rule-1`, `rule-2` and so on. */
export function policyOf(vocabulary: Vocabulary, rules: readonly Rule[], version = 1): Policy {
  return policy({
    id: 'test/random',
    version,
    inForce: { from: '2017-01-01' },
    facts: vocabulary,
    requires: Object.fromEntries(rules.map((rule, i) => [`rule-${i + 1}`, { rule, because: `Rule ${i + 1}` }])),
  });
}

/** The answers as the nested object that is decided on. */
export function asFacts(answers: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(answers)) {
    const names = path.split('.');
    const last = names.pop()!;
    let inner = facts;
    for (const name of names) {
      if (!Object.hasOwn(inner, name)) inner[name] = {};
      inner = inner[name] as Record<string, unknown>;
    }
    inner[last] = value;
  }
  return facts;
}

/** The other way round: the facts of a nested object under their paths, without those that are missing. */
export function asAnswers(facts: object, vocabulary: Vocabulary): Answers {
  const stated = Object.keys(vocabulary).flatMap((path): [string, FactValue][] => {
    let value: unknown = facts;
    for (const name of path.split('.')) {
      value = typeof value === 'object' && value && Object.hasOwn(value, name) ? value[name as never] : undefined;
    }
    return value == null ? [] : [[path, value as FactValue]];
  });
  return Object.fromEntries(stated);
}

/** Every way to answer those of the facts that are missing. */
export function completions(
  { domains }: World,
  known: Answers,
  facts: readonly string[] = Object.keys(domains),
): Answers[] {
  return facts
    .filter((fact) => !Object.hasOwn(known, fact))
    .reduce(
      (people, fact) => people.flatMap((one) => domains[fact]!.map((value) => ({ ...one, [fact]: value }))),
      [known],
    );
}

/** Everybody there can be: every combination of values, with every fact known or missing. At most 2,000. */
export function everyone({ domains }: World): Answers[] {
  return Object.entries(domains).reduce<Answers[]>(
    (people, [fact, domain]) => people.flatMap((one) => [one, ...domain.map((value) => ({ ...one, [fact]: value }))]),
    [{}],
  );
}

function worldOf(facts: Readonly<Record<string, RandomFact>>, rules: readonly Rule[]): World {
  const entries = Object.entries(facts);
  const vocabulary: Vocabulary = Object.fromEntries(
    entries.map(([path, { type }]): [string, FactType] => [path, type]),
  );
  const domains = Object.fromEntries(entries.map(([path, { domain }]) => [path, domain]));
  return { vocabulary, facts, domains, rules, policy: policyOf(vocabulary, rules) };
}

/** As many of the facts, from the first, as keep everybody countable. */
function withinReason(facts: readonly (readonly [string, RandomFact])[]): Readonly<Record<string, RandomFact>> {
  let people = 1;
  return Object.fromEntries(facts.filter(([, { domain }]) => (people *= domain.length + 1) <= mostPeople));
}
