import type { Pairs } from '../matching/pairs.ts';
import type { CohortPlaces } from '../programme/cohort-places.ts';
import type { Waiting } from './who-waits.ts';

/**
 * What those who wait ask for, best first. Whoever would move up asks for the place they have as their last choice, so that it is
 * given on if they do better.
 */
export function askingPairs(
  cohorts: readonly CohortPlaces[],
  { hopes, upgrading }: Waiting,
): Pick<Pairs, 'firstPair' | 'cohortOf'> {
  const indexes = new Map(cohorts.map(({ id }, i) => [id, i]));
  const firstPair = new Int32Array(hopes.length + 1);
  const cohortOf: number[] = [];
  hopes.forEach((own, a) => {
    const returning = indexes.get(upgrading[a]?.cohort ?? '');
    cohortOf.push(...own, ...(returning === undefined ? [] : [returning]));
    firstPair[a + 1] = cohortOf.length;
  });
  return { firstPair, cohortOf: Int32Array.from(cohortOf) };
}
