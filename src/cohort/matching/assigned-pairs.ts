import { listed, quote, refuse } from '../programme/refuse.ts';
import type { CohortPlaces } from '../programme/cohort-places.ts';
import type { Contest } from './contest.ts';

/** A place that somebody was given, by this library or any other way. A `Matching` is a list of them. */
export interface Assignment {
  /** The id of the application. */
  readonly id: string;
  /** The id of the cohort. */
  readonly cohort: string;
}

/** An applicant who has a place that one of the two would never take. */
export interface Misplaced {
  /** The index of the applicant. */
  readonly applicant: number;
  /** The id of the cohort. */
  readonly cohort: string;
}

/** The pair of each applicant; -1 for those who have none. Throws a RangeError naming `verb` and all that is wrong. */
export function assignedPairs(
  verb: string,
  assigned: readonly Assignment[],
  cohorts: readonly CohortPlaces[],
  { applicants, firstPair, cohortOf }: Contest,
): { readonly pairAt: Int32Array; readonly misplaced: readonly Misplaced[] } {
  const cohortIndex = new Map(cohorts.map(({ id }, i) => [id, i]));
  const index = new Map(applicants.map(({ id }, a) => [id, a]));
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { id } of assigned) (seen.has(id) ? twice : seen).add(id);
  const strangers = assigned.filter(({ id }) => !index.has(id));
  const nowhere = assigned.filter(({ cohort }) => !cohortIndex.has(cohort));
  refuse(verb, [
    ...(strangers.length > 0 ? [`no application of ${listed(strangers.map(({ id }) => id))} competes`] : []),
    ...(twice.size > 0 ? [`there is more than one place for ${listed([...twice])}`] : []),
    ...nowhere.map(({ id, cohort }) => `${quote(id)} has a place in ${quote(cohort)}, which is no cohort`),
  ]);

  const pairAt = new Int32Array(applicants.length).fill(-1);
  const misplaced: Misplaced[] = [];
  for (const { id, cohort } of assigned) {
    const applicant = index.get(id)!;
    const own = cohortIndex.get(cohort)!;
    let pair = firstPair[applicant]!;
    while (pair < firstPair[applicant + 1]! && cohortOf[pair] !== own) pair += 1;
    if (pair < firstPair[applicant + 1]!) pairAt[applicant] = pair;
    else misplaced.push({ applicant, cohort });
  }
  return { pairAt, misplaced };
}

/** For each cohort, the pairs of those who have a place in it, and of those who would rather have one than what they have. */
export function crowdsOf(
  { applicants, firstPair, cohortOf }: Contest,
  cohorts: readonly CohortPlaces[],
  pairAt: Int32Array,
): { readonly held: PairOf[]; readonly wanting: PairOf[] }[] {
  const crowds = cohorts.map(() => ({ held: [] as PairOf[], wanting: [] as PairOf[] }));
  for (let applicant = 0; applicant < applicants.length; applicant += 1) {
    const own = pairAt[applicant]!;
    const end = own === -1 ? firstPair[applicant + 1]! : own;
    for (let pair = firstPair[applicant]!; pair < end; pair += 1) {
      crowds[cohortOf[pair]!]!.wanting.push({ applicant, pair });
    }
    if (own !== -1) crowds[cohortOf[own]!]!.held.push({ applicant, pair: own });
  }
  return crowds;
}

/** The pairs at one cohort, best first. */
export function bestFirst(contest: Contest, pairs: readonly PairOf[]): PairOf[] {
  return [...pairs].sort(comparisonIn(contest));
}

/** Compares two pairs at one cohort: below 0 if the first is the better. */
export function comparisonIn({ scoreOf, winsTie }: Pick<Contest, 'scoreOf' | 'winsTie'>) {
  return (a: PairOf, b: PairOf): number =>
    scoreOf(b.applicant, b.pair) - scoreOf(a.applicant, a.pair) || (winsTie(a.applicant, b.applicant) ? -1 : 1);
}

/** An applicant, and their pair with the cohort in question. */
export interface PairOf {
  /** The index of the applicant. */
  readonly applicant: number;
  /** The index of the pair. */
  readonly pair: number;
}
