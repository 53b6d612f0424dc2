import type { PlaceBlock, PlacePlan } from './place-plan.ts';

/**
 * The plan with so many places fewer. Open places go first, from the last block on, then reserved ones, then guaranteed ones: what
 * was promised to a group gives way last. Blocks that have no places left stay where they are.
 */
export function planWithout(plan: PlacePlan, places: number): PlacePlan {
  const left = plan.blocks.map((block) => block.places);
  let toGo = places;
  for (const isInTurn of [isOpen, isReserved, isGuaranteed]) {
    for (let i = left.length - 1; i >= 0; i -= 1) {
      if (!isInTurn(plan.blocks[i]!)) continue;
      const gone = Math.min(left[i]!, toGo);
      left[i]! -= gone;
      toGo -= gone;
    }
  }
  return { ...plan, blocks: plan.blocks.map((block, i) => ({ ...block, places: left[i]! })) };
}

/**
 * The fewest places from 0 on for which the answer is yes, if it is yes for all more than that; `most` if it is for none below.
 */
export function fewestPlaces(most: number, isEnough: (places: number) => boolean): number {
  if (isEnough(0)) return 0;
  let fewest = 1;
  for (let enough = most; fewest < enough;) {
    const middle = Math.floor((fewest + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else fewest = middle + 1;
  }
  return fewest;
}

function isOpen({ group }: PlaceBlock): boolean {
  return group === 'open';
}

function isReserved({ group, guaranteed }: PlaceBlock): boolean {
  return group !== 'open' && guaranteed !== true;
}

function isGuaranteed({ guaranteed }: PlaceBlock): boolean {
  return guaranteed === true;
}
