import { queueOf, seatFrom, type Queue } from './queue.ts';
import type { Released, Seating } from './seating.ts';

/**
 * Every block, in its turn, takes its best ranked members left. Answers the places that are to be released when all blocks have
 * been filled.
 *
 * @see Dur, Kominers, Pathak and Sönmez, Reserve Design, 2018, https://doi.org/10.1086/699974
 */
export function chooseInTurn(
  seating: Seating,
  kindAt: ArrayLike<number>,
  seats: Int32Array,
  everybody: Queue,
): Released[] {
  const members = membersOf(seating, kindAt);
  const released: Released[] = [];
  for (const { reserve, places, unfilled, seat, releasedSeat } of seating.inTurn) {
    if (reserve === -1) {
      seatFrom(everybody, places, seat, seats);
      continue;
    }
    const left = seatFrom(members.get(reserve)!, places, seat, seats);
    if (unfilled === 'release-in-turn') seatFrom(everybody, left, releasedSeat, seats);
    if (unfilled === 'release') released.push({ seat: releasedSeat, places: left });
  }
  return released;
}

// No more people than there are places get one, so nobody further down a queue than that is ever called.
function membersOf({ inTurn, places, reservesOf }: Seating, kindAt: ArrayLike<number>): Map<number, Queue> {
  const positions = new Map<number, number[]>();
  for (const { reserve } of inTurn) if (reserve !== -1) positions.set(reserve, []);
  let open = positions.size;
  for (let position = 0; open > 0 && position < kindAt.length; position += 1) {
    for (const reserve of reservesOf[kindAt[position]!]!) {
      const own = positions.get(reserve);
      if (own && own.length < places && own.push(position) === places) open -= 1;
    }
  }
  return new Map([...positions].map(([reserve, own]) => [reserve, queueOf(own.length, own)]));
}
