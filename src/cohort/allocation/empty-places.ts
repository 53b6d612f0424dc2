import type { PlacePlan } from '../programme/place-plan.ts';
import type { Seating } from './seating.ts';

/**
 * How many places of the plan stay empty, by the group they are for, when so many seats of each number are taken. Groups with none
 * are not in it.
 */
export function emptyPlaces({ blocks }: PlacePlan, { seats }: Seating, taken: Int32Array): Record<string, number> {
  const empty = new Map<string, number>();
  for (const { group, places } of blocks) empty.set(group, (empty.get(group) ?? 0) + places);
  seats.forEach((place, seat) => {
    if (place && taken[seat]! > 0) empty.set(place.group, empty.get(place.group)! - taken[seat]!);
  });
  return Object.fromEntries([...empty].filter(([, places]) => places > 0));
}
