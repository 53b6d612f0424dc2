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

/** Limits on a run over some cohorts, and what they have come to so far. */
export interface LimitsWithin {
  /** The most new places each cohort may give. */
  readonly caps: readonly number[];
  /** Whether a limit leaves no place for the applicant in the cohort. */
  readonly isBarred: (applicant: number, cohort: number) => boolean;
  /**
   * Takes account of limits that were not kept, so that the next run keeps them. Answers which those are: none if all were. A place that
   * `isPromised` is counted already.
   */
  readonly breachedBy: (
    given: readonly Given[],
    isPromised: (applicant: number, cohort: number) => boolean,
  ) => readonly string[];
}

/**
 * Keeps to limits. One that covers a single cohort of the run is a cap, which the cohort chooses within by its plan; for one that covers
 * several, the best ranked come first, whichever of its cohorts they are in.
 */
export function limitsWithin(cohorts: readonly CohortPlaces[], limits: readonly PlaceLimit[]): LimitsWithin {
  if (limits.length > 0) tightestLimit(limits);
  const covered = limits.map((limit) => {
    const indexes = cohorts.flatMap(({ id }, i) => (limit.cohorts == null || limit.cohorts.includes(id) ? [i] : []));
    return { limit, indexes, available: Math.max(0, limit.places - limit.taken) };
  });
  const covers = ({ cohorts: named }: PlaceLimit, cohort: string) => named == null || named.includes(cohort);
  const caps = cohorts.map(() => Infinity);
  const barred = cohorts.map(() => new Set<number>());

  return {
    caps,
    isBarred: (applicant, cohort) => barred[cohort]!.has(applicant),
    breachedBy: (given, isPromised) =>
      covered.flatMap(({ limit, indexes, available }) => {
        const counting = given.filter(
          ({ applicant, cohort, from }) =>
            indexes.includes(cohort) && !(from !== undefined && covers(limit, from)) && !isPromised(applicant, cohort),
        );
        if (counting.length <= available) return [];
        const [only] = indexes;
        if (indexes.length === 1 && caps[only!]! > available) caps[only!] = available;
        else for (const { applicant, cohort } of counting.slice(available)) barred[cohort]!.add(applicant);
        return [limit.name];
      }),
  };
}
