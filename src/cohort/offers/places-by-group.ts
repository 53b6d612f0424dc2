import { kindsBy } from '../allocation/kinds.ts';
import type { CohortPlaces } from '../programme/cohort-places.ts';
import { planOf } from '../programme/plan-of.ts';
import type { Ranking } from '../ranking/ranking.ts';
import { availability, type Availability } from './availability.ts';
import type { CohortRecords } from './cohort-records.ts';
import { seatPeople, type Person } from './seat-people.ts';
import { whoWaits } from './who-waits.ts';

/** How the places for one group are used. */
export interface GroupAvailability extends Availability {
  /** The group the places are kept for; `'open'`: they are open to all. */
  readonly group: string;
}

/**
 * How the places of the cohort are used, by the group they are for, in the order of the plan. Whose place somebody has is derived
 * from the plan as of now, not from what they were offered: when a member leaves, another who has an open place counts as having the
 * reserved one. People the plan has no place for any more count where they were offered one.
 *
 * Places set aside by `keptBack`, and those for people deferred into the cohort who are not in the ranking, are in no group.
 *
 * @param cohort - a `Cohort` as it is on a day (see `cohortOn`), or just its id and its places or plan.
 * @param ranking - who competes, trusted to be parsed; it says which groups those with a place belong to.
 * @param records - what is on record, of all cohorts: people can be deferred from another into this one.
 * @throws RangeError that names all that is wrong: a cohort whose places are not known, change by the day or
 * are not those of its plan or of the records; places kept back that are no whole number; groups that the ranking does not know; offers for people who are not in it. If nothing of
 * that is wrong, one that names the records with an unknown status.
 *
 * @example
 * ```ts
 * import { minimumGuarantee, placesByGroup, rank } from 'digital-academy';
 *
 * const plan = minimumGuarantee([{ group: 'exemplar', places: 2 }], { open: 1, unfilled: 'hold' });
 * const ranking = rank([
 *   { id: 'Ada', groups: ['exemplar'], score: 19 },
 *   { id: 'Ben', groups: [], score: 18 },
 * ]);
 * const offers = [
 *   { application: 'Ada', cohort: 'c1', status: 'accepted' },
 *   { application: 'Ben', cohort: 'c1', status: 'open' },
 * ] as const;
 * const groups = placesByGroup({ id: 'c1', plan }, ranking, { offers, enrolments: [] });
 * groups.map(({ group, taken, offered, available }) => [group, taken, offered, available]); // => [['exemplar', 1, 0, 1], ['open', 0, 1, 0]]
 * ```
 */
export function placesByGroup(cohort: CohortPlaces, ranking: Ranking, records: CohortRecords): GroupAvailability[] {
  const { holders, outsiders, offeredPlaces, hopes } = whoWaits('placesByGroup', [cohort], ranking, records);
  const { taken, offered, deferred } = holders[0]!;
  const plan = planOf(cohort);
  const through = offeredPlaces[0]!;
  const uses = (id: string) =>
    taken.has(id) ? 'taken' : offered.has(id) ? 'offered' : deferred.has(id) ? 'keptBack' : undefined;
  const ranked = ranking.ranked.filter(({ id }, i) => uses(id) !== undefined || hopes[i]!.length > 0);
  const present = [...ranked, ...outsiders[0]!];
  const people = present.map(({ id, groups }): Person => ({
    groups,
    hasPlace: uses(id) !== undefined,
    through: through.get(id),
  }));
  const seats = seatPeople(plan, kindsBy(plan.blocks.map(({ group }) => group)), people);

  const groups = [...new Set(plan.blocks.map(({ group }) => group))];
  const use = new Map(groups.map((group) => [group, { places: 0, taken: 0, offered: 0, keptBack: 0 }]));
  for (const { group, places } of plan.blocks) use.get(group)!.places += places;
  present.forEach(({ id }, i) => {
    const how = uses(id);
    const group = [seats[i]?.group, people[i]!.through?.group, 'open', groups[0]].find((one) => use.has(one!));
    if (how && group !== undefined) use.get(group)![how] += 1;
  });
  return groups.map((group) => ({ group, ...availability(use.get(group)!) }));
}
