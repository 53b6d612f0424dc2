import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { happenedBy } from '../../calendar/happened-by.ts';
import type { ExemplarEntry } from './exemplar-entry.ts';
import type { ExemplarFinding } from './exemplar-finding.ts';
import type { ExemplarList } from './exemplar-register.ts';
import type { OdsCode } from '../code/ods-code.ts';

/** The answer of one list about a code on a day. */
export function exemplarFindingIn(list: ExemplarList, code: OdsCode, asOf: CalendarDate): ExemplarFinding {
  const entry = entryOf(list, code);
  const unlisted = { answer: list.complete ? 'no' : 'not-known', since: null, mayHaveHappened: [] } as const;
  if (!entry) return { ...unlisted, reason: list.complete ? 'not-listed' : 'list-incomplete', entry: null };

  const announced = entry.events.find(({ kind }) => kind === 'announced');
  if (!announced) return { ...unlisted, reason: 'proposed-only', entry };
  const withdrawn = entry.events.find(({ kind }) => kind === 'withdrawn');
  if (withdrawn && happenedBy(withdrawn, asOf) === 'yes') {
    return { answer: 'no', reason: 'withdrawn', since: withdrawn.on ?? null, entry, mayHaveHappened: [] };
  }
  if (happenedBy(announced, asOf) === 'no') {
    return { answer: 'no', reason: 'announced-later', since: null, entry, mayHaveHappened: [] };
  }
  const mayHaveHappened = entry.events.filter(
    (event) => event.kind !== 'proposed' && happenedBy(event, asOf) === 'perhaps',
  );
  if (mayHaveHappened.includes(announced)) {
    return { answer: 'not-known', reason: 'date-not-known', since: null, entry, mayHaveHappened };
  }
  const reason = entry.code === code ? 'announced' : 'announced-jointly';
  return { answer: 'yes', reason, since: announced.on ?? null, entry, mayHaveHappened };
}

/** What a list says of a code, in an entry of its own or in that of another. */
export function entryOf(list: ExemplarList, code: OdsCode): ExemplarEntry | undefined {
  return list.entries.find((one) => one.code === code || one.jointWith?.includes(code));
}
