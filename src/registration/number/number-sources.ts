/** The GMC on the prefixes of its numbers. */
export const gmcPrefixes = 'https://www.gmc-uk.org/news/news-archive/gmc-reference-numbers-for-pas-and-aas';

/** The HCPC on how its register is searched. */
export const hcpcCheck = 'https://prod.hcpc-uk.org/check-the-register/how-to-check';

/** The HCPC's count of its professions, with their codes. */
export const hcpcCodes = 'https://www.hcpc-uk.co.uk/resources/data/2025/registrant-snapshot-january-2025';

/** Social Work England on the numbers that it took over. */
export const socialWork = 'https://www.socialworkengland.org.uk/faqs/';

/** The GOC on numbers that are kept for life. */
export const gocLifetime = 'https://optical.org/en/registration/join-the-register/lifetime-registration-numbers/';

/** FHIR UK Core on the identifiers of practitioners. */
export const ukCore =
  'https://simplifier.net/guide/uk-core-implementation-guide-stu3-sequence/Home/ProfilesandExtensions/Profile-UKCore-Practitioner/identifier-duplicate-2?version=1.6.0';

/** The naming systems of UK identifiers in FHIR. */
export const fhirSystems =
  'https://simplifier.net/guide/UKNamingSystems/Home/Identifiersystems/IndexofIdentifierNamingsystems?version=current';

/** An NHS guide to the identifiers of practitioners in FHIR. */
export const fhirIdentifier =
  'https://build.fhir.org/ig/nw-gmsa/nw-gmsa.github.com/StructureDefinition-PractitionerIdentifier.html';

/** The NHS organisation-data service on nurses who prescribe. */
export const nursePrescribers =
  'https://www.odsdatasearchandexport.nhs.uk/referenceDataCatalogue/Nurse-Prescribers_583141724.html';

/** The NHS organisation-data service on dental consultants. */
export const dentalConsultants =
  'https://www.odsdatasearchandexport.nhs.uk/referenceDataCatalogue/Dental-Consultant_587367123.html';

/** The NHS data dictionary on pharmacy technicians. */
export const pharmacyTechnicians =
  'https://v3.datadictionary.nhs.uk/data_dictionary/nhs_business_definitions/p/pharmacy_technician_de.asp?shownav=1';
