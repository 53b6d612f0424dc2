import type { Application } from './application.ts';
import { problemsOf } from './check-applications.ts';
import { quote, refuse } from '../programme/refuse.ts';
import { sha256Of } from './draw.ts';
import { mayCompete } from './may-compete.ts';
import type { RankOptions } from './rank.ts';

/** The entries of a lottery, to be published before its seed exists. */
export interface LotteryEntries {
  /** One line for each application, by ascending id: `[id,score,[groups]]` in JSON, ended by a line feed. */
  readonly text: string;
  /** The SHA-256 of the text, as `sha256sum` prints it for a file that holds just that. */
  readonly fingerprint: string;
}

/**
 * Who takes part in a draw and with what, and the fingerprint of that. Publish the fingerprint first, the seed later, and the text
 * when it may be seen: then nobody can have changed a score or a group, or left an entry out, with the outcome in view. Preferences are not
 * in it, because they do not enter the draw.
 *
 * The order of the groups in an application and its other fields do not matter. `score` is to be the one that they are ranked by.
 *
 * @param applications - all there are, in whatever order; those `ineligibleFor` something take no part; a missing score is null in the text.
 * @throws RangeError that names every application that is there twice, has an empty id, a group that cannot be one or a score that
 * is not finite.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3797: a selection that anybody can verify
 *
 * @example
 * ```ts
 * import { lotteryEntries } from 'digital-academy';
 *
 * const { text, fingerprint } = lotteryEntries([
 *   { id: 'a2', groups: ['exemplar'], score: 16.5 },
 *   { id: 'a1', groups: [], score: 16 },
 * ]);
 * text; // => '["a1",16,[]]\n["a2",16.5,["exemplar"]]\n'
 * fingerprint.slice(0, 8); // => '817cd8b6'
 * ```
 */
export function lotteryEntries<A extends Application>(
  applications: readonly A[],
  { score = ({ score }) => score }: Pick<RankOptions<A>, 'score'> = {},
): LotteryEntries {
  const unscored = applications.filter((one) => !Number.isFinite(score(one) ?? 0));
  refuse('lotteryEntries', [
    ...problemsOf(applications),
    ...unscored.map(({ id }) => `${quote(id)} has a score that is not finite`),
  ]);
  const entries = applications.filter(mayCompete).sort((a, b) => (a.id < b.id ? -1 : 1));
  const text = entries
    .map((one) => `${JSON.stringify([one.id, score(one) ?? null, [...new Set(one.groups)].sort()])}\n`)
    .join('');
  return { text, fingerprint: sha256Of(text) };
}
