import { choose } from '../allocation/choose.ts';
import type { Seating } from '../allocation/seating.ts';
import { oneByOne } from './one-by-one.ts';

/** What one cohort does with those who ask for a place: it keeps the best of all it has been asked by, as its plan chooses. */
export type Chooser = CrowdChooser | SingleChooser;

/** A cohort that chooses anew each time, so that whole crowds had better ask at once. */
export interface CrowdChooser {
  /** Considers more applicants beside those it holds. Answers who is turned away for good: some of them, or some it held. */
  readonly consider: (applicants: readonly number[]) => readonly number[];
}

/** A cohort that considers one applicant at little cost. */
export interface SingleChooser {
  /** Considers one more applicant beside those it holds. Answers who is turned away for good; -1 if nobody is. */
  readonly considerOne: (applicant: number) => number;
}

/** What applicants have to show at the cohort in question. */
export interface Claims {
  /** The score of an applicant there: more is better. */
  readonly scoreOf: (applicant: number) => number;
  /** Whether the first of two applicants with the same score is the better. */
  readonly winsTie: (a: number, b: number) => boolean;
}

/** The choice of a cohort under its plan. What it holds is at all times what `choose` picks of all who have ever asked. */
export function chooserFor(seating: Seating, kindOf: (applicant: number) => number, claims: Claims): Chooser {
  return seating.smart ? batchwise(seating, kindOf, claims) : oneByOne(seating, kindOf, claims);
}

// Chooses anew of those it holds and those who ask. That is the same as choosing of all who ever asked, because whoever was not
// chosen once would not be chosen from more people either, and does not matter to who else is (path independence).
function batchwise(seating: Seating, kindOf: (applicant: number) => number, claims: Claims): CrowdChooser {
  let held: readonly number[] = [];
  return {
    consider: (applicants) => {
      const asking = merged(held, [...applicants].sort(byClaim(claims)), byClaim(claims));
      const seats = choose(
        seating,
        Int32Array.from(asking, (a) => kindOf(a)),
      );
      held = asking.filter((_, i) => seats[i] !== 0);
      return asking.filter((_, i) => seats[i] === 0);
    },
  };
}

/** A comparison for sorting, best first. */
export function byClaim({ scoreOf, winsTie }: Claims): (a: number, b: number) => number {
  return (a, b) => scoreOf(b) - scoreOf(a) || (winsTie(a, b) ? -1 : 1);
}

function merged(one: readonly number[], other: readonly number[], compare: (a: number, b: number) => number): number[] {
  const all: number[] = [];
  let i = 0;
  for (const a of other) {
    while (i < one.length && compare(one[i]!, a) < 0) all.push(one[i++]!);
    all.push(a);
  }
  while (i < one.length) all.push(one[i++]!);
  return all;
}
