import type { Allocation } from '../../cohort/allocation/allocation.ts';
import { explainPlacement } from '../../cohort/allocation/explain-placement.ts';
import type { Availability } from '../../cohort/offers/availability.ts';
import type { Judgement } from './judgement.ts';

/** Who should have a place, and who should wait, by the ids of their applications; what is left out is not looked at. */
export interface ExpectedAllocation {
  /** All who have a place, in any order. */
  readonly placed?: readonly string[];
  /** All who wait, the first in line first. */
  readonly waiting?: readonly string[];
  /** How many places stay empty, by group; groups with none are left out. */
  readonly unfilled?: Readonly<Record<string, number>>;
}

/** How the places should be used; what is left out is not looked at. */
export type ExpectedAvailability = Partial<Availability>;

/** What can be expected to be so or so: an allocation, or how the places of a cohort are used. */
export type Places = Allocation | Availability;

/** What can be expected of an allocation, or of the use of places. */
export type ExpectedPlaces<P extends Places> = P extends Allocation ? ExpectedAllocation : ExpectedAvailability;

/** Whether people have places, or places are used, as expected. */
export function judgePlaces<P extends Places>(places: P, expected: ExpectedPlaces<P>): Judgement {
  const judgement =
    'placed' in places
      ? judgeAllocation(places, expected as ExpectedAllocation)
      : judgeAvailability(places, expected as ExpectedAvailability);
  if (Object.keys(judgement.expected as object).length > 0) return judgement;
  throw new RangeError(
    'places are expected to be nothing in particular: name who is placed, or how many are available',
  );
}

function judgeAvailability(places: Availability, expected: ExpectedAvailability): Judgement {
  const names = Object.keys(expected) as (keyof Availability)[];
  const count = (of: Partial<Availability>) => names.map((name) => `${of[name] ?? 'no'} ${name}`).join(', ');
  const { places: all, taken, offered, keptBack } = places;
  return {
    holds: names.every((name) => places[name] === expected[name]),
    is: count(places),
    wanted: count(expected),
    because: [`of ${all} places ${taken} taken, ${offered} offered, ${keptBack} kept back`],
    actual: Object.fromEntries(names.map((name) => [name, places[name]])),
    expected,
  };
}

function judgeAllocation(allocation: Allocation, { placed, waiting, unfilled }: ExpectedAllocation): Judgement {
  const having = allocation.placed.map(({ id }) => id);
  const inLine = allocation.waiting.map(({ id }) => id);
  const actual = {
    ...(placed && { placed: [...having].sort() }),
    ...(waiting && { waiting: inLine }),
    ...(unfilled && { unfilled: allocation.unfilled }),
  };
  const expected = {
    ...(placed && { placed: [...placed].sort() }),
    ...(waiting && { waiting }),
    ...(unfilled && { unfilled }),
  };
  const strayed = new Set([
    ...(placed ? differing(having, placed) : []),
    ...(waiting ? differing(inLine, waiting) : []),
  ]);
  return {
    holds: JSON.stringify(inOrder(actual)) === JSON.stringify(inOrder(expected)),
    is: wordsOf(actual),
    wanted: wordsOf(expected),
    because: [...strayed].map((id) => explainPlacement(id, allocation).replaceAll('\n', ' ')),
    actual,
    expected,
  };
}

function differing(some: readonly string[], others: readonly string[]): string[] {
  return [...some.filter((id) => !others.includes(id)), ...others.filter((id) => !some.includes(id))];
}

function wordsOf({ placed, waiting, unfilled }: ExpectedAllocation): string {
  const list = (ids: readonly string[]) => (ids.length > 0 ? ids.join(', ') : 'nobody');
  return [
    ...(placed ? [`${list(placed)} placed`] : []),
    ...(waiting ? [`${list(waiting)} waiting`] : []),
    ...(unfilled
      ? [`${list(Object.entries(unfilled).map(([group, places]) => `${places} of ${group}`))} unfilled`]
      : []),
  ].join('; ');
}

function inOrder({ placed, waiting, unfilled }: ExpectedAllocation): unknown[] {
  return [
    placed,
    waiting,
    unfilled &&
      Object.entries(unfilled)
        .filter(([, places]) => places > 0)
        .sort(),
  ];
}
