import { kindsBy } from '../allocation/kinds.ts';
import type { PlaceTaken } from '../allocation/place-taken.ts';
import type { Chooser } from '../matching/chooser.ts';
import { deferAcceptance } from '../matching/defer-acceptance.ts';
import { placesIn } from '../programme/places-in.ts';
import { planOf, type CohortPlaces } from '../programme/plan-of.ts';
import { tightestLimit, type PlaceLimit } from '../programme/tightest-limit.ts';
import type { Ranking } from '../ranking/ranking.ts';
import type { CohortRecords } from './cohort-records.ts';
import { seatPeople, type Person } from './seat-people.ts';
import { whoWaits, type Waiting } from './who-waits.ts';

/** A place that is free, and who is to be offered it. */
export interface NextOffer {
  /** The id of the application. */
  readonly application: string;
  /** The id of the cohort. */
  readonly cohort: string;
  /** The place. */
  readonly through: PlaceTaken;
  /** Where the application stands in the ranking: 1 is best. */
  readonly rank: number;
}

/** A better place, which replaces one that was accepted with upgrades. */
export interface NextUpgrade extends NextOffer {
  /** The id of the cohort whose place it replaces. */
  readonly from: string;
}

/** Whom to offer what. */
export interface NextOffers {
  /** The offers to make, best ranked first. */
  readonly offers: readonly NextOffer[];
  /** The places that move up by themselves, best ranked first. */
  readonly upgrades: readonly NextUpgrade[];
  /** The limits besides the plans that kept offers back. Empty if none did. */
  readonly limitedBy: readonly string[];
}

/** What holds besides the plans. */
export interface NextOffersOptions {
  /** Limits that hold on all offers of this run together, as on all cohorts of a year; what is on record counts as `taken`. */
  readonly limits?: readonly PlaceLimit[] | undefined;
}

/**
 * Whom to offer the places that are free now. Never more than are free: an overbooked cohort, or one that was cut, offers none until
 * enough have left, and throws nobody out.
 *
 * A free place goes to whom the plan would have given it, had those who are gone never applied; and where the plan has changed since,
 * or people joined late, nobody who has a place loses it. People deferred into the cohort come first, if they are in the ranking; if
 * not, a place is kept back for each.
 *
 * With several cohorts each person is offered the best of their preferences that they can have; whoever accepted with upgrades moves
 * up, and the place they leave is given in the same run.
 *
 * @throws RangeError that names all that is wrong: offers for people who are not in the ranking, cohorts that are there twice or
 * change by the day, and, with several cohorts, people without preferences.
 *
 * @see https://medical.hee.nhs.uk/medical-training-recruitment/medical-specialty-training/overview-of-specialty-training/offers-feedback-and-upgrades
 *
 * @example
 * ```ts
 * import { nextOffers, rank } from 'digital-academy';
 *
 * const ranking = rank([
 *   { id: 'Ada', groups: [], score: 19 },
 *   { id: 'Ben', groups: [], score: 18 },
 *   { id: 'Cai', groups: [], score: 17 },
 * ]);
 * const cohort = { id: 'c1', places: 2 };
 * const offers = [
 *   { application: 'Ada', cohort: 'c1', status: 'accepted' },
 *   { application: 'Ben', cohort: 'c1', status: 'declined' },
 * ] as const;
 * const next = nextOffers(cohort, ranking, { offers, enrolments: [] });
 * next.offers; // => [{ application: 'Cai', cohort: 'c1', through: { kind: 'open', group: 'open' }, rank: 3 }]
 * ```
 */
