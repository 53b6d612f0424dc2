import type { Seating, SeatingBlock } from './seating.ts';

/**
 * Who fills the reserves: the seat number of each, and 0 for the others. People come in the given order, those who have a seat left
 * out, and each one is chosen who can have a reserved place together with all chosen before: somebody already chosen may have
 * to move to another of their reserves. That fills as many places as can be filled, with the best in that order (the greedy basis
 * of a transversal matroid).
 *
 * People of one kind are interchangeable, so what is kept is only how many of each kind stand in each reserve. The cost then
 * depends on the number of kinds and places, and hardly on the number of applicants.
 */
export function matchReserves(
  blocks: readonly SeatingBlock[],
  reservesOf: Seating['reservesOf'],
  kindAt: ArrayLike<number>,
  seats: Int32Array,
  order: 'best-first' | 'worst-first',
): Int32Array {
  const left = blocks.map(({ places }) => places);
  const blockFor = new Map(blocks.map(({ reserve }, block) => [reserve, block]));
  const kinds: (Kind | undefined)[] = [];
  const standing: Kind[] = [];
  // Full for one is full for good: the chosen only ever change places among the blocks that were found.
  const isClosed = new Uint8Array(blocks.length);

  function kindFor(number: number): Kind {
    const own = reservesOf[number]!.flatMap((reserve) => blockFor.get(reserve) ?? []);
    return { blocks: own, people: new Int32Array(blocks.length), isFull: own.length === 0, stands: false };
  }

  // Makes one place free in one of the blocks, by moving somebody on to another of their reserves, and so forth. Answers which one.
  function makeRoom(wanted: readonly number[]): number | undefined {
    const found = [...wanted];
    const foundBy: ({ readonly kind: Kind; readonly from: number } | undefined)[] = [];
    const isFound = new Uint8Array(blocks.length);
    for (const block of wanted) isFound[block] = 1;
    for (const from of found) {
      if (isClosed[from] === 1) continue;
      for (const kind of standing) {
        if (kind.people[from] === 0) continue;
        for (const block of kind.blocks) {
          if (isFound[block] === 1) continue;
          isFound[block] = 1;
          foundBy[block] = { kind, from };
          if (left[block]! > 0) return moveAllOn(block, foundBy);
          found.push(block);
        }
      }
    }
    for (const block of found) isClosed[block] = 1;
    return undefined;
  }

  function moveAllOn(
    free: number,
    foundBy: readonly ({ readonly kind: Kind; readonly from: number } | undefined)[],
  ): number {
    let block = free;
    for (let by = foundBy[block]; by !== undefined; by = foundBy[block]) {
      move(by.kind, by.from, -1);
      move(by.kind, block, 1);
      block = by.from;
    }
    return block;
  }

  function move(kind: Kind, block: number, people: 1 | -1): void {
    kind.people[block]! += people;
    left[block]! -= people;
  }

  function place(kind: Kind): boolean {
    for (const block of kind.blocks) {
      if (left[block]! > 0) return stand(kind, block);
    }
    const block = makeRoom(kind.blocks);
    if (block === undefined) {
      kind.isFull = true;
      return false;
    }
    return stand(kind, block);
  }

  function stand(kind: Kind, block: number): true {
    if (!kind.stands) standing.push(kind);
    kind.stands = true;
    move(kind, block, 1);
    return true;
  }

  const chosen: number[] = [];
  const count = kindAt.length;
  let free = left.reduce((sum, places) => sum + places, 0);
  for (let step = 0; free > 0 && step < count; step += 1) {
    const position = order === 'best-first' ? step : count - 1 - step;
    if (seats[position] !== 0) continue;
    const kind = (kinds[kindAt[position]!] ??= kindFor(kindAt[position]!));
    if (kind.isFull || !place(kind)) continue;
    free -= 1;
    chosen.push(position);
  }

  const chosenSeats = new Int32Array(count);
  for (const position of chosen) {
    const { people } = kinds[kindAt[position]!]!;
    let block = 0;
    while (people[block] === 0) block += 1;
    people[block]! -= 1;
    chosenSeats[position] = blocks[block]!.seat;
  }
  return chosenSeats;
}

/** All applicants who belong to the same reserves. */
interface Kind {
  /** The blocks kept for them, by index. */
  readonly blocks: readonly number[];
  /** How many of them stand in each block. */
  readonly people: Int32Array;
  isFull: boolean;
  /** Whether any of them was ever chosen. */
  stands: boolean;
}
