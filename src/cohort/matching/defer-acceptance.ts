import type { Chooser } from './chooser.ts';
import type { Pairs } from './pairs.ts';

/**
 * Deferred acceptance with applicants asking: each asks for their best cohort left, and a cohort holds on to those it would
 * choose of all who have asked so far.
 *
 * `pairAt` is written to as it goes: it has the pair each applicant asks for or is held by, which is what choosers compare.
 *
 * @see Gale and Shapley, College Admissions and the Stability of Marriage, 1962, https://doi.org/10.2307/2312726
 * @see Hatfield and Milgrom, Matching with Contracts, 2005, https://doi.org/10.1257/0002828054825466
 */
export function deferAcceptance(
  { firstPair, cohortOf }: Pick<Pairs, 'firstPair' | 'cohortOf'>,
  choosers: readonly Chooser[],
  pairAt: Int32Array,
): void {
  const asking: number[][] = choosers.map(() => []);
  // Where a cohort chooses anew each time, whole crowds are considered at once: fewer choices, and the answer does not depend on it.
  const busy = new Set<number>();

  function ask(applicant: number, first: number): void {
    let asks = applicant;
    let pair = first;
    for (;;) {
      if (pair >= firstPair[asks + 1]!) {
        pairAt[asks] = -1;
        return;
      }
      pairAt[asks] = pair;
      const cohort = cohortOf[pair]!;
      const chooser = choosers[cohort]!;
      if (!('considerOne' in chooser)) {
        asking[cohort]!.push(asks);
        busy.add(cohort);
        return;
      }
      // Whoever is turned away asks on at once.
      const away = chooser.considerOne(asks);
      if (away === -1) return;
      asks = away;
      pair = pairAt[away]! + 1;
    }
  }

  for (let a = 0; a < pairAt.length; a += 1) ask(a, firstPair[a]!);
  for (const cohort of busy) {
    busy.delete(cohort);
    const crowd = asking[cohort]!;
    asking[cohort] = [];
    const chooser = choosers[cohort]!;
    if ('considerOne' in chooser) continue;
    for (const applicant of chooser.consider(crowd)) ask(applicant, pairAt[applicant]! + 1);
  }
}
