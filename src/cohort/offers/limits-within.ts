import type { PlaceTaken } from '../allocation/place-taken.ts';
import type { CohortPlaces } from '../programme/cohort-places.ts';
import { tightestLimit, type PlaceLimit } from '../programme/tightest-limit.ts';

/** A place given in a run, in numbers. */
export interface Given {
  /** The index of the applicant in the ranking. */
  readonly applicant: number;
  /** The index of the cohort. */
  readonly cohort: number;
  /** The id of the cohort whose place they leave for it. */
  readonly from: string | undefined;
  /** The place. */
  readonly through: PlaceTaken;
}

/** What matters of people to a limit, by their index in the ranking. */
export interface People {
  /** Whether the place in the cohort was promised to them. */
  readonly isPromised: (applicant: number, cohort: number) => boolean;
  /** The id of the cohort whose place they would leave for a better one, if any. */
  readonly comesFrom: (applicant: number) => string | undefined;
}

/** Limits on a run over some cohorts, and what they have come to so far. */
export interface LimitsWithin {
  /** The most new places each cohort may give. */
  readonly caps: readonly number[];
  /** Whether a limit leaves no place for the applicant in the cohort. */
  readonly isBarred: (applicant: number, cohort: number) => boolean;
  /** Whether all were kept. Takes account of those that were not, so that the next run keeps them. */
  readonly areKept: (given: readonly Given[]) => boolean;
  /** The names of those that kept somebody back, and of which nothing is left. */
  readonly binding: (given: readonly Given[]) => readonly string[];
}

/** A limit as the run meets it. */
interface Covering {
  readonly name: string;
  /** The cohorts of the run that it covers. */
  readonly cohorts: ReadonlySet<number>;
  /** How many more places may be used within it; fewer than none if it is overrun. */
  readonly left: number;
  /** Whether it covers the cohort of that id, in the run or not. */
  readonly covers: (id: string | undefined) => boolean;
  /** From which place in the ranking on, from 0, people find it full. */
  fullFrom: number;
  /** Whether a run did not keep it. */
  wasBroken: boolean;
}

/**
 * Keeps to limits. One that covers a single cohort of the run is a cap, which the cohort chooses within by its plan; for one that covers
 * several, the best ranked come first, whichever of its cohorts they are in. A place that somebody leaves for a better one outside a limit
 * can be used again within it, in the same run. A place that `isPromised` is counted already.
 */
export function limitsWithin(
  cohorts: readonly CohortPlaces[],
  limits: readonly PlaceLimit[],
  { isPromised, comesFrom }: People,
): LimitsWithin {
  if (limits.length > 0) tightestLimit(limits);
  const coverings = limits.map(({ name, places, taken, cohorts: named }): Covering => {
    const covers = (id: string | undefined) => id !== undefined && (named == null || named.includes(id));
    const own = cohorts.flatMap(({ id }, i) => (covers(id) ? [i] : []));
    return { name, cohorts: new Set(own), left: places - taken, covers, fullFrom: Infinity, wasBroken: false };
  });
  const shared = coverings.filter((limit) => limit.cohorts.size > 1);
  const sharedOn = cohorts.map((_, i) => shared.filter((limit) => limit.cohorts.has(i)));
  const caps = cohorts.map(() => Infinity);
  const barred = cohorts.map(() => new Set<number>());

  const uses = (limit: Covering, applicant: number, cohort: number) =>
    limit.cohorts.has(cohort) && !limit.covers(comesFrom(applicant)) && !isPromised(applicant, cohort);
  const leaves = (limit: Covering, { applicant, cohort, from }: Given) =>
    limit.covers(from) && (!limit.cohorts.has(cohort) || isPromised(applicant, cohort));
  const usedIn = (limit: Covering, given: readonly Given[]) =>
    given.filter(({ applicant, cohort }) => uses(limit, applicant, cohort)).length;
  const roomIn = (limit: Covering, given: readonly Given[]) =>
    Math.max(0, limit.left + given.filter((one) => leaves(limit, one)).length);

  /** Whether each cohort chose within the limits on it alone; from now on it does. */
  function keepsCaps(given: readonly Given[]): boolean {
    let isKept = true;
    for (const limit of coverings) {
      const [only] = limit.cohorts;
      if (only === undefined || limit.cohorts.size > 1) continue;
      const [used, room] = [usedIn(limit, given), roomIn(limit, given)];
      if (used <= room) continue;
      const here = given.filter(({ applicant, cohort }) => cohort === only && !isPromised(applicant, cohort));
      caps[only] = Math.min(caps[only]!, room + here.length - used);
      limit.wasBroken = true;
      isKept = false;
    }
    return isKept;
  }

  /** Whether the limits on several cohorts had room for all, the best ranked first; from now on those whom they had none for are barred. */
  function keepsOrder(given: readonly Given[]): boolean {
    const rooms = new Map(shared.map((limit) => [limit, roomIn(limit, given)]));
    let isKept = true;
    for (const { applicant, cohort } of given) {
      const using = sharedOn[cohort]!.filter((limit) => uses(limit, applicant, cohort));
      const full = using.filter((limit) => rooms.get(limit) === 0);
      for (const limit of full) {
        // Whoever is ranked below finds it full, too.
        limit.fullFrom = Math.min(limit.fullFrom, applicant + 1);
        limit.wasBroken = true;
      }
      if (full.length === 0) for (const limit of using) rooms.set(limit, rooms.get(limit)! - 1);
      else {
        barred[cohort]!.add(applicant);
        isKept = false;
      }
    }
    return isKept;
  }

  return {
    caps,
    isBarred: (applicant, cohort) =>
      barred[cohort]!.has(applicant) ||
      sharedOn[cohort]!.some((limit) => applicant >= limit.fullFrom && uses(limit, applicant, cohort)),
    // First what concerns one cohort only: whom that leaves out uses nothing of the others.
    areKept: (given) => keepsCaps(given) && keepsOrder(given),
    binding: (given) => {
      const full = coverings.filter((limit) => limit.wasBroken && usedIn(limit, given) >= roomIn(limit, given));
      return [...new Set(full.map(({ name }) => name))];
    },
  };
}
