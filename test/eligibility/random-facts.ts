import type { FactType, FactValue } from 'digital-academy';
import fc from 'fast-check';

// Facts of random types, each with a handful of constants to compare it with and values on, between and beyond these.

/** A random type of fact. */
export interface RandomFact {
  readonly type: FactType;
  /** What rules compare the fact with, lowest first. */
  readonly constants: readonly (boolean | number | string)[];
  /** Values of the fact: at least one in every cell that the constants can cut. */
  readonly domain: readonly FactValue[];
}

const options = fc.subarray(['ccio', 'cio', 'other', 'constructor'], { minLength: 1 });
const fewOptions = options.filter(({ length }) => length <= 3);
// Not in the order of their letters.
const steps = fc.subarray(['practitioner', 'senior', 'advanced', 'leading'], { minLength: 1 });

const wholeNumbers = fc.oneof(
  // Not in the order of their digits.
  { weight: 4, arbitrary: measured({ type: 'whole-number' }, [1, 2, 3, 5, 10, 11], [2, 3, 10]) },
  {
    weight: 1,
    arbitrary: measured(
      { type: 'whole-number' },
      [Number.MIN_SAFE_INTEGER, 0, Number.MAX_SAFE_INTEGER],
      [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    ),
  },
);
const numbers = fc.oneof(
  { weight: 4, arbitrary: measured({ type: 'number' }, [15, 15.5, 15.7, 16, 16.2, 16.5, 17], [15.5, 16, 16.5]) },
  // Neighbours, with no number between them.
  { weight: 1, arbitrary: measured({ type: 'number' }, [-1, 0.3, 0.1 + 0.2, Number.MAX_VALUE], [0.3, 0.1 + 0.2]) },
);
const days = fc.oneof(
  {
    weight: 4,
    arbitrary: measured(
      { type: 'day' },
      ['2017-08-30', '2017-08-31', '2017-09-01', '2017-09-15', '2017-09-29', '2017-09-30'],
      ['2017-08-31', '2017-09-01', '2017-09-29'],
    ),
  },
  {
    weight: 1,
    arbitrary: measured({ type: 'day' }, ['0001-01-01', '2017-09-01', '9999-12-31'], ['0001-01-01', '9999-12-31']),
  },
);

const marks = fc.record(
  { title: fc.constant('What it is called'), sensitive: fc.constant(true as const) },
  { requiredKeys: [], noNullPrototype: true },
);

/** Facts of all types, some of them titled or sensitive. */
export const randomFacts: fc.Arbitrary<RandomFact> = fc
  .tuple(
    fc.oneof(
      fc.constant(listed({ type: 'yes-no' }, [true, false])),
      options.map((some) => listed({ type: 'choice', options: some }, some)),
      steps.map((some) => listed({ type: 'ladder', steps: some }, some)),
      fewOptions.map((some) => ({ ...listed({ type: 'choices', options: some }, some), domain: subsetsOf(some) })),
      wholeNumbers,
      numbers,
      days,
    ),
    marks,
  )
  .map(([fact, some]) => ({ ...fact, type: { ...fact.type, ...some } }));

function listed(type: FactType, values: readonly (boolean | string)[]): RandomFact {
  return { type, constants: values, domain: values };
}

function measured<Value extends number | string>(
  type: FactType,
  line: readonly Value[],
  possible: readonly Value[],
): fc.Arbitrary<RandomFact> {
  return fc.subarray([...possible], { minLength: 1 }).map((constants) => {
    const isConstant = (value: Value | undefined) => constants.some((constant) => constant === value);
    // Of the values between two constants the first stands for all.
    const domain = line.filter((value, i) => i === 0 || isConstant(value) || isConstant(line[i - 1]));
    return { type, constants, domain };
  });
}

function subsetsOf(names: readonly string[]): readonly (readonly string[])[] {
  return names.reduce<string[][]>((sets, name) => [...sets, ...sets.map((set) => [...set, name])], [[]]);
}
