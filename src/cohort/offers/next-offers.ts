import type { PlaceTaken } from '../allocation/place-taken.ts';
import { deferAcceptance } from '../matching/defer-acceptance.ts';
import type { CohortPlaces } from '../programme/plan-of.ts';
import { tightestLimit, type PlaceLimit } from '../programme/tightest-limit.ts';
import type { Ranking } from '../ranking/ranking.ts';
import { askingPairs } from './asking-pairs.ts';
import { besideHolders } from './beside-holders.ts';
import type { CohortRecords } from './cohort-records.ts';
import { whoWaits } from './who-waits.ts';

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

/** A better place, which replaces one that was accepted or held with upgrades. */
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
  /**
   * Limits that hold on all offers of this run together, as on all cohorts of a year; what is on record counts as `taken`. Places that
   * were promised, and upgrades, use up nothing more.
   */
  readonly limits?: readonly PlaceLimit[] | undefined;
}

/**
 * Whom to offer the places that are free now. Never more than are free: an overbooked cohort, or one that was cut, offers none until
 * enough have left, and throws nobody out. Only a place that was promised to somebody deferred is theirs whatever comes.
 *
 * A free place goes to whom the plan would have given it, had those who are gone never applied; and where the plan has changed since,
 * or people joined late, nobody who has a place loses it. People deferred into the cohort come first, if they are in the ranking; if
 * not, a place is kept back for each.
 *
 * With several cohorts each person is offered the best of their preferences that they can have; whoever accepted or holds a place with
 * upgrades moves up, and the place they leave is given in the same run. People can swap places so, or move in a circle: an `upgrade`
 * event records all moves at once, and goes before the offers.
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
  const pairs = askingPairs(all, waiting);
  const pairAt = new Int32Array(ranking.ranked.length);
  const choosers = all.map((cohort, i) => besideHolders(cohort, i, ranking, records, waiting));
  deferAcceptance(pairs, choosers, pairAt);

  const given = ranking.ranked.flatMap(({ id }, a): (NextOffer & { readonly from?: string })[] => {
    if (pairAt[a] === -1) return [];
    const cohort = all[pairs.cohortOf[pairAt[a]!]!]!.id;
    const from = waiting.upgrading[a]?.cohort;
    if (from === cohort) return [];
    // Somebody deferred into a cohort that was cut since has the place that was promised, though the plan has none.
    const through = choosers[pairs.cohortOf[pairAt[a]!]!]!.seatOf(a) ?? { kind: 'open', group: 'open' };
    return [{ application: id, cohort, through, rank: a + 1, ...(from !== undefined && { from }) }];
  });
  const offers = given.filter(({ from }) => from === undefined);
  const upgrades = given.filter((one): one is NextUpgrade => one.from !== undefined);
  if (limits.length === 0) return { offers, upgrades, limitedBy: [] };
  // A place that was promised is used already, by every count.
  const isPromised = ({ application, cohort }: NextOffer) =>
    waiting.holders[all.findIndex(({ id }) => id === cohort)]!.deferred.has(application);
  const { available, binding } = tightestLimit(limits);
  const others = offers.filter((offer) => !isPromised(offer));
  const within = new Set([...offers.filter(isPromised), ...others.slice(0, available)]);
  return {
    offers: offers.filter((offer) => within.has(offer)),
    upgrades,
    limitedBy: others.length > available ? binding : [],
  };
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}
