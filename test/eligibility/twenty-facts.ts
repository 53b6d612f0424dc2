import type { FactType, Rule } from 'digital-academy';
import { allOf, anyOf, policy, someOf } from 'digital-academy';

// A large policy of the usual kind: twenty facts of four cells each, and requirements most of which look at one fact or two.

const types: readonly FactType[] = [
  { type: 'ladder', steps: ['none', 'some', 'much', 'most'] },
  { type: 'choice', options: ['north', 'east', 'south', 'west'] },
  { type: 'whole-number' },
  { type: 'day' },
];

const facts = Object.fromEntries(
  Array.from({ length: 20 }, (_, i): [string, FactType] => [`fact${i + 1}`, types[i % types.length]!]),
);

// Three cuts a fact, so that each has four cells: of lists there are no more.
const cuts: Readonly<Record<string, (fact: string) => readonly [easy: Rule, fair: Rule, hard: Rule]>> = {
  ladder: (fact) => [
    { op: 'at-least', fact, value: 'some' },
    { op: 'at-least', fact, value: 'much' },
    { op: 'at-least', fact, value: 'most' },
  ],
  choice: (fact) => [
    { op: 'not-in', fact, values: ['west'] },
    { op: 'in', fact, values: ['north', 'east'] },
    { op: 'in', fact, values: ['north'] },
  ],
  'whole-number': (fact) => [
    { op: 'at-least', fact, value: 1 },
    { op: 'at-least', fact, value: 3 },
    { op: 'at-least', fact, value: 5 },
  ],
  day: (fact) => [
    { op: 'within', fact, to: '2017-12-31' },
    { op: 'within', fact, to: '2017-09-29' },
    { op: 'within', fact, to: '2017-06-30' },
  ],
};

const cut = Object.entries(facts).map(([fact, { type }]) => cuts[type]!(fact));
const fair = (i: number) => cut[i % cut.length]![1];
const hard = (i: number) => cut[i % cut.length]![2];

const rules: Readonly<Record<string, Rule>> = {
  // One fact each.
  ...Object.fromEntries(cut.map(([easy], i) => [`easy-${i + 1}`, easy])),
  // Two each: what the one lacks the next makes up for, all the way round.
  ...Object.fromEntries(cut.map((_, i) => [`pair-${i + 1}`, anyOf(fair(i), hard(i + 1))])),
  // More of them.
  'three-of-five': someOf(3, ...[0, 4, 8, 12, 16].map(hard)),
  'one-or-two': anyOf(hard(1), allOf(hard(6), hard(11))),
};

/** Twenty facts of four cells each; 42 requirements, of which each decides for somebody. */
export const twentyFacts = policy({
  id: 'test/twenty-facts',
  version: 1,
  inForce: { from: '2017-05-01' },
  facts,
  requires: Object.fromEntries(
    Object.entries(rules).map(([code, rule]) => [code, { rule, because: `Requirement ${code}` }]),
  ),
});
