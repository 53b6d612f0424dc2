import { checkQuestion } from '../code/check-question.ts';
import { entryOf } from './exemplar-finding-in.ts';
import { exemplarStatus, type ExemplarRegisterOptions, type ExemplarStatus } from './exemplar-status.ts';
import type { OdsCode } from '../code/ods-code.ts';
import { successionGraph, type SuccessionOptions } from '../succession/succession-graph.ts';
import { linkOf } from '../succession/succession-link.ts';
import type { SuccessionLink } from '../succession/succession-status.ts';
import { stepsFrom } from '../succession/succession-trails.ts';

/** What is listed of the bodies before and after an organisation. */
export interface ExemplarLineage {
  /** The listed bodies that it had taken over from. */
  readonly predecessors: readonly ExemplarRelative[];
  /** The listed bodies that had taken over from it, with those in between. */
  readonly successors: readonly ExemplarRelative[];
}

/** A listed body, the events between it and the one asked about, and what the lists say of it on the day. */
export interface ExemplarRelative extends SuccessionLink, ExemplarStatus {}

/**
 * The bodies before and after an organisation that are listed as exemplars or fast followers, through which events, and what the
 * lists say of each on the day.
 *
 * For the caller to weigh: succession itself transmits nothing. A body may be listed without the answer being yes, because it was
 * only proposed, or withdrawn. Whether there may be others, {@link predecessorsOn} and {@link successorsOn} say.
 *
 * @param code - the code of the organisation asked about, which need not be listed itself.
 * @throws RangeError if the code is not as {@link OdsCode} gives it, or `asOf` is not a real day.
 *
 * @example
 * ```ts
 * import { exemplarLineage, exemplarStatus } from 'digital-academy';
 * import { exemplars as register, successions } from 'digital-academy/data';
 *
 * const asOf = '2020-01-01';
 * exemplarStatus('R0B', { asOf, register }).exemplar.answer; // => 'no'
 *
 * const { predecessors } = exemplarLineage('R0B', { asOf, register, successions });
 * const answers = predecessors.map(({ code, exemplar, fastFollower }) => [code, exemplar.answer, fastFollower.answer]);
 * answers; // => [['RE9', 'no', 'yes'], ['RLN', 'yes', 'not-known']]
 * ```
 */
export function exemplarLineage(code: OdsCode, options: SuccessionOptions & ExemplarRegisterOptions): ExemplarLineage {
  checkQuestion('exemplarLineage', code, options.asOf);
  const graph = successionGraph(options);
  const { exemplar, fastFollower } = options.register.lists;
  const relatives = (towards: 'predecessor' | 'successor') =>
    stepsFrom(code, graph, towards)
      .flatMap(linkOf)
      .filter((link) => [exemplar, fastFollower].some((list) => entryOf(list, link.code)))
      .map((link): ExemplarRelative => ({ ...link, ...exemplarStatus(link.code, options) }));
  return { predecessors: relatives('predecessor'), successors: relatives('successor') };
}
