import type { AsOfOptions } from '../../calendar/as-of-options.ts';
import { checkQuestion } from '../code/check-question.ts';
import { exemplarFindingIn } from './exemplar-finding-in.ts';
import type { ExemplarFinding } from './exemplar-finding.ts';
import type { ExemplarRegister } from './exemplar-register.ts';
import type { OdsCode } from '../code/ods-code.ts';

/** The day, and the lists. */
export interface ExemplarRegisterOptions extends AsOfOptions {
  /** Who was an exemplar or a fast follower, and from when, such as `exemplars` from `digital-academy/data`. */
  readonly register: ExemplarRegister;
}

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
 * known to have happened. Until then, from the first day on which it can have happened, an undated announcement answers not-known;
 * an undated withdrawal leaves the yes standing, and `mayHaveHappened` names it.
 *
 * A successor is not an exemplar by succession: {@link exemplarLineage} has what is listed of the bodies before and after it. Whether
 * the body itself is still in force is the question of {@link successorsOn}.
 *
 * @param code - the code asked about. The answer is for this one, under which the lists name it or not; not for a predecessor or successor.
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
export function exemplarStatus(code: OdsCode, { asOf, register }: ExemplarRegisterOptions): ExemplarStatus {
  checkQuestion('exemplarStatus', code, asOf);
  return {
    exemplar: exemplarFindingIn(register.lists.exemplar, code, asOf),
    fastFollower: exemplarFindingIn(register.lists.fastFollower, code, asOf),
  };
}
