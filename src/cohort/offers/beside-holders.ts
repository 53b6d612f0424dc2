import { kindsBy } from '../allocation/kinds.ts';
import type { PlaceTaken } from '../allocation/place-taken.ts';
import type { Chooser } from '../matching/chooser.ts';
import { placesIn } from '../programme/places-in.ts';
import { planOf, type CohortPlaces } from '../programme/plan-of.ts';
import type { Ranking } from '../ranking/ranking.ts';
import type { CohortRecords } from './cohort-records.ts';
import { seatPeople, type Person } from './seat-people.ts';
import type { Waiting } from './who-waits.ts';

/** The choice of a cohort some of whose places are held. */
export interface ChooserBesideHolders extends Chooser {
  /** The place somebody has by its last choice. */
  readonly seatOf: (applicant: number) => PlaceTaken | undefined;
}

/**
 * The choice of a cohort beside those who hold its places: it turns away nobody who has one, and takes no more others than there are
 * places free. Applicants are indexes of the ranking; the cohort is the one at `index` of those that `waiting` was read for.
 */
export function besideHolders(
  cohort: CohortPlaces,
  index: number,
  { ranked }: Ranking,
  records: CohortRecords,
  { holders, outsiders, upgrading }: Waiting,
): ChooserBesideHolders {
  const plan = planOf(cohort);
  const kinds = kindsBy(plan.blocks.map(({ group }) => group));
  const { taken, offered, deferred } = holders[index]!;
  const recorded = new Map(
    records.offers.filter((one) => one.cohort === cohort.id).map((one) => [one.application, one.through]),
  );
  const others = outsiders[index]!.map(({ id, groups }): Person => ({
    groups,
    hasPlace: true,
    through: recorded.get(id),
  }));
  const holds = (a: number) => taken.has(ranked[a]!.id) || offered.has(ranked[a]!.id);
  const hasPlace = (a: number) => holds(a) || deferred.has(ranked[a]!.id);
  const isReturning = (a: number) => upgrading[a]?.cohort === cohort.id;
  const everybody = ranked.map((_, a) => a);
  const staying = everybody.filter((a) => holds(a) && !isReturning(a));
  const leaving = everybody.filter(isReturning).length;
  const keptBack = (records.keptBack ?? 0) + deferred.size;
  // The place of somebody who would move up is free until they ask for it again.
  const free = placesIn('nextOffers', cohort) - (taken.size + offered.size - leaving) - keptBack;

  let held: readonly number[] = [];
  let seats = new Map<number, PlaceTaken | undefined>();
  return {
    consider: (applicants) => {
      const asking = [...held, ...applicants].sort((a, b) => a - b);
      const all = [...staying, ...asking].sort((a, b) => a - b);
      const people = all.map((a): Person => {
        const { id, groups } = ranked[a]!;
        return { groups, hasPlace: hasPlace(a), through: recorded.get(id) };
      });
      const seated = seatPeople(plan, kinds, [...people, ...others]);
      seats = new Map(all.map((a, i) => [a, seated[i]]));

      const most = Math.max(0, free - asking.filter(isReturning).length);
      const chosen = asking.filter((a) => !hasPlace(a) && seats.get(a)).slice(0, most);
      const kept = new Set([...asking.filter(hasPlace), ...chosen]);
      held = asking.filter((a) => kept.has(a));
      return asking.filter((a) => !kept.has(a));
    },
    held: () => held,
    seatOf: (applicant) => seats.get(applicant),
  };
}
