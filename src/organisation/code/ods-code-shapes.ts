import { frozenCopy } from '../../edge/frozen-copy.ts';
import type { Provenance } from '../../edge/provenance.ts';

/** A shape that the codes of one type of organisation were described or seen with. */
export interface OdsCodeShape extends Provenance {
  /** The type of organisation, in words fit for a key. */
  readonly type: string;
  /** The primary role that makes an organisation one of that type. Null if the sources name none. */
  readonly primaryRole: string | null;
  /** The shape, as the text of a regular expression over the whole code. */
  readonly pattern: string;
  /** The shape in words. */
  readonly words: string;
  /** A code of that type and shape. Null if the sources give none. */
  readonly example: string | null;
  /** Whether a source says so, or it was only seen so in published data. */
  readonly basis: 'stated' | 'observed';
}

const dictionary =
  'https://archive.datadictionary.nhs.uk/DD%20Release%20September%202020/supporting_information/organisation_coding_frames.html';
const siteDictionary =
  'https://archive.datadictionary.nhs.uk/DD%20Release%20March%202021/supporting_information/organisation_site_coding_frames.html';
const newsletter2020 =
  'https://digital.nhs.uk/services/organisation-data-service/organisation-data-service-newsletters/february-2020-newsletter';
const trusts2025 = 'https://github.com/jhau/nhs-spend/blob/1e5af1327e6f84e8479085bfa65a5f579036880f/data/etr.csv';
const trusts2026 =
  'https://github.com/Riyaburman-analytics/UK-healthcare-analysis/blob/7ae87aca19c17987fe404a19f534b8b761c8ca53/etr.csv';
const commissioners2025 =
  'https://github.com/jhau/nhs-spend/blob/1e5af1327e6f84e8479085bfa65a5f579036880f/data/eccg.csv';
const practices2022 =
  'https://github.com/nhsx-mirror/SystemHierarchies/blob/0a96ef635c1607736580777f25d903d877ca74f2/data/gp-reg-pat-prac-map.csv';
const hospitals =
  'https://github.com/rcpch/rcpch-nhs-organisations/tree/af9b22cfafa9159d029686bdac49db0e2624a986/rcpch_nhs_organisations/hospitals/constants';
const prescriptions = 'https://github.com/NHSDigital/electronic-prescription-service-api';
const clods = 'https://github.com/wardle/clods/tree/4181350d9959f34f2864bf6ce8c399633e8d09cd';

const stated = { basis: 'stated', confidence: 'high' } as const;
const observed = { basis: 'observed', confidence: 'medium' } as const;
const fewSeen = { basis: 'observed', confidence: 'low' } as const;
const since2020 = {
  pattern: '[A-Z][0-9][A-Z][0-9][A-Z]',
  words: 'letter, digit, letter, digit, letter',
} as const;

/**
 * The shapes that ODS codes were described or seen with. Not complete, and none of them decides: the type of an organisation
 * is the primary role on its record, never the shape of its code.
 *
 * No shape leaves a letter out. Old codes never use some of them, newer ones use them all, and no official list of excluded letters
 * was found.
 *
 * @see The sources of each shape, read 2026-11
 */
