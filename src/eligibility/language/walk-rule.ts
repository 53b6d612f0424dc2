import type { Comparison, Rule, RuleGroup } from './rule.ts';

/** The rules that a group joins. */
export function membersOf(group: RuleGroup): readonly Rule[] {
  return group.op === 'not' ? [group.rule] : group.rules;
}

/** The comparisons in a rule, from left to right. */
export function comparisonsIn(rule: Rule): readonly Comparison[] {
  return 'fact' in rule ? [rule] : membersOf(rule).flatMap(comparisonsIn);
}
