import type { Comparison, Rule } from './rule.ts';
import { rankOf } from './values.ts';
import type { FactValue, Vocabulary } from './vocabulary.ts';

/** Whether a rule holds; `undefined` where a missing fact leaves it open. */
export type Truth = boolean | undefined;

/** The facts that are known, by their paths. A map, because an object would know of a `constructor` that nobody stated. */
export type KnownFacts = ReadonlyMap<string, FactValue>;

/**
 * Whether the rule holds for these facts, under strong Kleene logic: a group is open only while an open member can still
 * turn it.
 */
export function evaluate(rule: Rule, known: KnownFacts, vocabulary: Vocabulary): Truth {
  switch (rule.op) {
    case 'not': {
      const truth = evaluate(rule.rule, known, vocabulary);
      return truth === undefined ? undefined : !truth;
    }
    case 'all-of':
    case 'any-of':
    case 'some-of': {
      const needed = rule.op === 'all-of' ? rule.rules.length : rule.op === 'any-of' ? 1 : rule.atLeast;
      let holding = 0;
      let open = 0;
      for (const member of rule.rules) {
        const truth = evaluate(member, known, vocabulary);
        if (truth === undefined) open += 1;
        else if (truth) holding += 1;
      }
      return holding >= needed ? true : holding + open < needed ? false : undefined;
    }
    default:
      return compare(rule, known, vocabulary);
  }
}

/** The missing facts that keep the rule open; none if it is settled. */
export function missingFrom(rule: Rule, known: KnownFacts, vocabulary: Vocabulary): readonly string[] {
  if (evaluate(rule, known, vocabulary) !== undefined) return [];
  if ('fact' in rule) return [rule.fact];
  const members = rule.op === 'not' ? [rule.rule] : rule.rules;
  return members.flatMap((member) => missingFrom(member, known, vocabulary));
}

/** The facts that the rule speaks of, in the order in which it names them; each may stand there more than once. */
export function factsIn(rule: Rule): readonly string[] {
  if ('fact' in rule) return [rule.fact];
  return rule.op === 'not' ? factsIn(rule.rule) : rule.rules.flatMap(factsIn);
}

function compare(rule: Comparison, known: KnownFacts, vocabulary: Vocabulary): Truth {
  const value = known.get(rule.fact);
  if (value === undefined) return undefined;
  const rank = (of: FactValue) => rankOf(vocabulary[rule.fact]!, of);
  switch (rule.op) {
    case 'is':
    case 'on':
      return value === rule.value;
    case 'in':
      return rule.values.includes(value as string);
    case 'not-in':
      return !rule.values.includes(value as string);
    case 'at-least':
      return rank(value) >= rank(rule.value);
    case 'at-most':
      return rank(value) <= rank(rule.value);
    case 'above':
    case 'after':
      return rank(value) > rank(rule.value);
    case 'below':
    case 'before':
      return rank(value) < rank(rule.value);
    case 'between':
    case 'within':
      return (
        (rule.from === undefined || rank(value) >= rank(rule.from)) &&
        (rule.to === undefined || rank(value) <= rank(rule.to))
      );
  }
}
