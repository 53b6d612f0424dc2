import * as z from 'zod';
import { Note } from '../../edge/document-fields.ts';
import { textField } from '../../edge/fields.ts';
import { objectError } from '../../edge/object-error.ts';
import { EventDay } from '../../calendar/event-day.ts';
import { OdsCode } from '../code/ods-code.ts';
import { Provenance } from '../../edge/provenance.ts';

// In the order in which they happen.
const kinds = ['proposed', 'announced', 'withdrawn'] as const;

const ExemplarEvent = EventDay.safeExtend({
  kind: z.enum(kinds, { error: 'Enter what happened: proposed, announced or withdrawn' }),
});

const ExemplarHistory = z.array(ExemplarEvent).check(({ value: events, issues }) => {
  events.forEach((event, i) => {
    const message = problemWith(event, events.slice(0, i), events);
    if (message !== undefined) issues.push({ code: 'custom', input: event, path: [i], message });
  });
});

// Counted before anything is read, so that a list of any length costs little: zod 4.3 reads a list before it counts.
const ExemplarEvents = z
  .array(z.unknown(), { error: 'Enter what happened, as a list of events' })
  .min(1, { error: 'Enter at least one event' })
  .max(kinds.length, { error: `Enter at most ${kinds.length} events, one of a kind` })
  .pipe(ExemplarHistory);

function problemWith(event: ExemplarEvent, before: readonly ExemplarEvent[], all: readonly ExemplarEvent[]) {
  const same = before.find(({ kind }) => kind === event.kind);
  if (same) return `Enter one event of a kind: '${inWords(same)}' and '${inWords(event)}' are two`;
  if (event.kind === 'withdrawn' && !all.some(({ kind }) => kind === 'announced')) {
    return `Enter the announcement that '${inWords(event)}' took back`;
  }
  const latest = event.on ?? event.knownBy;
  const earlier = all.find(({ kind, on, notBefore }) => {
    const earliest = on ?? notBefore;
    return kinds.indexOf(kind) < kinds.indexOf(event.kind) && earliest != null && latest != null && latest < earliest;
  });
  return earlier && `Enter days in order: '${inWords(event)}' cannot come before '${inWords(earlier)}'`;
}

function inWords({ kind, on, notBefore, knownBy }: ExemplarEvent): string {
  if (on != null) return `${kind} on ${on}`;
  const bounds = [notBefore && `not before ${notBefore}`, knownBy && `by ${knownBy}`].filter(Boolean);
  return bounds.length > 0 ? `${kind} ${bounds.join(' and ')}` : `${kind}, day not known`;
}

/**
 * Parses what a list says of one organisation. The events must make sense together: one of a kind, a withdrawal only after an
 * announcement, days in order. A partner is named once, and is none of those whose entry it is.
 */
export const ExemplarEntry = z
  .strictObject(
    {
      code: OdsCode,
      name: textField('Enter the name as announced'),
      sector: z.enum(['acute', 'mental-health', 'ambulance'], {
        error: 'Enter the sector: acute, mental-health or ambulance',
      }),
      wave: textField('Enter the wave'),
      partners: z.array(OdsCode, { error: 'Enter the codes of the partners, as a list' }),
      jointWith: z.array(OdsCode, { error: 'Enter the codes of those named jointly, as a list' }).nullish(),
      events: ExemplarEvents,
      note: Note,
      ...Provenance.shape,
    },
    { error: objectError('Enter an entry: what the list says of one organisation') },
  )
  .check(({ value: { code, jointWith, partners }, issues }) => {
    partners.forEach((partner, i) => {
      const isOwn = partner === code || jointWith?.includes(partner);
      const message = isOwn
        ? `Enter other organisations as partners: the entry is that of ${partner} itself`
        : `Enter ${partner} once`;
      if (!isOwn && !partners.slice(0, i).includes(partner)) return;
      issues.push({ code: 'custom', input: partner, path: ['partners', i], message });
    });
  });

/** One thing that happened to an organisation on its way in or out of a list. Each kind happens at most once. */
export interface ExemplarEvent extends EventDay {
  /**
   * `'proposed'`: put forward, which never counts. `'announced'`: named, by whoever decides it. `'withdrawn'`: dropped after it
   * was announced.
   */
  readonly kind: 'proposed' | 'announced' | 'withdrawn';
}

/** What a list says of one organisation. */
export interface ExemplarEntry extends Provenance {
  /** The ODS code it had when it was named. A later successor is not meant. */
  readonly code: OdsCode;
  /** The name it had when it was named. */
  readonly name: string;
  /** The part of the programme it was named in. */
  readonly sector: 'acute' | 'mental-health' | 'ambulance';
  /** The round in which it was named, like `'acute-1'`. */
  readonly wave: string;
  /** The organisations it was paired with, as far as this list says: a follower's exemplars. Empty if it says none. */
  readonly partners: readonly OdsCode[];
  /** Organisations named together with it, that are in the list by the same events. */
  readonly jointWith?: readonly OdsCode[] | null | undefined;
  /** What happened, in any order. One event at least, three at most. */
  readonly events: readonly ExemplarEvent[];
  /** What a reader should know: where sources differ, what was inferred. */
  readonly note?: string | null | undefined;
}
