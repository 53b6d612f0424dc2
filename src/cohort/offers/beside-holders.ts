import { kindsBy } from '../allocation/kinds.ts';
import type { PlaceTaken } from '../allocation/place-taken.ts';
import type { CrowdChooser } from '../matching/chooser.ts';
import { placesOf } from '../programme/places-of.ts';
import { fewestPlaces, planWithout } from '../programme/smaller-plan.ts';
import type { CohortPlaces } from '../programme/cohort-places.ts';
import { planOf } from '../programme/plan-of.ts';
import type { Ranking } from '../ranking/ranking.ts';
import { keptBackIn, type CohortRecords } from './cohort-records.ts';
import { seatPeople, type Person } from './seat-people.ts';
import type { Waiting } from './who-waits.ts';

/** The choice of a cohort some of whose places are held. */
export interface ChooserBesideHolders extends CrowdChooser {
  /** The place somebody has by its last choice. */
  readonly seatOf: (applicant: number) => PlaceTaken | undefined;
}

/**
 * The choice of a cohort beside those who hold its places: it turns away nobody who has one, and takes no more others than there are
 * places free, nor than `cap`. Applicants are indexes of the ranking; the cohort is the one at `index` of those that `waiting` was read for.
 */
export function besideHolders(
  cohort: CohortPlaces,
  index: number,
  { ranked }: Ranking,
  records: CohortRecords,
  { holders, outsiders, offeredPlaces, positions, upgrading }: Waiting,
  cap: number,
): ChooserBesideHolders {
  const plan = planOf(cohort);
  const kinds = kindsBy(plan.blocks.map(({ group }) => group));
  const { taken, offered, deferred } = holders[index]!;
  const recorded = offeredPlaces[index]!;
  const others = outsiders[index]!.map(({ id, groups }): Person => ({
    groups,
    hasPlace: true,
    through: recorded.get(id),
  }));
  const holds = (a: number) => taken.has(ranked[a]!.id) || offered.has(ranked[a]!.id);
  const hasPlace = (a: number) => holds(a) || deferred.has(ranked[a]!.id);
  const isReturning = (a: number) => upgrading[a]?.cohort === cohort.id;
  const holding = [...taken, ...offered].flatMap((id) => positions.get(id) ?? []);
  const staying = holding.filter((a) => !isReturning(a));
  const leaving = holding.length - staying.length;
  const keptBack = keptBackIn(records, cohort.id) + deferred.size;
  // The place of somebody who would move up is free until they ask for it again.
  const free = placesOf(plan) - (taken.size + offered.size - leaving) - keptBack;

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
      const asksFor = new Set(asking);
      const isNew = (a: number) => asksFor.has(a) && !hasPlace(a);
      const seatsWithout = (places: number) =>
        seatPeople(planWithout(plan, places), kinds, [...people, ...others]).slice(0, all.length);
      const isWithin = (seated: readonly unknown[]) => all.filter((a, i) => isNew(a) && seated[i]).length <= most;

      // Where fewer places are free than the plan has left, it is filled as if it had fewer: what it keeps for a group gives way last.
      const most = Math.max(0, Math.min(free - asking.filter(isReturning).length, cap));
      const seated = seatsWithout(fewestPlaces(placesOf(plan), (places) => isWithin(seatsWithout(places))));
      // Fewer places are there for others only: whoever has one stays where the whole plan puts them.
      const byPlan = seatsWithout(0);
      seats = new Map(all.map((a, i) => [a, seated[i] ?? (hasPlace(a) ? byPlan[i] : undefined)]));
      held = asking.filter((a) => hasPlace(a) || seats.get(a));
      return asking.filter((a) => !hasPlace(a) && !seats.get(a));
    },
    seatOf: (applicant) => seats.get(applicant),
  };
}
