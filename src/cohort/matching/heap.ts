/** Applicants of whom the worst is at hand. */
export interface Heap {
  /** How many there are. */
  readonly size: () => number;
  /** Whether the applicant, with this score, is worse than all of them. It must not be empty. */
  readonly isWorst: (applicant: number, score: number) => boolean;
  /** Puts one more in. */
  readonly add: (applicant: number, score: number) => void;
  /** Takes the worst of them out, and answers who that is. It must not be empty. */
  readonly removeWorst: () => number;
}

/** An empty heap. `winsTie` says whether the first of two with the same score is the better. */
export function heapOf(winsTie: (a: number, b: number) => boolean): Heap {
  const people: number[] = [];
  // Side by side with people: looking a score up where people keep it would cost more than all the rest.
  const scores: number[] = [];

  function isBetter(a: number, scoreOfA: number, b: number, scoreOfB: number): boolean {
    return scoreOfA === scoreOfB ? winsTie(a, b) : scoreOfA > scoreOfB;
  }

  function add(applicant: number, score: number): void {
    let at = people.length;
    people.push(applicant);
    scores.push(score);
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (isBetter(applicant, score, people[above]!, scores[above]!)) break;
      people[at] = people[above]!;
      scores[at] = scores[above]!;
      at = above;
    }
    people[at] = applicant;
    scores[at] = score;
  }

  function removeWorst(): number {
    const worst = people[0]!;
    const last = people.pop()!;
    const score = scores.pop()!;
    const size = people.length;
    if (size === 0) return worst;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= size) break;
      const other = below + 1;
      if (other < size && isBetter(people[below]!, scores[below]!, people[other]!, scores[other]!)) below = other;
      if (isBetter(people[below]!, scores[below]!, last, score)) break;
      people[at] = people[below]!;
      scores[at] = scores[below]!;
      at = below;
    }
    people[at] = last;
    scores[at] = score;
    return worst;
  }

  return {
    size: () => people.length,
    isWorst: (applicant, score) => isBetter(people[0]!, scores[0]!, applicant, score),
    add,
    removeWorst,
  };
}
