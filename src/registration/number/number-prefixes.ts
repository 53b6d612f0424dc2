import { frozenCopy } from '../../edge/frozen-copy.ts';
import type { RegistrationNumberPrefix } from './number-prefix.ts';
import {
  fhirIdentifier,
  gmcPrefixes,
  gocLifetime,
  hcpcCodes,
  pharmacyTechnicians,
  socialWork,
  ukCore,
} from './number-sources.ts';

const gmcAssociates =
  'https://www.gmc-uk.org/about/what-we-do-and-why/regulating-physician-associates-and-anaesthesia-associates/who-are-pas-and-aas/registration';
const newNumbersOf2010 =
  'https://www.new-directions.co.uk/pharmacy/2010/09/general-pharmaceutical-council-gphc-registration-fees/';

/**
 * What the beginnings of registration numbers say: the professions of HCPC numbers, and whom a GMC, GPhC, GOC or Social Work
 * England number is for, with the days that bound them.
 *
 * Of NMC PINs no part is here: what their parts mean was never found stated by the NMC. Whether all the prefixes of a body are here
 * is told by `prefixesComplete` in {@link registrationNumberFormats}.
 *
 * @see the `sources` of each row, read November 2026
 *
 * @example
 * ```ts
 * import { registrationNumberPrefixes } from 'digital-academy';
 *
 * const [hcpc, swe] = registrationNumberPrefixes.filter((row) => row.prefix === 'SW');
 * [hcpc?.body, hcpc?.until]; // => ['HCPC', '2019-12-01']
 * [swe?.body, swe?.from]; // => ['SWE', '2019-12-02']
 * ```
 */
export const registrationNumberPrefixes: readonly RegistrationNumberPrefix[] = /* @__PURE__ */ frozenCopy([
  { body: 'GMC', prefix: '', holder: 'doctor', sources: [gmcPrefixes, ukCore], confidence: 'high' },
  {
    body: 'GMC',
    prefix: 'A',
    holder: 'physician associate or anaesthesia associate',
    from: '2024-12-13',
    note: 'Regulated from 13 December 2024, with applications from 16 December. The earlier day is taken: that no number was given in between is likely, but not stated.',
    sources: [gmcPrefixes, gmcAssociates],
    confidence: 'high',
  },
  {
    body: 'GMC',
    prefix: 'L',
    holder: 'doctor with limited registration',
    note: 'Limited registration is of the past. Its last day was not found, so the number is accepted on every day.',
    sources: [ukCore],
    confidence: 'high',
  },
  { body: 'HCPC', prefix: 'AS', holder: 'arts therapist', sources: [hcpcCodes], confidence: 'high' },
  { body: 'HCPC', prefix: 'BS', holder: 'biomedical scientist', sources: [hcpcCodes], confidence: 'high' },
  { body: 'HCPC', prefix: 'CH', holder: 'chiropodist or podiatrist', sources: [hcpcCodes], confidence: 'high' },
  { body: 'HCPC', prefix: 'CS', holder: 'clinical scientist', sources: [hcpcCodes], confidence: 'high' },
  { body: 'HCPC', prefix: 'DT', holder: 'dietitian', sources: [hcpcCodes], confidence: 'high' },
  { body: 'HCPC', prefix: 'HAD', holder: 'hearing aid dispenser', sources: [hcpcCodes], confidence: 'high' },
  {
    body: 'HCPC',
    prefix: 'ODP',
    holder: 'operating department practitioner',
    sources: [hcpcCodes],
    confidence: 'high',
  },
  { body: 'HCPC', prefix: 'OR', holder: 'orthoptist', sources: [hcpcCodes], confidence: 'high' },
  { body: 'HCPC', prefix: 'OT', holder: 'occupational therapist', sources: [hcpcCodes], confidence: 'high' },
  { body: 'HCPC', prefix: 'PA', holder: 'paramedic', sources: [hcpcCodes], confidence: 'high' },
  { body: 'HCPC', prefix: 'PH', holder: 'physiotherapist', sources: [hcpcCodes], confidence: 'high' },
  { body: 'HCPC', prefix: 'PO', holder: 'prosthetist or orthotist', sources: [hcpcCodes], confidence: 'high' },
  { body: 'HCPC', prefix: 'PYL', holder: 'practitioner psychologist', sources: [hcpcCodes], confidence: 'high' },
  { body: 'HCPC', prefix: 'RA', holder: 'radiographer', sources: [hcpcCodes], confidence: 'high' },
  { body: 'HCPC', prefix: 'SL', holder: 'speech and language therapist', sources: [hcpcCodes], confidence: 'high' },
  {
    body: 'HCPC',
    prefix: 'SW',
    holder: 'social worker in England',
    until: '2019-12-01',
    movedTo: 'SWE',
    sources: [hcpcCodes, socialWork],
    confidence: 'high',
  },
  {
    body: 'GPhC',
    prefix: '2',
    holder: 'pharmacist',
    from: '2010-09-27',
    note: 'Numbers were issued new on that day; those of the register before it differ, and their format was not found.',
    sources: [ukCore, fhirIdentifier, newNumbersOf2010],
    confidence: 'medium',
  },
  {
    body: 'GPhC',
    prefix: '5',
    holder: 'pharmacy technician',
    from: '2010-09-27',
    note: 'Numbers were issued new on that day. Registration became compulsory on 1 July 2011.',
    sources: [pharmacyTechnicians, newNumbersOf2010],
    confidence: 'medium',
  },
  {
    body: 'GOC',
    prefix: '01',
    holder: 'optometrist',
    note: 'Seen for optometrists who prescribe. Since 1 April 2021 a number is kept for the whole career; before, who was restored got a new one.',
    sources: [fhirIdentifier, gocLifetime],
    confidence: 'medium',
  },
  {
    body: 'SWE',
    prefix: 'SW',
    holder: 'social worker in England',
    from: '2019-12-02',
    movedFrom: 'HCPC',
    sources: [socialWork],
    confidence: 'high',
  },
]);
