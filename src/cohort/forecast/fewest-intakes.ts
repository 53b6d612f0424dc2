import { mostPlaces } from './check-parts.ts';

/**
 * The fewest intakes that have enough places together, 0 or more; nothing if places run out before. What is enough has to stay
 * so with more places. Found by doubling, then by halving what lies between, as there may be ten thousand million intakes.
 */
export function fewestIntakes(
  places: readonly number[],
  placesAfter: (intakes: number) => number,
  isEnough: (places: number) => boolean,
): number | undefined {
  const areEnough = (intakes: number) => placesAfter(intakes) > mostPlaces || isEnough(placesAfter(intakes));
  if (areEnough(0)) return 0;
  if (places.at(-1) === 0 && !areEnough(places.length)) return undefined;
  let tooFew = 0;
  let enough = 1;
  while (!areEnough(enough)) {
    tooFew = enough;
    enough *= 2;
  }
  while (enough - tooFew > 1) {
    const between = tooFew + Math.floor((enough - tooFew) / 2);
    if (areEnough(between)) enough = between;
    else tooFew = between;
  }
  if (placesAfter(enough) <= mostPlaces) return enough;
  throw new RangeError(`forecast: the target takes more than ${mostPlaces} places, the most that are counted`);
}
