import type { Allocation } from '../../cohort/allocation/allocation.ts';
import type { PlacePlan } from '../../cohort/programme/place-plan.ts';
import type { Ranking } from '../../cohort/ranking/ranking.ts';
import { difference } from './against-any-answer.ts';

// What can be said against an allocation, in a sentence; `undefined` where there is nothing.

/** That it gives other places than the library, or has people wait in another order. */
export function otherwiseAllocated(answer: Allocation, allocation: Allocation): string | undefined {
  return difference(inShort(answer), inShort(allocation), 'by the library');
}

/** That somebody is in it twice, not at all, with another rank, or out of order. */
export function lostOrTwice({ placed, waiting }: Allocation, { ranked }: Ranking): string | undefined {
  const people = [...placed, ...waiting].sort((a, b) => a.rank - b.rank).map(({ id, rank }) => [rank, id]);
  const everybody = ranked.map(({ id }, i) => [i + 1, id]);
  const unordered = [placed, waiting].some((list) => list.some(({ rank }, i) => i > 0 && rank <= list[i - 1]!.rank));
  return unordered ? 'a list is not best first' : difference(people, everybody, 'in the ranking');
}

/** That places of a group are given twice, or neither taken nor empty. */
export function unaccounted({ placed, unfilled }: Allocation, { blocks }: PlacePlan): string | undefined {
  const groups = new Set([...blocks, ...placed.map(({ through }) => through)].map(({ group }) => group));
  return [...groups, ...Object.keys(unfilled)].flatMap((group) => {
    const places = sum(blocks.filter((block) => block.group === group));
    const taken = placed.filter(({ through }) => through.group === group).length;
    const empty = Object.hasOwn(unfilled, group) ? unfilled[group]! : 0;
    return taken + empty === places
      ? []
      : [`of ${places} places for '${group}', ${taken} are taken and ${empty} empty`];
  })[0];
}

/** That somebody has a place that is kept for others. */
export function misplaced({ placed }: Allocation, { blocks }: PlacePlan): string | undefined {
  const wrong = placed.find(({ groups, through: { kind, group } }) => {
    const own = blocks.filter((block) => block.group === group);
    if (group === 'open' || kind === 'open') return kind !== 'open' || group !== 'open';
    if (kind === 'released') return own.every(({ unfilled }) => unfilled === 'hold');
    return !groups.includes(group) || !own.some(({ guaranteed }) => (guaranteed === true) === (kind === 'guaranteed'));
  });
  return (
    wrong && `${wrong.id}, in ${inList(wrong.groups)}, has a ${wrong.through.kind} place for '${wrong.through.group}'`
  );
}

/** That somebody waits while a place is empty that they may have. */
export function neglected({ waiting, unfilled }: Allocation, { blocks }: PlacePlan): string | undefined {
  const held = (group: string) => sum(blocks.filter((block) => block.group === group && block.unfilled === 'hold'));
  const empty = Object.entries(unfilled).filter(([, places]) => places > 0);
  return waiting.flatMap(({ id, groups }) => {
    // Of the places of a group that stay empty, only those that are held can be kept from everybody.
    const theirs = empty.find(([group, places]) => groups.includes(group) || places > held(group));
    return theirs ? [`${id}, in ${inList(groups)}, waits, and a place for '${theirs[0]}' is empty`] : [];
  })[0];
}

/** That somebody waits while somebody of the same groups of the plan has a place, and is ranked lower. */
export function passedOver({ placed, waiting }: Allocation, { blocks }: PlacePlan): string | undefined {
  const known = new Set(blocks.map(({ group }) => group));
  const alike = (groups: readonly string[]) => JSON.stringify(groups.filter((group) => known.has(group)).sort());
  const lowest = new Map(placed.map((one) => [alike(one.groups), one]));
  const over = waiting.find(({ groups, rank }) => (lowest.get(alike(groups))?.rank ?? 0) > rank);
  return (
    over && `${over.id} waits, and ${lowest.get(alike(over.groups))!.id}, ranked lower in the same groups, has a place`
  );
}

function inShort({ placed, waiting, unfilled }: Allocation): unknown {
  return {
    placed: placed.map(({ id, rank, through }) => ({ id, rank, through })),
    waiting: waiting.map(({ id }) => id),
    unfilled: Object.fromEntries(Object.entries(unfilled).filter(([, places]) => places > 0)),
  };
}

function sum(blocks: PlacePlan['blocks']): number {
  return blocks.reduce((total, { places }) => total + places, 0);
}

function inList(groups: readonly string[]): string {
  return groups.join(' and ') || 'no group';
}
