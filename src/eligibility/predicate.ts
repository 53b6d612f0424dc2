import { cellIn } from './cell-in.ts';
import type { Gate, Leaf } from './gate.ts';
import { isPlainName } from './read-facts.ts';
import type { Slot } from './slots.ts';
import { isMeasured, valuesOf } from './slots.ts';
import { yes } from './truth.ts';

/** Whether a rule is known to hold for these facts. */
export type Predicate = (facts: object) => boolean;

/**
 * The gate as a predicate that reads no more facts than it needs. Gates rise with their leaves, so whether one is known to hold
 * follows from which leaves are: the third truth is not needed.
 */
export function predicateOf(gate: Gate, slots: readonly Slot[]): Predicate {
  if (gate.members === undefined) return leafPredicate(gate, slots[gate.slot]!);
  const { needed } = gate;
  const members = gate.members.map((member) => predicateOf(member, slots));
  return (facts) => {
    let left = needed;
    for (const member of members) if (member(facts) && --left === 0) return true;
    return false;
  };
}

function leafPredicate({ truths }: Leaf, slot: Slot): Predicate {
  const { fact, read, type } = slot;
  const otherwise = (value: unknown) => truths[cellIn(slot, value, 'isEligible')] === yes;
  if (!isPlainName(fact) || isMeasured(type) || type.type === 'choices') return (facts) => otherwise(read(facts));
  // Most facts are one of a few values under a plain name. Reading and comparing them in one step takes a sixth off the whole.
  const holds = new Map<unknown, boolean>(valuesOf(type).map((value, i) => [value, truths[i + 1] === yes]));
  if (type.type === 'yes-no') {
    const [ifTrue, ifFalse] = [holds.get(true)!, holds.get(false)!];
    return (facts) => {
      const value: unknown = facts[fact as never];
      return value === true ? ifTrue : value === false ? ifFalse : otherwise(value);
    };
  }
  return (facts) => {
    const value: unknown = facts[fact as never];
    return holds.get(value) ?? otherwise(value);
  };
}
