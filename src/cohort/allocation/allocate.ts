import type { Allocation, PlacedApplication, WaitingApplication } from './allocation.ts';
import { fillInOrder } from './fill-in-order.ts';
import { fillSmartly } from './fill-smartly.ts';
import type { PlacePlan } from '../programme/place-plan.ts';
import type { Ranking } from '../ranking/ranking.ts';

/**
 * Who gets a place under the plan, and who waits. Both the plan and the ranking are trusted to be parsed.
 *
 * Everybody ranked is either placed or waiting, each list best rank first. Nobody waits while a place stays empty that they
 * may take. Under `overlap: 'smart'`, through which of their reserves somebody in several groups is placed never decides who
 * gets in; under `'in-order'` it can.
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
export function allocate(plan: PlacePlan, ranking: Ranking): Allocation {
  const fill = plan.overlap === 'smart' ? fillSmartly : fillInOrder;
  const given = fill(plan.blocks, ranking.ranked);

  const placed: PlacedApplication[] = [];
  const waiting: WaitingApplication[] = [];
  ranking.ranked.forEach((application, i) => {
    const through = given[i];
    if (through) placed.push({ ...application, rank: i + 1, through });
    else waiting.push({ ...application, rank: i + 1 });
  });
  return { format: 1, plan, placed, waiting, unfilled: emptyPlaces(plan, placed) };
}

function emptyPlaces(plan: PlacePlan, placed: readonly PlacedApplication[]): Record<string, number> {
  const empty = new Map<string, number>();
  for (const { group, places } of plan.blocks) empty.set(group, (empty.get(group) ?? 0) + places);
  for (const { through } of placed) empty.set(through.group, empty.get(through.group)! - 1);
  return Object.fromEntries([...empty].filter(([, places]) => places > 0));
}
