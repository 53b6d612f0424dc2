const rounding = 1e-12;

/**
 * How many of so many people are expected to complete. What multiplication left just beside a whole number is that number:
 * `0.29 * 100` is 29, not 28.999999999999996.
 */
export function expectedCompletions(places: number, completion: number): number {
  const product = places * completion;
  const whole = Math.round(product);
  return Math.abs(product - whole) <= whole * rounding ? whole : product;
}
