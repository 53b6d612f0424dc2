import { choose } from '../allocation/choose.ts';
import type { Kinds } from '../allocation/kinds.ts';
import type { PlaceTaken } from '../allocation/place-taken.ts';
import { seatingOf } from '../allocation/seating.ts';
import type { PlacePlan } from '../programme/place-plan.ts';

/** Somebody who has a place in a cohort already, or would take one. */
export interface Person {
  /** The groups they belong to. */
  readonly groups: readonly string[];
  /** Whether they have a place already, or were promised one: nobody takes it from them. */
  readonly hasPlace: boolean;
  /** The place they were offered, if that is on record. */
  readonly through?: PlaceTaken | null | undefined;
}

/**
 * The place of each person, best ranked first, when the plan is filled from the start with whoever is still there, and nobody who
 * has a place loses it. Undefined for those who have none by the plan, even if they have one all the same.
 *
 * As long as people only leave, the plan by itself leaves everybody their place, and gives what came free to whom it would have
 * gone had they never applied. Only when the plan was cut or changed, or people joined late, could somebody lose theirs; those are
 * then served before all others.
 */
export function seatPeople(plan: PlacePlan, kinds: Kinds, people: readonly Person[]): (PlaceTaken | undefined)[] {
  const everybody = people.map((_, i) => i);
  const first = new Set<number>();
  // The plan has no place left for these, so each stays on the one that they were offered, and it is not there for others.
  const staying = new Set<number>();
  for (;;) {
    const rest = [...staying].reduce((left, i) => withoutPlace(left, people[i]!.through?.group ?? 'open'), plan);
    const others = everybody.filter((i) => !staying.has(i));
    const seats = seatsIn(rest, kinds, people, servedFirst(others, first));
    const atRisk = others.filter((i) => people[i]!.hasPlace && !seats[i]);
    if (atRisk.length === 0) return seats;
    const late = atRisk.filter((i) => !first.has(i));
    for (const i of late) first.add(i);
    for (const i of late.length === 0 ? atRisk : []) staying.add(i);
  }
}

function seatsIn(
  plan: PlacePlan,
  kinds: Kinds,
  people: readonly Person[],
  order: readonly number[],
): (PlaceTaken | undefined)[] {
  const seating = seatingOf(plan, kinds);
  const chosen = choose(
    seating,
    Int32Array.from(order, (i) => kinds.kindOf(people[i]!.groups)),
  );
  const seats = Array<PlaceTaken | undefined>(people.length).fill(undefined);
  order.forEach((i, position) => (seats[i] = seating.seats[chosen[position]!]));
  return seats;
}

function servedFirst(order: readonly number[], first: ReadonlySet<number>): number[] {
  return [...order.filter((i) => first.has(i)), ...order.filter((i) => !first.has(i))];
}

function withoutPlace(plan: PlacePlan, group: string): PlacePlan {
  const of = (name: string) => plan.blocks.findIndex((block) => block.group === name && block.places > 0);
  const gone = of(group);
  const blocks = plan.blocks.map((block, i) => (i === gone ? { ...block, places: block.places - 1 } : block));
  return { ...plan, blocks };
}
