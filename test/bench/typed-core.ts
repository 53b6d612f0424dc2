/** A market in typed arrays: every applicant has the same number of preferences, best first, each with a score. */
export interface TypedMarket {
  readonly applicants: number;
  readonly preferencesEach: number;
  /** The places of each cohort. */
  readonly places: Int32Array;
  /** The cohort of each preference, those of one applicant together. */
  readonly cohorts: Int32Array;
  /** The score of each preference; more is better, and no two of a cohort are the same. */
  readonly scores: Float64Array;
}

/**
 * Deferred acceptance and nothing else, as fast as it can be written by hand: no ids, no reserves, no checks. Answers the
 * preference each applicant has in the end, by its index; -1 for none. What the library is measured against.
 */
export function deferInTypedArrays(market: TypedMarket): Int32Array {
  const { applicants, preferencesEach, places, cohorts, scores } = market;
  const start = new Int32Array(places.length + 1);
  for (let c = 0; c < places.length; c += 1) start[c + 1] = start[c]! + places[c]!;
  const heaps = new Int32Array(start[places.length]!);
  const sizes = new Int32Array(places.length);
  const at = new Int32Array(applicants);
  const key = new Float64Array(applicants);

  for (let a = 0; a < applicants; a += 1) {
    let asking = a;
    let next = 0;
    for (;;) {
      if (next === preferencesEach) {
        at[asking] = -1;
        break;
      }
      const preference = asking * preferencesEach + next;
      const c = cohorts[preference]!;
      const score = scores[preference]!;
      const base = start[c]!;
      const size = sizes[c]!;
      at[asking] = preference;
      key[asking] = score;
      if (size < places[c]!) {
        let hole = size;
        while (hole > 0) {
          const above = (hole - 1) >> 1;
          if (key[heaps[base + above]!]! <= score) break;
          heaps[base + hole] = heaps[base + above]!;
          hole = above;
        }
        heaps[base + hole] = asking;
        sizes[c] = size + 1;
        break;
      }
      if (size === 0 || key[heaps[base]!]! > score) {
        next += 1;
        continue;
      }
      const away = heaps[base]!;
      let hole = 0;
      for (;;) {
        let below = 2 * hole + 1;
        if (below >= size) break;
        if (below + 1 < size && key[heaps[base + below + 1]!]! < key[heaps[base + below]!]!) below += 1;
        if (key[heaps[base + below]!]! >= score) break;
        heaps[base + hole] = heaps[base + below]!;
        hole = below;
      }
      heaps[base + hole] = asking;
      asking = away;
      next = (at[away]! % preferencesEach) + 1;
    }
  }
  return at;
}
