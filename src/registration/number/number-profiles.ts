import { frozenCopy } from '../../edge/frozen-copy.ts';
import type { RegistrationNumberProfile, RegistrationNumberProfileName } from './number-profile.ts';
import {
  dentalConsultants,
  fhirIdentifier,
  gmcPrefixes,
  hcpcCheck,
  nursePrescribers,
  pharmacyTechnicians,
  socialWork,
  ukCore,
} from './number-sources.ts';

const twoLetters = ['AS', 'BS', 'CH', 'CS', 'DT', 'OR', 'OT', 'PA', 'PH', 'PO', 'RA', 'SL', 'SW'];
const threeLetters = ['HAD', 'ODP', 'PYL'];

/**
 * The named profiles, each with how it writes the numbers of each body, with its sources.
 *
 * - `regulator`: as the body itself writes them
 * - `uk-core`: as FHIR UK Core has them: a GMC number is plain
 * - `nhs-digital`: as NHS services have them: a GMC number may carry the C of a consultant code, an HCPC number has eight characters
 *
 * A body under `silentOn`, and a prefix that no rule names, is one of which nothing was found: the rule of `regulator` takes its
 * place, and `by` of {@link formatRegistrationNumber} says so.
 *
 * @see the `sources` of each rule, read November 2026
 *
 * @example
 * ```ts
 * import { registrationNumberProfiles } from 'digital-academy';
 *
 * registrationNumberProfiles['uk-core'].silentOn.includes('HCPC'); // => true
 * registrationNumberProfiles['nhs-digital'].rules.find(({ body }) => body === 'GMC')?.confidence; // => 'medium'
 * ```
 */
export const registrationNumberProfiles: Readonly<Record<RegistrationNumberProfileName, RegistrationNumberProfile>> =
  /* @__PURE__ */ frozenCopy({
    regulator: {
      title: 'the numbers of the body itself',
      rules: [
        {
          body: 'GMC',
          prefixes: ['', 'A'],
          writings: [{}],
          note: 'Doctors have plain digits on purpose.',
          sources: [gmcPrefixes],
          confidence: 'high',
        },
        { body: 'GMC', prefixes: ['L'], writings: [{}], sources: [ukCore], confidence: 'medium' },
        { body: 'NMC', writings: [{}], sources: [fhirIdentifier, nursePrescribers], confidence: 'medium' },
        {
          body: 'HCPC',
          prefixes: twoLetters,
          writings: [{}, { length: 8 }],
          note: 'Up to six digits. That the HCPC filled them with zeros is known of social workers, from Social Work England.',
          sources: [hcpcCheck, socialWork],
          confidence: 'high',
        },
        { body: 'HCPC', prefixes: threeLetters, writings: [{}], sources: [hcpcCheck], confidence: 'high' },
        { body: 'GPhC', writings: [{}], sources: [ukCore, pharmacyTechnicians], confidence: 'medium' },
        { body: 'GDC', writings: [{}], sources: [dentalConsultants], confidence: 'medium' },
        { body: 'GOC', writings: [{}], sources: [fhirIdentifier], confidence: 'medium' },
        {
          body: 'SWE',
          writings: [{}],
          note: 'The zeros of the old HCPC form were dropped in December 2019.',
          sources: [socialWork],
          confidence: 'high',
        },
      ],
      silentOn: ['FEDIP', 'UKCHIP'],
    },
    'uk-core': {
      title: 'FHIR UK Core',
      rules: [
        {
          body: 'GMC',
          prefixes: ['', 'L'],
          writings: [{}],
          note: 'Of the prefix A nothing was found in it.',
          sources: [ukCore],
          confidence: 'high',
        },
        { body: 'GPhC', writings: [{}], sources: [ukCore], confidence: 'high' },
      ],
      // Its prose gives HCPC numbers two letters, although three professions have three: no rule can be made of that.
      silentOn: ['FEDIP', 'UKCHIP', 'NMC', 'HCPC', 'GDC', 'GOC', 'SWE'],
    },
    'nhs-digital': {
      title: 'NHS services',
      rules: [
        {
          body: 'GMC',
          prefixes: [''],
          writings: [{ before: 'C' }, {}],
          note: 'Some NHS England profiles required the consultant code under gmc-number; NHS England dropped that pattern on 3 June 2026, after trying to take either. Both are accepted.',
          sources: ['https://github.com/NHSDigital/NHSEngland-FHIR-ImplementationGuide/pull/491'],
          confidence: 'medium',
        },
        { body: 'NMC', writings: [{}], sources: [nursePrescribers], confidence: 'high' },
        {
          body: 'HCPC',
          prefixes: twoLetters,
          writings: [{ length: 8 }],
          note: 'Prescription services need eight characters. How they take the three-letter codes was not found.',
          sources: [fhirIdentifier],
          confidence: 'high',
        },
        { body: 'GPhC', prefixes: ['5'], writings: [{}], sources: [pharmacyTechnicians], confidence: 'high' },
        { body: 'GDC', writings: [{}], sources: [dentalConsultants], confidence: 'high' },
      ],
      silentOn: ['FEDIP', 'UKCHIP', 'GOC', 'SWE'],
    },
  });
