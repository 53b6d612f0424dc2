import type { PlaceTaken } from './allocation.ts';

/** The place each applicant has so far, by their index in the ranking. */
export type Given = (PlaceTaken | undefined)[];

/** Gives up to `places` places to the best ranked who have none and who may take one. Answers how many places are left. */
export function givePlaces(
  given: Given,
  places: number,
  through: PlaceTaken,
  mayTake: (index: number) => boolean = () => true,
): number {
  let left = places;
  for (let i = 0; left > 0 && i < given.length; i += 1) {
    if (given[i] || !mayTake(i)) continue;
    given[i] = through;
    left -= 1;
  }
  return left;
}
