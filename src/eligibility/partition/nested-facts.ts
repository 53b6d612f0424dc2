import type { FactValue } from '../language/vocabulary.ts';
import { valueIn } from './cell-values.ts';
import type { Space } from './space.ts';

/** An object that holds these values, each at the path of its fact. Missing ones are left out. */
export function nestedFacts(values: Iterable<readonly [fact: string, value: FactValue | null]>): object {
  const facts: Record<string, unknown> = {};
  for (const [fact, value] of values) if (value !== null) putAt(facts, fact, value);
  return facts;
}

/** Puts a value at the path of a fact, into objects that are made on the way. */
export function putAt(facts: Record<string, unknown>, fact: string, value: unknown): void {
  const names = fact.split('.');
  const last = names.pop()!;
  let object = facts;
  for (const name of names) {
    if (!Object.hasOwn(object, name)) object[name] = {};
    object = object[name] as Record<string, unknown>;
  }
  object[last] = value;
}

/** The same classes with one for what is open, -1: it may be anything, so it is the first that is known. */
export function filled({ variables }: Space, chosen: readonly number[]): readonly number[] {
  return variables.map(({ siblings }, variable) =>
    [variable, ...siblings].some((one) => chosen[one] === 0) ? 0 : Math.max(1, chosen[variable]!),
  );
}

/** Somebody in these classes; `stated` are values to take out of their cells rather than others. */
export function factsAt(
  space: Space,
  chosen: readonly number[],
  stated: ReadonlyMap<string, FactValue> = new Map(),
): object {
  const values = new Map<string, FactValue | null>();
  filled(space, chosen).forEach((choice, variable) => {
    const { slot, classes } = space.variables[variable]!;
    const value = choice === 0 ? null : valueIn(slot, classes[choice]![0]!)!;
    values.set(slot.fact, together(values.get(slot.fact), value));
  });
  return nestedFacts(new Map([...values, ...stated]));
}

/** The options of a set, which come one by one. */
function together(before: FactValue | null | undefined, value: FactValue | null): FactValue | null {
  return typeof before === 'object' && before !== null && typeof value === 'object' && value !== null
    ? [...before, ...value]
    : value;
}
