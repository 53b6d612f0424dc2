import type { Arbitrary } from 'fast-check';
import type { AcademyApplication } from '../../academy/applicant/academy-application.ts';
import type { AcademyFacts } from '../../academy/applicant/academy-facts.ts';
import type { StatedFacts } from '../../academy/applicant/stated-facts.ts';
import type { PublishedFact } from '../../academy/cohorts/published-fact.ts';
import type { FedipFacts } from '../../academy/fedip/fedip-facts.ts';
import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { ClockTime } from '../../calendar/clock-time.ts';
import type { DeadlineRule } from '../../calendar/deadline-rule.ts';
import type { EventDay } from '../../calendar/event-day.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { Period } from '../../calendar/period.ts';
import type { Allocation } from '../../cohort/allocation/allocation.ts';
import type { PlaceTaken } from '../../cohort/allocation/place-taken.ts';
import type { Matching } from '../../cohort/matching/matching.ts';
import type { Enrolment } from '../../cohort/offers/enrolment.ts';
import type { Offer } from '../../cohort/offers/offer.ts';
import type { OfferBook } from '../../cohort/offers/offer-book.ts';
import type { OfferEvent } from '../../cohort/offers/offer-event.ts';
import type { OfferTerms } from '../../cohort/offers/offer-terms.ts';
import type { Cohort } from '../../cohort/programme/cohort.ts';
import type { PlacePlan } from '../../cohort/programme/place-plan.ts';
import type { Programme } from '../../cohort/programme/programme.ts';
import type { Application } from '../../cohort/ranking/application.ts';
import type { RankedApplication, Ranking, RefusedApplication } from '../../cohort/ranking/ranking.ts';
import type { ScoreLines } from '../../cohort/ranking/score-lines.ts';
import type { Provenance } from '../../edge/provenance.ts';
import type { Decision } from '../../eligibility/decision.ts';
import type { Policy } from '../../eligibility/language/policy.ts';
import type { OdsCode } from '../../organisation/code/ods-code.ts';
import type { ExemplarEntry } from '../../organisation/exemplar/exemplar-entry.ts';
import type { ExemplarRegister } from '../../organisation/exemplar/exemplar-register.ts';
import type { Organisation } from '../../organisation/succession/organisation.ts';
import type { OrganisationList } from '../../organisation/succession/organisation-list.ts';
import type { Succession } from '../../organisation/succession/succession.ts';
import type { SuccessionList } from '../../organisation/succession/succession-list.ts';
import type { FedipLevel } from '../../registration/level/fedip-level.ts';
import type { LevelFramework } from '../../registration/level/level-framework.ts';
import type { RegistrationLevel } from '../../registration/level/registration-level.ts';
import type { RegistrationBody } from '../../registration/number/registration-body.ts';
import type { RegistrationNumber } from '../../registration/number/registration-number.ts';
import type { LicensedBodies } from '../../registration/register/licensed-bodies.ts';
import type { ProfessionalRegister } from '../../registration/register/professional-register.ts';
import type { RegisterStatus } from '../../registration/register/register-status.ts';
import type { CpdActivity } from '../../registration/standing/cpd-activity.ts';
import type { Registration } from '../../registration/standing/registration.ts';
import type { RenewalScheme } from '../../registration/standing/renewal-scheme.ts';
import type { Restriction } from '../../registration/standing/restriction.ts';
import { academyApplications, academyFacts, fedipFacts, publishedFacts, statedFacts } from './academy-arbitraries.ts';
import { allocations, matchings, placesTaken } from './allocation-arbitraries.ts';
import { anyEventDay, clockTimes, deadlineRules, instants, periods } from './calendar-arbitraries.ts';
import { cohorts, programmes } from './cohort-arbitraries.ts';
import { provenances } from './edge-arbitraries.ts';
import {
  odsDates,
  odsRecords,
  odsRelationships,
  odsRoles,
  odsStatuses,
  odsSuccessions,
  odsTargets,
} from './ods-record-arbitraries.ts';
import { enrolments, offerTerms, offers } from './offer-arbitraries.ts';
import { offerBooks, offerEvents } from './offer-book-arbitraries.ts';
import {
  anyOrganisations,
  anySuccessions,
  exemplarEntries,
  exemplarRegisters,
  odsCodes,
  organisationLists,
  successionLists,
} from './organisation-arbitraries.ts';
import { placePlans } from './place-plan-arbitraries.ts';
import { decisions, policies, policyTexts } from './policy-arbitraries.ts';
import { applications, rankedApplications, rankings, refusedApplications, scoreLines } from './ranking-arbitraries.ts';
import { levelFrameworks, licensedBodyLists, professionalRegisters, registerStatuses } from './register-arbitraries.ts';
import {
  anyRegistrations,
  cpdActivities,
  fullLevels,
  registrationLevels,
  renewalSchemes,
  restrictions,
} from './registration-arbitraries.ts';
import { registrationBodies, registrationNumbers } from './registration-number-arbitraries.ts';
import { days } from './some-days.ts';
import type { OfferOptions } from './offer-arbitraries.ts';
import type { GroupOptions } from './place-plan-arbitraries.ts';
import type { DayBounds } from './some-days.ts';

