import * as fc from 'fast-check';
import type { PlacePlan } from '../../cohort/programme/place-plan.ts';
import { placesOf } from '../../cohort/programme/places-of.ts';
import type { Ranking } from '../../cohort/ranking/ranking.ts';

// Who comes to a plan: people in its groups, in several of them and in none, and about as many as there are places.

/** Rankings of people who come to the plan. */
export function rankingsFor(plan: PlacePlan): fc.Arbitrary<Ranking> {
  const people = fc.record({ groups: membershipsUnder([plan]) });
  return comingTo([plan], people).map((ranked) => ({ format: 1, ranked }));
}

/** The groups that somebody is in: none, or up to three of those that the plans keep places for and one that they do not know. */
export function membershipsUnder(plans: readonly PlacePlan[]): fc.Arbitrary<readonly string[]> {
  const groups = new Set(plans.flatMap(({ blocks }) => blocks.map(({ group }) => group)));
  groups.delete('open');
  // No group of a plan is called so: it is longer than all of them.
  const stranger = `not-${[...groups].join('-or-')}`;
  return fc.shuffledSubarray([...groups, stranger], { maxLength: Math.min(3, groups.size + 1) });
}

/**
 * People who come to plans, each with an id of its own: `'a1'`, `'a2'` and so on. A few of whom the same is true come one after the other, or about
 * as many as there are places in a block or a plan, so that places run out whatever their number.
 */
export function comingTo<Person extends object>(plans: readonly PlacePlan[], people: fc.Arbitrary<Person>) {
  const sizes = plans.flatMap((plan) => [placesOf(plan), ...plan.blocks.map(({ places }) => places)]);
  const near = new Set(sizes.flatMap((size) => [size - 1, size, size + 1]).filter((count) => count > 0));
  const count = fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constantFrom(1, ...near));
  const runs = fc.array(fc.record({ person: people, count }), { maxLength: 8 });
  return runs.map((some) => {
    const all = some.flatMap(({ person, count }) => Array.from({ length: count }, () => person));
    return all.map((person, i) => ({ id: `a${i + 1}`, ...person }));
  });
}
