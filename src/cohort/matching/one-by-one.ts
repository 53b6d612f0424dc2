import type { Seating, SeatingBlock } from '../allocation/seating.ts';
import type { Chooser, IsBetter } from './chooser.ts';
import { heapOf, type Heap } from './heap.ts';

/**
 * The choice of a cohort whose blocks are filled in turn, kept up to date one applicant at a time. Somebody who comes in takes at
 * most one place in each block, and whoever that costs a place moves on to the next block: so it is a chain, and costs a
 * comparison or two in each block.
 */
export function oneByOne({ inTurn, reservesOf }: Seating, kindOf: ArrayLike<number>, isBetter: IsBetter): Chooser {
  const blocks = inTurn.map((block) => filling(block, reservesOf, kindOf, isBetter));
  // Places that no member took. They shrink when a member comes after all, and then the worst of those who have one must go.
  const released = heapOf(isBetter);
  let toRelease = inTurn.reduce((sum, { places, unfilled }) => sum + (unfilled === 'release' ? places : 0), 0);

  /** Answers who is turned away, or undefined if nobody is. */
  function ask(applicant: number): number | undefined {
    let asking = applicant;
    for (const { block, members, mayAsk } of blocks) {
      if (block.places === 0 || !mayAsk(asking)) continue;
      members.add(asking);
      if (members.size() > block.places) {
        asking = members.removeWorst();
        continue;
      }
      if (block.unfilled !== 'release') return undefined;
      toRelease -= 1;
      return released.size() > toRelease ? released.removeWorst() : undefined;
    }
    if (toRelease === 0) return asking;
    released.add(asking);
    return released.size() > toRelease ? released.removeWorst() : undefined;
  }

  return {
    consider: (applicants) => {
      const away: number[] = [];
      for (const applicant of applicants) {
        const turnedAway = ask(applicant);
        if (turnedAway !== undefined) away.push(turnedAway);
      }
      return away;
    },
    held: () => [...blocks.flatMap(({ members }) => members.all()), ...released.all()],
  };
}

interface Filling {
  readonly block: SeatingBlock;
  readonly members: Heap;
  readonly mayAsk: (applicant: number) => boolean;
}

function filling(
  block: SeatingBlock,
  reservesOf: Seating['reservesOf'],
  kindOf: ArrayLike<number>,
  isBetter: IsBetter,
): Filling {
  const everybody = () => true;
  if (block.reserve === -1) return { block, members: heapOf(isBetter), mayAsk: everybody };
  const isMember = (applicant: number) => reservesOf[kindOf[applicant]!]!.includes(block.reserve);
  if (block.unfilled !== 'release-in-turn') return { block, members: heapOf(isBetter), mayAsk: isMember };
  // Whoever else is left may have what members leave, so a member is better than anybody who is none.
  const membersFirst: IsBetter = (a, b) => {
    const [aIn, bIn] = [isMember(a), isMember(b)];
    return aIn === bIn ? isBetter(a, b) : aIn;
  };
  return { block, members: heapOf(membersFirst), mayAsk: everybody };
}
