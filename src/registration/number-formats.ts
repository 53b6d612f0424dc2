import { frozenCopy } from '../edge/frozen-copy.ts';
import type { RegistrationBody } from './registration-body.ts';

/** What is known about the numbers of one register, in words. */
export interface RegistrationNumberFormat {
  /** What the number is called, with its body. */
  readonly name: string;
  /** The sentence that asks for one. */
  readonly enter: string;
  /** A number in canonical form, made up or from documentation. Absent where the format was not found. */
  readonly example?: string;
  /** What a reader should know besides. */
  readonly note?: string;
  /** The addresses of the pages that state the format; where it was not found, of pages that were read for it. */
  readonly sources: readonly string[];
  /** When those pages were read: year and month. Most were stored copies, some of them cut short. */
  readonly read: string;
  /** `high` if the body or an NHS standard states it, `medium` if a credible second party does. */
  readonly confidence: 'high' | 'medium' | 'not-found';
}

const ukCore =
  'https://simplifier.net/guide/uk-core-implementation-guide-stu3-sequence/Home/ProfilesandExtensions/Profile-UKCore-Practitioner/identifier-duplicate-2?version=1.6.0';
const fhirIdentifier =
  'https://build.fhir.org/ig/nw-gmsa/nw-gmsa.github.com/StructureDefinition-PractitionerIdentifier.html';

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
      name: 'FEDIP number',
      enter: 'Enter a FEDIP number of 1 to 40 characters',
      note: 'The format was not found. Any text up to 40 characters is accepted, a limit of this library; only spaces around it are dropped.',
      sources: ['https://www.fedip.org/affiliate-practitioner-tcs', 'https://job-profiles.fedip.org/faqs/'],
      read: '2026-11',
      confidence: 'not-found',
    },
    GMC: {
      name: 'GMC number',
      enter: 'Enter a GMC number: 7 digits, the letter A and 7 digits, or the letter L and 6 digits, like 7012345',
      example: '7012345',
      note: 'A is for physician associates and anaesthesia associates, L was for limited registration. That A takes 7 digits is of medium confidence.',
      sources: [
        ukCore,
        'https://www.gmc-uk.org/news/news-archive/gmc-reference-numbers-for-pas-and-aas',
        'https://pa-per.co.uk/pas-to-get-prefix-on-gmc-registration-number-but-no-change-to-proposed-professional-title',
      ],
      read: '2026-11',
      confidence: 'high',
    },
    NMC: {
      name: 'NMC PIN',
      enter: 'Enter an NMC PIN in the format 12A3456B',
      example: '12A3456B',
      note: 'What the parts mean is only told informally: nothing is computed from them.',
      sources: [
        fhirIdentifier,
        'https://www.odsdatasearchandexport.nhs.uk/referenceDataCatalogue/Nurse-Prescribers_583141724.html',
      ],
      read: '2026-11',
      confidence: 'high',
    },
    HCPC: {
      name: 'HCPC number',
      enter: 'Enter an HCPC number: the letters of the profession and 1 to 6 digits, like PH123456',
      example: 'PH123456',
      note: 'Some services fill the digits with leading zeros; the canonical form has none. SW, for social workers in England, moved to Social Work England on 2 December 2019.',
      sources: [
        'https://prod.hcpc-uk.org/check-the-register/how-to-check',
        'https://www.hcpc-uk.co.uk/resources/data/2025/registrant-snapshot-january-2025',
        fhirIdentifier,
      ],
      read: '2026-11',
      confidence: 'high',
    },
    GPhC: {
      name: 'GPhC number',
      enter: 'Enter a GPhC number: 7 digits, the first a 2 or a 5, like 2033467',
      example: '2033467',
      note: 'The first digit is 2 for a pharmacist and 5 for a pharmacy technician.',
      sources: [
        ukCore,
        'https://v3.datadictionary.nhs.uk/data_dictionary/nhs_business_definitions/p/pharmacy_technician_de.asp?shownav=1',
        fhirIdentifier,
      ],
      read: '2026-11',
      confidence: 'high',
    },
    GDC: {
      name: 'GDC number',
      enter: 'Enter a GDC number: 3 to 6 digits, like 12345',
      example: '12345',
      note: 'The NHS dental consultant code fills the number with leading zeros, so the number itself is taken to have none.',
      sources: ['https://www.odsdatasearchandexport.nhs.uk/referenceDataCatalogue/Dental-Consultant_587367123.html'],
      read: '2026-11',
      confidence: 'high',
    },
    GOC: {
      name: 'GOC number',
      enter: 'Enter a GOC number in the format 01-09491',
      example: '01-09491',
      note: 'Seen for optometrists who prescribe, with the prefix 01. The prefixes of dispensing opticians, students and businesses were not found; one that is not two digits is refused.',
      sources: [fhirIdentifier, 'https://optical.org/en/registration/join-the-register/lifetime-registration-numbers/'],
      read: '2026-11',
      confidence: 'medium',
    },
    SWE: {
      name: 'Social Work England number',
      enter: 'Enter a Social Work England number: the letters SW and digits, like SW123',
      example: 'SW123',
      note: 'The numbers are those of the HCPC without the leading zeros. The source gives the old form, like SW000123, as no longer right: here it is an accepted spelling of SW123. Their length is not published.',
      sources: ['https://www.socialworkengland.org.uk/faqs/'],
      read: '2026-11',
      confidence: 'high',
    },
  });
