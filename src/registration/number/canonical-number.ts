import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { checkDay } from '../../calendar/check-day.ts';
import { compactNumber } from './compact-number.ts';
import { quoted } from './looks-like-nhs-number.ts';
import { registrationNumberFormats } from './number-formats.ts';
import { numberParts } from './number-parts.ts';
import type { RegistrationNumberProfileName } from './number-profile.ts';
import { registrationNumberProfiles } from './number-profiles.ts';
import type { NumberRefusal } from './number-refusal.ts';
import { numberSpellings, partsAfterLead, written } from './number-spellings.ts';
import { nobodysNumber, otherSpelling, outsideItsDays, unread } from './refuse-number.ts';
import type { RegistrationBody } from './registration-body.ts';

/** A number in its one canonical form, or why there is none. */
export type CanonicalRegistrationNumber =
  | {
      /** There is a canonical form. */
      readonly ok: true;
      /** The canonical form. */
      readonly number: string;
      /** Whose rule the spelling follows, if a profile was asked for. Absent: none was, or no rule was found. */
      readonly by?: RegistrationNumberProfileName;
    }
  | NumberRefusal;

/** How a text is read as a number. */
export interface NumberReadingOptions {
  /**
   * The day on which it is, or was, the number of its holder. Absent or null: numbers are read as the bodies give them now, which is
   * as they were read in November 2026.
   */
  readonly asOf?: CalendarDate | null | undefined;
  /** Whose spelling is accepted, to the letter. Absent or null: every usual spelling is. */
  readonly profile?: RegistrationNumberProfileName | null | undefined;
}

// When the tables of prefixes were read.
const readOn: CalendarDate = '2026-11-01';

/**
 * The number in the one form that is kept and compared, or a refusal with its code and a sentence that says what to enter.
 *
 * Spaces, dashes, slashes, lower case, the short name of the body before the number and leading zeros of HCPC, Social Work England
 * and GDC numbers make no difference, unless a profile is asked for. Of FEDIP and UKCHIP numbers, whose format was not found, only the
 * spaces around are dropped. A canonical form is its own canonical form. No number is longer than 40 characters, and none is without a
 * digit other than 0: both are limits of this library. Well formed is not registered: only the register can say that.
 *
 * What a body did not give by the day is refused: an HCPC number of a social worker has its last day on 1 December 2019, and Social
 * Work England keeps that register from the next.
 *
 * @param body - who is said to have given the number, never guessed from the text; a refusal may name another in `select`.
 * @param text - the number as it was entered; what makes no difference may stand in it.
 * @throws RangeError if the body is not a {@link RegistrationBody}, `asOf` is not a real day, or the profile is not known.
 * @see {@link registrationNumberFormats} and {@link registrationNumberPrefixes} for the source of each format and day
 * @see {@link nhsCodes} for the source of what is told apart
 * @see https://archive.datadictionary.nhs.uk/DD%20Release%20August%202021/attributes/nhs_number.html for NHS numbers, read November
 * 2026
 *
 * @example
 * ```ts
 * import { canonicalRegistrationNumber } from 'digital-academy';
 *
 * canonicalRegistrationNumber('HCPC', 'ch 029821'); // => { ok: true, number: 'CH29821' }
 * canonicalRegistrationNumber('GMC', 'GMC 701-2345'); // => { ok: true, number: '7012345' }
 * canonicalRegistrationNumber('HCPC', 'SW000123', { asOf: '2019-12-01' }); // => { ok: true, number: 'SW123' }
 *
 * const inAnNhsField = canonicalRegistrationNumber('GMC', 'C1234567', { profile: 'nhs-digital' });
 * inAnNhsField; // => { ok: true, number: '1234567', by: 'nhs-digital' }
 *
 * const refused = canonicalRegistrationNumber('GDC', 'CD012345');
 * refused.ok || refused.code; // => 'dental-consultant-code'
 * refused.ok || refused.message; // => 'CD012345 is an NHS dental consultant code. Enter the GDC number, without the CD'
 * ```
 */
export function canonicalRegistrationNumber(
  body: RegistrationBody,
  text: string,
  options: NumberReadingOptions = {},
): CanonicalRegistrationNumber {
  return readNumber('canonicalRegistrationNumber', body, text, options);
}

/**
 * Whether the text can be read as a number of the body. It says nothing about whether anybody has that number.
 *
 * @param body - who is said to have given the number, never guessed from the text.
 * @param text - the number as it was entered; what makes no difference may stand in it.
 * @throws RangeError if the body is not a {@link RegistrationBody}, `asOf` is not a real day, or the profile is not known.
 * @see {@link canonicalRegistrationNumber} for what makes no difference and what is refused
 *
 * @example
 * ```ts
 * import { isWellFormedRegistrationNumber } from 'digital-academy';
 *
 * isWellFormedRegistrationNumber('HCPC', 'PA123456'); // => true
 * isWellFormedRegistrationNumber('GMC', 'PA123456'); // => false
 * isWellFormedRegistrationNumber('GMC', 'C9999998'); // => false
 * isWellFormedRegistrationNumber('HCPC', 'CH29821', { profile: 'nhs-digital' }); // => false
 * ```
 */
export function isWellFormedRegistrationNumber(
  body: RegistrationBody,
  text: string,
  options?: NumberReadingOptions,
): boolean {
  return readNumber('isWellFormedRegistrationNumber', body, text, options ?? {}).ok;
}

function readNumber(
  verb: string,
  body: RegistrationBody,
  text: string,
  { asOf, profile }: NumberReadingOptions,
): CanonicalRegistrationNumber {
  if (!Object.hasOwn(registrationNumberFormats, body)) {
    throw new RangeError(`${verb}: ${quoted(body)} is not a body whose numbers are known`);
  }
  if (asOf != null) checkDay(verb, asOf);
  if (profile != null && !Object.hasOwn(registrationNumberProfiles, profile)) {
    throw new RangeError(`${verb}: ${quoted(profile)} is not a profile`);
  }
  const day = asOf ?? readOn;
  const compact = compactNumber(body, text);
  // First: without its C the reserved C9999998 would be a number, and as a FEDIP number any text would.
  const nobodys = nobodysNumber(body, text);
  if (nobodys) return nobodys;
  const parts = numberParts(body, compact) ?? (profile != null ? partsAfterLead(body, compact, profile) : undefined);
  if (!parts) return unread(body, text, day);
  const refused = outsideItsDays(parts.says, text, day);
  if (refused) return refused;
  const number = written(parts, {});
  if (profile == null) return { ok: true, number };
  const spellings = numberSpellings(body, parts, profile);
  if (!spellings.texts.includes(text)) return otherSpelling(spellings);
  return { ok: true, number, ...(spellings.by && { by: spellings.by }) };
}
