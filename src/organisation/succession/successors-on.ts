import { checkQuestion } from '../code/check-question.ts';
import type { OdsCode } from '../code/ods-code.ts';
import { statusOf } from './status-of.ts';
import { successionGraph, type SuccessionOptions } from './succession-graph.ts';
import type { SuccessionStatus } from './succession-status.ts';
import { stepsFrom } from './succession-trails.ts';

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
 * @param code - the code of the organisation asked about; one that nothing is known of is no error, and is `'not-known'`.
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
  return statusOf(code, stepsFrom(code, graph, 'successor'), graph, options);
}
