import { chooseInTurn } from './choose-in-turn.ts';
import { chooseSmartly } from './choose-smartly.ts';
import { queueOf, seatFrom } from './queue.ts';
import type { Released, Seating } from './seating.ts';

/**
 * The choice of one cohort: the seat number of each applicant, by where they stand in the ranking; 0 for those who get none. This
 * is what allocating, matching and making the next offers all stand on.
 *
 * `kindAt` has the kind of each applicant, best first.
 */
export function choose(seating: Seating, kindAt: ArrayLike<number>): Int32Array {
  const seats = new Int32Array(kindAt.length);
  const everybody = queueOf(kindAt.length);
  const released: Released[] = [
    ...chooseInTurn(seating, kindAt, seats, everybody),
    ...(seating.smart ? chooseSmartly(seating.smart, seating.reservesOf, kindAt, seats, everybody) : []),
  ];
  for (const { seat, places } of released) seatFrom(everybody, places, seat, seats);
  return seats;
}
