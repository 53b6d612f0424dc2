import { matchReserves } from './match-reserves.ts';
import { seatFrom, type Queue } from './queue.ts';
import type { Released, Seating, SmartSeating } from './seating.ts';

/**
 * As many reserved places as possible are filled with members, and rank decides inside that. Answers the places that are to be
 * released.
 *
 * Open places last: the best ranked members who fill the reserves, then the best of the others. Open places first: they go to
 * the best of those who are not needed to fill the reserves, and who is needed is read from the bottom of the ranking, so that
 * of two who could fill the same reserved place the lower ranked one is needed.
 *
 * @see Pathak, Sönmez, Ünver and Yenmez, 2020, https://ar5iv.labs.arxiv.org/html/2008.00374
 * @see Sönmez and Yenmez, Econometrica, 2022, https://doi.org/10.3982/ECTA17788
 */
export function chooseSmartly(
  { openFirst, open, reserves }: SmartSeating,
  reservesOf: Seating['reservesOf'],
  kindAt: ArrayLike<number>,
  seats: Int32Array,
  everybody: Queue,
): Released[] {
  if (openFirst && open.places > 0) {
    const needed = matchReserves(reserves, reservesOf, kindAt, seats, 'worst-first');
    for (let position = 0, left = open.places; left > 0 && position < kindAt.length; position += 1) {
      if (seats[position] !== 0 || needed[position] !== 0) continue;
      seats[position] = open.seat;
      left -= 1;
    }
  }
  const left = new Map(reserves.map(({ seat, places }) => [seat, places]));
  matchReserves(reserves, reservesOf, kindAt, seats, 'best-first').forEach((seat, position) => {
    if (seat === 0) return;
    seats[position] = seat;
    left.set(seat, left.get(seat)! - 1);
  });
  if (!openFirst) seatFrom(everybody, open.places, open.seat, seats);
  return reserves
    .filter(({ unfilled }) => unfilled === 'release')
    .map(({ seat, releasedSeat }) => ({ seat: releasedSeat, places: left.get(seat)! }));
}
