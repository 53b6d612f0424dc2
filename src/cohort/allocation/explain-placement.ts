import type { WordsOptions } from '../../edge/words-options.ts';
import { replaceWords } from '../../edge/replace-words.ts';
import type { Allocation } from './allocation.ts';
import { placementOf } from './placement-of.ts';
import { placementWords, type PlacementWords } from './placement-words.ts';

/**
 * What became of one application, in words: whose place it has; or where it waits, the line and how far away it is, and the
 * reserves and limits that kept it out; or why it did not compete. One line of text for each.
 *
 * @param id - the id of the application; of one that the allocation does not have, the text says that it was not ranked.
 * @param allocation - the answer of `allocate`, or one of `allocationsOf`; a stored one is trusted to be parsed.
 * @param options - the `words` that differ from {@link placementWords}.
 *
 * @example
 * ```ts
 * import { allocate, explainPlacement, minimumGuarantee, rank } from 'digital-academy';
 *
 * const ranking = rank([
 *   { id: 'Ada', groups: [], score: 19 },
 *   { id: 'Ben', groups: [], score: 17.5 },
 *   { id: 'Cai', groups: ['exemplar'], score: 16 },
 * ]);
 * const plan = minimumGuarantee([{ group: 'exemplar', places: 1 }], { open: 1, unfilled: 'hold' });
 * const allocation = allocate(plan, ranking);
 * const [waiting, line, reserve] = explainPlacement('Ben', allocation).split('\n');
 * waiting; // => 'Ben, ranked 2, is number 1 of 1 on the waiting list.'
 * line; // => 'The line for open places is rank 1, 1 rank and 1.5 points above.'
 * reserve; // => '1 place kept for exemplar went to a member who ranks lower.'
 * const words = { group: () => 'Global Digital Exemplars' };
 * explainPlacement('Cai', allocation, { words }); // => 'Cai, ranked 3, has a place kept for Global Digital Exemplars.'
 * ```
 */
export function explainPlacement(
  id: string,
  allocation: Allocation,
  options: WordsOptions<PlacementWords> = {},
): string {
  const words = replaceWords(placementWords, options.words);
  const placement = placementOf(id, allocation);
  if (placement.outcome === 'not-ranked') return words.notRanked(placement);
  if (placement.outcome === 'placed') return words.placed(placement, words.group);
  if (placement.outcome === 'refused') return words.refused(placement);
  const { lines, boundBy, limitedBy } = placement;
  return [
    words.waiting(placement),
    ...(lines.length > 0 ? lines.map((line) => words.line(line, words.group)) : [words.noLine(placement)]),
    ...boundBy.map((reserve) => words.boundBy(reserve, words.group)),
    ...(limitedBy && limitedBy.length > 0 ? [words.limitedBy(limitedBy)] : []),
  ].join('\n');
}
