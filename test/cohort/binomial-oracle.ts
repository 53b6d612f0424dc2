/** A fraction; above 0 it is a number without any rounding. */
export type Fraction = readonly [numerator: bigint, denominator: bigint];

/** The probability that `target` or more of `places` people complete: all terms of the sum, in whole numbers. */
export function exactProbability(target: number, places: number, [a, d]: Fraction): Fraction {
  const b = d - a;
  if (a === 0n) return [target === 0 ? 1n : 0n, 1n];
  let term = a ** BigInt(places);
  let sum = 0n;
  for (let completed = places; completed >= target; completed -= 1) {
    sum += term;
    term = (term * BigInt(completed) * b) / (BigInt(places - completed + 1) * a);
  }
  return [sum, d ** BigInt(places)];
}

/** What the number is exactly: 0.9 is a little more than nine tenths. */
export function fractionOf(number: number): Fraction {
  let [numerator, denominator] = [number, 1n];
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    denominator *= 2n;
  }
  return [BigInt(numerator), denominator];
}

/** The number nearest to the fraction, or next to it where numbers become too small to be that near. */
export function toNumber([numerator, denominator]: Fraction): number {
  const shift = bits(denominator) - bits(numerator) + 64;
  const scaled = shift > 0 ? (numerator << BigInt(shift)) / denominator : numerator / (denominator << BigInt(-shift));
  const half = Math.floor(shift / 2);
  return Number(scaled) * 2 ** -half * 2 ** (half - shift);
}

/** By how much the number is wrong, as a part of what it should be. The last bit of the least numbers there are is free. */
export function relativeError(got: number, exact: number): number {
  const error = Math.abs(got - exact);
  return error <= Number.MIN_VALUE ? 0 : error / exact;
}

function bits(number: bigint): number {
  return number.toString(16).length * 4;
}
