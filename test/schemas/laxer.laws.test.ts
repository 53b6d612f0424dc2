import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samples } from './samples.ts';
import { storedTypeNames, storedTypes } from './stored-types.ts';
import { problemsWithAjv } from './validators.ts';

// JSON Schema says less than zod does, so it may accept more: never less.

type Path = readonly string[];

/** What a value may be changed into: what people and forms write, and parts of other samples. */
const other = fc.oneof(
  fc.constantFrom<unknown>(null, '', ' ', ' rw6 ', 'open', ' exemplar ', 0, 1, -1, 0.5, 1e21, true, false, [], {}, [
    [],
  ]),
  fc.constantFrom<unknown>('2017-09-01', '2020-02-29', '2017-02-30', '0000-01-01', '2017-10-26T13:00Z', 'RM3', 'GMC'),
  fc.constantFrom(...Object.values(samples).flatMap((sample): unknown[] => Object.values(sample as object))),
  fc.string(),
);

/** A copy with the value at one of its paths changed, doubled, or taken away. */
const changedCopy = (value: unknown) =>
  fc
    .record({
      path: fc.constantFrom(...pathsIn(value)),
      how: fc.constantFrom('change', 'double', 'drop', 'add'),
      to: other,
    })
    .map(({ path, how, to }) => changedAt(value, path, (old) => change(old, how, to)));

describe('whatever a zod schema accepts of changed samples, its JSON Schema accepts', () => {
  const runs = 400;

  it.each(storedTypeNames)('%s', (name) => {
    const schema = storedTypes[name];
    let accepted = 0;
    const copies = fc
      .constantFrom(...Object.entries(samples).filter(([file]) => file.split('.')[0] === name))
      .chain(([, sample]) => fc.oneof(changedCopy(sample), changedCopy(sample).chain(changedCopy)));
    fc.assert(
      fc.property(copies, (value) => {
        if (!schema.safeParse(value).success) return;
        accepted += 1;
        expect(problemsWithAjv(name, value)).toEqual([]);
      }),
      { numRuns: runs },
    );
    // Changes that nothing accepts would prove nothing.
    expect(accepted).toBeGreaterThan(runs / 100);
  });
});

function pathsIn(value: unknown, path: Path = []): Path[] {
  const below = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [path, ...below.flatMap(([key, part]) => pathsIn(part, [...path, key]))];
}

function changedAt(value: unknown, [key, ...rest]: Path, to: (old: unknown) => unknown): unknown {
  if (key === undefined) return to(value);
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown, i) => (String(i) === key ? given(changedAt(one, rest, to)) : [one]));
  }
  const entries = Object.entries(value as object).flatMap(([name, one]: [string, unknown]) =>
    (name === key ? given(changedAt(one, rest, to)) : [one]).map((part) => [name, part] as const),
  );
  return Object.fromEntries(entries);
}

function change(old: unknown, how: string, to: unknown): unknown {
  if (how === 'drop') return undefined;
  if (how === 'double' && Array.isArray(old)) return [...(old as unknown[]), ...(old as unknown[])];
  if (how === 'add' && typeof old === 'object' && old !== null && !Array.isArray(old)) return { ...old, to };
  return to;
}

const given = (value: unknown): unknown[] => (value === undefined ? [] : [value]);
