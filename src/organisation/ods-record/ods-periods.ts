import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { isInPeriod } from '../../calendar/in-period.ts';
import type { Period } from '../../calendar/period.ts';
import type { OdsDates } from './ods-dates.ts';

/** By which dates to judge, and on which day. */
export interface OdsDayOptions {
  /** The day the answer is for. */
  readonly asOf: CalendarDate;
  /** The dates that count. Without it: the legal ones where there are any, otherwise the operational ones. */
  readonly by?: 'legal' | 'operational' | undefined;
}

/** The periods that count: the legal ones where there are any, otherwise the operational ones, unless one is asked for. */
export function periodsOf(dates: OdsDates, by?: 'legal' | 'operational'): readonly Period[] {
  return dates[by ?? (dates.legal.length > 0 ? 'legal' : 'operational')];
}

/** Whether something with these dates held on the day. Without dates of the kind that counts it is not known. */
export function heldOn(dates: OdsDates, { asOf, by }: OdsDayOptions): 'yes' | 'no' | 'not-known' {
  const periods = periodsOf(dates, by);
  if (periods.length === 0) return 'not-known';
  return periods.some((period) => isInPeriod(asOf, period)) ? 'yes' : 'no';
}
