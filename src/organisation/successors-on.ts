import type { CalendarDate } from '../calendar/calendar-date.ts';
import { checkQuestion } from './check-question.ts';
import { happenedBy } from '../calendar/happened-by.ts';
import type { OdsCode } from './ods-code.ts';
import type { Organisation } from './organisation.ts';
import type { SuccessionStatus, Successor, SuccessionTrail } from './succession-status.ts';
import type { Succession } from './succession.ts';

/** What {@link successorsOn} looks at. */
export interface SuccessorsOnOptions {
  /** The day the answer is for. */
  readonly asOf: CalendarDate;
  /** The events that are known, in any order. */
  readonly successions: readonly Succession[];
  /** Records that say when an organisation closed. Without its record, an organisation closes only by an event. */
  readonly organisations?: readonly Organisation[] | undefined;
}

/**
 * What had become of an organisation by a day: still current, succeeded by others, or closed with no successor known.
 *
 * Successors are followed to the bodies that are current on that day. An event counts from its day, included; a rename and a
 * partial transfer close nobody. `'current'` means that nothing given here takes the code out of force: a list may be
 * incomplete, and a code that nobody has heard of is current too. A successor inherits nothing, least of all that it is an
 * exemplar.
 *
 * @throws RangeError if the code is not as {@link OdsCode} gives it, or `asOf` is not a real day.
 *
 * @example
 * ```ts
 * import { successorsOn } from 'digital-academy';
 * import { successions } from 'digital-academy/data';
 *
 * successorsOn('RW6', { asOf: '2021-09-30', successions }).status; // => 'current'
 *
 * const { status, successors } = successorsOn('RW6', { asOf: '2021-10-01', successions });
 * status; // => 'succeeded'
 * successors.map(({ code, kind }) => `${code}: ${kind}`); // => ['RM3: acquisition', 'R0A: partial-transfer']
 *
 * const organisations = [{ code: 'RJY', name: 'Example NHS Trust', closedOn: '2012-03-31' }] as const;
 * successorsOn('RJY', { asOf: '2012-04-01', successions, organisations }).status; // => 'closed-successor-unknown'
 * ```
 */
export function successorsOn(
  code: OdsCode,
  { asOf, successions, organisations = [] }: SuccessorsOnOptions,
): SuccessionStatus {
  checkQuestion('successorsOn', code, asOf);
  const events = successions.filter(({ kind }) => kind !== 'rename').sort(compareEvents);
  const current: SuccessionTrail[] = [];
  const untraced: SuccessionTrail[] = [];
  const mayHaveHappened: Succession[] = [];
  const seen = new Set<OdsCode>();
  const metAgain = new Map<OdsCode, SuccessionTrail>();

  // Both lists grow while they are walked. The whole comes first: a body reached both ways has taken over the whole.
  const whole: SuccessionTrail[] = [{ code, through: [] }];
  const inPart: SuccessionTrail[] = [];
  for (const trails of [whole, inPart]) {
    for (const trail of trails) {
      if (seen.has(trail.code)) {
        if (!metAgain.has(trail.code)) metAgain.set(trail.code, trail);
        continue;
      }
      seen.add(trail.code);
      const leaving = events.filter(({ predecessor }) => predecessor === trail.code);
      const happened = leaving.filter((event) => happenedBy(event, asOf) === 'yes');
      const perhaps = leaving.filter((event) => happenedBy(event, asOf) === 'perhaps');
      const isSucceeded = happened.some(isClosing);
      if (!isSucceeded && !isClosed(trail.code, asOf, organisations)) {
        current.push(trail);
        mayHaveHappened.push(...perhaps.filter(isClosing));
        continue;
      }
      if (!isSucceeded) untraced.push(trail);
      mayHaveHappened.push(...perhaps);
      for (const event of happened) {
        const next = { code: event.successor, through: [...trail.through, event] };
        if (isClosing(event)) trails.push(next);
        else if (!isBefore(event, trail.through.at(-1))) inPart.push(next);
      }
    }
  }
  const closings = events.filter((event) => isClosing(event) && happenedBy(event, asOf) === 'yes');
  untraced.push(...withoutEnd([...metAgain.values()], [...current, ...untraced], closings));
  return { status: statusOf(code, current), successors: current.flatMap(asSuccessor), untraced, mayHaveHappened };
}

function isClosing({ kind }: Succession): boolean {
  return kind !== 'partial-transfer';
}

function isClosed(code: OdsCode, asOf: CalendarDate, organisations: readonly Organisation[]): boolean {
  return organisations.some((one) => one.code === code && one.closedOn != null && one.closedOn < asOf);
}

// What a body gave away before it took over from another holds nothing of that other. An undated transfer came no later than
// the day by which it is known.
function isBefore(transfer: Succession, arrival: Succession | undefined): boolean {
  const latest = transfer.on ?? transfer.knownBy;
  return latest != null && arrival?.on != null && latest < arrival.on;
}

// The trails to bodies from which no way leads to an end: there, events only run in a circle.
function withoutEnd(
  trails: readonly SuccessionTrail[],
  ends: readonly SuccessionTrail[],
  closings: readonly Succession[],
): SuccessionTrail[] {
  // It grows while it is walked, from the ends back along the events.
  const leadingOut = new Set(ends.map(({ code }) => code));
  for (const code of leadingOut) {
    for (const { predecessor, successor } of closings) if (successor === code) leadingOut.add(predecessor);
  }
  return trails.filter(({ code }) => !leadingOut.has(code));
}

function statusOf(code: OdsCode, current: readonly SuccessionTrail[]): SuccessionStatus['status'] {
  if (current.some((trail) => trail.code === code)) return 'current';
  return current.some(({ through }) => through.every(isClosing)) ? 'succeeded' : 'closed-successor-unknown';
}

function asSuccessor({ code, through }: SuccessionTrail): Successor[] {
  const last = through.at(-1);
  if (last === undefined) return [];
  const kind = through.every(isClosing) ? last.kind : 'partial-transfer';
  return [{ code, on: last.on ?? null, kind: kind as Successor['kind'], through }];
}

// Any fixed order will do: the answer must not hang on the order in which events were given.
function compareEvents(a: Succession, b: Succession): number {
  const [first, second] = [a, b].map(({ on, knownBy, successor, kind }) => [on, knownBy, successor, kind].join());
  return first! < second! ? -1 : first! > second! ? 1 : 0;
}