export const odsCodeShapes: readonly OdsCodeShape[] = /* @__PURE__ */ frozenCopy<readonly OdsCodeShape[]>([
  {
    type: 'any-since-2020',
    primaryRole: null,
    ...since2020,
    example: 'K0N6A',
    ...stated,
    sources: [newsletter2020],
  },
  {
    type: 'nhs-trust',
    primaryRole: 'RO197',
    pattern: 'R[A-Z0-9]{2}',
    words: 'R and 2 more',
    example: 'RM3',
    ...observed,
    sources: [trusts2026],
  },
  {
    type: 'nhs-trust',
    primaryRole: 'RO197',
    ...since2020,
    example: 'G6V2S',
    ...observed,
    sources: [trusts2025, trusts2026],
  },
  {
    type: 'care-trust',
    primaryRole: 'RO107',
    pattern: 'T[A-Z0-9]{2}',
    words: 'T and 2 more',
    example: 'TAH',
    ...stated,
    sources: [dictionary],
  },
  {
    type: 'nhs-trust-site',
    primaryRole: 'RO198',
    pattern: 'R[A-Z0-9]{4}',
    words: 'the code of a trust and 2 more',
    example: 'RH802',
    ...stated,
    sources: [siteDictionary, hospitals],
  },
  {
    type: 'nhs-trust-site',
    primaryRole: 'RO198',
    ...since2020,
    example: 'C1G7Z',
    ...observed,
    sources: [hospitals, newsletter2020],
  },
  {
    type: 'gp-practice',
    primaryRole: 'RO177',
    pattern: '[A-Z][0-9]{5}',
    words: 'letter and 5 digits',
    example: 'N81082',
    ...observed,
    sources: [practices2022, clods],
  },
  {
    type: 'primary-care-network',
    primaryRole: 'RO272',
    pattern: 'U[0-9]{5}',
    words: 'U and 5 digits',
    example: null,
    ...observed,
    sources: [practices2022],
  },
  {
    type: 'clinical-commissioning-group',
    primaryRole: 'RO98',
    pattern: '[0-9]{2}[A-Z]',
    words: '2 digits and a letter',
    example: '03A',
    ...observed,
    sources: [commissioners2025],
  },
  {
    type: 'clinical-commissioning-group',
    primaryRole: 'RO98',
    ...since2020,
    example: 'X2C4Y',
    ...observed,
    sources: [commissioners2025],
  },
  {
    type: 'integrated-care-board',
    primaryRole: 'RO261',
    pattern: 'Q[A-Z0-9]{2}',
    words: 'Q and 2 more',
    example: 'QOP',
    ...observed,
    sources: [practices2022, hospitals],
  },
  {
    type: 'integrated-care-board',
    primaryRole: 'RO261',
    ...since2020,
    example: 'Z9B2Z',
    ...observed,
    sources: [trusts2026],
  },
  {
    type: 'nhs-england-region',
    primaryRole: 'RO209',
    pattern: 'Y[0-9]{2}',
    words: 'Y and 2 digits',
    example: 'Y56',
    ...observed,
    sources: [trusts2025],
  },
  {
    type: 'nhs-england-local-office',
    primaryRole: 'RO210',
    pattern: 'Q[0-9]{2}',
    words: 'Q and 2 digits',
    example: 'Q78',
    ...fewSeen,
    sources: ['https://github.com/rcpch/rcpch-nhs-organisations'],
  },
  {
    type: 'welsh-health-board',
    // Two roles exist, and sources differ over which one it is.
    primaryRole: null,
    pattern: '7A[0-9]',
    words: '7A and a digit',
    example: '7A4',
    ...observed,
    sources: [hospitals, clods],
  },
  {
    type: 'welsh-health-board-site',
    primaryRole: null,
    pattern: '7A[0-9][A-Z0-9]{2}',
    words: 'the code of a health board and 2 more',
    example: '7A4BV',
    ...observed,
    sources: [hospitals, clods],
  },
  {
    type: 'local-authority-site',
    primaryRole: null,
    pattern: '[0-9]{3}[A-Z0-9]{2}',
    words: '3 digits and 2 more',
    example: '000AA',
    ...stated,
    sources: [siteDictionary],
  },
  {
    type: 'independent-sector-site',
    primaryRole: 'RO176',
    pattern: 'N[A-Z0-9]{4}',
    words: 'N and 4 more',
    example: 'NV701',
    ...stated,
    confidence: 'medium',
    sources: [siteDictionary],
  },
  {
    type: 'pharmacy',
    primaryRole: 'RO182',
    pattern: 'F[A-Z0-9]{4}',
    words: 'F and 4 more',
    example: 'FTX40',
    ...observed,
    sources: [prescriptions],
  },
  {
    type: 'social-care-provider',
    primaryRole: 'RO104',
    pattern: '[A-Z0-9]{4}',
    words: '4 characters',
    example: 'A6JR',
    ...fewSeen,
    sources: ['A payload of the ODS FHIR STU3 API in public test code, read 2026-11'],
  },
  {
    type: 'school',
    primaryRole: null,
    pattern: 'EE[0-9]{6}',
    words: 'EE and 6 digits',
    example: 'EE134290',
    ...stated,
    sources: [dictionary],
  },
]);
