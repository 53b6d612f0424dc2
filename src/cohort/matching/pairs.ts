import { quote } from '../ranking/check-applications.ts';
import type { Application } from '../ranking/application.ts';

/**
 * What applicants would take, in numbers. A pair is an applicant and a cohort that would take each other; the pairs of one
 * applicant stand together, best first.
 */
export interface Pairs {
  /** The pairs of applicant `a` are those from `firstPair[a]` to below `firstPair[a + 1]`. */
  readonly firstPair: Int32Array;
  /** The cohort of each pair, by its index. */
  readonly cohortOf: Int32Array;
  /** Which place the cohort has on the applicant's own list: 1 is best. */
  readonly preferenceOf: Int32Array;
}

/** Reads what applicants would take, and adds to the problems what is wrong with it. */
export function pairsOf<A extends Pick<Application, 'id' | 'preferences'>>(
  applicants: readonly A[],
  cohorts: ReadonlyMap<string, number>,
  problems: string[],
  takes: (application: A, cohort: string) => boolean,
): Pairs {
  const most = applicants.reduce((sum, { preferences }) => sum + (preferences?.length ?? 0), 0);
  const firstPair = new Int32Array(applicants.length + 1);
  const cohortOf = new Int32Array(most);
  const preferenceOf = new Int32Array(most);
  const listedBy = new Int32Array(cohorts.size).fill(-1);
  let pair = 0;

  function read(application: A, a: number, cohort: string, preference: number): void {
    const index = cohorts.get(cohort);
    if (index === undefined) {
      problems.push(`${quote(application.id)} prefers ${quote(cohort)}, which is no cohort`);
    } else if (listedBy[index] === a) {
      problems.push(`${quote(application.id)} prefers ${quote(cohort)} twice`);
    } else {
      listedBy[index] = a;
      if (!takes(application, cohort)) return;
      cohortOf[pair] = index;
      preferenceOf[pair] = preference;
      pair += 1;
    }
  }

  for (let a = 0; a < applicants.length; a += 1) {
    const application = applicants[a]!;
    firstPair[a] = pair;
    const { id, preferences } = application;
    if (preferences == null) problems.push(`${quote(id)} states no preferences`);
    else for (let i = 0; i < preferences.length; i += 1) read(application, a, preferences[i]!, i + 1);
  }
  firstPair[applicants.length] = pair;
  return { firstPair, cohortOf, preferenceOf };
}
