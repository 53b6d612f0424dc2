import type { CalendarDate } from '../calendar/calendar-date.ts';
import { checkQuestion } from './check-question.ts';
import type { ExemplarFinding } from './exemplar-finding.ts';
import type { ExemplarList, ExemplarRegister } from './exemplar-register.ts';
import { happenedBy } from '../calendar/happened-by.ts';
import type { OdsCode } from './ods-code.ts';

/** Whether an organisation was an exemplar and whether it was a fast follower: two questions, each with its own answer. */
export interface ExemplarStatus {
  /** Whether it was a Global Digital Exemplar. */
  readonly exemplar: ExemplarFinding;
  /** Whether it was a fast follower. */
  readonly fastFollower: ExemplarFinding;
}

/**
 * Whether an organisation was a Global Digital Exemplar on a day, and whether it was a fast follower.
 *
 * An announcement and a withdrawal count from their day, included. Without a day they count from the day by which they are
 * known to have happened; until then the earlier state stands, and `mayHaveHappened` says so. The answer is about the code
 * that was named: a successor is not an exemplar by succession, and whether the body itself is still in force is the question
 * of {@link successorsOn}.
 *
 * @throws RangeError if the code is not as {@link OdsCode} gives it, or `asOf` is not a real day.
 *
 * @example
 * ```ts
 * import { exemplarStatus } from 'digital-academy';
 * import { exemplars as register } from 'digital-academy/data';
 *
 * exemplarStatus('RM3', { asOf: '2017-09-01', register }).exemplar.answer; // => 'yes'
 *
 * const early = exemplarStatus('RW6', { asOf: '2017-09-01', register }).fastFollower;
 * [early.answer, early.reason]; // => ['no', 'announced-later']
 *
 * const unlisted = exemplarStatus('RD1', { asOf: '2017-09-01', register });
 * unlisted.exemplar.answer; // => 'no'
 * [unlisted.fastFollower.answer, unlisted.fastFollower.reason]; // => ['not-known', 'list-incomplete']
 * ```
 */
export function exemplarStatus(
  code: OdsCode,
  { asOf, register }: { readonly asOf: CalendarDate; readonly register: ExemplarRegister },
): ExemplarStatus {
  checkQuestion('exemplarStatus', code, asOf);
  return {
    exemplar: findIn(register.lists.exemplar, code, asOf),
    fastFollower: findIn(register.lists.fastFollower, code, asOf),
  };
}

function findIn(list: ExemplarList, code: OdsCode, asOf: CalendarDate): ExemplarFinding {
  const entry = list.entries.find((one) => one.code === code || one.jointWith?.includes(code));
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