export function nextOffers(
  cohorts: CohortPlaces | readonly CohortPlaces[],
  ranking: Ranking,
  records: CohortRecords,
  { limits = [] }: NextOffersOptions = {},
): NextOffers {
  const all = isList(cohorts) ? cohorts : [cohorts];
  const waiting = whoWaits('nextOffers', all, ranking, records);
  const pairs = pairsWithReturns(all, waiting);
  const pairAt = new Int32Array(ranking.ranked.length);
  const seats = all.map(() => new Map<number, PlaceTaken>());
  deferAcceptance(
    pairs,
    all.map((_, i) => chooserOf(i, all, ranking, records, waiting, seats[i]!)),
    pairAt,
  );

  const given = ranking.ranked.flatMap(({ id }, a): (NextOffer & { readonly from?: string })[] => {
    if (pairAt[a] === -1) return [];
    const cohort = all[pairs.cohortOf[pairAt[a]!]!]!.id;
    const from = waiting.upgrading[a]?.cohort;
    if (from === cohort) return [];
    const through = seats[pairs.cohortOf[pairAt[a]!]!]!.get(a)!;
    return [{ application: id, cohort, through, rank: a + 1, ...(from !== undefined && { from }) }];
  });
  const offers = given.filter(({ from }) => from === undefined);
  const limit = limits.length > 0 ? tightestLimit(limits) : undefined;
  const isLimited = limit !== undefined && limit.available < offers.length;
  return {
    offers: isLimited ? offers.slice(0, limit.available) : offers,
    upgrades: given.filter((one): one is NextUpgrade => one.from !== undefined),
    limitedBy: isLimited ? limit.binding : [],
  };
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

// Whoever would move up asks for the place they have as their last choice, so that it is given on if they do better.
function pairsWithReturns(cohorts: readonly CohortPlaces[], { hopes, upgrading }: Waiting) {
  const indexes = new Map(cohorts.map(({ id }, i) => [id, i]));
  const firstPair = new Int32Array(hopes.length + 1);
  const cohortOf: number[] = [];
  hopes.forEach((own, a) => {
    const returning = indexes.get(upgrading[a]?.cohort ?? '');
    cohortOf.push(...own, ...(returning === undefined ? [] : [returning]));
    firstPair[a + 1] = cohortOf.length;
  });
  return { firstPair, cohortOf: Int32Array.from(cohortOf) };
}

function chooserOf(
  index: number,
  cohorts: readonly CohortPlaces[],
  { ranked }: Ranking,
  records: CohortRecords,
  { holders, upgrading }: Waiting,
  seats: Map<number, PlaceTaken>,
): Chooser {
  const cohort = cohorts[index]!;
  const plan = planOf(cohort);
  const kinds = kindsBy(plan.blocks.map(({ group }) => group));
  const { taken, offered, deferred } = holders[index]!;
  const through = new Map(
    records.offers.filter((one) => one.cohort === cohort.id).map((one) => [one.application, one.through]),
  );
  const isReturning = (a: number) => upgrading[a]?.cohort === cohort.id;
  const hasPlace = (a: number) => {
    const { id } = ranked[a]!;
    return taken.has(id) || offered.has(id) || deferred.has(id);
  };
  const staying = ranked.flatMap(({ id }, a) => ((taken.has(id) || offered.has(id)) && !isReturning(a) ? [a] : []));
  const returns = ranked.filter((_, a) => isReturning(a)).length;
  const keptBack = (records.keptBack ?? 0) + deferred.size;
  // Those who would return and those deferred have a place each, which is theirs or, if they do not ask for it, free.
  const free = placesIn('nextOffers', cohort) - (taken.size + offered.size - returns) - keptBack;

  let held: number[] = [];
  return {
    consider: (applicants) => {
      const asking = [...held, ...applicants].sort((a, b) => a - b);
      const all = [...staying, ...asking].sort((a, b) => a - b);
      const people = all.map((a): Person => {
        const { id, groups } = ranked[a]!;
        return { groups, hasPlace: hasPlace(a), through: through.get(id) };
      });
      const seated = seatPeople(plan, kinds, people);
      seats.clear();
      all.forEach((a, i) => {
        if (seated[i]) seats.set(a, seated[i]);
      });
      const returning = asking.filter(isReturning).length;
      const sure = new Set(asking.filter((a) => hasPlace(a)));
      const others = asking.filter((a) => !sure.has(a) && seats.has(a)).slice(0, Math.max(0, free - returning));
      const kept = new Set([...sure, ...others]);
      held = asking.filter((a) => kept.has(a));
      return asking.filter((a) => !kept.has(a));
    },
    held: () => held,
  };
}
