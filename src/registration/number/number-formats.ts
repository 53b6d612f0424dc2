import { frozenCopy } from '../../edge/frozen-copy.ts';
import type { RegistrationBody } from './registration-body.ts';
import {
  dentalConsultants,
  fhirIdentifier,
  fhirSystems,
  gmcPrefixes,
  gocLifetime,
  hcpcCheck,
  hcpcCodes,
  nursePrescribers,
  pharmacyTechnicians,
  socialWork,
  ukCore,
} from './number-sources.ts';

/** What is known about the numbers of one register, in words. */
export interface RegistrationNumberFormat {
  /** Who gives the number, in a word that people know. */
  readonly keeper: string;
  /** What the number is called, with its body. */
  readonly name: string;
  /** The sentence that asks for one. */
  readonly enter: string;
  /** A number in canonical form, made up or from documentation. Absent where the format was not found. */
  readonly example?: string;
  /** The FHIR identifier system of the numbers. Absent: none was found. */
  readonly system?: string;
  /**
   * Whether {@link registrationNumberPrefixes} has every prefix of the body, so that a number with another is refused. If not, a
   * prefix that is not there is unknown, and accepted.
   */
  readonly prefixesComplete: boolean;
  /** What a reader should know besides. */
  readonly note?: string;
  /** The addresses of the pages that state the format; where it was not found, of pages that were read for it. */
  readonly sources: readonly string[];
  /** When those pages were read: year and month. Most were stored copies, some of them cut short. */
  readonly read: string;
  /** `high` if the body or an NHS standard states it, `medium` if a credible second party does. */
  readonly confidence: 'high' | 'medium' | 'not-found';
}

/**
 * The formats of registration numbers, one row per body, each with its sources.
 *
 * No check digit is known for any of them: a format says that a number could exist, and only the register that it does.
 *
 * @see the `sources` of each row, read November 2026
 *
 * @example
 * ```ts
 * import { registrationNumberFormats } from 'digital-academy';
 *
 * registrationNumberFormats.NMC.enter; // => 'Enter an NMC PIN in the format 12A3456B'
 * registrationNumberFormats.FEDIP.confidence; // => 'not-found'
 * ```
 */
export const registrationNumberFormats: Readonly<Record<RegistrationBody, RegistrationNumberFormat>> =
  /* @__PURE__ */ frozenCopy({
    FEDIP: {
      keeper: 'FEDIP',
      name: 'FEDIP number',
      enter: 'Enter a FEDIP number: up to 40 characters, with a digit other than 0',
      prefixesComplete: false,
      note: 'The format was not found. Any text up to 40 characters with a digit other than 0 is accepted, a limit of this library; only spaces around it are dropped.',
      sources: ['https://www.fedip.org/affiliate-practitioner-tcs', 'https://job-profiles.fedip.org/faqs/'],
      read: '2026-11',
      confidence: 'not-found',
    },
    UKCHIP: {
      keeper: 'UKCHIP',
      name: 'UKCHIP number',
      enter: 'Enter a UKCHIP number: up to 40 characters, with a digit other than 0',
      prefixesComplete: false,
      note: 'The format was not found. Any text up to 40 characters with a digit other than 0 is accepted, a limit of this library; only spaces around it are dropped.',
      sources: ['http://www.ukchip.org/', 'http://www.ukchip.org/?page_id=3136'],
      read: '2026-11',
      confidence: 'not-found',
    },
    GMC: {
      keeper: 'GMC',
      name: 'GMC number',
      enter: 'Enter a GMC number: 7 digits, the letter A and 7 digits, or the letter L and 6 digits, like 7012345',
      example: '7012345',
      system: 'https://fhir.hl7.org.uk/Id/gmc-number',
      prefixesComplete: true,
      note: 'A is for physician associates and anaesthesia associates, L was for limited registration. That A takes 7 digits is of medium confidence.',
      sources: [
        ukCore,
        gmcPrefixes,
        'https://pa-per.co.uk/pas-to-get-prefix-on-gmc-registration-number-but-no-change-to-proposed-professional-title',
        fhirSystems,
      ],
      read: '2026-11',
      confidence: 'high',
    },
    NMC: {
      keeper: 'NMC',
      name: 'NMC PIN',
      enter: 'Enter an NMC PIN in the format 12A3456B',
      example: '12A3456B',
      system: 'https://fhir.hl7.org.uk/Id/nmc-number',
      prefixesComplete: false,
      note: 'What the parts mean is only told informally: nothing is computed from them.',
      sources: [fhirIdentifier, nursePrescribers, fhirSystems],
      read: '2026-11',
      confidence: 'high',
    },
    HCPC: {
      keeper: 'HCPC',
      name: 'HCPC number',
      enter: 'Enter an HCPC number: the letters of the profession and 1 to 6 digits, like PH123456',
      example: 'PH123456',
      system: 'https://fhir.hl7.org.uk/Id/hcpc-number',
      prefixesComplete: true,
      note: 'Some services fill the digits with leading zeros; the canonical form has none. SW, for social workers in England, moved to Social Work England on 2 December 2019.',
      sources: [hcpcCheck, hcpcCodes, fhirIdentifier, fhirSystems],
      read: '2026-11',
      confidence: 'high',
    },
    GPhC: {
      keeper: 'GPhC',
      name: 'GPhC number',
      enter: 'Enter a GPhC number: 7 digits, the first a 2 or a 5, like 2033467',
      example: '2033467',
      system: 'https://fhir.hl7.org.uk/Id/gphc-number',
      prefixesComplete: true,
      note: 'The first digit is 2 for a pharmacist and 5 for a pharmacy technician.',
      sources: [ukCore, pharmacyTechnicians, fhirIdentifier, fhirSystems],
      read: '2026-11',
      confidence: 'high',
    },
    GDC: {
      keeper: 'GDC',
      name: 'GDC number',
      enter: 'Enter a GDC number: 3 to 6 digits, like 12345',
      example: '12345',
      system: 'https://fhir.hl7.org.uk/Id/gdc-number',
      prefixesComplete: false,
      note: 'The NHS dental consultant code fills the number with leading zeros, so the number itself is taken to have none.',
      sources: [dentalConsultants, fhirSystems],
      read: '2026-11',
      confidence: 'high',
    },
    GOC: {
      keeper: 'GOC',
      name: 'GOC number',
      enter: 'Enter a GOC number in the format 01-09491',
      example: '01-09491',
      system: 'https://fhir.hl7.org.uk/Id/goc-number',
      prefixesComplete: false,
      note: 'Seen for optometrists who prescribe, with the prefix 01. The prefixes of dispensing opticians, students and businesses were not found; one that is not two digits is refused.',
      sources: [fhirIdentifier, gocLifetime, fhirSystems],
      read: '2026-11',
      confidence: 'medium',
    },
    SWE: {
      keeper: 'Social Work England',
      name: 'Social Work England number',
      enter: 'Enter a Social Work England number: the letters SW and digits, like SW123',
      example: 'SW123',
      prefixesComplete: true,
      note: 'The numbers are those of the HCPC without the leading zeros. The source gives the old form, like SW000123, as no longer right: here it is an accepted spelling of SW123. Their length is not published.',
      sources: [socialWork],
      read: '2026-11',
      confidence: 'high',
    },
  });
