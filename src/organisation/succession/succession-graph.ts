import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { happenedBy } from '../../calendar/happened-by.ts';
import type { OdsCode } from '../code/ods-code.ts';
import type { Organisation } from './organisation.ts';
import type { SuccessionList } from './succession-list.ts';
import type { SuccessionTrail } from './succession-status.ts';
import type { Succession } from './succession.ts';

/** What questions of succession look at. */
export interface SuccessionOptions {
  /** The day the answer is for. */
  readonly asOf: CalendarDate;
  /** The events that are known. */
  readonly successions: SuccessionList;
  /** Records that say when an organisation was in force. Without its record, an organisation closes only by an event. */
  readonly organisations?: readonly Organisation[] | undefined;
}

/** The events by which one body followed another by a day. A transfer from a body that is still there is none of them. */
export interface SuccessionGraph {
  /** The bodies that are no longer in force. */
  readonly closed: ReadonlySet<OdsCode>;
  /** The events that had happened, in the order in which they were given. */
  readonly happened: readonly Succession[];
  /** The undated events that may have happened. */
  readonly perhaps: readonly Succession[];
}

/** The graph of successions as it was on a day. */
export function successionGraph({ asOf, successions, organisations = [] }: SuccessionOptions): SuccessionGraph {
  const events = successions.events.filter(({ kind }) => kind !== 'rename');
  const happened = events.filter((event) => happenedBy(event, asOf) === 'yes');
  const closed = new Set([
    ...happened.filter(isClosing).map(({ predecessor }) => predecessor),
    ...organisations.filter(({ closedOn }) => closedOn != null && closedOn < asOf).map(({ code }) => code),
  ]);
  const counts = (event: Succession) => isClosing(event) || closed.has(event.predecessor);
  const perhaps = events.filter((event) => happenedBy(event, asOf) === 'perhaps');
  return { closed, happened: happened.filter(counts), perhaps: perhaps.filter(counts) };
}

/**
 * A shortest way to each body that the events lead to, whichever end one looks at, and to the first body itself. Ways of whole
 * bodies come first; a body that was reached by one is not listed for a part of it.
 */
export function trailsFrom(
  code: OdsCode,
  events: readonly Succession[],
  towards: 'successor' | 'predecessor',
): readonly SuccessionTrail[] {
  const whole = walk(code, events.filter(isClosing), towards);
  const reached = new Set(whole.map((trail) => trail.code));
  return [...whole, ...walk(code, events, towards).filter((trail) => !reached.has(trail.code))];
}

/** Whether the predecessor was gone after the event, and all of it in the successor. */
export function isClosing({ kind }: Succession): boolean {
  return kind !== 'partial-transfer' && kind !== 'rename';
}

// It goes from event to event and not from body to body: what a body could pass on hangs on how it came by it.
function walk(code: OdsCode, events: readonly Succession[], towards: 'successor' | 'predecessor'): SuccessionTrail[] {
  const forward = towards === 'successor';
  const start = forward ? 'predecessor' : 'successor';
  const starting = new Map<OdsCode, Succession[]>();
  for (const event of events) {
    const others = starting.get(event[start]);
    if (others) others.push(event);
    else starting.set(event[start], [event]);
  }
  const first = new Map<OdsCode, SuccessionTrail>();
  const seen = new Set<Succession>();
  // It grows while it is walked.
  const trails: SuccessionTrail[] = [{ code, through: [] }];
  for (const trail of trails) {
    if (!first.has(trail.code)) first.set(trail.code, trail);
    for (const event of inOrder(starting.get(trail.code) ?? [])) {
      const fits = forward ? canFollow(trail.through.at(-1), event) : canFollow(event, trail.through[0]);
      if (seen.has(event) || !fits) continue;
      seen.add(event);
      const through = forward ? [...trail.through, event] : [event, ...trail.through];
      trails.push({ code: event[towards], through });
    }
  }
  return [...first.values()];
}

// What a body gave away before it took over from another holds nothing of that other. An undated transfer came no later than
// the day by which it is known.
function canFollow(arrival: Succession | undefined, leaving: Succession | undefined): boolean {
  if (arrival?.on == null || leaving === undefined || isClosing(leaving)) return true;
  const latest = leaving.on ?? leaving.knownBy;
  return latest == null || arrival.on <= latest;
}

/** The events in an order that does not hang on the one in which they were given. */
export function inOrder(events: readonly Succession[]): readonly Succession[] {
  return events.length < 2 ? events : [...events].sort(compareEvents);
}

// Any fixed order will do.
function compareEvents(a: Succession, b: Succession): number {
  const [first, second] = [a, b].map(({ on, knownBy, predecessor, successor, kind, sources }) =>
    [on ?? knownBy, on, predecessor, successor, kind, ...sources].join(),
  );
  return first! < second! ? -1 : first! > second! ? 1 : 0;
}
