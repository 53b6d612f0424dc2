import type {
  BindingReserve,
  PlacedPlacement,
  PlacementLine,
  RefusedPlacement,
  UnrankedPlacement,
  WaitingPlacement,
} from './placement.ts';

/** The words in which `explainPlacement` puts a placement. Replace any of them: `{ ...placementWords, group: … }`. */
export interface PlacementWords {
  /**
   * What a group is called inside a sentence.
   *
   * @param group - the group as the plan has it; the English never asks for `'open'`.
   */
  readonly group: (group: string) => string;
  /**
   * That somebody has a place, and whose.
   *
   * @param placement - the application, and the place it has.
   * @param nameOf - what a group is called inside a sentence: the `group` of these words.
   */
  readonly placed: (placement: PlacedPlacement, nameOf: (group: string) => string) => string;
  /**
   * That somebody waits, and where.
   *
   * @param placement - the application, and where it stands among those who wait.
   */
  readonly waiting: (placement: WaitingPlacement) => string;
  /**
   * The line of one kind of place, and how far away it is.
   *
   * @param line - the last application to get in that way, and the distance to it.
   * @param nameOf - what a group is called inside a sentence: the `group` of these words.
   */
  readonly line: (line: PlacementLine, nameOf: (group: string) => string) => string;
  /**
   * That no place was open to somebody who waits.
   *
   * @param placement - the application, whose `lines` are empty.
   */
  readonly noLine: (placement: WaitingPlacement) => string;
  /**
   * How a reserve kept out somebody who waits.
   *
   * @param reserve - the reserve; one of its places, at least, went to a lower ranked member or stays empty.
   * @param nameOf - what a group is called inside a sentence: the `group` of these words.
   */
  readonly boundBy: (reserve: BindingReserve, nameOf: (group: string) => string) => string;
  /**
   * That limits besides the plan kept out somebody who waits.
   *
   * @param limits - the names of the limits that bind; one at least.
   */
  readonly limitedBy: (limits: readonly string[]) => string;
  /**
   * Why somebody did not compete for these places.
   *
   * @param placement - the application, with the facts that its `reason` comes with.
   */
  readonly refused: (placement: RefusedPlacement) => string;
  /**
   * That the application is not in the allocation.
   *
   * @param placement - the application, of which only the id is known.
   */
  readonly notRanked: (placement: UnrankedPlacement) => string;
}

/**
 * The English that `explainPlacement` speaks unless told otherwise, in the style of the NHS: short, and no blame.
 *
 * @example
 * ```ts
 * import { placementWords } from 'digital-academy';
 *
 * placementWords.notRanked({ outcome: 'not-ranked', id: 'a17' }); // => 'a17 was not ranked.'
 * ```
 */
export const placementWords: PlacementWords = Object.freeze<PlacementWords>({
  group: (group) => group,
  placed: ({ id, rank, through: { kind, group } }, nameOf) => {
    switch (kind) {
      case 'guaranteed':
        return `${id}, ranked ${rank}, has a place guaranteed to ${nameOf(group)}.`;
      case 'reserved':
        return `${id}, ranked ${rank}, has a place kept for ${nameOf(group)}.`;
      case 'open':
        return `${id}, ranked ${rank}, has an open place.`;
      case 'released':
        return `${id}, ranked ${rank}, has a place that was kept for ${nameOf(group)} and left empty by its members.`;
    }
  },
  waiting: ({ id, rank, position, of }) => `${id}, ranked ${rank}, is number ${position} of ${of} on the waiting list.`,
  line: (line, nameOf) => {
    const places = line.group === 'open' ? 'open places' : `places kept for ${nameOf(line.group)}`;
    return `The line for ${places} is rank ${line.rank}, ${distanceTo(line)}.`;
  },
  noLine: ({ id }) => `No place was open to ${id}.`,
  boundBy: ({ group, rankedLower, empty }, nameOf) => {
    const members = rankedLower === 1 ? 'a member who ranks lower' : 'members who rank lower';
    const lower = `${count(rankedLower, 'place')} kept for ${nameOf(group)} went to ${members}.`;
    const left = `${count(empty, 'place')} kept for ${nameOf(group)} ${empty === 1 ? 'stays' : 'stay'} empty.`;
    return [...(rankedLower > 0 ? [lower] : []), ...(empty > 0 ? [left] : [])].join(' ');
  },
  limitedBy: (limits) => `The plan has a place, but no place is left under ${limits.join(' and ')}.`,
  refused: (placement) => {
    switch (placement.reason) {
      case 'not-eligible': {
        const codes = placement.ineligibleFor ?? [];
        const notMet = codes.length > 0 ? codes.join(', ') : 'not said';
        return `${placement.id} was not ranked, because it does not meet: ${notMet}.`;
      }
      case 'below-the-line': {
        const distance = `${count(placement.scoreBelow, 'point')} below the line of ${placement.line}`;
        return `${placement.id} was not ranked, because its score of ${placement.score ?? 'not known'} is ${distance}.`;
      }
      case 'placed-elsewhere':
        return `${placement.id} has a place in ${placement.cohort}, which it prefers.`;
    }
  },
  notRanked: ({ id }) => `${id} was not ranked.`,
});

function distanceTo({ ranksBelow, scoreBelow, byLottery }: PlacementLine): string {
  const ranks = count(ranksBelow, 'rank');
  if (byLottery) return `${ranks} above with the same score, decided by lottery`;
  if (scoreBelow === 0) return `${ranks} above with the same score`;
  if (scoreBelow === undefined || scoreBelow < 0) return `${ranks} above`;
  return `${ranks} and ${count(scoreBelow, 'point')} above`;
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
