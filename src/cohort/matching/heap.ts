/** Applicants of whom the worst is at hand. */
export interface Heap {
  /** How many there are. */
  readonly size: () => number;
  /** The worst of them. It must not be empty. */
  readonly worst: () => number;
  /** Puts one more in. */
  readonly add: (applicant: number) => void;
  /** Takes the worst of them out, and answers who that is. It must not be empty. */
  readonly removeWorst: () => number;
  /** All of them, in no order. */
  readonly all: () => readonly number[];
}

/** An empty heap. */
export function heapOf(isBetter: (a: number, b: number) => boolean): Heap {
  const heap: number[] = [];

  function add(applicant: number): void {
    let at = heap.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (isBetter(applicant, heap[above]!)) break;
      heap[at] = heap[above]!;
      at = above;
    }
    heap[at] = applicant;
  }

  function removeWorst(): number {
    const worst = heap[0]!;
    const last = heap.pop()!;
    if (heap.length === 0) return worst;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && isBetter(heap[below]!, heap[below + 1]!)) below += 1;
      if (isBetter(heap[below]!, last)) break;
      heap[at] = heap[below]!;
      at = below;
    }
    heap[at] = last;
    return worst;
  }

  return { size: () => heap.length, worst: () => heap[0]!, add, removeWorst, all: () => heap };
}
