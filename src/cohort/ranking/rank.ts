import type { Application } from './application.ts';
import {
  listed,
  problemsOf,
  problemsOfLines,
  problemsOfLottery,
  problemsOfPreferences,
  quote,
  refuse,
} from './check-applications.ts';
import { drawOf } from './draw.ts';
import { mayCompete } from './may-compete.ts';
import type { Lottery, RankedApplication, Ranking, RefusedApplication } from './ranking.ts';
import type { ScoreLines } from './score-lines.ts';

/** How applications are put in order. */
export interface RankOptions<A extends Application> {
  /** What an application is worth: more is better. Left out, it is the application's own `score`. */
  readonly score?: ((application: A) => number | null | undefined) | undefined;
  /** Settles ties. Left out, a tie is an error. */
  readonly lottery?: Lottery | undefined;
  /** What scores mean. Left out, everybody is ranked by theirs. */
  readonly lines?: ScoreLines | undefined;
  /** All the groups there are, so that a misspelt one is an error. Left out, any group is one. */
  readonly groups?: readonly string[] | undefined;
}

/**
 * The applications in order, highest score first. Those with the same score are ordered by lot: by the ascending lower-case hex
 * of SHA-256 over the UTF-8 of the seed, a line feed and the id. So the order they come in never matters, and anybody can redo
 * the draw: `printf '%s\n%s' "$seed" "$id" | sha256sum`. A draw among all is a score that is the same for all.
 *
 * Applications that are `ineligibleFor` something, and those below the pool line, are not ranked: `refused` has them, with the
 * reason. An application of the pool has the pool line as its score, because inside the pool its points do not count.
 *
 * Of each application the answer keeps the id, the groups and the preferences, and as `score` the one that was computed; other
 * fields are dropped.
 *
 * @throws RangeError that names every application that is there twice, has an empty id, a group that cannot be one (like
 * `'open'`) or is none of `groups`, no finite score, or one that is no multiple of the step; or, without a lottery, every tie.
 *
 * @see `lotteryEntries` for what to publish before the seed exists
 *
 * @example
 * ```ts
 * import { rank } from 'digital-academy';
 *
 * const applications = [
 *   { id: 'a1', groups: [], score: 16 },
 *   { id: 'a2', groups: ['exemplar'], score: 18.5 },
 *   { id: 'a3', groups: [], score: 16.5 },
 *   { id: 'a4', groups: [], score: 15.5 },
 * ];
 * const lines = { automatic: 17, pool: 16, step: 0.5 };
 * const { ranked, refused } = rank(applications, { lines, lottery: { seed: 'published beforehand' } });
 * ranked.map(({ id, score }) => [id, score]); // => [['a2', 18.5], ['a3', 16], ['a1', 16]]
 * refused; // => [{ id: 'a4', groups: [], score: 15.5, reason: 'below-the-line', line: 16, scoreBelow: 0.5 }]
 * rank(applications, { lines }); // throws
 * ```
 */
export function rank<A extends Application>(applications: readonly A[], options: RankOptions<A> = {}): Ranking {
  const { lottery, lines, groups } = options;
  const refused: RefusedApplication[] = applications.filter((one) => !mayCompete(one)).map(asIneligible);
  const scored = scoredBy(options, applications.filter(mayCompete));
  const unscored = scored.filter(({ score }) => !Number.isFinite(score));
  refuse('rank', [
    ...problemsOf(applications, groups),
    ...problemsOfPreferences(applications),
    ...unscored.map(({ id }) => `${quote(id)} has no finite score`),
    ...offSteps(scored, lines),
    ...problemsOfLines(lines),
    ...problemsOfLottery(lottery),
  ]);

  const competing = scored.flatMap((one): Scored[] => {
    if (!lines || one.score >= lines.automatic) return [one];
    if (one.score >= lines.pool) return [{ ...one, score: lines.pool }];
    const scoreBelow = Number((lines.pool - one.score).toFixed(9));
    refused.push({ ...one, reason: 'below-the-line', line: lines.pool, scoreBelow });
    return [];
  });
  const head = { format: 1, ...(lottery && { lottery: { seed: lottery.seed } }), ...(groups && { groups }) } as const;
  return { ...head, ranked: inOrder(competing, lottery), ...(refused.length > 0 && { refused }) };
}

type Scored = RankedApplication & { readonly score: number };

function asIneligible({ id, groups, score, preferences, ineligibleFor }: Application): RefusedApplication {
  const known = { ...(score != null && { score }), ...(preferences && { preferences }), ineligibleFor };
  return { id, groups, ...known, reason: 'not-eligible' };
}

function scoredBy<A extends Application>({ score }: RankOptions<A>, applications: readonly A[]): Scored[] {
  return applications.map((application) => {
    const { id, groups, preferences } = application;
    const points = (score ? score(application) : application.score) ?? NaN;
    return preferences ? { id, groups, score: points, preferences } : { id, groups, score: points };
  });
}

function offSteps(scored: readonly Scored[], lines: ScoreLines | undefined): string[] {
  const step = lines?.step;
  if (step == null) return [];
  // 0.3 / 0.1 is 2.9999…: nine decimal places are more than any score has.
  const isOff = ({ score }: Scored) => !Number.isInteger(Number((score / step).toFixed(9)));
  const off = scored.filter((one) => Number.isFinite(one.score) && isOff(one));
  return off.map(({ id, score }) => `${quote(id)} has the score ${score}, which is no multiple of ${step}`);
}

function inOrder(scored: readonly Scored[], lottery: Lottery | undefined): RankedApplication[] {
  const sharing = groupIdsByScore(scored);
  const isTied = ({ score }: Scored) => sharing.get(score)!.length > 1;
  if (!lottery) refuse('rank', scored.some(isTied) ? [`give a lottery with a seed to settle ${tiesIn(sharing)}`] : []);
  const drawn = scored.map((one) => (lottery && isTied(one) ? { ...one, draw: drawOf(one.id, lottery) } : one));
  return drawn.sort((a, b) => b.score - a.score || (a.draw! < b.draw! ? -1 : 1));
}

function groupIdsByScore(scored: readonly Scored[]): Map<number, string[]> {
  const ids = new Map<number, string[]>();
  for (const { id, score } of scored) {
    const sharing = ids.get(score);
    if (sharing) sharing.push(id);
    else ids.set(score, [id]);
  }
  return ids;
}

function tiesIn(sharing: ReadonlyMap<number, readonly string[]>): string {
  const ties = [...sharing].filter(([, ids]) => ids.length > 1);
  return ties.map(([score, ids]) => `the tie at ${score} of ${listed(ids)}`).join('; ');
}
