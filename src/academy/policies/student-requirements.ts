import { addDays } from '../../calendar/add-days.ts';
import { addMonths } from '../../calendar/add-months.ts';
import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { Confidence } from '../../edge/confidence.ts';
import { allOf, anyOf } from '../../eligibility/language/groups.ts';
import { academyApplicant as applicant } from '../applicant/academy-facts.ts';

/** What the pages of 2024 and of 2025 require of a student alike. Days move with the start of the cohort, which lasts a year. */
export function studentRequirements(
  startsOn: CalendarDate,
  published: { readonly source: string; readonly confidence: Confidence },
) {
  return {
    'no-other-study': {
      rule: anyOf(applicant.hasOtherStudy.isFalse(), applicant.otherStudyEndsOn.within({ to: lastOfMonth(startsOn) })),
      because: 'On no other substantive course beyond the month in which the cohort starts',
      ...published,
    },
    'level-7-study': {
      rule: applicant.canStudyAtLevel7.isTrue(),
      because: 'Able to study at level 7, by a degree (2:2 or better) or the equivalent',
      ...published,
      note: 'Those without a degree were offered support',
    },
    'right-to-study': {
      rule: anyOf(
        applicant.rightToStudy.in('unlimited'),
        allOf(applicant.rightToStudy.in('limited'), applicant.rightToStudyUntil.within({ from: lastDayOf(startsOn) })),
      ),
      because: 'Has the right to study in the UK for the whole cohort',
      ...published,
    },
  } as const;
}

/** The last day of a cohort that starts on a day: it lasts twelve months. */
export function lastDayOf(startsOn: CalendarDate): CalendarDate {
  return addDays(addMonths(startsOn, 12), -1);
}

function lastOfMonth(day: CalendarDate): CalendarDate {
  return addDays(addMonths(`${day.slice(0, 8)}01` as CalendarDate, 1), -1);
}
