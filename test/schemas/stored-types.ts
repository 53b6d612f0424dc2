import {
  AcademyApplication,
  Allocation,
  Application,
  Cohort,
  CpdActivity,
  Decision,
  Enrolment,
  ExemplarRegister,
  LevelFramework,
  LicensedBodies,
  Matching,
  Offer,
  OfferBook,
  OfferEvent,
  OfferTerms,
  OrganisationList,
  PlacePlan,
  Policy,
  ProfessionalRegister,
  Programme,
  Ranking,
  Registration,
  RenewalScheme,
  ScoreLines,
  SuccessionList,
} from 'digital-academy';

/** What a service keeps: every document that says its `format`, and the rows and settings beside them. */
export const storedTypes = {
  AcademyApplication,
  Allocation,
  Application,
  Cohort,
  CpdActivity,
  Decision,
  Enrolment,
  ExemplarRegister,
  LevelFramework,
  LicensedBodies,
  Matching,
  Offer,
  OfferBook,
  OfferEvent,
  OfferTerms,
  OrganisationList,
  PlacePlan,
  Policy,
  ProfessionalRegister,
  Programme,
  Ranking,
  Registration,
  RenewalScheme,
  ScoreLines,
  SuccessionList,
};

/** The name of one of them. */
export type StoredType = keyof typeof storedTypes;

/** Their names. */
export const storedTypeNames = Object.keys(storedTypes) as StoredType[];
