import { checkQuestion } from '../code/check-question.ts';
import { stateOf } from './code-state.ts';
import type { OdsCode } from '../code/ods-code.ts';
import { inOrder, isClosing, successionGraph, trailsFrom, type SuccessionOptions } from './succession-graph.ts';
import { linkOf } from './succession-link.ts';
import type { SuccessionStatus, Successor, SuccessionTrail } from './succession-status.ts';

/**
 * What had become of an organisation by a day: still there, succeeded by others, or closed with no successor known.
 *
 * Successors are followed to the bodies that stand on that day. An event counts from its day, included; a rename and a
 * partial transfer close nobody. A list may be incomplete: then a code without an event is `'current'` only if something shows it
 * in force on that day or later, and otherwise `'no-end-known'`, even a code that nobody has heard of. A successor inherits
 * nothing, least of all that it is an exemplar.
 *
 * @throws RangeError if the code is not as {@link OdsCode} gives it, or `asOf` is not a real day.
 *
 * @example
 * ```ts
 * import { successorsOn } from 'digital-academy';
 * import { organisations, successions } from 'digital-academy/data';
 *
 * successorsOn('RW6', { asOf: '2021-09-30', successions }).status; // => 'current'
 *
 * const { status, successors } = successorsOn('RW6', { asOf: '2021-10-01', successions });
 * status; // => 'succeeded'
 * successors.map(({ code, kind }) => `${code}: ${kind}`); // => ['RM3: acquisition', 'R0A: partial-transfer']
 *
 * const { records } = organisations;
 * successorsOn('RGR', { asOf: '2026-01-01', successions }).status; // => 'no-end-known'
 * successorsOn('RGR', { asOf: '2026-01-01', successions, organisations: records }).status; // => 'current'
 * ```
 */
export function successorsOn(code: OdsCode, options: SuccessionOptions): SuccessionStatus {
  checkQuestion('successorsOn', code, options.asOf);
  const { closed, happened, perhaps } = successionGraph(options);
  const trails = trailsFrom(code, happened, 'successor');
  const standing = trails.filter((trail) => !closed.has(trail.code));
  const succeeded = new Set(happened.filter(isClosing).map(({ predecessor }) => predecessor));
  const lost = trails.filter((trail) => closed.has(trail.code) && !succeeded.has(trail.code));
  const reached = new Set(trails.map((trail) => trail.code));
  return {
    status: !closed.has(code)
      ? stateOf(code, options)
      : standing.some(isWhole)
        ? 'succeeded'
        : 'closed-successor-unknown',
    successors: standing.flatMap(linkOf).map((link): Successor => {
      // An event had led to it, so it was open.
      const status = stateOf(link.code, options) as Successor['status'];
      return { ...link, status };
    }),
    untraced: [...standing, ...lost].some(isWhole) ? lost : [{ code, through: [] }, ...lost],
    mayHaveHappened: inOrder(perhaps.filter(({ predecessor }) => reached.has(predecessor))),
  };
}

function isWhole({ through }: SuccessionTrail): boolean {
  return through.every(isClosing);
}
