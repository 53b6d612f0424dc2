import type { Field, Problem } from './problem.ts';
import { isRecord, problemAt, strangers } from './problem.ts';
import { listed } from './read-facts.ts';
import type { Rule } from './rule.ts';
import { isValueOf, rankOf, wordsForValue } from './values.ts';
import type { FactType } from './vocabulary.ts';

/** How deep rules may stand inside one another. */
const deepestRule = 32;

type Op = Rule['op'];

const ordering: readonly Op[] = ['at-least', 'at-most', 'above', 'below', 'between'];
const choosing: readonly Op[] = ['in', 'not-in'];
const including: readonly Op[] = ['includes-any', 'includes-all', 'includes-none'];
const groups: readonly Op[] = ['all-of', 'any-of', 'some-of', 'not'];

/** Which comparisons each type of fact allows: this table is the rule language. */
const comparisons: Readonly<Record<FactType['type'], readonly Op[]>> = {
  'yes-no': ['is'],
  choice: choosing,
  choices: including,
  ladder: [...choosing, ...ordering],
  'whole-number': ordering,
  number: ordering,
  day: ['on', 'before', 'after', 'within'],
};

/** The types of facts by their paths; null for those about which something else is to mend first. */
export type CheckedFacts = Readonly<Record<string, FactType | null>>;

/** Everything that keeps the value from being a rule over these facts. */
export function checkRule(field: Field, value: unknown, facts: CheckedFacts, depth = 1): readonly Problem[] {
  if (depth > deepestRule) return problemAt(field, `Enter a rule that is at most ${deepestRule} levels deep`);
  if (!isRecord(value)) return problemAt(field, 'Enter a rule: an object with op');
  const members = (rules: readonly unknown[]) =>
    rules.flatMap((rule, i) => checkRule([...field, 'rules', i], rule, facts, depth + 1));
  switch (value['op']) {
    case 'not':
      return [
        ...strangers(field, value, ['op', 'rule']),
        ...checkRule([...field, 'rule'], value['rule'], facts, depth + 1),
      ];
    case 'all-of':
    case 'any-of':
    case 'some-of': {
      const counts = value['op'] === 'some-of';
      const { atLeast } = value;
      const rules: readonly unknown[] = Array.isArray(value['rules']) ? value['rules'] : [];
      const most = Math.max(1, rules.length);
      const isCount = Number.isInteger(atLeast) && Number(atLeast) >= 1 && Number(atLeast) <= most;
      return [
        ...strangers(field, value, counts ? ['op', 'atLeast', 'rules'] : ['op', 'rules']),
        ...(!counts || isCount
          ? []
          : problemAt([...field, 'atLeast'], `Enter a whole number from 1 to ${most}, the number of its rules`)),
        ...(rules.length > 0 ? members(rules) : problemAt([...field, 'rules'], 'Enter a list of at least one rule')),
      ];
    }
    default:
      return checkComparison(field, value, facts);
  }
}

function checkComparison(
  field: Field,
  value: Readonly<Record<string, unknown>>,
  facts: CheckedFacts,
): readonly Problem[] {
  const { op, fact } = value;
  const ops = new Set(Object.values(comparisons).flat());
  const isOp = ops.has(op as Op);
  const unknownOp = isOp ? [] : problemAt([...field, 'op'], `Enter an op: one of ${listed([...groups, ...ops], 99)}`);
  const type = typeof fact === 'string' && Object.hasOwn(facts, fact) ? facts[fact] : undefined;
  if (type === undefined) {
    const names = Object.keys(facts);
    const given = typeof fact === 'string' && names.length > 0 ? `: '${fact}' is not one of ${listed(names)}` : '';
    // Without an op it may be meant as a group.
    const unknownFact =
      isOp || fact !== undefined ? problemAt([...field, 'fact'], `Enter a fact of this policy${given}`) : [];
    return [...unknownOp, ...unknownFact];
  }
  if (type === null || !isOp) return unknownOp;
  const allowed = comparisons[type.type];
  if (!allowed.includes(op as Op)) {
    return problemAt(
      [...field, 'op'],
      `Enter a comparison that fits a fact of type '${type.type}': ${listed(allowed)}`,
    );
  }
  // Sets are compared with options, one by one.
  return checkConstants(field, value, type.type === 'choices' ? { type: 'choice', options: type.options } : type);
}

function checkConstants(field: Field, value: Readonly<Record<string, unknown>>, type: FactType): readonly Problem[] {
  const wrong = (path: Field) => problemAt(path, `Enter ${wordsForValue(type)}`);
  const { op, from, to, values } = value;
  const some: readonly unknown[] = Array.isArray(values) ? values : [];
  switch (op as Op) {
    case 'in':
    case 'not-in':
    case 'includes-any':
    case 'includes-all':
    case 'includes-none':
      return [
        ...strangers(field, value, ['op', 'fact', 'values']),
        ...(some.length > 0 ? [] : problemAt([...field, 'values'], 'Enter a list of at least one value')),
        ...some.flatMap((item, i) =>
          isValueOf(type, item)
            ? some.indexOf(item) === i
              ? []
              : problemAt([...field, 'values', i], 'Remove this value: it is in the list already')
            : wrong([...field, 'values', i]),
        ),
      ];
    case 'between':
    case 'within': {
      const open = op === 'within';
      const ends = [from, to].map((end) => (isValueOf(type, end) ? rankOf(type, end) : undefined));
      return [
        ...strangers(field, value, ['op', 'fact', 'from', 'to']),
        ...(['from', 'to'] as const).flatMap((name, i) =>
          ends[i] !== undefined || (open && value[name] === undefined) ? [] : wrong([...field, name]),
        ),
        ...(open && from === undefined && to === undefined ? problemAt(field, 'Enter from, to or both') : []),
        ...(ends[0] !== undefined && ends[1] !== undefined && ends[1] < ends[0]
          ? problemAt([...field, 'to'], `Enter an end that is the same as or ${open ? 'after' : 'above'} the start`)
          : []),
      ];
    }
    default:
      return [
        ...strangers(field, value, ['op', 'fact', 'value']),
        ...(isValueOf(type, value['value']) ? [] : wrong([...field, 'value'])),
      ];
  }
}
