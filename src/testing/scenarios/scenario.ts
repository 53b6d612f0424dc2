import type { CalendarDate } from '../../calendar/calendar-date.ts';

/** A named case of one question, and what whoever answers the question has to answer. It is plain JSON. */
export interface Scenario<Given, Expected> {
  /** What is claimed, in a sentence; no two cases of a question share it. */
  readonly name: string;
  /** The day that the answer is for. */
  readonly asOf: CalendarDate;
  /** What the question is about. */
  readonly given: Given;
  /** The part of the answer that has to agree; the answer may say more. Where it is `null`, the answer may say nothing. */
  readonly expected: Expected;
}
