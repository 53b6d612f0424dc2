import type { AsOfOptions } from '../../calendar/as-of-options.ts';
import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { compareDays } from '../../calendar/compare-days.ts';
import type { Period } from '../../calendar/period.ts';
import type { OdsDates } from './ods-dates.ts';
import type { OdsStatus } from './ods-status.ts';

/** By which dates to judge, and on which day. */
export interface OdsDayOptions extends AsOfOptions {
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

/** Days on which something can have held. */
export interface Span {
  /** The first one. Null if it is not known. */
  readonly from: CalendarDate | null;
  /** The last one. Null: it goes on. */
  readonly to: CalendarDate | null;
  /** Whether it held on all of them; otherwise it may have ended on any. */
  readonly isSure: boolean;
}

const lastDayOfAll: CalendarDate = '9999-12-31';

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

/**
 * When something with these dates can have held: without dates of the kind that counts, at any time. What is inactive had ended by
 * the last change of the record; of a period that starts after that, or without the day of a change, it is not known by when.
 */
export function spansOf(
  dated: Dated,
  lastChangedOn: CalendarDate | null,
  by?: 'legal' | 'operational',
): readonly Span[] {
  const isInactive = dated.status === 'inactive';
  const endedBy = (from: CalendarDate | null) => {
    if (!isInactive) return null;
    return lastChangedOn !== null && (from === null || from <= lastChangedOn) ? lastChangedOn : lastDayOfAll;
  };
  const periods = periodsOf(dated, by);
  if (periods.length === 0) return [{ from: null, to: endedBy(null), isSure: false }];
  return periods.map(({ from, to }) => ({ from, to: to ?? endedBy(from), isSure: to != null || !isInactive }));
}

/** Whether something that can have held on these days held on the day. */
export function heldOn(spans: readonly Span[], asOf: CalendarDate): 'yes' | 'no' | 'not-known' {
  const around = spans.filter(({ from, to }) => (from === null || from <= asOf) && (to === null || asOf <= to));
  if (around.length === 0) return 'no';
  return around.some(({ isSure }) => isSure) ? 'yes' : 'not-known';
}

function lastDayOf(periods: readonly Period[]): CalendarDate | undefined {
  const ends = periods.flatMap(({ to }) => to ?? []).sort(compareDays);
  return ends.length === periods.length ? ends.at(-1) : undefined;
}
