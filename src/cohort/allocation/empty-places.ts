import type { PlacePlan } from '../programme/place-plan.ts';
import type { PlaceTaken } from './place-taken.ts';

/** How many places of the plan stay empty, by the group they are for. Groups with none are not in it. */
export function emptyPlaces({ blocks }: PlacePlan, taken: Iterable<PlaceTaken>): Record<string, number> {
  const empty = new Map<string, number>();
  for (const { group, places } of blocks) empty.set(group, (empty.get(group) ?? 0) + places);
  for (const { group } of taken) empty.set(group, empty.get(group)! - 1);
  return Object.fromEntries([...empty].filter(([, places]) => places > 0));
}
