import type { OdsCode } from '../code/ods-code.ts';
import type { SuccessionOptions } from './succession-graph.ts';
import type { SuccessionLink, SuccessionStatus } from './succession-status.ts';
import { successorsOn } from './successors-on.ts';

/** Whether two organisations had become one body by a day. */
export interface OneBody {
  /** The answer on the day. */
  readonly answer: 'yes' | 'no' | 'not-known';
  /** The bodies in which both are as a whole: one, if the answer is yes and nobody was split. */
  readonly bodies: readonly OdsCode[];
  /** What had become of each, in the order given. */
  readonly statuses: readonly [SuccessionStatus, SuccessionStatus];
}

/**
 * Whether two organisations had become one body by a day: the same successor, or one the successor of the other. A transfer of a
 * part makes no one body.
 *
 * No is only said if it is known what became of both. Where a body was replaced by several and nobody says who got what, it is not
 * known whether it is one with any of them.
 *
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
export function oneBodyOn([one, other]: readonly [OdsCode, OdsCode], options: SuccessionOptions): OneBody {
  const statuses = [successorsOn(one, options), successorsOn(other, options)] as const;
  const shared = (shares: readonly SuccessionLink['share'][]) => {
    const others = bodiesOf(other, statuses[1], shares);
    return bodiesOf(one, statuses[0], shares).filter((body) => others.includes(body));
  };
  const bodies = shared(['whole']);
  const isRuledOut = shared(['whole', 'not-known']).length === 0 && statuses.every(isSettled);
  return { answer: bodies.length > 0 ? 'yes' : isRuledOut ? 'no' : 'not-known', bodies, statuses };
}

function bodiesOf(
  code: OdsCode,
  { successors }: SuccessionStatus,
  shares: readonly SuccessionLink['share'][],
): OdsCode[] {
  const bodies = successors.filter(({ share }) => shares.includes(share)).map((successor) => successor.code);
  return bodies.length > 0 ? bodies : [code];
}

function isSettled({ status, successors, untraced, mayHaveHappened }: SuccessionStatus): boolean {
  const states = status === 'succeeded' ? successors.map((successor) => successor.status) : [status];
  return !states.includes('not-known') && untraced.length === 0 && mayHaveHappened.length === 0;
}