/** An arbitrary for each schema of the package, under its name. */
export interface Arbitraries {
  /** Sources, and how sure they are. */
  readonly Provenance: () => Arbitrary<Provenance>;
  /**
   * Days between two, both included: most near 2017, some leap days, some the first and the last.
   *
   * @param bounds - the first and the last of them; left out, the first and the last day that can be written.
   */
  readonly CalendarDate: (bounds?: DayBounds) => Arbitrary<CalendarDate>;
  /** Times of the 24-hour clock, with and without seconds and their fraction. */
  readonly ClockTime: () => Arbitrary<ClockTime>;
  /** Rules for deadlines, in zones on both sides of the date line. */
  readonly DeadlineRule: () => Arbitrary<DeadlineRule>;
  /** When something happened: by its day, by days that it lies between, or by none. */
  readonly EventDay: () => Arbitrary<EventDay>;
  /** Instants, at several offsets. */
  readonly Instant: () => Arbitrary<Instant>;
  /**
   * Periods, with an end and without, none of which begins before a day.
   *
   * @param bounds - the first day on which one can begin; left out, the first that can be written.
   */
  readonly Period: (bounds?: Pick<DayBounds, 'from'>) => Arbitrary<Period>;
  /** What a list says of one organisation, with events of every kind. */
  readonly ExemplarEntry: () => Arbitrary<ExemplarEntry>;
  /** Registers of exemplars and fast followers, complete and not. */
  readonly ExemplarRegister: () => Arbitrary<ExemplarRegister>;
  /** Codes in canonical form, often the same few. */
  readonly OdsCode: () => Arbitrary<OdsCode>;
  /** Organisations, with names and days in their order. */
  readonly Organisation: () => Arbitrary<Organisation>;
  /** Lists of organisations, complete and not. */
  readonly OrganisationList: () => Arbitrary<OrganisationList>;
  /** Events between organisations, of every kind. */
  readonly Succession: () => Arbitrary<Succession>;
  /** Lists of successions, complete and not. */
  readonly SuccessionList: () => Arbitrary<SuccessionList>;
  /** Dates, as ODS sends them: one, a list or nothing. */
  readonly OdsDates: () => Arbitrary<unknown>;
  /** Records as ODS sends them, in their envelope and out of it. */
  readonly OdsRecord: () => Arbitrary<object>;
  /** Relationships, as ODS sends them. */
  readonly OdsRelationship: () => Arbitrary<object>;
  /** Roles, as ODS sends them. */
  readonly OdsRole: () => Arbitrary<object>;
  /** Whether something is active, as ODS sends it. */
  readonly OdsStatus: () => Arbitrary<'Active' | 'Inactive'>;
  /** Successions, as ODS sends them. */
  readonly OdsSuccession: () => Arbitrary<object>;
  /** Other organisations, as ODS sends them. */
  readonly OdsTarget: () => Arbitrary<object>;
  /** What was done for professional development on a day. */
  readonly CpdActivity: () => Arbitrary<CpdActivity>;
  /** Levels of full registration. */
  readonly FedipLevel: () => Arbitrary<FedipLevel>;
  /** Levels in an order, none of them twice. */
  readonly LevelFramework: () => Arbitrary<LevelFramework>;
  /** Lists of licensed bodies, complete and not. */
  readonly LicensedBodies: () => Arbitrary<LicensedBodies>;
  /** What is known of registers. */
  readonly ProfessionalRegister: () => Arbitrary<ProfessionalRegister>;
  /** Statuses that a register shows. */
  readonly RegisterStatus: () => Arbitrary<RegisterStatus>;
  /** Registrations with every body, on days that contradict nothing. */
  readonly Registration: () => Arbitrary<Registration>;
  /** Bodies that keep a register. */
  readonly RegistrationBody: () => Arbitrary<RegistrationBody>;
  /** Levels that a registration can state. */
  readonly RegistrationLevel: () => Arbitrary<RegistrationLevel>;
  /** Numbers that every body gives now, in canonical form. */
  readonly RegistrationNumber: () => Arbitrary<RegistrationNumber>;
  /** Rules of renewal. */
  readonly RenewalScheme: () => Arbitrary<RenewalScheme>;
  /**
   * Restrictions of every kind, none of which begins before a day.
   *
   * @param bounds - the first day on which one can begin; left out, the first that can be written.
   */
  readonly Restriction: (bounds?: Pick<DayBounds, 'from'>) => Arbitrary<Restriction>;
  /** Decisions with every outcome. */
  readonly Decision: () => Arbitrary<Decision>;
  /** Policies over one to four facts, with one to four requirements: every type of fact and every comparison. */
  readonly Policy: () => Arbitrary<Policy>;
  /** Policies as JSON text. */
  readonly PolicyJson: () => Arbitrary<string>;
  /** Allocations as they come of a plan and a ranking. */
  readonly Allocation: () => Arbitrary<Allocation>;
  /** Applications for a place. */
  readonly Application: (options?: GroupOptions) => Arbitrary<Application>;
  /** Cohorts with places, a plan, both or neither, and with changes of them. */
  readonly Cohort: (options?: GroupOptions) => Arbitrary<Cohort>;
  /** Enrolments of every status, of learners and others. */
  readonly Enrolment: () => Arbitrary<Enrolment>;
  /** Matchings as they come of cohorts and a ranking. */
  readonly Matching: () => Arbitrary<Matching>;
  /** Offers of every status. */
  readonly Offer: (options?: OfferOptions) => Arbitrary<Offer>;
  /** Books of offers. */
  readonly OfferBook: () => Arbitrary<OfferBook>;
  /** Events of every type, which need not be able to happen one after the other. */
  readonly OfferEvent: () => Arbitrary<OfferEvent>;
  /** Terms of offers. */
  readonly OfferTerms: () => Arbitrary<OfferTerms>;
  /** Plans of places, of every order and rule. Some depend on the day: `planOn` says what they are on one. */
  readonly PlacePlan: (options?: GroupOptions) => Arbitrary<PlacePlan>;
  /** Places of every kind. */
  readonly PlaceTaken: () => Arbitrary<PlaceTaken>;
  /** Programmes. */
  readonly Programme: () => Arbitrary<Programme>;
  /** Applications of a ranking. */
  readonly RankedApplication: (options?: GroupOptions) => Arbitrary<RankedApplication>;
  /** Rankings of up to seven applications, in an order that need not be that of their scores. */
  readonly Ranking: (options?: GroupOptions) => Arbitrary<Ranking>;
  /** Applications that are not ranked, for every reason. */
  readonly RefusedApplication: (options?: GroupOptions) => Arbitrary<RefusedApplication>;
  /** Lines of scores, with a pool and without. */
  readonly ScoreLines: () => Arbitrary<ScoreLines>;
  /** Applications to the Academy. */
  readonly AcademyApplication: () => Arbitrary<AcademyApplication>;
  /** The facts that the policies of the Academy decide on. */
  readonly AcademyFacts: () => Arbitrary<AcademyFacts>;
  /** The facts that the demands of FEDIP look at. */
  readonly FedipFacts: () => Arbitrary<FedipFacts>;
  /** Things that were published about a programme or a cohort. */
  readonly PublishedFact: () => Arbitrary<PublishedFact>;
  /** What applicants state. */
  readonly StatedFacts: () => Arbitrary<StatedFacts>;
}

