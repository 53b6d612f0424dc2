import type { ReservedPlaces } from '../programme/smart-plans.ts';

/**
 * Which reserve each of the chosen gets a place from. Applicants come in the given order, and each one is chosen who can have a
 * reserved place together with all chosen before: somebody already chosen may have to move to another of their reserves. That
 * fills as many places as can be filled, with the best in that order (the greedy basis of a transversal matroid).
 *
 * People in the same reserves are interchangeable, so what is kept is only how many of each kind stand in each reserve. The
 * cost then depends on the number of kinds and places, and hardly on the number of applicants.
 */
export function matchReserves(
  reserves: readonly ReservedPlaces[],
  order: readonly number[],
  groupsOf: (applicant: number) => readonly string[],
): Map<number, string> {
  const left = reserves.map(({ places }) => places);
  const kinds = new Map<string, Kind>();

  // Makes one place free in the reserve, if need be by moving somebody on to another of their reserves, and so forth.
  function makeRoom(reserve: number, tried: Set<number>): boolean {
    if (left[reserve]! > 0) return true;
    if (tried.has(reserve)) return false;
    tried.add(reserve);
    for (const kind of kinds.values()) {
      if (kind.standing[reserve] === 0) continue;
      const next = kind.reserves.find((other) => other !== reserve && makeRoom(other, tried));
      if (next === undefined) continue;
      move(kind, reserve, -1);
      move(kind, next, 1);
      return true;
    }
    return false;
  }

  function move(kind: Kind, reserve: number, people: 1 | -1): void {
    kind.standing[reserve]! += people;
    left[reserve]! -= people;
  }

  const chosen: { readonly applicant: number; readonly kind: Kind }[] = [];
  for (const applicant of order) {
    const kind = kindOf(groupsOf(applicant), reserves, kinds);
    if (kind.isFull) continue;
    const tried = new Set<number>();
    const reserve = kind.reserves.find((one) => makeRoom(one, tried));
    if (reserve === undefined) {
      // Full for one is full for good: the chosen only ever change places among the reserves that were tried.
      kind.isFull = true;
      continue;
    }
    move(kind, reserve, 1);
    chosen.push({ applicant, kind });
  }

  return new Map(
    chosen.map(({ applicant, kind }) => {
      const reserve = kind.standing.findIndex((people) => people > 0);
      kind.standing[reserve]! -= 1;
      return [applicant, reserves[reserve]!.group];
    }),
  );
}

/** All applicants who belong to the same reserves. */
interface Kind {
  /** The reserves they belong to, by index. */
  readonly reserves: readonly number[];
  /** How many of them stand in each reserve, by index. */
  readonly standing: number[];
  isFull: boolean;
}

function kindOf(groups: readonly string[], reserves: readonly ReservedPlaces[], kinds: Map<string, Kind>): Kind {
  const own = reserves.flatMap(({ group }, i) => (groups.includes(group) ? [i] : []));
  const known = kinds.get(own.join());
  if (known) return known;
  const kind = { reserves: own, standing: reserves.map(() => 0), isFull: false };
  kinds.set(own.join(), kind);
  return kind;
}
