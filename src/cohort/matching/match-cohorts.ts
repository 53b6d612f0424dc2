import { choose } from '../allocation/choose.ts';
import { emptyPlaces } from '../allocation/empty-places.ts';
import type { Seating } from '../allocation/seating.ts';
import type { CohortPlaces } from '../programme/cohort-places.ts';
import type { Application } from '../ranking/application.ts';
import type { Candidates } from './candidates.ts';
import { byClaim, chooserFor, type Claims } from './chooser.ts';
import { contestOf, type Contest } from './contest.ts';
import { deferAcceptance } from './defer-acceptance.ts';
import type { MatchedApplication, Matching } from './matching.ts';

/**
 * Who gets a place in which of several cohorts, when applicants prefer some to others: the stable answer that every applicant
 * likes at least as much as any other stable one. Each cohort chooses by its plan, as `allocate` does.
 *
 * Nobody gets a place in a cohort they do not list, and nobody does better by listing other preferences than their own. It can
 * be possible to please some applicants more and none less, but only by giving one a place that another with a better claim wants.
 *
 * Limits over several cohorts are not its matter: give cohorts that keep to them, or publish what `nextOffers` gives under `limits`.
 *
 * @param cohorts - the cohorts to fill, each a `Cohort` as it is on a day (see `cohortOn`), or just its id and its places or plan.
 * @param candidates - one ranking that all cohorts share, made by `rank` or parsed; or a score by cohort, where the same lot settles ties
 * at each of them.
 * @throws RangeError that names all that is wrong at once: a cohort that is there twice, or whose places are not known or depend on
 * the day; applications without preferences, with a cohort that is not there or there twice, and what `rank` refuses.
 *
 * @see Gale and Shapley, 1962, https://doi.org/10.2307/2312726; Hatfield and Milgrom, 2005, https://doi.org/10.1257/0002828054825466
 * @see Dur, Kominers, Pathak and Sönmez, Reserve Design, 2018, https://doi.org/10.1086/699974: reserves inside a matching
 *
 * @example
 * ```ts
 * import { matchCohorts, minimumGuarantee, rank } from 'digital-academy';
 *
 * const cohorts = [
 *   { id: 'spring', plan: minimumGuarantee([{ group: 'exemplar', places: 1 }], { open: 0, unfilled: 'release' }) },
 *   { id: 'autumn', places: 1 },
 * ];
 * const ranking = rank([
 *   { id: 'Ada', groups: [], score: 19, preferences: ['spring', 'autumn'] },
 *   { id: 'Ben', groups: [], score: 18, preferences: ['autumn'] },
 *   { id: 'Cai', groups: ['exemplar'], score: 17, preferences: ['spring', 'autumn'] },
 * ]);
 * const { placed, unplaced } = matchCohorts(cohorts, ranking);
 * placed.map(({ id, cohort, preference }) => [id, cohort, preference]); // => [['Ada', 'autumn', 2], ['Cai', 'spring', 1]]
 * unplaced; // => ['Ben']
 * ```
 */
export function matchCohorts<A extends Application>(
  cohorts: readonly CohortPlaces[],
  candidates: Candidates<A>,
): Matching {
  const contest = contestOf('matchCohorts', cohorts, candidates);
  const { applicants, seatings, kindsOf } = contest;
  const pairAt = new Int32Array(applicants.length);
  const claims: Claims = { scoreOf: (a) => contest.scoreOf(a, pairAt[a]!), winsTie: contest.winsTie };
  if (contest.isOneRanking && seatings.every(isAllOpen)) serveInOrder(contest, pairAt);
  else
    deferAcceptance(
      contest,
      seatings.map((seating, cohort) => chooserFor(seating, kindsOf[cohort]!, claims)),
      pairAt,
    );

  return matchingOf(cohorts, contest, pairAt, seatsOf(contest, pairAt, claims));
}

// The seat number of each applicant, in the cohort that holds them.
function seatsOf({ seatings, kindsOf, cohortOf }: Contest, pairAt: Int32Array, claims: Claims): Int32Array {
  const held: number[][] = seatings.map(() => []);
  const openSeats = seatings.map((seating) => (isAllOpen(seating) ? openSeatOf(seating) : undefined));
  const seatAt = new Int32Array(pairAt.length);
  for (let a = 0; a < pairAt.length; a += 1) {
    if (pairAt[a] === -1) continue;
    const cohort = cohortOf[pairAt[a]!]!;
    const seat = openSeats[cohort];
    if (seat === undefined) held[cohort]!.push(a);
    else seatAt[a] = seat;
  }
  held.forEach((own, cohort) => {
    own.sort(byClaim(claims));
    const seats = choose(
      seatings[cohort]!,
      Int32Array.from(own, (a) => kindsOf[cohort]!(a)),
    );
    for (let i = 0; i < own.length; i += 1) seatAt[own[i]!] = seats[i]!;
  });
  return seatAt;
}

// All open places of a plan are one kind of place, whatever the block.
function openSeatOf({ inTurn }: Seating): number | undefined {
  return inTurn[0]?.seat;
}

function isAllOpen({ inTurn, smart }: Seating): boolean {
  return !smart && inTurn.every(({ reserve }) => reserve === -1);
}

// One ranking and no reserves: whoever comes next in the order takes the best of what is left.
function serveInOrder({ applicants, firstPair, cohortOf, seatings }: Contest, pairAt: Int32Array): void {
  const left = seatings.map(({ places }) => places);
  for (let a = 0; a < applicants.length; a += 1) {
    const end = firstPair[a + 1]!;
    let pair = firstPair[a]!;
    while (pair < end && left[cohortOf[pair]!] === 0) pair += 1;
    if (pair < end) left[cohortOf[pair]!]! -= 1;
    pairAt[a] = pair < end ? pair : -1;
  }
}

function matchingOf(
  cohorts: readonly CohortPlaces[],
  { applicants, cohortOf, refused, seatings, plans }: Contest,
  pairAt: Int32Array,
  seatAt: Int32Array,
): Matching {
  let without = 0;
  for (const pair of pairAt) if (pair === -1) without += 1;
  // As long as they will be: a list of a million that grows is copied again and again.
  const unplaced = Array<string>(without);
  const placed = Array<MatchedApplication>(applicants.length - without);
  const taken = seatings.map(({ seats }) => new Int32Array(seats.length));
  for (let a = 0, p = 0, u = 0; a < applicants.length; a += 1) {
    const { id, preferences } = applicants[a]!;
    const pair = pairAt[a]!;
    if (pair === -1) {
      unplaced[u++] = id;
      continue;
    }
    const cohort = cohortOf[pair]!;
    const seat = seatAt[a]!;
    taken[cohort]![seat]! += 1;
    const through = seatings[cohort]!.seats[seat]!;
    const preference = preferences!.indexOf(cohorts[cohort]!.id) + 1;
    placed[p++] = { id, cohort: cohorts[cohort]!.id, preference, through };
  }
  const unfilled = cohorts
    .map(({ id }, cohort) => [id, emptyPlaces(plans[cohort]!, seatings[cohort]!, taken[cohort]!)] as const)
    .filter(([, empty]) => Object.keys(empty).length > 0);
  return {
    format: 1,
    placed,
    unplaced,
    ...(refused.length > 0 && { refused }),
    unfilled: Object.fromEntries(unfilled),
  };
}
