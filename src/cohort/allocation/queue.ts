/** People in rank order, of whom each is looked at once. */
export interface Queue {
  /** Where each stands in the ranking. Left out: everybody does, in order. */
  readonly positions: readonly number[] | undefined;
  /** How many people are in it. */
  readonly length: number;
  /** How many were looked at. */
  next: number;
}

/** A queue of everybody ranked or, given positions, of those who stand there. */
export function queueOf(length: number, positions?: readonly number[]): Queue {
  return { positions, length, next: 0 };
}

/** Gives up to so many seats to the first in the queue who have none yet. Answers how many seats are left over. */
export function seatFrom(queue: Queue, places: number, seat: number, seats: Int32Array): number {
  let left = places;
  while (left > 0 && queue.next < queue.length) {
    const position = queue.positions ? queue.positions[queue.next]! : queue.next;
    queue.next += 1;
    if (seats[position] !== 0) continue;
    seats[position] = seat;
    left -= 1;
  }
  return left;
}