/**
 * An arbitrary for fast-check for each schema of the package, under its name: values that the schema accepts and gives back as they are.
 * A field that may be missing is there, absent, undefined or null. What is at an edge comes often: the first day and the last, a leap
 * day, no places, the 50th and the 51st, an empty list, and texts that break what is careless.
 *
 * Of the schemas that give back something else than they are given (those of ODS, and `PolicyJson`), it is what they are given.
 *
 * @throws RangeError if no day is between the bounds given, or a group or a cohort given cannot be one.
 *
 * @example
 * ```ts
 * import { addDays, daysBetween } from 'digital-academy';
 * import { arbitraries } from 'digital-academy/testing/fast-check';
 * import fc from 'fast-check';
 *
 * const days = arbitraries.CalendarDate({ from: '2017-01-01', to: '2017-12-31' });
 * fc.assert(fc.property(days, days, (from, to) => addDays(from, daysBetween(from, to)) === to));
 *
 * const offers = fc.array(arbitraries.Offer({ cohort: 'cohort-1' }));
 * fc.assert(fc.property(offers, (all) => all.every(({ cohort }) => cohort === 'cohort-1')));
 * ```
 */
export const arbitraries: Arbitraries = /* @__PURE__ */ Object.freeze({
  Provenance: provenances,
  CalendarDate: days,
  ClockTime: clockTimes,
  DeadlineRule: deadlineRules,
  EventDay: anyEventDay,
  Instant: instants,
  Period: periods,
  ExemplarEntry: exemplarEntries,
  ExemplarRegister: exemplarRegisters,
  OdsCode: odsCodes,
  Organisation: anyOrganisations,
  OrganisationList: organisationLists,
  Succession: anySuccessions,
  SuccessionList: successionLists,
  OdsDates: odsDates,
  OdsRecord: odsRecords,
  OdsRelationship: odsRelationships,
  OdsRole: odsRoles,
  OdsStatus: odsStatuses,
  OdsSuccession: odsSuccessions,
  OdsTarget: odsTargets,
  CpdActivity: cpdActivities,
  FedipLevel: fullLevels,
  LevelFramework: levelFrameworks,
  LicensedBodies: licensedBodyLists,
  ProfessionalRegister: professionalRegisters,
  RegisterStatus: registerStatuses,
  Registration: anyRegistrations,
  RegistrationBody: registrationBodies,
  RegistrationLevel: registrationLevels,
  RegistrationNumber: registrationNumbers,
  RenewalScheme: renewalSchemes,
  Restriction: restrictions,
  Decision: decisions,
  Policy: policies,
  PolicyJson: policyTexts,
  Allocation: allocations,
  Application: applications,
  Cohort: cohorts,
  Enrolment: enrolments,
  Matching: matchings,
  Offer: offers,
  OfferBook: offerBooks,
  OfferEvent: offerEvents,
  OfferTerms: offerTerms,
  PlacePlan: placePlans,
  PlaceTaken: placesTaken,
  Programme: programmes,
  RankedApplication: rankedApplications,
  Ranking: rankings,
  RefusedApplication: refusedApplications,
  ScoreLines: scoreLines,
  AcademyApplication: academyApplications,
  AcademyFacts: academyFacts,
  FedipFacts: fedipFacts,
  PublishedFact: publishedFacts,
  StatedFacts: statedFacts,
});
