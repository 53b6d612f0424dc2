import { upperTail } from './upper-tail.ts';

/** The probability that `target` or more of `places` people complete, for numbers that were checked. */
export function probabilityOfReaching(target: number, places: number, completion: number): number {
  if (target === 0) return 1;
  if (target > places || completion === 0) return 0;
  if (completion === 1) return 1;
  const dropOut = 1 - completion;
  // What the subtraction rounded away is little, but it is there once for each step away from the most likely number.
  const lost = (1 - dropOut - completion) / dropOut;
  return target > Math.floor((places + 1) * completion)
    ? Math.min(1, upperTail(places, target, completion, dropOut, -lost))
    : Math.max(0, 1 - upperTail(places, places - target + 1, dropOut, completion, lost));
}
