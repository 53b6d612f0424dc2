import type { Seating, SeatingBlock } from '../allocation/seating.ts';
import type { Claims, SingleChooser } from './chooser.ts';
import { heapOf } from './heap.ts';

/**
 * The choice of a cohort whose blocks are filled in turn, kept up to date one applicant at a time. Somebody who comes in takes at
 * most one place in each block, and whoever that costs a place moves on to the next block: so it is a chain, and costs a
 * comparison or two in each block.
 */
export function oneByOne(
  { inTurn, reservesOf }: Seating,
  kindOf: (applicant: number) => number,
  claims: Claims,
): SingleChooser {
  const blocks = inTurn
    .filter(({ places }) => places > 0)
    .map((block) => ({ block, take: fillingOf(block, claims), isMember: membersOf(block, reservesOf, kindOf) }));
  // Places that no member took. They shrink when a member comes after all, and then the worst of those who have one must go.
  const released = heapOf(claims.winsTie);
  let toRelease = inTurn.reduce((sum, { places, unfilled }) => sum + (unfilled === 'release' ? places : 0), 0);

  /** Answers who is turned away; -1 if nobody is. */
  function ask(applicant: number): number {
    let asking = applicant;
    for (const { block, take, isMember } of blocks) {
      const isOwn = isMember(asking);
      if (!isOwn && block.unfilled !== 'release-in-turn') continue;
      asking = take(asking, isOwn);
      if (asking !== -1) continue;
      if (block.unfilled !== 'release') return -1;
      toRelease -= 1;
      return released.size() > toRelease ? released.removeWorst() : -1;
    }
    if (toRelease === 0) return asking;
    released.add(asking, claims.scoreOf(asking));
    return released.size() > toRelease ? released.removeWorst() : -1;
  }

  return { considerOne: ask };
}

// One block. Where places are released in turn, those who are no members have what members leave, and go first.
function fillingOf({ places }: SeatingBlock, { scoreOf, winsTie }: Claims) {
  const members = heapOf(winsTie);
  const others = heapOf(winsTie);

  /** Answers who has no place in the block in the end; -1 if everybody has. */
  function take(applicant: number, isOwn: boolean): number {
    const own = isOwn ? members : others;
    const score = scoreOf(applicant);
    const isFull = members.size() + others.size() === places;
    if (!isFull) {
      own.add(applicant, score);
      return -1;
    }
    const last = others.size() > 0 ? others : members;
    if (own !== last && !isOwn) return applicant;
    if (own === last && own.isWorst(applicant, score)) return applicant;
    own.add(applicant, score);
    return last.removeWorst();
  }

  return take;
}

function membersOf(
  { reserve }: SeatingBlock,
  reservesOf: Seating['reservesOf'],
  kindOf: (applicant: number) => number,
): (applicant: number) => boolean {
  return reserve === -1 ? () => true : (applicant) => reservesOf[kindOf(applicant)]!.includes(reserve);
}
