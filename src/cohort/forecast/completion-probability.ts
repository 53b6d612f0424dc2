import { checkParts } from './check-parts.ts';
import { probabilityOfReaching } from './probability-of-reaching.ts';

/** What `completionProbability` asks about the people in the places. */
export interface CompletionProbabilityOptions {
  /** The probability that one person completes, from 0 to 1; 0.9 is nine in ten. */
  readonly completion: number;
  /** How many people are to complete, at least; 0 or more. */
  readonly target: number;
}

/**
 * The probability that `target` people or more complete, of as many as there are places, each of them with probability
 * `completion` and nobody because of another: from 0 to 1.
 *
 * It is the exact binomial distribution, not the normal one in its stead: right to about 12 digits, however small the answer
 * and however many the places.
 *
 * @param places - how many people have a place, from 0 to 10,000,000,000; the work grows with the square root of that.
 * @throws RangeError if `places` or `target` is not a whole number from 0 to 10,000,000,000, or `completion` not a number from
 * 0 to 1.
 *
 * @see https://en.wikipedia.org/wiki/Binomial_distribution: the probability that a number of independent trials succeed
 *
 * @example
 * ```ts
 * import { completionProbability } from 'digital-academy';
 *
 * completionProbability(2, { completion: 0.5, target: 1 }); // => 0.75
 * completionProbability(350, { completion: 0.9, target: 300 }) > 0.995; // => true
 * completionProbability(300, { completion: 0.9, target: 301 }); // => 0
 * ```
 */
export function completionProbability(places: number, options: CompletionProbabilityOptions): number {
  const { completion, target } = options;
  checkParts('completionProbability', [
    ['places', places, 'count'],
    ['target', target, 'count'],
    ['completion', completion, 'share'],
  ]);
  return probabilityOfReaching(target, places, completion);
}
