import type { Application } from './application.ts';
import { problemsOfSteps, withinLines } from './apply-lines.ts';
import { problemsOf, problemsOfLines, problemsOfLottery, problemsOfPreferences } from './check-applications.ts';
import { quote, refuse } from '../programme/refuse.ts';
import { mayCompete } from './may-compete.ts';
import type { IneligibleApplication, Lottery, Ranking } from './ranking.ts';
import type { ScoreLines } from './score-lines.ts';
import type { Scored } from './scored.ts';
import { settleTies } from './settle-ties.ts';

/** How applications are put in order. */
export interface RankOptions<A extends Application> {
  /**
   * What an application is worth: more is better. Left out, it is the application's own `score`.
   *
   * @param application - one of those given, with fields of the caller's own if it has any.
   */
  readonly score?: ((application: A) => number | null | undefined) | undefined;
  /** Settles ties. Left out or null, a tie is an error. */
  readonly lottery?: Lottery | null | undefined;
  /** What scores mean. Left out or null, everybody is ranked by theirs. */
  readonly lines?: ScoreLines | null | undefined;
  /** All the groups there are, so that a misspelt one is an error. Left out or null, any group is one. */
  readonly groups?: readonly string[] | null | undefined;
}

/**
 * The applications in order, highest score first. Those with the same score are ordered by lot: by the ascending lower-case hex
 * of SHA-256 over the UTF-8 of the seed, a line feed and the id. So anybody can redo the draw:
 * `printf '%s\n%s' "$seed" "$id" | sha256sum`. A draw among all is a score that is the same for all.
 *
 * Applications that are `ineligibleFor` something, and those below the pool line, are not ranked: `refused` has them, with the
 * reason, by id. An application of the pool has the pool line as its score, because inside the pool its points do not count.
 *
 * Of each application the answer keeps the id, the groups and the preferences, and as `score` the one that was computed; other
 * fields are dropped.
 *
 * @param applications - all there are, in whatever order; those `ineligibleFor` something need no score.
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
  const scored = scoredBy(options, applications.filter(mayCompete));
  const unscored = scored.filter(({ score }) => !Number.isFinite(score));
  refuse('rank', [
    ...problemsOf(applications, groups),
    ...problemsOfPreferences(applications),
    ...unscored.map(({ id }) => `${quote(id)} has no finite score`),
    ...problemsOfSteps(scored, lines ?? undefined),
    ...problemsOfLines(lines ?? undefined),
    ...problemsOfLottery(lottery ?? undefined),
  ]);

  const ineligible = applications.filter((one) => !mayCompete(one)).map(asIneligible);
  const { competing, below } = withinLines(scored, lines ?? undefined);
  const ranked = settleTies(competing, lottery ?? undefined);
  const refused = [...ineligible, ...below].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    format: 1,
    ...(lottery && { lottery: { seed: lottery.seed } }),
    ...(groups && { groups }),
    ranked,
    ...(refused.length > 0 && { refused }),
  };
}

/** An application that was decided not to be eligible, as a refused one. Fields that no ranking has are dropped. */
export function asIneligible({ id, groups, score, preferences, ineligibleFor }: Application): IneligibleApplication {
  const isScored = score != null && Number.isFinite(score);
  const known = { ...(isScored && { score }), ...(preferences && { preferences }), ineligibleFor };
  return { id, groups, ...known, reason: 'not-eligible' };
}

function scoredBy<A extends Application>({ score }: RankOptions<A>, applications: readonly A[]): Scored[] {
  return applications.map((application) => {
    const { id, groups, preferences } = application;
    const points = (score ? score(application) : application.score) ?? NaN;
    return preferences ? { id, groups, score: points, preferences } : { id, groups, score: points };
  });
}
