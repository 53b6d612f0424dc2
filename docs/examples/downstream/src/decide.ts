import { academyFactsOf, type CalendarDate, decide, type DecisionBy } from 'digital-academy';
import { exemplars } from 'digital-academy/data';
import type { FellowshipApplication } from './application.ts';
import { fellowship } from './fellowship.ts';

/** Decides an application as of a day. What the register does not know of the employer stays unknown. */
export function decideFellowship(
  application: FellowshipApplication,
  asOf: CalendarDate,
  by: typeof fellowship = fellowship,
): DecisionBy<typeof fellowship> {
  const { id, employer, hoursReleased, hasBackfill, appliedOn } = application;
  const { employerIsExemplar, employerIsFastFollower } = academyFactsOf(
    { id, employer },
    { asOf, register: exemplars },
  );
  return decide(by, { employerIsExemplar, employerIsFastFollower, hoursReleased, hasBackfill, appliedOn }, { asOf });
}
