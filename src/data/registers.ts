import { frozenCopy } from '../edge/frozen-copy.ts';
import type { ProfessionalRegister } from '../registration/register/professional-register.ts';

// What statuses mean. Where a source does not say it, it is read off the words.
const on = { onRegister: true } as const;
const off = { onRegister: false } as const;

const meaning =
  'Whether a person with a status is on the register is read off its words unless its own note says more; of suspended people it is not known.';

// The day on which these facts were compiled.
const readOn = '2026-11-25';

/**
 * The registers of people that the library knows numbers of: since when they were open, their levels, and the statuses that were
 * found on them.
 *
 * No list of statuses is known to be complete. An opening day that was not found is bounded by what was found.
 *
 * @see The `sources` of each register, read November 2026
 *
 * @example
 * ```ts
 * import { registers } from 'digital-academy/data';
 *
 * registers.find(({ body }) => body === 'SWE')?.opened; // => { on: '2019-12-02' }
 * registers.find(({ body }) => body === 'NMC')?.opened; // => { knownBy: '2026-11-25' }
 * ```
 */
export const registers: readonly ProfessionalRegister[] = /* @__PURE__ */ frozenCopy<readonly ProfessionalRegister[]>([
  {
    format: 1,
    body: 'FEDIP',
    name: 'Register of the Federation for Informatics Professionals',
    opened: { notBefore: '2017-11-01', knownBy: '2025-12-16' },
    levels: {
      complete: false,
      levels: [
        { code: 'affiliate', name: 'Affiliate Practitioner', note: 'An entry level and not full registration.' },
        { code: 'practitioner', name: 'Practitioner' },
        { code: 'senior', name: 'Senior Practitioner' },
        { code: 'advanced', name: 'Advanced Practitioner' },
        { code: 'leading', name: 'Leading Practitioner' },
      ],
      note: 'Associate Practitioner was not found. A "Level Zero register" was talked of in July 2017; what became of it was not found. Years of experience, qualifications, SFIA levels, pay bands and fees of the full levels were not found.',
    },
    statuses: {
      complete: false,
      entries: [],
      note: 'Not found, beyond that the operator may suspend or terminate the access of affiliates.',
    },
    sources: [
      'http://ihrim.co.uk/index.php?option=com_content&view=article&id=329:fed-ip-november-2017-stakeholder-update&catid=32:general&Itemid=487',
      'https://www.bcs.org/content-hub/join-the-front-runners-of-fedip/',
      'https://www.fedip.org/affiliate-practitioner-tcs',
    ],
    confidence: 'medium',
    note: 'The standards were approved in November 2017, so nobody can have been registered before. The opening day was not found: the register is known to be open by the terms of 16 December 2025. The days are those of the bodies themselves; the levels were read at a member body.',
  },
  {
    format: 1,
    body: 'UKCHIP',
    name: 'Register of the UK Council for Health Informatics Professions',
    opened: { notBefore: '2002-01-01', knownBy: '2004-03-31' },
    closedToNew: { notBefore: '2016-12-01', knownBy: '2017-01-01' },
    closed: { notBefore: '2018-02-01', knownBy: '2018-02-28' },
    levels: { complete: false, levels: [], note: 'There were several levels. No description of them was found.' },
    statuses: {
      complete: false,
      entries: [{ code: 'lapsed', name: 'Lapsed', onRegister: false }],
      note: 'Lapsed is off the public register, four weeks after a due date without renewal. Other statuses were not found.',
    },
    sources: [
      'https://dhi-publishing-new-theme.onyx-sites.io/2006/10/health-it-professionals-register-goes-public',
      'https://www.digitalhealth.net/2004/03/statutory-registration-in-prospect-for-health-informatics/',
      'http://www.ukchip.org/',
      'http://www.ukchip.org/?page_id=3136',
    ],
    confidence: 'medium',
    note: 'Voluntary registration began in 2002, by an article of 2006; one of 2004 reports a formal launch in March 2004, by the end of which it is taken as open. The public could search the register from 2 October 2006. New registrations and renewals stopped in December 2016, and the last registrations ran out early in February 2018, both by UKCHIP itself, without the day. The last day of new registrations may be any of that month, the first day without them 1 January 2017 at the latest.',
  },
  {
    format: 1,
    body: 'GMC',
    name: 'Medical register',
    opened: { knownBy: '2009-11-16' },
    statuses: {
      complete: false,
      entries: [
        {
          ...{ code: 'with-licence', name: 'Registered with a licence to practise', ...on },
          note: 'There are licences since 16 November 2009, and revalidation, usually every 5 years, since 3 December 2012.',
        },
        {
          ...{ code: 'without-licence', name: 'Registered without a licence to practise', ...on },
          note: 'Registered, but may not treat patients.',
        },
        { code: 'provisional', name: 'Provisional registration', ...on },
        { code: 'full', name: 'Full registration', ...on },
        { code: 'conditions', name: 'Conditions', ...on },
        { code: 'undertakings', name: 'Undertakings', ...on },
        { code: 'warning', name: 'Warnings', ...on },
        { code: 'suspended', name: 'Suspended' },
        {
          ...{ code: 'erased', name: 'Erased', ...off },
          note: 'By a disciplinary decision, or administratively: an unpaid annual fee, an address that no longer holds.',
        },
        { code: 'restored', name: 'Restored', ...on },
      ],
      note: `${meaning} The GP register and the specialist register are marks of their own.`,
    },
    sources: [
      'https://www.gmc-uk.org/registration-and-licensing/employers-medical-schools-and-colleges/employing-a-doctor/what-to-check',
      'https://www.gmc-uk.org/doctors/medical_register.asp?view=print',
      'https://www.bma.org.uk/about-us/patient-information/doctor-registration',
    ],
    confidence: 'high',
    note: 'The opening day was not looked for: the register is known by the day on which licences began. Physician associates and anaesthesia associates are regulated from 13 December 2024.',
  },
  {
    format: 1,
    body: 'NMC',
    name: 'Register of the Nursing and Midwifery Council',
    opened: { knownBy: readOn },
    statuses: {
      complete: false,
      entries: [
        { code: 'registered', name: 'Registered', ...on },
        { code: 'not-practising', name: 'Not currently practising', ...on },
        { code: 'conditions', name: 'Conditions of practice', ...on },
        { code: 'interim-conditions', name: 'Interim conditions', ...on },
        { code: 'undertakings', name: 'Undertakings', ...on },
        { code: 'suspended', name: 'Suspended' },
        { code: 'interim-suspension', name: 'Interim suspension' },
        { code: 'sanction-pending', name: 'Sanction pending' },
        { code: 'removed', name: 'Removed by a panel', ...off },
        { code: 'voluntarily-removed', name: 'Voluntarily removed', ...off },
        { code: 'lapsed', name: 'Lapsed', ...off, note: 'Not paid, or not revalidated.' },
      ],
      note: meaning,
    },
    sources: [
      'https://intercom.help/credentially/en/articles/7930885-professional-registration-nmc',
      'https://medicwatch.co.uk/check/nmc-pin',
    ],
    confidence: 'medium',
    note: 'The opening day was not looked for, and no dated page that bounds it was read: the register is known as open by the day on which these facts were compiled.',
  },
  {
    format: 1,
    body: 'HCPC',
    name: 'Register of the Health and Care Professions Council',
    opened: { knownBy: '2019-12-01' },
    statuses: {
      complete: false,
      entries: [
        { code: 'registered', name: 'Registered', ...on, note: 'No restriction, caution or conditions.' },
        { code: 'caution', name: 'Caution', ...on },
        { code: 'conditions', name: 'Conditions', ...on },
        {
          code: 'removed',
          name: 'Removed',
          ...off,
          note: 'Also for not renewing: every 2 years, in a fixed window for each profession.',
        },
      ],
      note: meaning,
    },
    sources: [
      'https://prod.hcpc-uk.org/check-the-register/how-to-check',
      'http://hcpc-uk.co.uk/audiences/employers/registration/',
      'https://www.socialworkengland.org.uk/faqs/',
    ],
    confidence: 'high',
    note: 'The opening day was not looked for: the register is known by the last day on which it had the social workers of England. Of those who renew, 2.5% are audited for CPD.',
  },
  {
    format: 1,
    body: 'GPhC',
    name: 'Register of the General Pharmaceutical Council',
    opened: { on: '2010-09-27' },
    statuses: {
      complete: false,
      entries: [],
      note: 'The words were not found. Who does not pay each year is taken off the register.',
    },
    sources: [
      'https://www.new-directions.co.uk/pharmacy/2010/09/general-pharmaceutical-council-gphc-registration-fees/',
      'https://www.pharmacyregulation.org/contact-us/commonly-asked-questions/applicants-join-register',
      'https://v3.datadictionary.nhs.uk/data_dictionary/nhs_business_definitions/p/pharmacy_technician_de.asp?shownav=1',
    ],
    confidence: 'medium',
    note: 'The day is that on which numbers were issued new. For pharmacy technicians registration is compulsory from 1 July 2011. New entries are made on the 1st and 15th of a month. There is no register of people who do not practise.',
  },
  {
    format: 1,
    body: 'GDC',
    name: 'Registers of the General Dental Council',
    opened: { knownBy: readOn },
    statuses: {
      complete: false,
      entries: [
        { code: 'registered', name: 'Registered', ...on },
        { code: 'warning', name: 'Registered with a warning', ...on },
        { code: 'reprimand', name: 'Registered with a reprimand', ...on },
        { code: 'conditions', name: 'Registered with conditions', ...on },
      ],
      note: `${meaning} The glossary that was read is cut off after these.`,
    },
    sources: [
      'https://www.gdc-uk.org/about-us/what-we-do/the-registers/registers-glossary',
      'https://www.theddu.com/guidance-and-advice/guides/maintaining-your-gdc-registration',
    ],
    confidence: 'high',
    note: 'The opening day was not looked for, and no dated page that bounds it was read: the registers are known as open by the day on which these facts were compiled. Renewal asks for an annual fee, indemnity and a statement of CPD.',
  },
  {
    format: 1,
    body: 'GOC',
    name: 'Registers of the General Optical Council',
    opened: { knownBy: '2021-03-31' },
    statuses: {
      complete: false,
      entries: [
        { code: 'removed', name: 'Removed for not applying for retention', ...off, note: 'Retention is annual.' },
        { code: 'restored', name: 'Restored', ...on },
      ],
      note: meaning,
    },
    sources: [
      'https://www.optical.org/en/Registration/Restoring_to_the_registers/index.cfm',
      'https://optical.org/en/registration/join-the-register/lifetime-registration-numbers/',
    ],
    confidence: 'medium',
    note: 'The opening day was not looked for: the register is known by the last day before numbers were for life. Until then who was restored got a new number.',
  },
  {
    format: 1,
    body: 'SWE',
    name: 'Register of Social Work England',
    opened: { on: '2019-12-02' },
    statuses: {
      complete: false,
      entries: [
        { code: 'registered', name: 'Registered', ...on },
        { code: 'conditions', name: 'Registered with conditions', ...on },
        { code: 'interim-order', name: 'Registered with an interim order', ...on },
        { code: 'removed', name: 'Removed', ...off },
      ],
      note: meaning,
    },
    sources: [
      'https://www.socialworkengland.org.uk/faqs/',
      'https://www.socialworkengland.org.uk/registration/information-for-employers/',
      'https://www.socialworkengland.org.uk/registration/restoration-guidance/',
    ],
    confidence: 'high',
    note: 'It took over from the HCPC on that Monday. Renewal is from 1 September to 30 November each year; "registered until" shows 30 November and may look past while the register is brought up to date from 1 December.',
  },
]);
