import { checkUndated } from '../programme/check-undated.ts';
import type { PlacePlan } from '../programme/place-plan.ts';
import { placesOf } from '../programme/places-of.ts';
import { fewestPlaces, planWithout } from '../programme/smaller-plan.ts';
import { tightestLimit, type PlaceLimit } from '../programme/tightest-limit.ts';
import type { RankedApplication, Ranking } from '../ranking/ranking.ts';
import type { Allocation, PlacedApplication, WaitingApplication } from './allocation.ts';
import { checkGroups } from './check-groups.ts';
import { choose } from './choose.ts';
import { emptyPlaces } from './empty-places.ts';
import { kindsBy, type Kinds } from './kinds.ts';
import { seatingOf } from './seating.ts';

/** What holds besides the plan. */
export interface AllocateOptions {
  /**
   * Limits that hold at the same time, as on all cohorts of a year. Under them the plan is filled as if it had fewer places: open
   * ones give way first, then reserved ones, then guaranteed ones. Left out or null: there are none.
   */
  readonly limits?: readonly PlaceLimit[] | null | undefined;
}

/**
 * Who gets a place under the plan, and who waits.
 *
 * Everybody ranked is either placed or waiting, each list best rank first; who was refused stays refused. Nobody waits while a
 * place stays empty that they may take. Under `overlap: 'smart'`, through which of their reserves somebody in several groups is
 * placed never decides who gets in; under `'in-order'` it can.
 *
 * @param plan - the plan as it is on a day (see `planOn`), trusted to be parsed.
 * @param ranking - who competes, trusted to be parsed; order and groups decide, scores and preferences are only passed on.
 * @throws RangeError if the plan depends on the day, or the ranking says which groups there are and the plan keeps places for another.
 *
 * @see `PlacePlan` for the rules and their sources
 *
 * @example
 * ```ts
 * import { allocate, minimumGuarantee, overAndAbove, rank } from 'digital-academy';
 *
 * const ranking = rank([
 *   { id: 'Ada', groups: ['exemplar'], score: 19 },
 *   { id: 'Ben', groups: [], score: 18 },
 *   { id: 'Cai', groups: ['exemplar'], score: 17 },
 * ]);
 * const guaranteed = allocate(minimumGuarantee([{ group: 'exemplar', places: 1 }], { open: 1, unfilled: 'hold' }), ranking);
 * guaranteed.placed.map(({ id }) => id); // => ['Ada', 'Ben']
 * const above = allocate(overAndAbove([{ group: 'exemplar', places: 1 }], { open: 1, unfilled: 'hold' }), ranking);
 * above.placed.map(({ id }) => id); // => ['Ada', 'Cai']
 * above.waiting; // => [{ id: 'Ben', groups: [], score: 18, rank: 2 }]
 * ```
 */
export function allocate(plan: PlacePlan, ranking: Ranking, { limits }: AllocateOptions = {}): Allocation {
  checkUndated('allocate', plan);
  checkGroups('allocate', [plan], ranking);
  const { ranked, refused } = ranking;
  const kinds = kindsBy(plan.blocks.map(({ group }) => group));
  const kindAt = new Int32Array(ranked.length);
  for (let i = 0; i < ranked.length; i += 1) kindAt[i] = kinds.kindOf(ranked[i]!.groups);
  const seating = seatingOf(plan, kinds);
  const byPlan = choose(seating, kindAt);

  const limit = limits && limits.length > 0 ? tightestLimit(limits) : undefined;
  const seats = limit ? seatsWithin(limit.available, plan, kinds, kindAt, byPlan) : byPlan;
  const taken = new Int32Array(seating.seats.length);
  for (const seat of seats) taken[seat]! += 1;
  // As long as they will be: a list of a million that grows is copied again and again.
  const waiting = Array<WaitingApplication>(taken[0]!);
  const placed = Array<PlacedApplication>(ranked.length - waiting.length);
  for (let i = 0, p = 0, w = 0; i < ranked.length; i += 1) {
    const through = seating.seats[seats[i]!];
    const application = withRank(ranked[i]!, i + 1);
    if (through) placed[p++] = Object.assign(application, { through });
    else waiting[w++] = limit && byPlan[i] !== 0 ? { ...application, limitedBy: limit.binding } : application;
  }
  return {
    format: 1,
    plan,
    placed,
    waiting,
    ...(refused && { refused }),
    unfilled: emptyPlaces(plan, seating, taken),
  };
}

// Under a limit the plan is filled as if it had fewer places, so that what it keeps for a group gives way last.
function seatsWithin(most: number, plan: PlacePlan, kinds: Kinds, kindAt: Int32Array, byPlan: Int32Array): Int32Array {
  const count = (seats: Int32Array) => seats.reduce((sum, seat) => sum + (seat === 0 ? 0 : 1), 0);
  if (count(byPlan) <= most) return byPlan;
  const seatsWithout = (places: number) => choose(seatingOf(planWithout(plan, places), kinds), kindAt);
  return seatsWithout(fewestPlaces(placesOf(plan), (places) => count(seatsWithout(places)) <= most));
}

// Written out because copying a million applications by `{ ...application }` takes ten times as long.
function withRank(application: RankedApplication, rank: number): WaitingApplication {
  const { id, groups, score, draw, preferences } = application;
  if (preferences != null) return { ...application, rank };
  if (score == null) return draw == null ? { id, groups, rank } : { id, groups, draw, rank };
  return draw == null ? { id, groups, score, rank } : { id, groups, score, draw, rank };
}
