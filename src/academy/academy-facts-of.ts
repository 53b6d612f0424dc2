import type { CalendarDate } from '../calendar/calendar-date.ts';
import { exemplarStatus } from '../organisation/exemplar/exemplar-status.ts';
import type { ExemplarRegister } from '../organisation/exemplar/exemplar-register.ts';
import type { AcademyApplication } from './academy-application.ts';
import type { AcademyFacts } from './academy-facts.ts';

/** What the facts of an application are derived with. */
export interface AcademyOptions {
  /** The day that the answer is for. */
  readonly asOf: CalendarDate;
  /** Who was an exemplar or a fast follower, and from when, such as `exemplars` from `digital-academy/data`. */
  readonly register: ExemplarRegister;
}

/**
 * The facts of an application as of a day: what the applicant said, and what the register says of the employer on that day.
 * What the register does not know is missing, never no.
 *
 * @example
 * ```ts
 * import { academyFactsOf } from 'digital-academy';
 * import { exemplars } from 'digital-academy/data';
 *
 * const application = { id: 'A-001', employer: 'RW6' };
 * academyFactsOf(application, { asOf: '2017-09-01', register: exemplars }).employerIsFastFollower; // => false
 * academyFactsOf(application, { asOf: '2017-09-12', register: exemplars }).employerIsFastFollower; // => true
 * ```
 */
export function academyFactsOf(application: AcademyApplication, { asOf, register }: AcademyOptions): AcademyFacts {
  const { employer, post, appliedOn } = application;
  const status = employer == null ? undefined : exemplarStatus(employer, { asOf, register });
  return {
    employerIsExemplar: asYesNo(status?.exemplar.answer),
    employerIsFastFollower: asYesNo(status?.fastFollower.answer),
    post,
    appliedOn,
  };
}

function asYesNo(answer: 'yes' | 'no' | 'not-known' | undefined): boolean | undefined {
  return answer === 'yes' ? true : answer === 'no' ? false : undefined;
}
