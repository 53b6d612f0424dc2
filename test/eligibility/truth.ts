import type { Comparison, Decision, FactValue, Policy, Rule, Vocabulary } from 'digital-academy';
import type { Answers } from './arbitraries.ts';

// What rules and policies mean, written apart from the library and as plainly as can be: an oracle to hold it against.

export type Truth = 'yes' | 'no' | 'unknown';

/** Whether the rule holds of somebody of whom all its facts are known, in two-valued logic. */
export function holds(rule: Rule, facts: Answers, vocabulary: Vocabulary): boolean {
  switch (rule.op) {
    case 'all-of':
      return rule.rules.every((member) => holds(member, facts, vocabulary));
    case 'any-of':
      return rule.rules.some((member) => holds(member, facts, vocabulary));
    case 'some-of':
      return rule.rules.filter((member) => holds(member, facts, vocabulary)).length >= rule.atLeast;
    case 'not':
      return !holds(rule.rule, facts, vocabulary);
    default:
      return compares(rule, facts[rule.fact]!, vocabulary);
  }
}

function compares(rule: Comparison, mine: FactValue, vocabulary: Vocabulary): boolean {
  const rank = (value: FactValue) => rankOf(value, rule.fact, vocabulary);
  const chosen = (value: string) => (mine as readonly string[]).includes(value);
  switch (rule.op) {
    case 'is':
      return mine === rule.value;
    case 'in':
      return rule.values.some((value) => value === mine);
    case 'not-in':
      return rule.values.every((value) => value !== mine);
    case 'includes-any':
      return rule.values.some(chosen);
    case 'includes-all':
      return rule.values.every(chosen);
    case 'includes-none':
      return !rule.values.some(chosen);
    case 'on':
      return rank(mine) === rank(rule.value);
    case 'at-least':
      return rank(mine) >= rank(rule.value);
    case 'at-most':
      return rank(mine) <= rank(rule.value);
    case 'above':
    case 'after':
      return rank(mine) > rank(rule.value);
    case 'below':
    case 'before':
      return rank(mine) < rank(rule.value);
    case 'between':
    case 'within':
      return (
        !(rule.from !== undefined && rank(mine) < rank(rule.from)) &&
        !(rule.to !== undefined && rank(mine) > rank(rule.to))
      );
  }
}

function rankOf(value: FactValue, fact: string, vocabulary: Vocabulary): number {
  const type = vocabulary[fact]!;
  if (type.type === 'ladder') return type.steps.indexOf(String(value));
  return type.type === 'day' ? Number(String(value).replaceAll('-', '')) : Number(value);
}

// The tables of strong Kleene logic, which are those of SQL.
const opposite = { yes: 'no', unknown: 'unknown', no: 'yes' } as const;
const both = {
  yes: { yes: 'yes', unknown: 'unknown', no: 'no' },
  unknown: { yes: 'unknown', unknown: 'unknown', no: 'no' },
  no: { yes: 'no', unknown: 'no', no: 'no' },
} as const;
const either = {
  yes: { yes: 'yes', unknown: 'yes', no: 'yes' },
  unknown: { yes: 'yes', unknown: 'unknown', no: 'unknown' },
  no: { yes: 'yes', unknown: 'unknown', no: 'no' },
} as const;

/** Whether the rule holds of somebody of whom some facts may be missing, in three-valued logic. */
export function kleene(rule: Rule, known: Answers, vocabulary: Vocabulary): Truth {
  const truthOf = (member: Rule) => kleene(member, known, vocabulary);
  switch (rule.op) {
    case 'all-of':
      return rule.rules.map(truthOf).reduce<Truth>((a, b) => both[a][b], 'yes');
    case 'any-of':
      return rule.rules.map(truthOf).reduce<Truth>((a, b) => either[a][b], 'no');
    case 'some-of':
      return some(rule.atLeast, rule.rules.map(truthOf));
    case 'not':
      return opposite[truthOf(rule.rule)];
    default:
      if (!Object.hasOwn(known, rule.fact)) return 'unknown';
      return holds(rule, known, vocabulary) ? 'yes' : 'no';
  }
}

/** At least n hold: the first and n - 1 of the rest, or n of the rest. */
function some(atLeast: number, [first, ...rest]: readonly Truth[]): Truth {
  if (atLeast === 0) return 'yes';
  if (first === undefined) return 'no';
  return either[both[first][some(atLeast - 1, rest)]][some(atLeast, rest)];
}

/** What the policy says of somebody, by the tables. */
export function outcomeByHand({ requires, facts }: Policy, known: Answers): Decision['outcome'] {
  const truths = Object.values(requires).map(({ rule }) => kleene(rule, known, facts));
  if (truths.includes('no')) return 'ineligible';
  return truths.includes('unknown') ? 'undetermined' : 'eligible';
}

/** The missing facts inside the open branches of the rule: none if it is settled. */
export function openFacts(rule: Rule, known: Answers, vocabulary: Vocabulary): readonly string[] {
  if (kleene(rule, known, vocabulary) !== 'unknown') return [];
  if ('fact' in rule) return [rule.fact];
  const members = rule.op === 'not' ? [rule.rule] : rule.rules;
  return [...new Set(members.flatMap((member) => openFacts(member, known, vocabulary)))];
}
