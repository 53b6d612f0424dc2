/** How many places the first intakes have together, from the places of each; the last one repeats without end. */
export function placesAfter(listed: readonly number[]): (intakes: number) => number {
  const sums = [0];
  for (const places of listed) sums.push(sums.at(-1)! + places);
  const all = sums.at(-1)!;
  const last = listed.at(-1)!;
  return (intakes) => sums[intakes] ?? all + (intakes - listed.length) * last;
}
