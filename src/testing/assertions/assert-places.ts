import type { ExpectedPlaces, Places } from './judge-places.ts';
import { judgePlaces } from './judge-places.ts';
import { insist } from './judgement.ts';

/**
 * Throws unless the places are as expected: who has one and who waits by an allocation, or how many are taken, offered, kept back and
 * available. The message says of everybody who is elsewhere than expected why.
 *
 * @param places - the allocation, or how the places are used; a promise of it has to be awaited first.
 * @param expected - what should be so, one thing at least; what is left out is not looked at.
 * @throws Error with `actual` and `expected`, which test runners show side by side; RangeError if nothing is expected, or something that is not there.
 *
 * @example
 * ```ts
 * import { allocate, availability, minimumGuarantee, rank } from 'digital-academy';
 * import { assertPlaces } from 'digital-academy/testing';
 *
 * const ranking = rank([
 *   { id: 'Ada', groups: ['exemplar'], score: 17 },
 *   { id: 'Ben', groups: [], score: 19 },
 *   { id: 'Cai', groups: [], score: 18 },
 * ]);
 * const plan = minimumGuarantee([{ group: 'exemplar', places: 1 }], { open: 1, unfilled: 'release' });
 * assertPlaces(allocate(plan, ranking), { placed: ['Ada', 'Ben'], waiting: ['Cai'] });
 * assertPlaces(allocate(plan, ranking), { placed: ['Ben', 'Cai'] }); // throws
 *
 * assertPlaces(availability({ places: 50, taken: 47 }), { available: 3 });
 * ```
 */
export function assertPlaces<P extends Places>(places: P, expected: ExpectedPlaces<P>): void {
  insist(judgePlaces('assertPlaces', places, expected));
}
