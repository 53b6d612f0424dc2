import * as fc from 'fast-check';
import { addDays } from '../../calendar/add-days.ts';
import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { daysBetween } from '../../calendar/days-between.ts';
import type { FactType, FactValue } from '../../eligibility/language/vocabulary.ts';
import { valueIn } from '../../eligibility/partition/cell-values.ts';
import type { Slot } from '../../eligibility/partition/slots.ts';
import { days } from '../arbitraries/some-days.ts';

/** Values of a fact, half of them those that a policy compares it with and their neighbours. `slots` are those of the fact. */
export function valuesOfFact(type: FactType, slots: readonly Slot[]): fc.Arbitrary<FactValue> {
  const anything = valuesOfType(type);
  if (type.type === 'choices') {
    const named = fc.shuffledSubarray(slots.map(({ option }) => option!));
    const some = fc.tuple(named, anything).map((sets) => sets.flat() as string[]);
    return fc.oneof({ weight: 9, arbitrary: some.map((set) => [...new Set(set)]) }, { weight: 1, arbitrary: some });
  }
  const edges = [...new Set(slots.flatMap(valuesAtEdges))];
  if (edges.length === 0) return anything;
  const elsewhere = slots.flatMap(({ constants }) => valuesBetween(type, constants));
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...edges) },
    { weight: 1, arbitrary: anything },
    ...(elsewhere.length > 0 ? [{ weight: 2, arbitrary: fc.oneof(...elsewhere) }] : []),
  );
}

/** The values at the ends of each cell: the constants themselves, and what lies just below and just above. */
function valuesAtEdges(slot: Slot): FactValue[] {
  const cells = Array.from({ length: slot.size - 1 }, (_, i) => i + 1);
  return cells
    .flatMap((cell) => [valueIn(slot, cell, 'low'), valueIn(slot, cell, 'high')])
    .filter((value) => value !== undefined);
}

/** Values anywhere between two constants that follow one another, and some way below the first and above the last. */
function valuesBetween({ type }: FactType, constants: Slot['constants']): fc.Arbitrary<FactValue>[] {
  const scale = scales[type];
  if (!scale) return [];
  const { least, most, away, numberOf, valueOf } = scale;
  const at = constants.map(numberOf);
  const reach = Math.max(away, ...at.map(Math.abs));
  const ends = [Math.max(least, at[0]! - reach), ...at, Math.min(most, at.at(-1)! + reach)];
  return ends.slice(1).map((high, i) =>
    fc.nat(1000).map((part) => {
      const number = ends[i]! * (1 - part / 1000) + high * (part / 1000);
      return valueOf(Math.min(most, Math.max(least, number)));
    }),
  );
}

/** What can be measured, as numbers. */
interface Measure {
  readonly least: number;
  readonly most: number;
  readonly away: number;
  readonly numberOf: (value: number | string) => number;
  readonly valueOf: (number: number) => FactValue;
}

const origin = '2017-09-01';

// JSON has no -0.
const scales: Partial<Record<FactType['type'], Measure>> = {
  'whole-number': {
    least: Number.MIN_SAFE_INTEGER,
    most: Number.MAX_SAFE_INTEGER,
    away: 100,
    numberOf: Number,
    valueOf: (number) => Math.round(number) + 0,
  },
  number: {
    least: -Number.MAX_VALUE,
    most: Number.MAX_VALUE,
    away: 100,
    numberOf: Number,
    valueOf: (number) => number + 0,
  },
  day: {
    least: daysBetween(origin, '0001-01-01'),
    most: daysBetween(origin, '9999-12-31'),
    away: 3650,
    numberOf: (day) => daysBetween(origin, day as CalendarDate),
    valueOf: (number) => addDays(origin, Math.round(number)),
  },
};

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
