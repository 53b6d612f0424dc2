import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Application } from './application.ts';
import { isGroupName } from '../programme/group-name.ts';
import type { Lottery, Ranking } from './ranking.ts';

/** How applications are put in order. */
export interface RankOptions<A extends Application> {
  /** What an application is worth: more is better. Left out, it is the application's own `score`. */
  readonly score?: ((application: A) => number | null | undefined) | undefined;
  /** Settles ties. Left out, a tie is an error. */
  readonly lottery?: Lottery | undefined;
}

/**
 * The applications in order, highest score first. Those with the same score are ordered by lot: by the ascending lower-case hex
 * of SHA-256 over the UTF-8 of the seed, a line feed and the id. So the order they come in never matters, and anybody can redo
 * the draw: `printf '%s\n%s' "$seed" "$id" | sha256sum`. A draw among all is a score that is the same for all.
 *
 * Of each application the answer keeps the id and the groups, and as `score` the one that was computed; other fields are dropped.
 *
 * @throws RangeError that names every application that is there twice, has an empty id, a group that cannot be one (like
 * `'open'`) or no finite score; or, without a lottery, every tie.
 *
 * @example
 * ```ts
 * import { rank } from 'digital-academy';
 *
 * const applications = [
 *   { id: 'a1', groups: [], score: 16 },
 *   { id: 'a2', groups: ['exemplar'], score: 18.5 },
 *   { id: 'a3', groups: [], score: 16 },
 * ];
 * const { ranked } = rank(applications, { lottery: { seed: 'published beforehand' } });
 * ranked.map(({ id }) => id); // => ['a2', 'a3', 'a1']
 * rank(applications); // throws
 * ```
 */
export function rank<A extends Application>(
  applications: readonly A[],
  { score = ({ score }) => score, lottery }: RankOptions<A> = {},
): Ranking {
  const scored = applications.map((application) => ({
    id: application.id,
    groups: application.groups,
    score: score(application) ?? NaN,
  }));
  refuse(problemsOf(scored, lottery));

  const sharing = groupIdsByScore(scored);
  const isTied = ({ score }: Scored) => sharing.get(score)!.length > 1;
  if (!lottery) refuse(scored.some(isTied) ? [`give a lottery with a seed to settle ${tiesIn(sharing)}`] : []);

  const drawn = scored.map((one) => ({ ...one, ...(lottery && isTied(one) && { draw: drawOf(one.id, lottery) }) }));
  const ranked = drawn.sort((a, b) => b.score - a.score || (a.draw! < b.draw! ? -1 : 1));
  return { format: 1, ...(lottery && { lottery: { seed: lottery.seed } }), ranked };
}

interface Scored {
  readonly id: string;
  readonly groups: readonly string[];
  readonly score: number;
}

function drawOf(id: string, { seed }: Lottery): string {
  return bytesToHex(sha256(utf8ToBytes(`${seed}\n${id}`)));
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

function problemsOf(scored: readonly Scored[], lottery: Lottery | undefined): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { id } of scored) (seen.has(id) ? twice : seen).add(id);
  const unscored = scored.filter(({ score }) => !Number.isFinite(score));
  return [
    ...([...seen].every(isText) ? [] : ['an id is no text, or empty']),
    ...[...twice].map((id) => `${quote(id)} is there more than once`),
    ...scored.flatMap(misnamedGroupsOf),
    ...unscored.map(({ id }) => `${quote(id)} has no finite score`),
    ...(lottery === undefined || isText(lottery.seed) ? [] : ['the seed of the lottery is no text, or empty']),
  ];
}

function misnamedGroupsOf({ id, groups }: Scored): string[] {
  if (!isList(groups)) return [`the groups of ${quote(id)} are no list`];
  const misnamed = groups.filter((group) => !isGroupName(group));
  return misnamed.map((group) => `${quote(id)} has the group ${quote(group)}, which cannot be the name of one`);
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new RangeError(`rank: ${problems.join('; ')}`);
}

function isList(value: unknown): boolean {
  return Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

// A tie can be as long as the list; the message is for reading.
function listed(ids: readonly string[]): string {
  const more = ids.length > 10 ? ` and ${ids.length - 10} more` : '';
  return ids.slice(0, 10).map(quote).join(', ') + more;
}

function quote(id: string): string {
  return `'${id}'`;
}
