import { givePlaces, type Given } from './give-places.ts';
import type { PlaceBlock } from '../programme/place-plan.ts';
import type { RankedApplication } from '../ranking/ranking.ts';

/**
 * The place of each applicant when every block, in its turn, takes its best ranked members left. Places released at the end go
 * to the best ranked people left, whoever they are, in the order of the blocks.
 *
 * @see Dur, Kominers, Pathak and Sönmez, Reserve Design, 2018, https://doi.org/10.1086/699974
 */
export function fillInOrder(blocks: readonly PlaceBlock[], ranked: readonly RankedApplication[]): Given {
  const given: Given = ranked.map(() => undefined);
  const released: { readonly group: string; readonly places: number }[] = [];

  for (const { group, places, unfilled } of blocks) {
    if (group === 'open') {
      givePlaces(given, places, { kind: 'open', group });
      continue;
    }
    const left = givePlaces(given, places, { kind: 'reserved', group }, (i) => ranked[i]!.groups.includes(group));
    if (unfilled === 'release-in-turn') givePlaces(given, left, { kind: 'released', group });
    if (unfilled === 'release') released.push({ group, places: left });
  }
  for (const { group, places } of released) givePlaces(given, places, { kind: 'released', group });
  return given;
}
