import type { PlacePlan, RankedApplication, Ranking } from 'digital-academy';
import { admittedByDefinition } from './brute-force.ts';
import { placedOneByOne } from './place-by-place.ts';

/** Who gets in under any plan, in no order, read from what a plan says and without the code that allocates. */
export function chosenByDefinition(plan: PlacePlan, { ranked }: Ranking): string[] {
  if (plan.overlap === 'in-order') return Object.keys(placedOneByOne(plan, { format: 1, ranked }));
  const { inside, outside, released } = guaranteedPlaces(plan, ranked);
  const rest = { ...plan, blocks: plan.blocks.filter(({ guaranteed }) => guaranteed !== true) };
  const chosen = new Set([...inside, ...admittedByDefinition(rest, { format: 1, ranked: outside })]);
  const left = ranked.filter(({ id }) => !chosen.has(id)).slice(0, released);
  return [...chosen, ...left.map(({ id }) => id)];
}

/** Who has a guaranteed place, who competes for the others, and how many guaranteed places are released. */
export function guaranteedPlaces({ blocks }: PlacePlan, ranked: readonly RankedApplication[]) {
  const inside: string[] = [];
  let outside = [...ranked];
  let released = 0;
  for (const { group, places, unfilled } of blocks.filter(({ guaranteed }) => guaranteed === true)) {
    const members = outside.filter(({ groups }) => groups.includes(group)).slice(0, places);
    inside.push(...members.map(({ id }) => id));
    outside = outside.filter((one) => !members.includes(one));
    if (unfilled === 'release') released += places - members.length;
  }
  return { inside, outside, released };
}
