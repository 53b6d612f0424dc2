import * as fc from 'fast-check';
import type { PlacePlan } from '../../cohort/programme/place-plan.ts';

/** The groups that somebody is in: none, or up to three of those that the plans keep places for and one that they do not know. */
export function membershipsUnder(plans: readonly PlacePlan[]): fc.Arbitrary<readonly string[]> {
  const groups = new Set(plans.flatMap(({ blocks }) => blocks.map(({ group }) => group)));
  groups.delete('open');
  // No group of a plan is called so: it is longer than all of them.
  const stranger = `not-${[...groups].join('-or-')}`;
  return fc.shuffledSubarray([...groups, stranger], { maxLength: Math.min(3, groups.size + 1) });
}
