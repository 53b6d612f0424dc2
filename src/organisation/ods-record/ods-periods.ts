import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { compareDays } from '../../calendar/compare-days.ts';
import { isInPeriod } from '../../calendar/in-period.ts';
import type { Period } from '../../calendar/period.ts';
import type { OdsDates } from './ods-dates.ts';
import type { OdsStatus } from './ods-status.ts';

/** By which dates to judge, and on which day. */
export interface OdsDayOptions {
  /** The day the answer is for. */
  readonly asOf: CalendarDate;
  /** The dates that count. Without it: the legal ones where there are any, otherwise the operational ones. */
  readonly by?: 'legal' | 'operational' | undefined;
}

/** What has dates: a record or a part of one. */
export interface Dated {
  /** When it held. */
  readonly dates: OdsDates;
  /** Whether it was active when the record was read. Null or absent if the record does not say. */
  readonly status?: OdsStatus | null;
}

/**
 * The periods that count: the legal ones where there are any, otherwise the operational ones, unless one is asked for. Of what is
 * inactive, those without a last day have that of the other kind.
 */
export function periodsOf({ dates, status }: Dated, by?: 'legal' | 'operational'): readonly Period[] {
  const kind = by ?? (dates.legal.length > 0 ? 'legal' : 'operational');
  const end = status === 'inactive' ? lastDayOf(dates[kind === 'legal' ? 'operational' : 'legal']) : undefined;
  return dates[kind].map((period) =>
    period.to == null && end !== undefined && period.from <= end ? { ...period, to: end } : period,
  );
}

/** The last day of periods that have all ended. */
export function lastDayOf(periods: readonly Period[]): CalendarDate | undefined {
  const ends = periods.flatMap(({ to }) => to ?? []).sort(compareDays);
  return ends.length === periods.length ? ends.at(-1) : undefined;
}

/**
 * Whether something with these dates held on the day. Without dates of the kind that counts it is not known. What is inactive had
 * ended by the last change of the record; where no last day is given, it is not known since when.
 */
export function heldOn(
  dated: Dated,
  { asOf, by }: OdsDayOptions,
  lastChangedOn: CalendarDate | null,
): 'yes' | 'no' | 'not-known' {
  const periods = periodsOf(dated, by);
  const around = periods.filter((period) => isInPeriod(asOf, period));
  if (periods.length > 0 && around.length === 0) return 'no';
  const isEndMissing = dated.status === 'inactive' && around.every(({ to }) => to == null);
  if (isEndMissing && lastChangedOn !== null && lastChangedOn < asOf) return 'no';
  return isEndMissing || around.length === 0 ? 'not-known' : 'yes';
}
