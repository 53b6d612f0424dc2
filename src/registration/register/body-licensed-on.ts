import type { AsOfOptions } from '../../calendar/as-of-options.ts';
import { happenedBy } from '../../calendar/happened-by.ts';
import { checkDay } from '../../calendar/check-day.ts';
import type { LicensedBodies, LicensedBody } from './licensed-bodies.ts';

/** Whether a body was licensed on a day. */
export interface LicenceFinding {
  /** The answer. `not-known` is neither a yes nor a no. */
  readonly answer: 'yes' | 'no' | 'not-known';
  /** Why. */
  readonly reason: LicenceReason;
  /** What the list says of the body. Null if it says nothing. */
  readonly body: LicensedBody | null;
}

/**
 * Why a body was or was not licensed. Yes: `licensed`. No: `none-licensed-yet`, before there were licences; `licensed-later`;
 * `licence-ended`; `not-listed` in a complete list. Not known: `list-incomplete` and the body is not in it; `date-not-known`, of the
 * beginning or the end.
 */
export type LicenceReason =
  | 'licensed'
  | 'none-licensed-yet'
  | 'licensed-later'
  | 'licence-ended'
  | 'not-listed'
  | 'list-incomplete'
  | 'date-not-known';

/** The day, and the list. */
export interface BodyLicensedOptions extends AsOfOptions {
  /** The bodies that were licensed, and when, such as `licensedBodies` from `digital-academy/data`. */
  readonly bodies: LicensedBodies;
}

/**
 * Whether the body was licensed on the day to put people on the register.
 *
 * A licence counts from its day, included; the day on which it ended no longer does.
 *
 * @param code - the code of the body as the list has it, letter by letter.
 * @throws RangeError if `asOf` is not a real day.
 *
 * @example
 * ```ts
 * import { bodyLicensedOn } from 'digital-academy';
 * import { licensedBodies as bodies } from 'digital-academy/data';
 *
 * bodyLicensedOn('BCS', { asOf: '2026-11-25', bodies }).answer; // => 'yes'
 * bodyLicensedOn('FCI', { asOf: '2025-06-01', bodies }).reason; // => 'licence-ended'
 * bodyLicensedOn('Socitm', { asOf: '2022-06-01', bodies }).reason; // => 'date-not-known'
 * bodyLicensedOn('Socitm', { asOf: '2017-09-01', bodies }).reason; // => 'none-licensed-yet'
 * ```
 */
export function bodyLicensedOn(code: string, { asOf, bodies: list }: BodyLicensedOptions): LicenceFinding {
  checkDay('bodyLicensedOn', asOf);
  const body = list.bodies.find((one) => one.code === code) ?? null;
  if (list.noneBefore != null && asOf < list.noneBefore) return { answer: 'no', reason: 'none-licensed-yet', body };
  if (body === null) {
    return list.complete
      ? { answer: 'no', reason: 'not-listed', body }
      : { answer: 'not-known', reason: 'list-incomplete', body };
  }
  const begun = happenedBy(body.licensed, asOf);
  const ended = body.ended == null ? 'no' : happenedBy(body.ended, asOf);
  if (ended === 'yes') return { answer: 'no', reason: 'licence-ended', body };
  if (begun === 'no') return { answer: 'no', reason: 'licensed-later', body };
  return begun === 'yes' && ended === 'no'
    ? { answer: 'yes', reason: 'licensed', body }
    : { answer: 'not-known', reason: 'date-not-known', body };
}
