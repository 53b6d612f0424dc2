import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { compareDays } from '../../calendar/compare-days.ts';
import { happenedBy } from '../../calendar/happened-by.ts';
import { checkQuestion } from '../code/check-question.ts';
import type { OdsCode } from '../code/ods-code.ts';
import type { Organisation } from './organisation.ts';
import type { SuccessionList } from './succession-list.ts';
import type { Succession } from './succession.ts';

/** What an organisation was called on a day. */
export interface OrganisationNameOn {
  /** The name, or null if none is known for the day. */
  readonly name: string | null;
  /** The undated renames that may already have happened: the earlier name stands for now. */
  readonly mayHaveHappened: readonly Succession[];
}

/**
 * What an organisation was called on a day.
 *
 * Renames decide, from their day, included; where they are silent the records do. The first known name stands for the days
 * before it unless its own first day is known. The name says nothing of whether the body was in force.
 *
 * @throws RangeError if the code is not as {@link OdsCode} gives it, or `asOf` is not a real day.
 *
 * @example
 * ```ts
 * import { organisationNameOn } from 'digital-academy';
 * import { successions } from 'digital-academy/data';
 *
 * const before = organisationNameOn('REM', { asOf: '2019-09-30', successions });
 * before.name; // => 'Aintree University Hospital NHS Foundation Trust'
 *
 * const after = organisationNameOn('REM', { asOf: '2019-10-01', successions });
 * after.name; // => 'Liverpool University Hospitals NHS Foundation Trust'
 * ```
 */
export function organisationNameOn(
  code: OdsCode,
  {
    asOf,
    successions,
    organisations = [],
  }: {
    readonly asOf: CalendarDate;
    readonly successions?: SuccessionList | undefined;
    readonly organisations?: readonly Organisation[] | undefined;
  },
): OrganisationNameOn {
  checkQuestion('organisationNameOn', code, asOf);
  const renames = (successions?.events ?? [])
    .filter(({ kind, predecessor }) => kind === 'rename' && predecessor === code)
    .sort((a, b) => compareDays(latestDay(a), latestDay(b)));
  const last = renames.filter((event) => happenedBy(event, asOf) === 'yes').at(-1);
  const next = renames.find((event) => happenedBy(event, asOf) !== 'yes');
  const recorded = organisations
    .filter((record) => record.code === code)
    .flatMap(({ names }) => names)
    .filter(({ from }) => from == null || from <= asOf)
    .sort((a, b) => compareDays(a.from ?? '0000-01-01', b.from ?? '0000-01-01'));
  return {
    name: last?.successorName ?? next?.predecessorName ?? recorded.at(-1)?.name ?? null,
    mayHaveHappened: renames.filter((event) => happenedBy(event, asOf) === 'perhaps'),
  };
}

function latestDay({ on, knownBy }: Succession): CalendarDate {
  return on ?? knownBy ?? '9999-12-31';
}
