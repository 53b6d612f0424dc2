import * as z from 'zod';
import { CalendarDate } from '../../calendar/calendar-date.ts';
import { objectError } from '../../edge/object-error.ts';
import { Provenance } from '../../edge/provenance.ts';
import { OdsCode } from '../code/ods-code.ts';

const name = 'Enter the name of the organisation';
const inOrder = 'Enter the names in the order of their days: a day for each but the first';

const OrganisationName = z.strictObject(
  { name: z.string({ error: name }).trim().min(1, { error: name }), from: CalendarDate.nullish() },
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
      inForceOn: CalendarDate.nullish(),
      closedOn: CalendarDate.nullish(),
      ...Provenance.shape,
    },
    { error: objectError('Enter an organisation: its ODS code, its names and where they were read') },
  )
  .check(({ value: { openedOn, inForceOn, closedOn }, issues }) => {
    if (openedOn != null && inForceOn != null && inForceOn < openedOn) {
      const message = 'Enter a day on which it was in force that is the same as or after the day it opened';
      issues.push({ code: 'custom', input: inForceOn, path: ['inForceOn'], message });
    }
    const before = inForceOn ?? openedOn;
    if (closedOn != null && before != null && closedOn < before) {
      const message = 'Enter a last day that is the same as or after the other days';
      issues.push({ code: 'custom', input: closedOn, path: ['closedOn'], message });
    }
  });

/** What is known of an organisation apart from what became of it. */
export interface Organisation extends Provenance {
  /** Its ODS code. */
  readonly code: OdsCode;
  /** Its names in the order of their days, one at least. A name stands until the next one starts. */
  readonly names: readonly OrganisationName[];
  /** The first day on which it was in force. Absent or null: not known. */
  readonly openedOn?: CalendarDate | null | undefined;
  /** The last day on which it was seen in force, for example in a file of that month. It says nothing of the days after it. */
  readonly inForceOn?: CalendarDate | null | undefined;
  /**
   * The last day on which it was in force, as ODS gives it: on that day it is still open. Absent or null: it is not known
   * to have closed.
   */
  readonly closedOn?: CalendarDate | null | undefined;
}

/** A name that an organisation bore. */
export interface OrganisationName {
  /** The name. */
  readonly name: string;
  /** The first day on which it is known to have borne it. Absent or null, for the first name only: not known since when. */
  readonly from?: CalendarDate | null | undefined;
}
