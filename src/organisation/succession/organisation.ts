import * as z from 'zod';
import { CalendarDate } from '../../calendar/calendar-date.ts';
import { textField } from '../../edge/fields.ts';
import { objectError } from '../../edge/object-error.ts';
import { Provenance } from '../../edge/provenance.ts';
import { OdsCode } from '../code/ods-code.ts';

const name = 'Enter the name of the organisation';
const inOrder = 'Enter the names in the order of their days: a day for each but the first';
const daysInOrder = 'Enter the days in their order: it opened, it was seen from and to, it closed';
const gapInside = 'Enter a gap after the day it opened and before its last day, without a day on which it was seen';

const OrganisationName = z.strictObject(
  { name: textField(name), from: CalendarDate.nullish() },
  { error: objectError('Enter a name: the name and, if it is known, from which day') },
);

const OrganisationNames = z
  .array(OrganisationName, { error: 'Enter the names as a list' })
  .min(1, { error: name })
  .check(({ value: names, issues }) => {
    names.forEach(({ from }, i) => {
      const before = names[i - 1];
      if (before === undefined || (from != null && (before.from == null || before.from < from))) return;
      issues.push({ code: 'custom', input: from, path: [i, 'from'], message: inOrder });
    });
  });

const DaysSeen = z.strictObject(
  { from: CalendarDate, to: CalendarDate },
  { error: objectError('Enter the days on which it was seen in force: an object with from and to') },
);

const OrganisationGap = z
  .strictObject(
    { from: CalendarDate, to: CalendarDate },
    { error: objectError('Enter the days on which it was not in force: an object with from and to') },
  )
  .refine(({ from, to }) => from <= to, {
    error: 'Enter a last day that is the same as or after the first day',
    path: ['to'],
  });

/**
 * Parses what is known of an organisation. Its names come in the order of their days, and so do its own days.
 *
 * @example
 * ```ts
 * import { Organisation } from 'digital-academy';
 *
 * const aintree = { name: 'Aintree University Hospital NHS Foundation Trust' };
 * const liverpool = { name: 'Liverpool University Hospitals NHS Foundation Trust', from: '2019-10-01' };
 * const sources = ['NHS trust files of the Organisation Data Service'];
 * Organisation.safeParse({ code: 'REM', names: [aintree, liverpool], sources, confidence: 'high' }).success; // => true
 * Organisation.safeParse({ code: 'REM', names: [liverpool, aintree], sources, confidence: 'high' }).success; // => false
 * ```
 */
export const Organisation = z
  .strictObject(
    {
      code: OdsCode,
      names: OrganisationNames,
      openedOn: CalendarDate.nullish(),
      seen: DaysSeen.nullish(),
      gaps: z.array(OrganisationGap, { error: 'Enter the gaps as a list, or leave it out' }).nullish(),
      closedOn: CalendarDate.nullish(),
      closedBy: CalendarDate.nullish(),
      ...Provenance.shape,
    },
    { error: objectError('Enter an organisation: its ODS code, its names and where they were read') },
  )
  .check(({ value: { openedOn, seen, closedOn, closedBy }, issues }) => {
    const days = [
      { path: ['openedOn'], day: openedOn },
      { path: ['seen', 'from'], day: seen?.from },
      { path: ['seen', 'to'], day: seen?.to },
      { path: ['closedOn'], day: closedOn },
      { path: ['closedBy'], day: closedBy },
    ];
    days.forEach(({ path, day }, i) => {
      if (day == null || days.slice(0, i).every((before) => before.day == null || before.day <= day)) return;
      issues.push({ code: 'custom', input: day, path, message: daysInOrder });
    });
  })
  .check(({ value: { openedOn, seen, gaps, closedOn, closedBy }, issues }) => {
    const lastDay = closedOn ?? closedBy;
    (gaps ?? []).forEach((gap, i) => {
      const isInside = (openedOn == null || openedOn < gap.from) && (lastDay == null || gap.to < lastDay);
      const wasSeen = seen != null && seen.from <= gap.to && gap.from <= seen.to;
      if (!isInside || wasSeen) issues.push({ code: 'custom', input: gap, path: ['gaps', i], message: gapInside });
    });
  })
  .refine(({ closedOn, closedBy }) => closedOn == null || closedBy == null, {
    error: 'Leave this out: it is for an organisation whose own last day is not known',
    path: ['closedBy'],
  });

/** What is known of an organisation apart from what became of it. */
export interface Organisation extends Provenance {
  /** Its ODS code. */
  readonly code: OdsCode;
  /** Its names in the order of their days, one at least. A name stands until the next one starts. */
  readonly names: readonly OrganisationName[];
  /** The first day on which it was in force. Absent or null: not known. */
  readonly openedOn?: CalendarDate | null | undefined;
  /**
   * Days between which it is known to have been in force, both included: for example those of the first and the last file that
   * has it as open. They say nothing of the days before and after them.
   */
  readonly seen?: DaysSeen | null | undefined;
  /** Days on which it was not in force though it had opened and was to be in force again: those between two of its periods. */
  readonly gaps?: readonly OrganisationGap[] | null | undefined;
  /**
   * The last day on which it was in force, as ODS gives it: on that day it is still open. Absent or null: it is not known
   * to have closed.
   */
  readonly closedOn?: CalendarDate | null | undefined;
  /** For one that closed on a day that is not known: the last day on which it can have been in force. */
  readonly closedBy?: CalendarDate | null | undefined;
}

/** A first and a last day on which an organisation was seen in force. It was so on the days between. */
export interface DaysSeen {
  /** The first day, included. */
  readonly from: CalendarDate;
  /** The last day, included: perhaps the same one. */
  readonly to: CalendarDate;
}

/** A first and a last day on which an organisation was not in force, nor on the days between. */
export interface OrganisationGap {
  /** The first day, included. */
  readonly from: CalendarDate;
  /** The last day, included: perhaps the same one. */
  readonly to: CalendarDate;
}

/** A name that an organisation bore. */
export interface OrganisationName {
  /** The name. */
  readonly name: string;
  /** The first day on which it is known to have borne it. Absent or null, for the first name only: not known since when. */
  readonly from?: CalendarDate | null | undefined;
}
