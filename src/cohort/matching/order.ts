import type { Application } from '../ranking/application.ts';
import { problemsOf, problemsOfLottery } from '../ranking/check-applications.ts';
import { listed, quote } from '../programme/refuse.ts';
import { drawOf } from '../ranking/draw.ts';
import { mayCompete } from '../ranking/may-compete.ts';
import { asIneligible } from '../ranking/rank.ts';
import type { RankedApplication, Ranking, RefusedApplication } from '../ranking/ranking.ts';
import type { CohortScores } from './candidates.ts';
import { pairsOf, type Pairs } from './pairs.ts';

/** Who competes, what each would take, and the order in which cohorts prefer them. */
export interface Order extends Pairs {
  /** Who competes. Everywhere else an applicant is their index here. */
  readonly applicants: readonly Pick<RankedApplication, 'id' | 'groups' | 'preferences'>[];
  /** Whether the order is the same at every cohort: the one in which the applicants stand. */
  readonly isOneRanking: boolean;
  /** The score of an applicant at the cohort of the pair; more is better. */
  readonly scoreOf: (applicant: number, pair: number) => number;
  /** Whether the first of two applicants with the same score is the better. */
  readonly winsTie: (a: number, b: number) => boolean;
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
    ...pairsOf(ranked, cohorts, problems),
    isOneRanking: true,
    scoreOf: (a) => -a,
    winsTie: (a, b) => a < b,
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
  for (const problem of [...problemsOf(applications), ...problemsOfLottery(lottery ?? undefined)])
    problems.push(problem);
  const ineligible = applications.filter((one) => !mayCompete(one));
  const applicants = ineligible.length === 0 ? applications : applications.filter(mayCompete);
  const pairs = pairsOf(applicants, cohorts, problems, score);
  const { scores } = pairs;
  if (lottery == null) for (const tie of tiesIn(applicants, pairs, [...cohorts.keys()])) problems.push(tie);

  // Few lots decide anything, so each is drawn when it is asked for.
  const lots: (string | undefined)[] = [];
  const lotOf = (a: number) => (lots[a] ??= drawOf(applicants[a]!.id, lottery!));
  return {
    applicants,
    ...pairs,
    isOneRanking: false,
    scoreOf: (_, pair) => scores[pair]!,
    winsTie: (a, b) => lotOf(a) < lotOf(b),
    asRanked: (a, pair) => {
      const { id, groups } = applicants[a]!;
      return { id, groups, score: scores[pair]!, ...(lottery && { draw: lotOf(a) }) };
    },
    refused: ineligible.map(asIneligible),
  };
}

function tiesIn(
  applicants: readonly Pick<Application, 'id'>[],
  { firstPair, cohortOf, scores }: Pairs,
  cohorts: readonly string[],
): string[] {
  const pairs = applicants.flatMap(({ id }, a) =>
    Array.from({ length: firstPair[a + 1]! - firstPair[a]! }, (_, i) => {
      const pair = firstPair[a]! + i;
      return { id, cohort: cohortOf[pair]!, score: scores[pair]! };
    }),
  );
  pairs.sort((a, b) => a.cohort - b.cohort || b.score - a.score);
  const ties = new Map<string, string[]>();
  pairs.forEach((one, i) => {
    const isTied = (other: (typeof pairs)[number] | undefined) =>
      other?.cohort === one.cohort && other.score === one.score;
    if (!isTied(pairs[i - 1]) && !isTied(pairs[i + 1])) return;
    const tie = `the tie at ${one.score} for ${quote(cohorts[one.cohort]!)}`;
    const ids = ties.get(tie);
    if (ids) ids.push(one.id);
    else ties.set(tie, [one.id]);
  });
  return [...ties].map(([tie, ids]) => `give a lottery with a seed to settle ${tie} of ${listed(ids)}`);
}
