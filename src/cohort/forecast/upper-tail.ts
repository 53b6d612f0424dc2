const step = 2 ** -500;
const negligible = 2 ** -70;

/**
 * The probability of `least` or more successes in `trials`, each with probability `yes`, where `least` is no less than the most
 * likely number of successes. `no` is 1 − `yes`; `skew`, by how much too small the quotient `yes / no` is, relative to it.
 *
 * Only the ratios of neighbouring probabilities are needed: from the most likely number, whose weight is called 1, they lead to
 * the weight of every other, and the sum of all weights says what 1 was. So there is no logarithm of a factorial to lose digits in.
 */
export function upperTail(trials: number, least: number, yes: number, no: number, skew: number): number {
  const up = (successes: number) => ((trials - successes) * yes) / ((successes + 1) * no);
  const down = (successes: number) => (successes * no) / ((trials - successes + 1) * yes);
  const mode = Math.min(trials, Math.floor((trials + 1) * yes));

  // A weight may be too small for a number where the tail, scaled, is not: the powers taken out are put back last.
  let weight = 1;
  let steps = 0;
  for (let successes = mode; successes < least; successes += 1) {
    weight *= up(successes);
    if (weight >= step) continue;
    weight /= step;
    steps += 1;
    // The tail is less than its first weight, and that is now less than the least number there is.
    if (weight === 0 || steps === 3) return 0;
  }
  weight *= 1 + (least - mode) * skew;

  const tail = sumOfWeights(least, trials, 1, up);
  const all = sumOfWeights(mode, trials, 1, up) + sumOfWeights(mode, 0, -1, down) - 1;
  let probability = (weight * tail) / all;
  for (; steps > 0; steps -= 1) probability *= step;
  return probability;
}

/** The weights from `first`, which counts 1, to `last`, as far as they count; with what each addition rounds away. */
function sumOfWeights(first: number, last: number, by: 1 | -1, ratio: (successes: number) => number): number {
  let sum = 1;
  let lost = 0;
  let weight = 1;
  for (let successes = first; successes !== last; successes += by) {
    weight *= ratio(successes);
    if (weight < sum * negligible) break;
    const next = sum + weight;
    lost += sum - next + weight;
    sum = next;
  }
  return sum + lost;
}
