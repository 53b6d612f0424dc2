import type { PlaceBlock, PlacePlan, PlaceTaken, RankedApplication, Ranking } from 'digital-academy';

/** Who has which place under a plan in order, told place by place: each calls the first in the queue who may have it. */
export function placedOneByOne({ blocks }: PlacePlan, { ranked }: Ranking): Record<string, PlaceTaken> {
  const queue = [...ranked];
  const placed: Record<string, PlaceTaken> = {};
  function call(next: RankedApplication | undefined, kind: PlaceTaken['kind'], group: string) {
    if (next) placed[queue.splice(queue.indexOf(next), 1)[0]!.id] = { kind, group };
  }

  const releasedLast: string[] = [];
  for (const { group, unfilled } of blocks.flatMap((block) => Array<PlaceBlock>(block.places).fill(block))) {
    const member = queue.find(({ groups }) => groups.includes(group));
    if (group === 'open') call(queue[0], 'open', group);
    else if (member) call(member, 'reserved', group);
    else if (unfilled === 'release-in-turn') call(queue[0], 'released', group);
    else if (unfilled === 'release') releasedLast.push(group);
  }
  for (const group of releasedLast) call(queue[0], 'released', group);
  return placed;
}
