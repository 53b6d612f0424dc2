import { givePlaces, type Given } from './give-places.ts';
import { matchReserves } from './match-reserves.ts';
import type { PlaceBlock } from '../programme/place-plan.ts';
import type { RankedApplication } from '../ranking/ranking.ts';
import type { ReservedPlaces } from '../programme/smart-plans.ts';

/**
 * The place of each applicant when as many reserved places as possible are filled with members, and rank decides inside that.
 *
 * Open places last: the best ranked members who fill the reserves, then the best of the others. Open places first: they go to
 * the best of those who are not needed to fill the reserves, and who is needed is read from the bottom of the ranking, so that
 * of two who could fill the same reserved place the lower ranked one is needed.
 *
 * @see Pathak, Sönmez, Ünver and Yenmez, 2020, https://ar5iv.labs.arxiv.org/html/2008.00374
 * @see Sönmez and Yenmez, Econometrica, 2022, https://doi.org/10.3982/ECTA17788
 */
export function fillSmartly(blocks: readonly PlaceBlock[], ranked: readonly RankedApplication[]): Given {
  const given: Given = ranked.map(() => undefined);
  const open = blocks.reduce((places, block) => places + (block.group === 'open' ? block.places : 0), 0);
  const reserves = reservesOf(blocks);
  const bestFirst = ranked.map((_, i) => i);
  const match = (order: readonly number[]) => matchReserves(reserves, order, (i) => ranked[i]!.groups);

  if (blocks[0]?.group === 'open') {
    const needed = match([...bestFirst].reverse());
    givePlaces(given, open, { kind: 'open', group: 'open' }, (i) => !needed.has(i));
  }
  const taken = new Map(reserves.map(({ group }) => [group, 0]));
  for (const [i, group] of match(bestFirst.filter((i) => !given[i]))) {
    given[i] = { kind: 'reserved', group };
    taken.set(group, taken.get(group)! + 1);
  }
  if (blocks[0]?.group !== 'open') givePlaces(given, open, { kind: 'open', group: 'open' });

  if (blocks.some(({ unfilled }) => unfilled === 'release')) {
    for (const { group, places } of reserves) {
      givePlaces(given, places - taken.get(group)!, { kind: 'released', group });
    }
  }
  return given;
}

function reservesOf(blocks: readonly PlaceBlock[]): ReservedPlaces[] {
  const places = new Map<string, number>();
  for (const block of blocks) {
    if (block.group !== 'open') places.set(block.group, (places.get(block.group) ?? 0) + block.places);
  }
  return [...places].map(([group, places]) => ({ group, places }));
}
