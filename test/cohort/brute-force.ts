import type { PlacePlan, RankedApplication, Ranking } from 'digital-academy';

// Smart reserves by their definition and by trying everything: no matching algorithm, no greedy choice of members.
// https://ar5iv.labs.arxiv.org/html/2008.00374

/** The most reserved places that these applicants can fill as members: every way to give each a place or none is tried. */
export function mostFilled(plan: PlacePlan, applicants: readonly RankedApplication[]): number {
  return most(
    plan.blocks
      .filter(({ group }) => group !== 'open')
      .flatMap(({ group, places }) => Array<string>(places).fill(group)),
    applicants,
  );
}

function most(places: readonly string[], [first, ...rest]: readonly RankedApplication[]): number {
  if (!first) return 0;
  const ways = places.map((group, i) =>
    first.groups.includes(group)
      ? 1 +
        most(
          places.filter((_, j) => j !== i),
          rest,
        )
      : 0,
  );
  return Math.max(most(places, rest), ...ways);
}

/** Who gets in under a smart plan, best first. */
export function admittedByDefinition(plan: PlacePlan, { ranked }: Ranking): string[] {
  const open = plan.blocks.reduce((sum, { group, places }) => sum + (group === 'open' ? places : 0), 0);
  const all = plan.blocks.reduce((sum, { places }) => sum + places, 0);
  const isReleased = plan.blocks.some(({ unfilled }) => unfilled === 'release');
  const admitted = new Set<RankedApplication>();
  const others = () => ranked.filter((one) => !admitted.has(one));

  function giveOpenPlaces() {
    for (const one of others().slice(0, open)) admitted.add(one);
  }
  // An open place goes to the best one without whom as many reserved places can be filled as with them.
  function giveOpenPlacesToThoseNotNeeded() {
    for (let left = open; left > 0; left -= 1) {
      const next = others().find(
        (one) =>
          mostFilled(
            plan,
            others().filter((other) => other !== one),
          ) === mostFilled(plan, ranked),
      );
      if (next) admitted.add(next);
    }
  }
  // Of all sets that fill as many reserved places as possible, the one that compares best from the top of the ranking.
  function giveReservedPlaces() {
    const target = mostFilled(plan, others());
    const best = subsets(others()).find((set) => set.length === target && mostFilled(plan, set) === target);
    for (const one of best!) admitted.add(one);
  }

  if (plan.blocks[0]?.group === 'open') {
    giveOpenPlacesToThoseNotNeeded();
    giveReservedPlaces();
  } else {
    giveReservedPlaces();
    giveOpenPlaces();
  }
  if (isReleased) for (const one of others().slice(0, all - admitted.size)) admitted.add(one);
  return ranked.filter((one) => admitted.has(one)).map(({ id }) => id);
}

/** Every subset; of two of the same size, the one with the better ranked first difference comes first. */
function subsets<T>([first, ...rest]: readonly T[]): T[][] {
  if (first === undefined) return [[]];
  const without = subsets(rest);
  return [...without.map((set) => [first, ...set]), ...without];
}
