import type { RefusedApplication } from '../ranking/ranking.ts';
import type { PlacedApplication, WaitingApplication } from './allocation.ts';

/** What became of one application: a place, the waiting list, a refusal, or nothing because it is not in the allocation. */
export type Placement = PlacedPlacement | WaitingPlacement | RefusedPlacement | UnrankedPlacement;

/** An application with a place. */
export interface PlacedPlacement extends PlacedApplication {
  /** What became of it. */
  readonly outcome: 'placed';
}

/** An application that waits, and what it would have taken. */
export interface WaitingPlacement extends WaitingApplication {
  /** What became of it. */
  readonly outcome: 'waiting';
  /** Where it stands among those who wait: 1 is next. */
  readonly position: number;
  /** How many wait. */
  readonly of: number;
  /** For the open places and for each reserve it belongs to, what it missed. Empty if no place was open to it. */
  readonly lines: readonly PlacementLine[];
  /** The reserves it does not belong to that kept it out, in the order of the plan. */
  readonly boundBy: readonly BindingReserve[];
}

/** An application that did not compete for these places, and why. */
export type RefusedPlacement = RefusedApplication & {
  /** What became of it. */
  readonly outcome: 'refused';
};

/** An application that is not in the allocation. */
export interface UnrankedPlacement {
  /** What became of it. */
  readonly outcome: 'not-ranked';
  /** Its id. */
  readonly id: string;
}

/**
 * The last application to get in one way. Had the one that waits ranked just above it, and all else been the same, it would
 * have had a place. Under limits besides the plan that is not certain: others could have got in by the plan then, and the limit
 * would have taken a place away.
 */
export interface PlacementLine {
  /** The group whose reserved places these are; `'open'`: open places, and those released to all. */
  readonly group: string;
  /** The rank of the last application to get in. */
  readonly rank: number;
  /** How many ranks below that the one that waits stands; 1 or more. */
  readonly ranksBelow: number;
  /** The score of the last application to get in. Absent: it has none. */
  readonly score?: number;
  /** How much lower the score of the one that waits is; negative if the ranking is not by score. Absent: one has none. */
  readonly scoreBelow?: number;
  /** Whether the lottery decided between the two: both have the same score, and both were drawn. */
  readonly byLottery: boolean;
}

/** A reserve that kept out somebody who is not a member. */
export interface BindingReserve {
  /** The group whose reserve it is. */
  readonly group: string;
  /** How many of its places went to members who rank lower. */
  readonly rankedLower: number;
  /** How many of its places stay empty. */
  readonly empty: number;
}
