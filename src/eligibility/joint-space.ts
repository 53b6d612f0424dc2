import type { Policy } from './language/policy.ts';
import type { Rule } from './language/rule.ts';
import { isValueOf } from './language/values.ts';
import type { Vocabulary } from './language/vocabulary.ts';
import type { Spend } from './partition/budget.ts';
import { valueIn } from './partition/cell-values.ts';
import { gateOf } from './partition/gate-of.ts';
import type { Gate } from './partition/gate.ts';
import { withLeaves } from './partition/gate.ts';
import { isMeasured } from './partition/scale.ts';
import type { Slot } from './partition/slots.ts';
import { slotsOf } from './partition/slots.ts';
import type { Missable, Space } from './partition/space.ts';
import { inSpace, looksAtAll, spaceOf } from './partition/space.ts';
import { unknown } from './partition/truth.ts';
import { jointVocabulary } from './joint-vocabulary.ts';

/** Several policies in one space, which every comparison of each of them has cut. */
export interface JointSpace {
  /** The space. */
  readonly space: Space;
  /** For each policy, the gates of its requirements, in order. */
  readonly gates: readonly (readonly Gate[])[];
}

/** The facts of several policies, and what they look at. */
export interface Joint {
  /** The policies. */
  readonly policies: readonly Policy[];
  /** The slots of all of them. */
  readonly slots: readonly Slot[];
}

/**
 * The slots of several policies together.
 *
 * @throws RangeError if they do not agree on the type of a fact.
 */
export function jointSlots(policies: readonly Policy[], verb: string): Joint {
  return { policies, slots: slotsOf(jointVocabulary(policies, verb), policies.flatMap(rulesOf)) };
}

/**
 * The space of several policies together. What one of them does not know as an option or a step of a fact is missing for it: nobody
 * could have told it. Options of a set stand each for itself, so there one that it does not know is passed over.
 */
export function jointSpace({ policies, slots }: Joint, missable: Missable, spend: Spend): JointSpace {
  spend(looksAtAll(slots, policies.flatMap(rulesOf)));
  const gates = policies.map((policy) =>
    rulesOf(policy).map((rule) => blindTo(policy.facts, slots, gateOf(rule, slots))),
  );
  const space = spaceOf(slots, gates.flat(), missable);
  return { space, gates: gates.map((some) => some.map((gate) => inSpace(gate, space))) };
}

function rulesOf({ requires }: Policy): readonly Rule[] {
  return Object.values(requires).map(({ rule }) => rule);
}

/** The gate, unknown wherever a fact has a value that the vocabulary does not know. */
function blindTo(vocabulary: Vocabulary, slots: readonly Slot[], gate: Gate): Gate {
  return withLeaves(gate, (leaf) => {
    const slot = slots[leaf.slot]!;
    const type = vocabulary[slot.fact]!;
    if (isMeasured(type) || type.type === 'choices') return leaf;
    const truths = leaf.truths.map((truth, cell) => (isValueOf(type, valueIn(slot, cell)) ? truth : unknown));
    return { ...leaf, truths };
  });
}
