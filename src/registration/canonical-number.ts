import { registrationNumberFormats } from './number-formats.ts';
import type { RegistrationBody } from './registration-body.ts';

/** A number in its one canonical form, or why there is none. */
export type CanonicalRegistrationNumber =
  | {
      /** There is a canonical form. */
      readonly ok: true;
      /** The canonical form. */
      readonly number: string;
    }
  | NumberRefusal;

/** Why a text is not read as a number of a body. */
export interface NumberRefusal {
  /** There is no canonical form. */
  readonly ok: false;
  /** The reason. */
  readonly code: NumberRefusalCode;
  /** The reason and what to enter instead, in English. */
  readonly message: string;
}

/**
 * Why a text is not read as a number of a body.
 *
 * - `not-well-formed`: it has not the format of the body's numbers
 * - `placeholder-number`: the NHS reserves it for a person who is not known or not named, like `C9999998`
 * - `consultant-code`: it is an NHS code made from the number, like `C1234567` from a GMC number
 * - `moved-register`: it is of a register that the body no longer keeps
 */
export type NumberRefusalCode = 'not-well-formed' | 'placeholder-number' | 'consultant-code' | 'moved-register';

// How numbers are spelt, without spaces and in capitals, and how the canonical form is made of the parts.
const spellings: Readonly<Record<RegistrationBody, readonly [shape: RegExp, canonical: string]>> = {
  FEDIP: [/^.{1,40}$/s, '$&'],
  GMC: [/^(\d{7}|A\d{7}|L\d{6})$/, '$1'],
  NMC: [/^(\d{2}[A-Z]\d{4}[A-Z])$/, '$1'],
  HCPC: [/^(AS|BS|CH|CS|DT|HAD|ODP|OR|OT|PA|PH|PO|PYL|RA|SL)(?=\d{1,6}$)0*([1-9]\d*)$/, '$1$2'],
  GPhC: [/^([25]\d{6})$/, '$1'],
  GDC: [/^(?=\d{3,6}$)0*([1-9]\d{2,5})$/, '$1'],
  GOC: [/^(\d{2})[-–]?(\d{5})$/, '$1-$2'],
  SWE: [/^(SW)0*([1-9]\d*)$/, '$1$2'],
};

// Texts often given for a number of the body that have a meaning of their own.
const mistaken: Partial<Record<RegistrationBody, { shape: RegExp; code: NumberRefusalCode; message: string }>> = {
  GMC: {
    shape: /^C\d{7}$/,
    code: 'consultant-code',
    message: 'is an NHS consultant code. Enter the GMC number: 7 digits',
  },
  GDC: {
    shape: /^CD\d{6}$/,
    code: 'consultant-code',
    message: 'is an NHS dental consultant code. Enter the GDC number: 3 to 6 digits',
  },
  HCPC: {
    shape: /^SW\d{1,6}$/,
    code: 'moved-register',
    message: 'is a social worker’s number. Select SWE: Social Work England keeps that register',
  },
};

const placeholders = ['C9999998', 'CD999998', 'D9999998', 'H9999998', 'M9999998', 'N9999998'];

/**
 * The number in the one form that is kept and compared, or a refusal with its code and a sentence that says what to enter.
 *
 * Spaces, lower case, leading zeros of HCPC, Social Work England and GDC numbers, and a missing hyphen of GOC numbers make no
 * difference. Of a FEDIP number, whose format was not found, only the spaces around it are dropped. A canonical form is its
 * own canonical form. Well formed is not registered: only the register can say that.
 *
 * An HCPC number of a social worker is refused: that register moved to Social Work England on 2 December 2019.
 *
 * @throws RangeError if the body is not a {@link RegistrationBody}.
 * @see {@link registrationNumberFormats} for the source of each format
 * @see https://www.hesonline.org.uk/Ease/servlet/ContentServer_siteID-1937-categoryID-571-dirID-110659 for the reserved values,
 * read November 2026
 * @see https://v2.datadictionary.nhs.uk/data_dictionary/attributes/c/cons/consultant_code_de.asp@shownav=1.html and
 * https://www.odsdatasearchandexport.nhs.uk/referenceDataCatalogue/Dental-Consultant_587367123.html for the consultant codes,
 * read November 2026
 * @see https://www.socialworkengland.org.uk/faqs/ for the move of 2019 and the leading zeros, read November 2026
 *
 * @example
 * ```ts
 * import { canonicalRegistrationNumber } from 'digital-academy';
 *
 * canonicalRegistrationNumber('HCPC', 'ch 029821'); // => { ok: true, number: 'CH29821' }
 *
 * const refused = canonicalRegistrationNumber('GMC', 'C1234567');
 * refused.ok || refused.code; // => 'consultant-code'
 * refused.ok || refused.message; // => 'C1234567 is an NHS consultant code. Enter the GMC number: 7 digits'
 * ```
 */
export function canonicalRegistrationNumber(body: RegistrationBody, text: string): CanonicalRegistrationNumber {
  if (!Object.hasOwn(registrationNumberFormats, body)) {
    throw new RangeError(`canonicalRegistrationNumber: '${body}' is not a body whose numbers are known`);
  }
  const { enter } = registrationNumberFormats[body];
  // Only these letters: to change others to capitals would make A to Z of some ('ſ' into 'S').
  const compact = text.replace(/\s/g, '').replace(/[a-z]/g, (letter) => letter.toUpperCase());
  if (placeholders.includes(compact)) {
    return refusal('placeholder-number', `${compact} is reserved and never names a person. ${enter}`);
  }
  const mistake = mistaken[body];
  if (mistake?.shape.test(compact)) return refusal(mistake.code, `${compact} ${mistake.message}`);
  const [shape, canonical] = spellings[body];
  const spelling = body === 'FEDIP' ? text.trim() : compact;
  return shape.test(spelling)
    ? { ok: true, number: spelling.replace(shape, canonical) }
    : refusal('not-well-formed', enter);
}

function refusal(code: NumberRefusalCode, message: string): NumberRefusal {
  return { ok: false, code, message };
}

/**
 * Whether the text can be read as a number of the body. It says nothing about whether anybody has that number.
 *
 * @throws RangeError if the body is not a {@link RegistrationBody}.
 * @see {@link canonicalRegistrationNumber} for what makes no difference and what is refused
 *
 * @example
 * ```ts
 * import { isWellFormedRegistrationNumber } from 'digital-academy';
 *
 * isWellFormedRegistrationNumber('HCPC', 'PA123456'); // => true
 * isWellFormedRegistrationNumber('GMC', 'PA123456'); // => false
 * isWellFormedRegistrationNumber('GMC', 'C9999998'); // => false
 * ```
 */
export function isWellFormedRegistrationNumber(body: RegistrationBody, text: string): boolean {
  return canonicalRegistrationNumber(body, text).ok;
}
