import { valueIn } from './partition/cell-values.ts';
import type { Gate } from './partition/gate.ts';
import { gateOf } from './partition/gate-of.ts';
import { jointVocabulary } from './joint-vocabulary.ts';
import type { Policy } from './language/policy.ts';
import type { Slot } from './partition/slots.ts';
import { isMeasured } from './partition/scale.ts';
import { slotsOf } from './partition/slots.ts';
import type { Missable, Space } from './partition/space.ts';
import { inSpace, spaceOf } from './partition/space.ts';
import { unknown } from './partition/truth.ts';
import { isValueOf } from './language/values.ts';
import type { Vocabulary } from './language/vocabulary.ts';

/** Several policies in one space, which every comparison of each of them has cut. */
export interface JointSpace {
  /** The space. */
  readonly space: Space;
  /** For each policy, the gates of its requirements, in order. */
  readonly gates: readonly (readonly Gate[])[];
}

/**
 * The space of several policies together. What one of them does not know as an option or a step of a fact is missing for it: nobody
 * could have told it. Options of a set stand each for itself, so there one that it does not know is passed over.
 *
 * @throws RangeError if they do not agree on the type of a fact.
 */
export function jointSpace(policies: readonly Policy[], missable: Missable, verb: string): JointSpace {
  const vocabulary = jointVocabulary(policies, verb);
  const rules = policies.map(({ requires }) => Object.values(requires).map(({ rule }) => rule));
  const slots = slotsOf(vocabulary, rules.flat());
  const gates = policies.map(({ facts }, i) => rules[i]!.map((rule) => blindTo(facts, slots, gateOf(rule, slots))));
  const space = spaceOf(slots, gates.flat(), missable);
  return { space, gates: gates.map((some) => some.map((gate) => inSpace(gate, space))) };
}

/** The gate, unknown wherever a fact has a value that the vocabulary does not know. */
function blindTo(vocabulary: Vocabulary, slots: readonly Slot[], gate: Gate): Gate {
  if (gate.members) {
    return { needed: gate.needed, members: gate.members.map((member) => blindTo(vocabulary, slots, member)) };
  }
  const slot = slots[gate.slot]!;
  const type = vocabulary[slot.fact]!;
  if (isMeasured(type) || type.type === 'choices') return gate;
  const truths = gate.truths.map((truth, cell) => (isValueOf(type, valueIn(slot, cell)) ? truth : unknown));
  return { slot: gate.slot, truths };
}
