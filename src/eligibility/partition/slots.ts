import { readerOf } from '../language/read-facts.ts';
import type { Comparison, Rule } from '../language/rule.ts';
import type { FactType, Vocabulary } from '../language/vocabulary.ts';
import { comparisonsIn } from '../language/walk-rule.ts';
import { rangeOf } from './range.ts';
import type { Scale } from './scale.ts';
import { isMeasured, scaleOf } from './scale.ts';

// A policy compares each fact with finitely many constants, so the values of the fact fall into finitely many cells within which
// it cannot tell them apart. That is all that deciding, and everything that is built on it, ever looks at.

/**
 * Where one fact, or one option of a set, stands: in one of its cells. Cell 0 is *missing*; the others are numbered in the order
 * of their values. Cells of a number or a day that lie between two constants have the odd numbers, the constants the even ones.
 */
export interface Slot extends Scale {
  /** The path of the fact. */
  readonly fact: string;
  /** Reads its value out of facts: `null` or `undefined` where it is missing. */
  readonly read: (facts: object) => unknown;
  /** The type of the fact. */
  readonly type: FactType;
  /** The option that a slot of a set is about. */
  readonly option?: string;
  /** What the fact is compared with, lowest first, if it is a number or a day. */
  readonly constants: readonly (number | string)[];
}

/** The slots that rules over a vocabulary look at, in the order in which the rules name them. */
export function slotsOf(vocabulary: Vocabulary, rules: readonly Rule[]): readonly Slot[] {
  const all = rules.flatMap(comparisonsIn);
  return [...new Set(all.map(({ fact }) => fact))].flatMap((fact): readonly Slot[] => {
    const comparisons = all.filter((one) => one.fact === fact);
    const type = vocabulary[fact]!;
    const read = readerOf(fact);
    if (type.type === 'choices') {
      const options = new Set(comparisons.flatMap((one) => ('values' in one ? one.values : [])));
      const isValue = isSetOf(type.options);
      return [...options].map((option) => {
        const cellOf = (value: unknown) => (isValue(value) ? (value.includes(option) ? 2 : 1) : -1);
        return { fact, read, type, option, constants: [], size: 3, cellOf };
      });
    }
    const constants = isMeasured(type)
      ? [...new Set(comparisons.flatMap(boundsIn))].sort((a, b) => (a < b ? -1 : 1))
      : [];
    return [{ fact, read, type, constants, ...scaleOf(type, constants) }];
  });
}

// Of a copy, because `every` would skip the holes of a sparse list.
function isSetOf(options: readonly string[]) {
  const known = new Set<unknown>(options);
  return (value: unknown): value is readonly unknown[] =>
    Array.isArray(value) && [...(value as unknown[])].every((option) => known.has(option));
}

function boundsIn(comparison: Comparison): readonly (string | number)[] {
  if ('values' in comparison) return [];
  const { from, to } = rangeOf(comparison);
  return [from, to].filter((end) => end !== undefined) as (string | number)[];
}
