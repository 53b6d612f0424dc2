import * as fc from 'fast-check';
import type { PlacePlan } from '../../cohort/programme/place-plan.ts';
import { placesOf } from '../../cohort/programme/places-of.ts';

/** Some people of whom the same is true, who come one after the other. */
export interface Run<Person> {
  /** What is true of each. */
  readonly person: Person;
  /** How many they are; 1 or more. */
  readonly count: number;
}

/** Runs of a few people, or of about as many as there are places in a block or a plan, so that places run out whatever their number. */
export function runsOf<Person>(
  people: fc.Arbitrary<Person>,
  plans: readonly PlacePlan[],
): fc.Arbitrary<readonly Run<Person>[]> {
  const sizes = plans.flatMap((plan) => [placesOf(plan), ...plan.blocks.map(({ places }) => places)]);
  const near = new Set(sizes.flatMap((size) => [size - 1, size, size + 1]).filter((count) => count > 0));
  const count = fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constantFrom(1, ...near));
  return fc.array(fc.record({ person: people, count }), { maxLength: 8 });
}

/** The people of the runs one by one, each with an id of its own. */
export function oneByOne<Person extends object>(
  runs: readonly Run<Person>[],
): (Person & {
  /** `'a1'`, `'a2'` and so on. */
  readonly id: string;
})[] {
  const all = runs.flatMap(({ person, count }) => Array.from({ length: count }, () => person));
  return all.map((person, i) => ({ id: `a${i + 1}`, ...person }));
}
