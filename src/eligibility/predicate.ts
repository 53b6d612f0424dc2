import type { Gate } from './partition/gate.ts';
import type { Slot } from './partition/slots.ts';
import { leafPredicate } from './leaf-predicate.ts';

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
  // Any and all, which most groups are, take no counting.
  if (needed === 1) return members.reduceRight((others, member) => (facts) => member(facts) || others(facts));
  if (needed === members.length) {
    return members.reduceRight((others, member) => (facts) => member(facts) && others(facts));
  }
  return (facts) => {
    let left = needed;
    for (const member of members) if (member(facts) && --left === 0) return true;
    return false;
  };
}
