import type { Allocation } from '../../cohort/allocation/allocation.ts';
import { explainPlacement } from '../../cohort/allocation/explain-placement.ts';
import type { Availability } from '../../cohort/offers/availability.ts';
import { checkKind } from './check-kind.ts';
import { anAllocation, places as kindOfPlaces } from './kinds.ts';
import type { Judgement } from './judgement.ts';

/** Who should have a place, and who should wait, by the ids of their applications; what is left out is not looked at. */
export interface ExpectedAllocation {
  /** All who have a place, in any order. */
  readonly placed?: readonly string[] | undefined;
  /** All who wait, the first in line first. */
  readonly waiting?: readonly string[] | undefined;
  /** How many places stay empty, by group; a group that is left out has none. */
  readonly unfilled?: Readonly<Record<string, number>> | undefined;
}

/** How the places should be used; what is left out is not looked at. */
export type ExpectedAvailability = { readonly [Count in keyof Availability]?: number | undefined };

/** What can be expected to be so or so: an allocation, or how the places of a cohort are used. */
export type Places = Allocation | Availability;

/** What can be expected of an allocation, or of the use of places. */
export type ExpectedPlaces<P extends Places> = P extends Allocation ? ExpectedAllocation : ExpectedAvailability;

/** Whether people have places, or places are used, as expected; `verb` names the assertion or the matcher in what is thrown. */
export function judgePlaces<P extends Places>(verb: string, places: P, expected: ExpectedPlaces<P>): Judgement {
  checkKind(verb, places, kindOfPlaces);
  const fields = anAllocation.fits(places) ? ['placed', 'waiting', 'unfilled'] : counts;
  const stated = Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined));
  const strange = Object.keys(stated).filter((name) => !fields.includes(name));
  if (strange.length > 0 || Object.keys(stated).length === 0) {
    const what = strange.length > 0 ? strange.map((name) => `'${name}'`).join(', ') : 'nothing';
    throw new RangeError(`${verb}: ${what} is expected; name one of ${fields.join(', ')} at least, and no other`);
  }
  return 'placed' in places ? judgeAllocation(places, stated) : judgeAvailability(places, stated);
}

const counts: readonly string[] = ['places', 'taken', 'offered', 'keptBack', 'available', 'overbooked'];

function judgeAvailability(places: Availability, expected: ExpectedAvailability): Judgement {
  const names = Object.keys(expected) as (keyof Availability)[];
  const count = (of: ExpectedAvailability) => names.map((name) => `${of[name] ?? 'no'} ${name}`).join(', ');
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

function judgeAllocation(allocation: Allocation, stated: ExpectedAllocation): Judgement {
  const expected = likeFor(stated, stated);
  const is = {
    placed: allocation.placed.map(({ id }) => id),
    waiting: allocation.waiting.map(({ id }) => id),
    unfilled: allocation.unfilled,
  };
  const actual = likeFor(is, stated);
  const strayed = (['placed', 'waiting'] as const).flatMap((name) => differing(is[name], stated[name] ?? is[name]));
  return {
    holds: JSON.stringify(actual) === JSON.stringify(expected),
    is: inWords(actual),
    wanted: inWords(expected),
    because: [...new Set(strayed)].map((id) =>
      explainPlacement(id, allocation).replaceAll('\n', ' ').replace(/\.$/, ''),
    ),
    actual,
    expected,
  };
}

/** The parts that are stated, in one order, so that they can be compared: whoever has a place, and the groups, by name. */
function likeFor({ placed, waiting, unfilled }: ExpectedAllocation, stated: ExpectedAllocation): ExpectedAllocation {
  const empty = Object.entries(unfilled ?? {}).filter(([, places]) => places !== 0);
  return {
    ...(stated.placed && { placed: [...(placed ?? [])].sort() }),
    ...(stated.waiting && { waiting }),
    ...(stated.unfilled && { unfilled: Object.fromEntries(empty.sort()) }),
  };
}

function differing(some: readonly string[], others: readonly string[]): string[] {
  return [...some.filter((id) => !others.includes(id)), ...others.filter((id) => !some.includes(id))];
}

function inWords({ placed, waiting, unfilled }: ExpectedAllocation): string {
  const list = (ids: readonly string[]) => (ids.length > 0 ? ids.join(', ') : 'nobody');
  const empty = Object.entries(unfilled ?? {}).map(([group, places]) => `${places} of ${group}`);
  return [
    ...(placed ? [`${list(placed)} placed`] : []),
    ...(waiting ? [`${list(waiting)} waiting`] : []),
    ...(unfilled ? [`${empty.join(', ') || 'no place'} unfilled`] : []),
  ].join('; ');
}
