import { checkQuestion } from '../code/check-question.ts';
import type { OdsCode } from '../code/ods-code.ts';
import { inOrder, successionGraph, type SuccessionOptions } from './succession-graph.ts';
import { linkOf } from './succession-link.ts';
import type { SuccessionLink } from './succession-status.ts';
import { stepsFrom } from './succession-trails.ts';
import type { Succession } from './succession.ts';

/** Whose work an organisation had taken over by a day. */
export interface Predecessors {
  /** The bodies, closed by the day, that it took over from: those it took over as a whole first, each once. */
  readonly predecessors: readonly SuccessionLink[];
  /** Whether these are known to be all. */
  readonly complete: boolean;
  /** The undated events that would add one and may already have happened. */
  readonly mayHaveHappened: readonly Succession[];
}

/**
 * Whose work an organisation had taken over by a day, in one step or in several.
 *
 * It is {@link successorsOn} seen from the other end: who stands on the day is a successor of exactly its predecessors. A body
 * that gave away services and is still there is no predecessor.
 *
 * @param code - the code of the organisation asked about; one that nothing is known of is no error, and has no predecessors.
 * @throws RangeError if the code is not as {@link OdsCode} gives it, or `asOf` is not a real day.
 *
 * @example
 * ```ts
 * import { predecessorsOn } from 'digital-academy';
 * import { successions } from 'digital-academy/data';
 *
 * const { predecessors, complete } = predecessorsOn('RH5', { asOf: '2023-04-01', successions });
 * predecessors.map(({ code, on }) => `${code}, ${on}`); // => ['RBA, 2020-04-01', 'RA4, 2023-04-01']
 * complete; // => false
 * ```
 */
export function predecessorsOn(code: OdsCode, options: SuccessionOptions): Predecessors {
  checkQuestion('predecessorsOn', code, options.asOf);
  const graph = successionGraph(options);
  const steps = stepsFrom(code, graph, 'predecessor');
  const reached = new Set(steps.map((step) => step.code));
  const mayHaveHappened = inOrder(graph.perhaps.filter(({ successor }) => reached.has(successor)));
  return {
    predecessors: steps.flatMap(linkOf),
    complete: options.successions.complete && mayHaveHappened.length === 0,
    mayHaveHappened,
  };
}
