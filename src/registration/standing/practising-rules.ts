import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { frozenCopy } from '../../edge/frozen-copy.ts';
import type { Provenance } from '../../edge/provenance.ts';
import type { RegistrationBody } from '../number/registration-body.ts';
import { gmcLicencesSince } from './gmc-licence.ts';

/** What one kind of number asks for before its holder may practise. */
export interface PractisingRule extends Provenance {
  /** Who gives the number. */
  readonly body: RegistrationBody;
  /** The kinds of number that it is for, by `prefix` of {@link registrationNumberPrefixes}. Absent: every number of the body. */
  readonly prefixes?: readonly string[];
  /** What practising asks for: that the registration holds, or a licence to practise besides. */
  readonly asks: 'registration' | 'licence';
  /** The first day on which it is known to be asked, included. Absent: on every day of the registration. */
  readonly from?: CalendarDate;
  /** What a reader should know besides. */
  readonly note?: string;
}

const readOff =
  'Read off the words: the register has statuses under which a person may practise, and this is the plain one.';

/**
 * What practising asks for, by the kind of registration number. A kind without a rule here is not known: FEDIP and UKCHIP were not
 * found to license anybody, and of GOC numbers only those of optometrists were seen; others are of students or businesses too.
 *
 * @see the `sources` of each rule, read November 2026
 *
 * @example
 * ```ts
 * import { practisingRules } from 'digital-academy';
 *
 * practisingRules.filter(({ asks }) => asks === 'licence').map(({ body, prefixes, from }) => [body, prefixes, from]); // => [['GMC', [''], '2009-11-16']]
 * ```
 */
export const practisingRules: readonly PractisingRule[] = /* @__PURE__ */ frozenCopy<readonly PractisingRule[]>([
  {
    body: 'GMC',
    prefixes: [''],
    asks: 'licence',
    from: gmcLicencesSince,
    sources: [
      'https://www.gmc-uk.org/doctors/medical_register.asp?view=print',
      'https://www.bma.org.uk/about-us/patient-information/doctor-registration',
    ],
    confidence: 'high',
    note: 'The licence is of doctors. What practising asked for before there were licences, or under limited registration (L), was not found.',
  },
  {
    body: 'GMC',
    prefixes: ['A'],
    asks: 'registration',
    sources: [
      'https://www.gmc-uk.org/about/what-we-do-and-why/regulating-physician-associates-and-anaesthesia-associates/who-are-pas-and-aas/registration',
      'https://pa-per.co.uk/gmc-regulation-of-physician-associates-and-anaesthesia-associates-to-begin',
    ],
    confidence: 'medium',
    note: 'To practise without the registration becomes an offence in December 2026. No licence was found for physician associates and anaesthesia associates.',
  },
  {
    body: 'NMC',
    asks: 'registration',
    sources: ['https://intercom.help/credentially/en/articles/7930885-professional-registration-nmc'],
    confidence: 'medium',
    note: readOff,
  },
  {
    body: 'HCPC',
    asks: 'registration',
    sources: ['https://prod.hcpc-uk.org/check-the-register/how-to-check'],
    confidence: 'medium',
    note: readOff,
  },
  {
    body: 'GPhC',
    asks: 'registration',
    sources: [
      'https://www.pharmacyregulation.org/contact-us/commonly-asked-questions/applicants-join-register',
      'https://v3.datadictionary.nhs.uk/data_dictionary/nhs_business_definitions/p/pharmacy_technician_de.asp?shownav=1',
    ],
    confidence: 'medium',
    note: 'There is no register of people who do not practise. For pharmacy technicians registration is compulsory from 1 July 2011.',
  },
  {
    body: 'GDC',
    asks: 'registration',
    sources: ['https://www.gdc-uk.org/about-us/what-we-do/the-registers/registers-glossary'],
    confidence: 'medium',
    note: readOff,
  },
  {
    body: 'GOC',
    prefixes: ['01'],
    asks: 'registration',
    sources: [
      'https://build.fhir.org/ig/nw-gmsa/nw-gmsa.github.com/StructureDefinition-PractitionerIdentifier.html',
      'https://www.optical.org/en/Registration/Restoring_to_the_registers/index.cfm',
    ],
    confidence: 'low',
    note: 'Optometrists who prescribe are known by these numbers. That practising asks for nothing besides the registration is inferred.',
  },
  {
    body: 'SWE',
    asks: 'registration',
    sources: ['https://www.socialworkengland.org.uk/registration/information-for-employers/'],
    confidence: 'medium',
    note: readOff,
  },
]);
