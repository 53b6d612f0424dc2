import * as fc from 'fast-check';
import type { FactType, FactValue } from '../../eligibility/language/vocabulary.ts';
import { valueIn } from '../../eligibility/partition/cell-values.ts';
import type { Slot } from '../../eligibility/partition/slots.ts';
import { days } from '../arbitraries/some-days.ts';

/** Values of a fact, most of them those that a policy compares it with and their neighbours. `slots` are those of the fact. */
export function valuesOfFact(type: FactType, slots: readonly Slot[]): fc.Arbitrary<FactValue> {
  const anything = valuesOfType(type);
  if (type.type === 'choices') {
    const named = fc.shuffledSubarray(slots.map(({ option }) => option!));
    return fc.tuple(named, anything).map((sets) => sets.flat() as string[]);
  }
  const edges = [...new Set(slots.flatMap(valuesAtEdges))];
  if (edges.length === 0) return anything;
  return fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...edges) }, { weight: 1, arbitrary: anything });
}

/** The values at the ends of each cell: the constants themselves, and what lies just below and just above. */
function valuesAtEdges(slot: Slot): FactValue[] {
  const cells = Array.from({ length: slot.size - 1 }, (_, i) => i + 1);
  return cells
    .flatMap((cell) => [valueIn(slot, cell, 'low'), valueIn(slot, cell, 'high')])
    .filter((value) => value !== undefined);
}

function valuesOfType(type: FactType): fc.Arbitrary<FactValue> {
  switch (type.type) {
    case 'yes-no':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...type.options);
    case 'choices':
      return fc.array(fc.constantFrom(...type.options), { maxLength: 3 });
    case 'ladder':
      return fc.constantFrom(...type.steps);
    case 'whole-number':
      return fc.oneof(fc.nat(100), fc.maxSafeInteger());
    case 'number':
      // JSON has no -0.
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);
    case 'day':
      return days();
  }
}
