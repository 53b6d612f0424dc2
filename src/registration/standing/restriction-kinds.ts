/**
 * The kinds of restriction that registers were found to show, each with whether it keeps a person from practising: `no` or `yes`
 * where its name says so, and `not-known` where that depends on what the register says beside it. A suspension is not among them.
 *
 * @see https://www.gmc-uk.org/registration-and-licensing/employers-medical-schools-and-colleges/employing-a-doctor/what-to-check,
 * https://intercom.help/credentially/en/articles/7930885-professional-registration-nmc,
 * https://prod.hcpc-uk.org/check-the-register/how-to-check,
 * https://www.gdc-uk.org/about-us/what-we-do/the-registers/registers-glossary and
 * https://www.socialworkengland.org.uk/registration/information-for-employers/ for the words, read November 2026. What each word
 * means for practising is read off the word.
 *
 * @example
 * ```ts
 * import { restrictionKinds } from 'digital-academy';
 *
 * restrictionKinds.conditions; // => 'no'
 * restrictionKinds['interim-order']; // => 'not-known'
 * ```
 */
export const restrictionKinds = /* @__PURE__ */ Object.freeze({
  conditions: 'no',
  'interim-conditions': 'no',
  undertakings: 'no',
  warning: 'no',
  reprimand: 'no',
  caution: 'no',
  'interim-order': 'not-known',
  'sanction-pending': 'not-known',
  'not-practising': 'yes',
} as const);
