import type { Comparison, Rule } from '../language/rule.ts';
import type { Gate } from './gate.ts';
import { rangeOf } from './range.ts';
import type { Slot } from './slots.ts';
import type { Truth } from './truth.ts';
import { no, unknown, yes } from './truth.ts';

/**
 * The gate of a rule over slots that hold its constants. `not` is pushed down to the leaves, by De Morgan's laws: not (at least k
 * of n) is at least n - k + 1 of what is not. A group of one rule is that rule.
 */
export function gateOf(rule: Rule, slots: readonly Slot[], negated = false): Gate {
  const joined = (needed: number, members: readonly Gate[]): Gate =>
    members.length === 1 ? members[0]! : { needed: negated ? members.length - needed + 1 : needed, members };
  switch (rule.op) {
    case 'not':
      return gateOf(rule.rule, slots, !negated);
    case 'all-of':
    case 'any-of':
    case 'some-of': {
      const members = rule.rules.map((member) => gateOf(member, slots, negated));
      return joined(rule.op === 'all-of' ? members.length : rule.op === 'any-of' ? 1 : rule.atLeast, members);
    }
    case 'includes-none':
      return gateOf({ ...rule, op: 'includes-any' }, slots, !negated);
    case 'includes-any':
    case 'includes-all': {
      const members = rule.values.map((value) => {
        const slot = slots.findIndex(({ fact, option }) => fact === rule.fact && option === value);
        return leaf(slot, slots, negated, (cell) => cell === 2);
      });
      return joined(rule.op === 'includes-all' ? members.length : 1, members);
    }
    default: {
      const slot = slots.findIndex(({ fact }) => fact === rule.fact);
      return leaf(slot, slots, negated, meets(rule, slots[slot]!.cellOf));
    }
  }
}

function leaf(slot: number, slots: readonly Slot[], negated: boolean, holds: (cell: number) => boolean): Gate {
  const truths = Array.from({ length: slots[slot]!.size }, (_, cell): Truth =>
    cell === 0 ? unknown : holds(cell) === negated ? no : yes,
  );
  return { slot, truths };
}

/** In which cells a comparison holds. Cells are numbered in the order of their values, so that their numbers compare as those do. */
function meets(comparison: Comparison, cellOf: Slot['cellOf']): (cell: number) => boolean {
  if ('values' in comparison) {
    const named = new Set(comparison.values.map(cellOf));
    return (cell) => named.has(cell) === (comparison.op === 'in');
  }
  const { from, to, exclusive } = rangeOf(comparison);
  const first = from === undefined ? 0 : cellOf(from) + Number(exclusive);
  const last = to === undefined ? Infinity : cellOf(to) - Number(exclusive);
  return (cell) => first <= cell && cell <= last;
}
