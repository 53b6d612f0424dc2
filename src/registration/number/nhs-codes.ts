import type { Provenance } from '../../edge/provenance.ts';
import { frozenCopy } from '../../edge/frozen-copy.ts';
import { dentalConsultants, fhirIdentifier, fhirSystems } from './number-sources.ts';
import type { RegistrationBody } from './registration-body.ts';

/** A kind of code that NHS systems use in the place of a registration number, and that is none. */
export interface NhsCode extends Provenance {
  /** The code of the refusal. */
  readonly code: 'placeholder-number' | 'consultant-code' | 'dental-consultant-code' | 'gp-code';
  /** What it is, with its article, as a sentence goes on: `'an NHS consultant code'`. */
  readonly is: string;
  /** Its shape, as a regular expression over capitals without spaces. */
  readonly pattern: string;
  /** The number that it is made from: whose it is, and the letters before it. Absent: from none. */
  readonly madeFrom?: { readonly body: RegistrationBody; readonly before: string };
  /** One of them, made up or reserved. */
  readonly example: string;
  /** The FHIR identifier system of such codes. Absent: none was found. */
  readonly system?: string;
  /** What a reader should know besides. */
  readonly note?: string;
}

/**
 * The codes of NHS systems that are often given for a registration number and are none.
 *
 * @see the `sources` of each row, read November 2026
 *
 * @example
 * ```ts
 * import { nhsCodes } from 'digital-academy';
 *
 * nhsCodes.find(({ code }) => code === 'gp-code')?.system; // => 'https://fhir.hl7.org.uk/Id/gmp-number'
 * ```
 */
export const nhsCodes: readonly NhsCode[] = /* @__PURE__ */ frozenCopy<readonly NhsCode[]>([
  {
    code: 'placeholder-number',
    is: 'reserved and never names a person',
    pattern: '^(C9999998|CD999998|[DHMN]9999998)$',
    example: 'C9999998',
    note: 'C9999998 says that the consultant is not known, CD999998 that the dental consultant is not.',
    sources: ['https://www.hesonline.org.uk/Ease/servlet/ContentServer_siteID-1937-categoryID-571-dirID-110659'],
    confidence: 'high',
  },
  {
    code: 'consultant-code',
    is: 'an NHS consultant code',
    pattern: '^C[0-9]{7}$',
    madeFrom: { body: 'GMC', before: 'C' },
    example: 'C1234567',
    note: 'The letter C and the GMC number of the consultant.',
    sources: [
      'https://v2.datadictionary.nhs.uk/data_dictionary/attributes/c/cons/consultant_code_de.asp@shownav=1.html',
    ],
    confidence: 'high',
  },
  {
    code: 'dental-consultant-code',
    is: 'an NHS dental consultant code',
    pattern: '^CD[0-9]{6}$',
    madeFrom: { body: 'GDC', before: 'CD' },
    example: 'CD012345',
    note: 'The letters CD and the GDC number of the consultant, filled with leading zeros.',
    sources: [dentalConsultants],
    confidence: 'high',
  },
  {
    code: 'gp-code',
    is: 'an NHS GP code',
    pattern: '^G[1-589][0-9]{6}$',
    example: 'G1234567',
    system: 'https://fhir.hl7.org.uk/Id/gmp-number',
    note: 'Not made from a GMC number.',
    sources: [fhirIdentifier, fhirSystems],
    confidence: 'high',
  },
]);
