import type { FactValue, Rule } from 'digital-academy';
import type { Answers } from './arbitraries.ts';

// What a rule means when every fact is known, written apart from the library and in two-valued logic.

const steps = ['practitioner', 'senior', 'advanced'];

export function holds(rule: Rule, facts: Answers): boolean {
  switch (rule.op) {
    case 'all-of':
      return rule.rules.every((member) => holds(member, facts));
    case 'any-of':
      return rule.rules.some((member) => holds(member, facts));
    case 'some-of':
      return rule.rules.filter((member) => holds(member, facts)).length >= rule.atLeast;
    case 'not':
      return !holds(rule.rule, facts);
    case 'is':
    case 'on':
      return facts[rule.fact as 'endorsed'] === rule.value;
    case 'in':
      return rule.values.some((value) => value === facts[rule.fact as 'post']);
    case 'not-in':
      return rule.values.every((value) => value !== facts[rule.fact as 'post']);
  }
  const place = (value: FactValue) => (rule.fact === 'level' ? steps.indexOf(String(value)) : value);
  const mine = place(facts[rule.fact as 'level']!);
  const from = 'from' in rule ? place(rule.from) : undefined;
  const to = 'to' in rule ? place(rule.to) : undefined;
  switch (rule.op) {
    case 'at-least':
      return !(mine < place(rule.value));
    case 'at-most':
      return !(mine > place(rule.value));
    case 'above':
    case 'after':
      return mine > place(rule.value);
    case 'below':
    case 'before':
      return mine < place(rule.value);
    case 'between':
    case 'within':
      return !(from !== undefined && mine < from) && !(to !== undefined && mine > to);
  }
}
