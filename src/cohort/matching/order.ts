import type { Application } from '../ranking/application.ts';
import { problemsOf, problemsOfLottery, quote } from '../ranking/check-applications.ts';
import { drawOf } from '../ranking/draw.ts';
import { mayCompete } from '../ranking/may-compete.ts';
import type { RankedApplication, Ranking, RefusedApplication } from '../ranking/ranking.ts';
import type { CohortScores } from './candidates.ts';
import { pairsOf, type Pairs } from './pairs.ts';

/** Who competes, what each would take, and the order in which cohorts prefer them. */
export interface Order extends Pairs {
  /** Who competes. Everywhere else an applicant is their index here. */
  readonly applicants: readonly Pick<RankedApplication, 'id' | 'groups'>[];
  /** Whether the order is the same at every cohort: the one in which the applicants stand. */
  readonly isOneRanking: boolean;
  /** Whether the applicant `a` is better than `b`, to the cohort that their two pairs share. */
  readonly isBetter: (a: number, pairOfA: number, b: number, pairOfB: number) => boolean;
  /** The applicant as the cohort of the pair ranks them. */
  readonly asRanked: (a: number, pair: number) => RankedApplication;
  /** Who does not compete, and why. */
  readonly refused: readonly RefusedApplication[];
}

/** One ranking that all cohorts share. */
export function orderByRank(
  { ranked, refused }: Ranking,
  cohorts: ReadonlyMap<string, number>,
  problems: string[],
): Order {
  return {
    applicants: ranked,
    ...pairsOf(ranked, cohorts, problems, () => true),
    isOneRanking: true,
    isBetter: (a, _, b) => a < b,
    asRanked: (a) => ranked[a]!,
    refused: refused ?? [],
  };
}

/** Scores that differ by cohort. */
export function orderByScore<A extends Application>(
  { applications, score, lottery }: CohortScores<A>,
  cohorts: ReadonlyMap<string, number>,
  problems: string[],
): Order {
  problems.push(...problemsOf(applications), ...problemsOfLottery(lottery ?? undefined));
  const applicants = applications.filter(mayCompete);
  const scores: number[] = [];
  const pairs = pairsOf(applicants, cohorts, problems, (application, cohort) => {
    const points = score(application, cohort);
    if (points == null) return false;
    if (!Number.isFinite(points)) {
      problems.push(`${quote(application.id)} has no finite score for ${quote(cohort)}`);
      return false;
    }
    scores.push(points);
    return true;
  });
  if (lottery == null) problems.push(...tiesIn(applicants, pairs, scores, [...cohorts.keys()]));

  // Few lots decide anything, so each is drawn when it is asked for.
  const lots: (string | undefined)[] = [];
  const lotOf = (a: number) => (lots[a] ??= drawOf(applicants[a]!.id, lottery!));
  return {
    applicants,
    ...pairs,
    isOneRanking: false,
    isBetter: (a, pairOfA, b, pairOfB) => {
      const more = scores[pairOfA]! - scores[pairOfB]!;
      return more === 0 ? lotOf(a) < lotOf(b) : more > 0;
    },
    asRanked: (a, pair) => {
      const { id, groups } = applicants[a]!;
      return { id, groups, score: scores[pair]!, ...(lottery && { draw: lotOf(a) }) };
    },
    refused: applications
      .filter((one) => !mayCompete(one))
      .map(({ id, groups, ineligibleFor }) => ({ id, groups, ineligibleFor, reason: 'not-eligible' })),
  };
}

function tiesIn(
  applicants: readonly Pick<Application, 'id'>[],
  { firstPair, cohortOf }: Pairs,
  scores: readonly number[],
  cohorts: readonly string[],
): string[] {
  const pairs = applicants.flatMap(({ id }, a) =>
    Array.from({ length: firstPair[a + 1]! - firstPair[a]! }, (_, i) => {
      const pair = firstPair[a]! + i;
      return { id, cohort: cohortOf[pair]!, score: scores[pair]! };
    }),
  );
  pairs.sort((a, b) => a.cohort - b.cohort || b.score - a.score);
  return pairs.flatMap((one, i) => {
    const next = pairs[i + 1];
    if (next?.cohort !== one.cohort || next.score !== one.score) return [];
    const tie = `${quote(one.id)} and ${quote(next.id)} tie at ${one.score} for ${quote(cohorts[one.cohort]!)}`;
    return [`${tie}: give a lottery with a seed`];
  });
}
