import type { Application } from '../ranking/application.ts';
import { isList, quote } from '../programme/refuse.ts';

/**
 * What applicants would take, in numbers. A pair is an applicant and a cohort that would take each other; the pairs of one
 * applicant stand together, best first.
 */
export interface Pairs {
  /** The pairs of applicant `a` are those from `firstPair[a]` to below `firstPair[a + 1]`. */
  readonly firstPair: Int32Array;
  /** The cohort of each pair, by its index. */
  readonly cohortOf: Int32Array;
  /** The score of each pair; empty without scores. */
  readonly scores: Float64Array;
}

/**
 * Reads what applicants would take, and adds to the problems what is wrong with it. With `score`, pairs are only those that have
 * one.
 */
export function pairsOf<A extends Pick<Application, 'id' | 'preferences'>>(
  applicants: readonly A[],
  cohorts: ReadonlyMap<string, number>,
  problems: string[],
  score?: (application: A, cohort: string) => number | null | undefined,
): Pairs {
  const most = applicants.reduce((sum, { preferences }) => sum + (preferences?.length ?? 0), 0);
  const firstPair = new Int32Array(applicants.length + 1);
  const cohortOf = new Int32Array(most);
  const scores = new Float64Array(score ? most : 0);
  const listedBy = new Int32Array(cohorts.size).fill(-1);
  let pair = 0;
  for (let a = 0; a < applicants.length; a += 1) {
    const application = applicants[a]!;
    const { id, preferences } = application;
    firstPair[a] = pair;
    if (preferences == null) problems.push(`${quote(id)} states no preferences`);
    else if (!isList(preferences)) problems.push(`the preferences of ${quote(id)} are no list`);
    const listed = isList(preferences) ? preferences : [];
    for (const cohort of listed) {
      const index = cohorts.get(cohort) ?? -1;
      if (index === -1 || listedBy[index] === a) {
        problems.push(`${quote(id)} prefers ${quote(cohort)}${index === -1 ? ', which is no cohort' : ' twice'}`);
        continue;
      }
      listedBy[index] = a;
      if (score) {
        const points = score(application, cohort);
        if (points == null) continue;
        if (!Number.isFinite(points)) problems.push(`${quote(id)} has no finite score for ${quote(cohort)}`);
        scores[pair] = points;
      }
      cohortOf[pair] = index;
      pair += 1;
    }
  }
  firstPair[applicants.length] = pair;
  return { firstPair, cohortOf, scores };
}
