import { checkQuestion } from '../code/check-question.ts';
import { stateOf } from './code-state.ts';
import type { OdsCode } from '../code/ods-code.ts';
import { inOrder, isClosing, successionGraph, type SuccessionOptions } from './succession-graph.ts';
import { linkOf } from './succession-link.ts';
import type { SuccessionStatus, Successor, SuccessionTrail } from './succession-status.ts';
import { shareBy, trailsFrom } from './succession-trails.ts';

/**
 * What had become of an organisation by a day: still there, succeeded by others, or closed with no successor known.
 *
 * Successors are followed to the bodies that stand on that day. An event counts from its day, included; a rename and a
 * partial transfer close nobody. An event of a kind that is not stated closes its predecessor, but shows that the whole went over
 * only if nobody else took over from it.
 *
 * A code that nothing closed is not `'current'` for that. Something must show it in force on the day or before: a record, or an
 * event that it came through. And something must show it on the day or later, a record or an event to come, unless the list of
 * events is complete: that has every end, though not every opening. A successor inherits nothing, least of all that it is an
 * exemplar.
 *
 * @throws RangeError if the code is not as {@link OdsCode} gives it, or `asOf` is not a real day.
 *
 * @example
 * ```ts
 * import { successorsOn } from 'digital-academy';
 * import { organisations, successions } from 'digital-academy/data';
 *
 * const known = { successions, organisations: organisations.records };
 * successorsOn('RW6', { asOf: '2021-09-30', ...known }).status; // => 'current'
 *
 * const { status, successors } = successorsOn('RW6', { asOf: '2021-10-01', ...known });
 * status; // => 'succeeded'
 * successors.map(({ code, share }) => `${code}: ${share}`); // => ['RM3: whole', 'R0A: part']
 *
 * successorsOn('RGR', { asOf: '1850-01-01', ...known }).status; // => 'not-known'
 * successorsOn('RGR', { asOf: '2026-01-01', ...known }).status; // => 'current'
 * successorsOn('RGR', { asOf: '2026-01-01', successions }).status; // => 'not-known'
 * ```
 */
export function successorsOn(code: OdsCode, options: SuccessionOptions): SuccessionStatus {
  checkQuestion('successorsOn', code, options.asOf);
  const graph = successionGraph(options);
  const { closed, happened, perhaps } = graph;
  const trails = trailsFrom(code, graph, 'successor');
  const standing = trails.filter((trail) => !closed.has(trail.code));
  const isReplacing = (trail: SuccessionTrail) => shareBy(trail, graph) !== 'part';
  const replaced = new Set(happened.filter(isClosing).map(({ predecessor }) => predecessor));
  const lost = trails.filter((trail) => closed.has(trail.code) && !replaced.has(trail.code));
  const reached = new Set(trails.map((trail) => trail.code));
  return {
    status: !closed.has(code)
      ? stateOf(code, options)
      : standing.some(isReplacing)
        ? 'succeeded'
        : 'closed-successor-unknown',
    successors: standing
      .flatMap((trail) => linkOf(trail, graph))
      .map((link): Successor => {
        // An event had led to it, so it was open.
        const status = stateOf(link.code, options) as Successor['status'];
        return { ...link, status };
      }),
    untraced: [...standing, ...lost].some(isReplacing) ? lost : [{ code, through: [] }, ...lost],
    mayHaveHappened: inOrder(perhaps.filter(({ predecessor }) => reached.has(predecessor))),
  };
}
