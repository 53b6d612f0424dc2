import { checkQuestion } from '../code/check-question.ts';
import type { OdsCode } from '../code/ods-code.ts';
import { statusOf } from './status-of.ts';
import { successionGraph, type SuccessionOptions } from './succession-graph.ts';
import type { SuccessionStatus } from './succession-status.ts';
import { stepsFrom, type Step } from './succession-trails.ts';

/** Whether two organisations had become one body by a day. */
export interface OneBody {
  /** The answer on the day. */
  readonly answer: 'yes' | 'no' | 'not-known';
  /**
   * The bodies that stand and in which both are as a whole: one, if the answer is yes and nobody was split. If none stands any more,
   * those in which both were.
   */
  readonly bodies: readonly OdsCode[];
  /** What had become of each, in the order given. */
  readonly statuses: readonly [SuccessionStatus, SuccessionStatus];
}

/**
 * Whether two organisations had become one body by a day: the same successor, or one the successor of the other. It stays yes when
 * that body has closed or was split since. A transfer of a part makes no one body.
 *
 * No is only said if it is known what became of both. Where a body was replaced by several and nobody says who got what, it is not
 * known whether it is one with any of them.
 *
 * @param pair - the codes of the two, in any order; the same code twice is one body.
 * @throws RangeError if a code is not as {@link OdsCode} gives it, or `asOf` is not a real day.
 *
 * @example
 * ```ts
 * import { exemplarPairs, oneBodyOn } from 'digital-academy';
 * import { exemplars, organisations, successions } from 'digital-academy/data';
 *
 * const options = { asOf: '2026-01-01', successions, organisations: organisations.records } as const;
 * const merged = exemplarPairs(exemplars, { asOf: '2017-12-31' }).flatMap(({ exemplar, follower }) => {
 *   const { answer, bodies } = oneBodyOn([exemplar, follower], options);
 *   return answer === 'yes' ? [`${exemplar} and ${follower}: ${bodies.join()}`] : [];
 * });
 * merged.slice(0, 3); // => ['RLN and RE9: R0B', 'RC9 and RC1: RC9', 'RAL and RAP: RAL']
 * merged.slice(3); // => ['RM3 and RW6: RM3', 'RW4 and RTV: RW4']
 * ```
 */
export function oneBodyOn(pair: readonly [OdsCode, OdsCode], options: SuccessionOptions): OneBody {
  for (const code of pair) checkQuestion('oneBodyOn', code, options.asOf);
  const graph = successionGraph(options);
  const ways = pair.map((code) => stepsFrom(code, graph, 'successor'));
  const [one, other] = pair.map((code, i) => statusOf(code, ways[i]!, graph, options));
  const statuses = [one!, other!] as const;
  const sharedBy = (shares: readonly Step['share'][]) => {
    const [first, second] = ways.map((steps) => steps.filter(({ share }) => shares.includes(share)));
    const codes = new Set(second!.map(({ code }) => code));
    return first!.map(({ code }) => code).filter((code) => codes.has(code));
  };
  const shared = sharedBy(['whole']);
  const standing = shared.filter((code) => !graph.isClosed(code));
  const isRuledOut = sharedBy(['whole', 'not-known']).length === 0 && statuses.every(isSettled);
  return {
    answer: shared.length > 0 ? 'yes' : isRuledOut ? 'no' : 'not-known',
    bodies: standing.length > 0 ? standing : shared,
    statuses,
  };
}

function isSettled({ status, successors, untraced, mayHaveHappened }: SuccessionStatus): boolean {
  const states = status === 'succeeded' ? successors.map((successor) => successor.status) : [status];
  return !states.includes('not-known') && untraced.length === 0 && mayHaveHappened.length === 0;
}
