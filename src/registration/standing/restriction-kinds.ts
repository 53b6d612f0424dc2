import { frozenCopy } from '../../edge/frozen-copy.ts';
import type { Provenance } from '../../edge/provenance.ts';

/** What is known of one kind of restriction. */
export interface RestrictionKind extends Provenance {
  /** Whether a person under it may practise, if within limits; `not-known` where that depends on what the register says beside it. */
  readonly mayPractise: 'yes' | 'no' | 'not-known';
}

const gmc =
  'https://www.gmc-uk.org/registration-and-licensing/employers-medical-schools-and-colleges/employing-a-doctor/what-to-check';
const nmc = 'https://intercom.help/credentially/en/articles/7930885-professional-registration-nmc';
const hcpc = 'https://prod.hcpc-uk.org/check-the-register/how-to-check';
const gdc = 'https://www.gdc-uk.org/about-us/what-we-do/the-registers/registers-glossary';
const swe = 'https://www.socialworkengland.org.uk/registration/information-for-employers/';

/**
 * The kinds of restriction that registers were found to show, each with whether a person under it may practise.
 *
 * The words are those of the registers; what each means for practising is read off the word, and so of medium confidence. A
 * suspension is not among them.
 *
 * @see the `sources` of each kind, read November 2026
 *
 * @example
 * ```ts
 * import { restrictionKinds } from 'digital-academy';
 *
 * restrictionKinds.conditions.mayPractise; // => 'yes'
 * restrictionKinds['not-practising'].mayPractise; // => 'no'
 * restrictionKinds['interim-order'].mayPractise; // => 'not-known'
 * ```
 */
export const restrictionKinds = /* @__PURE__ */ frozenCopy({
  conditions: { mayPractise: 'yes', sources: [gmc, nmc, hcpc, gdc, swe], confidence: 'medium' },
  'interim-conditions': { mayPractise: 'yes', sources: [nmc], confidence: 'medium' },
  undertakings: { mayPractise: 'yes', sources: [gmc, nmc], confidence: 'medium' },
  warning: { mayPractise: 'yes', sources: [gmc, gdc], confidence: 'medium' },
  reprimand: { mayPractise: 'yes', sources: [gdc], confidence: 'medium' },
  caution: { mayPractise: 'yes', sources: [hcpc], confidence: 'medium' },
  'interim-order': { mayPractise: 'not-known', sources: [swe], confidence: 'medium' },
  'sanction-pending': { mayPractise: 'not-known', sources: [nmc], confidence: 'medium' },
  'not-practising': { mayPractise: 'no', sources: [nmc], confidence: 'medium' },
} as const satisfies Readonly<Record<string, RestrictionKind>>);
