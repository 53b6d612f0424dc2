import type { PlaceTaken } from '../allocation/place-taken.ts';
import { deferAcceptance } from '../matching/defer-acceptance.ts';
import type { CohortPlaces } from '../programme/cohort-places.ts';
import { isList } from '../programme/refuse.ts';
import type { PlaceLimit } from '../programme/tightest-limit.ts';
import type { Ranking } from '../ranking/ranking.ts';
import { askingPairs } from './asking-pairs.ts';
import { besideHolders } from './beside-holders.ts';
import type { CohortRecords } from './cohort-records.ts';
import { limitsWithin, type Given, type LimitsWithin } from './limits-within.ts';
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

/** A better place, which replaces one that was accepted or held with upgrades. */
export interface NextUpgrade extends NextOffer {
  /** The id of the cohort whose place it replaces. */
  readonly from: string;
}

/** Whom to offer what. */
export interface NextOffers {
  /** The offers to make, best ranked first. */
  readonly offers: readonly NextOffer[];
  /** The places that move up by themselves, best ranked first: put them on record before the offers, by `moveUp` or an `upgrade` event. */
  readonly upgrades: readonly NextUpgrade[];
  /** The limits besides the plans that kept offers back, and of which nothing is left now. Empty if none did. */
  readonly limitedBy: readonly string[];
}

/** What holds besides the plans. */
export interface NextOffersOptions {
  /**
   * Limits that hold besides, as on all cohorts of a year; what is on record counts as `taken`. A limit covers the offers of its
   * `cohorts`, or of this whole run if it names none. Places that were promised use up nothing more, and neither do upgrades inside
   * what a limit covers; one that leads out of it leaves its place to be used in the same run. Where several limits overlap, somebody
   * can be kept back for another who is then kept back as well. Left out or null: there are none.
   */
  readonly limits?: readonly PlaceLimit[] | null | undefined;
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
 * @param cohorts - one or more to fill, each a `Cohort` as it is on a day (see `cohortOn`), or just its id and its places or plan.
 * @param ranking - who competes, trusted to be parsed; for one cohort, whoever states no preferences would take a place in it.
 * @param records - what is on record, of all cohorts; what is overdue counts, so run `expireDue` or record `deadline` events first.
 * @throws RangeError that names all that is wrong: a cohort that is there twice, or whose places are not
 * known, change by the day or are not those of its plan or of the records; places kept back that are no whole number; groups that the ranking does not know; offers for people who
 * are not in it; and, with several cohorts, people without preferences. If nothing of that is wrong, one that names the records with an
 * unknown status.
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
  { limits }: NextOffersOptions = {},
): NextOffers {
  const all = isList(cohorts) ? cohorts : [cohorts];
  const waiting = whoWaits('nextOffers', all, ranking, records);
  const limiting = limitsWithin(all, limits ?? [], {
    isPromised: (applicant, cohort) => waiting.holders[cohort]!.deferred.has(ranking.ranked[applicant]!.id),
    comesFrom: (applicant) => waiting.upgrading[applicant]?.cohort,
  });
  // Whoever a limit leaves out may still have a place that it does not cover, so all ask again.
  for (;;) {
    const given = giveOn(all, ranking, records, waiting, limiting);
    if (limiting.areKept(given)) return nextOffersOf(all, ranking, given, limiting.binding(given));
  }
}

function giveOn(
  cohorts: readonly CohortPlaces[],
  ranking: Ranking,
  records: CohortRecords,
  waiting: Waiting,
  { caps, isBarred }: LimitsWithin,
): Given[] {
  const hopes = waiting.hopes.map((own, a) => own.filter((cohort) => !isBarred(a, cohort)));
  const pairs = askingPairs(cohorts, { ...waiting, hopes });
  const pairAt = new Int32Array(ranking.ranked.length);
  const choosers = cohorts.map((cohort, i) => besideHolders(cohort, i, ranking, records, waiting, caps[i]!));
  deferAcceptance(pairs, choosers, pairAt);
  return ranking.ranked.flatMap((_, a): Given[] => {
    if (pairAt[a] === -1) return [];
    const cohort = pairs.cohortOf[pairAt[a]!]!;
    const from = waiting.upgrading[a]?.cohort;
    if (from === cohorts[cohort]!.id) return [];
    // Somebody deferred into a cohort that was cut since has the place that was promised, though the plan has none.
    const through = choosers[cohort]!.seatOf(a) ?? { kind: 'guaranteed', group: 'deferred' };
    return [{ applicant: a, cohort, from, through }];
  });
}

function nextOffersOf(
  cohorts: readonly CohortPlaces[],
  { ranked }: Ranking,
  given: readonly Given[],
  limitedBy: readonly string[],
): NextOffers {
  const offerOf = ({ applicant, cohort, through }: Given): NextOffer => {
    return { application: ranked[applicant]!.id, cohort: cohorts[cohort]!.id, through, rank: applicant + 1 };
  };
  return {
    offers: given.filter(({ from }) => from === undefined).map(offerOf),
    upgrades: given.flatMap((one) => (one.from === undefined ? [] : [{ ...offerOf(one), from: one.from }])),
    limitedBy,
  };
}
