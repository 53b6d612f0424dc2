import type { AsOfOptions } from '../../calendar/as-of-options.ts';
import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { happenedBy } from '../../calendar/happened-by.ts';
import type { OdsCode } from '../code/ods-code.ts';
import type { Organisation } from './organisation.ts';
import type { SuccessionList } from './succession-list.ts';
import type { SuccessionLink } from './succession-status.ts';
import type { Succession } from './succession.ts';

/** What questions of succession look at. */
export interface SuccessionOptions extends AsOfOptions {
  /** The events that are known. */
  readonly successions: SuccessionList;
  /** Records that say when an organisation was in force. Without its record, an organisation closes only by an event. */
  readonly organisations?: readonly Organisation[] | undefined;
}

/** The events by which one body followed another by a day. A transfer from a body that is still there is none of them. */
export interface SuccessionGraph {
  /** Whether a body is no longer in force. */
  readonly isClosed: (code: OdsCode) => boolean;
  /** Whether others replaced it. Then it is closed. */
  readonly isReplaced: (code: OdsCode) => boolean;
  /** The events that had happened, in the order in which they were given. */
  readonly happened: readonly Succession[];
  /** The undated events that may have happened. */
  readonly perhaps: readonly Succession[];
  /** How much of its predecessor an event took over. */
  readonly shareOf: (event: Succession) => SuccessionLink['share'];
}

/** The graph of successions as it was on a day. */
export function successionGraph({ asOf, successions, organisations = [] }: SuccessionOptions): SuccessionGraph {
  const events = successions.events.filter(({ kind }) => kind !== 'rename');
  const happened = events.filter((event) => happenedBy(event, asOf) === 'yes');
  const replaced = new Set(happened.filter(isClosing).map(({ predecessor }) => predecessor));
  const gone = new Set(organisations.filter((record) => isGone(record, asOf)).map(({ code }) => code));
  const isReplaced = (code: OdsCode) => replaced.has(code);
  const isClosed = (code: OdsCode) => replaced.has(code) || gone.has(code);
  const counts = (event: Succession) => isClosing(event) || isClosed(event.predecessor);
  const perhaps = events.filter((event) => happenedBy(event, asOf) === 'perhaps');
  const shareOf = sharesIn(events);
  return { isClosed, isReplaced, happened: happened.filter(counts), perhaps: perhaps.filter(counts), shareOf };
}

function isGone({ closedOn, closedBy }: Organisation, asOf: CalendarDate): boolean {
  const lastDay = closedOn ?? closedBy;
  return lastDay != null && lastDay < asOf;
}

// Of whichever day the others are: what another body got, nobody else has.
function sharesIn(events: readonly Succession[]): SuccessionGraph['shareOf'] {
  const unclear = new Set(events.filter(({ kind }) => kind === 'not-stated').map(({ predecessor }) => predecessor));
  const successorOf = new Map<OdsCode, OdsCode>();
  const split = new Set<OdsCode>();
  for (const { predecessor, successor } of events) {
    if (!unclear.has(predecessor)) continue;
    const other = successorOf.get(predecessor);
    if (other === undefined) successorOf.set(predecessor, successor);
    else if (other !== successor) split.add(predecessor);
  }
  return ({ kind, predecessor }) => {
    if (kind === 'partial-transfer') return 'part';
    return kind === 'not-stated' && split.has(predecessor) ? 'not-known' : 'whole';
  };
}

/** Whether the predecessor was gone after the event. */
export function isClosing({ kind }: Succession): boolean {
  return kind !== 'partial-transfer' && kind !== 'rename';
}

/** The events in an order that does not hang on the one in which they were given: by their days, the undated ones first. */
export function inOrder(events: readonly Succession[]): readonly Succession[] {
  if (events.length < 2) return events;
  const keyed = events.map((event) => ({ event, key: keyOf(event) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ event }) => event);
}

// Any fixed order will do, as long as everything that tells two events apart is in it.
function keyOf({ on, notBefore, knownBy, predecessor, successor, kind, sources, ...others }: Succession): string {
  const { predecessorName, successorName, confidence } = others;
  const told = [predecessor, successor, kind, ...sources, notBefore, predecessorName, successorName, confidence];
  return [on ?? knownBy, on, ...told].join('\n');
}
