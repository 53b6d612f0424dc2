/**
 * Who may apply, whose the places are, and who is registered: each answer with its reasons, as of a stated day.
 *
 * @module
 */

// The public names, one by one, room by room. A test holds this list (test/public-names.txt).

// edge: what is the same for every document
export { type Confidence } from './edge/confidence.ts';
export { Provenance } from './edge/provenance.ts';

// calendar: days, periods, working days, wall-clock deadlines
export type { WordsOptions } from './edge/words-options.ts';
export type { AsOfOptions } from './calendar/as-of-options.ts';
export type { AtOptions } from './calendar/at-options.ts';
export { CalendarDate, type CalendarDateSchema } from './calendar/calendar-date.ts';
export { ClockTime } from './calendar/clock-time.ts';
export { EventDay } from './calendar/event-day.ts';
export { DeadlineRule } from './calendar/deadline-rule.ts';
export { Instant, type InstantSchema } from './calendar/instant.ts';
export type { OpenPeriod } from './calendar/open-period.ts';
export { Period } from './calendar/period.ts';
export type { TimeZoneOptions } from './calendar/time-zone-options.ts';
export { addDays } from './calendar/add-days.ts';
export { addMonths } from './calendar/add-months.ts';
export { compareDays } from './calendar/compare-days.ts';
export { compareInstants } from './calendar/compare-instants.ts';
export { dayAt } from './calendar/day-at.ts';
export { daysBetween } from './calendar/days-between.ts';
export { deadlineAfter } from './calendar/deadline-after.ts';
export { formatDay } from './calendar/format-day.ts';
export { formatPeriod } from './calendar/format-period.ts';
export { isInPeriod } from './calendar/in-period.ts';
export { instantAt } from './calendar/instant-at.ts';
export { isCalendarDate } from './calendar/is-calendar-date.ts';
export { addWorkingDays, isWorkingDay, workingDaysIn, type WorkingDayOptions } from './calendar/working-days.ts';

// organisation: who employs
export { OdsCode } from './organisation/code/ods-code.ts';
export { odsCodeHints } from './organisation/code/ods-code-hints.ts';
export { odsCodeShapes, type OdsCodeShape } from './organisation/code/ods-code-shapes.ts';
export {
  Organisation,
  type DaysSeen,
  type OrganisationGap,
  type OrganisationName,
} from './organisation/succession/organisation.ts';
export { OrganisationList } from './organisation/succession/organisation-list.ts';
export {
  organisationNameOn,
  type OrganisationNameOn,
  type OrganisationNameOptions,
} from './organisation/succession/organisation-name-on.ts';
export { OdsRecord } from './organisation/ods-record/ods-record.ts';
export { OdsDates } from './organisation/ods-record/ods-dates.ts';
export { OdsRelationship } from './organisation/ods-record/ods-relationship.ts';
export { OdsRole } from './organisation/ods-record/ods-role.ts';
export { OdsStatus } from './organisation/ods-record/ods-status.ts';
export { OdsSuccession } from './organisation/ods-record/ods-succession.ts';
export { OdsTarget } from './organisation/ods-record/ods-target.ts';
export { odsRecordOn, type OdsRecordOn } from './organisation/ods-record/ods-record-on.ts';
export { type OdsDayOptions } from './organisation/ods-record/ods-periods.ts';
export { organisationOfRecord } from './organisation/ods-record/organisation-of-record.ts';
export { successionsOfRecords } from './organisation/ods-record/successions-of-records.ts';

export { Succession } from './organisation/succession/succession.ts';
export { SuccessionList } from './organisation/succession/succession-list.ts';
export { successorsOn } from './organisation/succession/successors-on.ts';
export { predecessorsOn, type Predecessors } from './organisation/succession/predecessors-on.ts';
export { type SuccessionOptions } from './organisation/succession/succession-graph.ts';
export {
  type SuccessionLink,
  type SuccessionStatus,
  type SuccessionTrail,
  type Successor,
} from './organisation/succession/succession-status.ts';

export { ExemplarRegister, type ExemplarList } from './organisation/exemplar/exemplar-register.ts';
export { ExemplarEntry, type ExemplarEvent } from './organisation/exemplar/exemplar-entry.ts';
export {
  exemplarStatus,
  type ExemplarRegisterOptions,
  type ExemplarStatus,
} from './organisation/exemplar/exemplar-status.ts';
export { type ExemplarFinding, type ExemplarReason } from './organisation/exemplar/exemplar-finding.ts';
export {
  exemplarLineage,
  type ExemplarLineage,
  type ExemplarRelative,
} from './organisation/exemplar/exemplar-lineage.ts';
export { exemplarsOn, type ExemplarsOn, type ExemplarsOnOptions } from './organisation/exemplar/exemplars-on.ts';
export { exemplarPairs, type ExemplarPair } from './organisation/exemplar/exemplar-pairs.ts';
export { oneBodyOn, type OneBody } from './organisation/succession/one-body-on.ts';
export { extendExemplarRegister, type ExemplarAdditions } from './organisation/exemplar/extend-exemplar-register.ts';

// registration: who is registered, with whom, at what level, and whether still on a day
export { RegistrationBody } from './registration/number/registration-body.ts';
export { registrationNumberFormats, type RegistrationNumberFormat } from './registration/number/number-formats.ts';
export { type RegistrationNumberPrefix } from './registration/number/number-prefix.ts';
export { registrationNumberPrefixes } from './registration/number/number-prefixes.ts';
export { registrationNumberPrefix } from './registration/number/registration-number-prefix.ts';
export {
  type NumberWriting,
  type NumberWritingRule,
  type RegistrationNumberProfile,
  type RegistrationNumberProfileName,
} from './registration/number/number-profile.ts';
export { registrationNumberProfiles } from './registration/number/number-profiles.ts';
export { nhsCodes, type NhsCode } from './registration/number/nhs-codes.ts';
export { type NumberRefusal, type NumberRefusalCode } from './registration/number/number-refusal.ts';
export {
  canonicalRegistrationNumber,
  isWellFormedRegistrationNumber,
  type CanonicalRegistrationNumber,
  type NumberReadingOptions,
} from './registration/number/canonical-number.ts';
export {
  formatRegistrationNumber,
  type FormatNumberOptions,
  type FormattedRegistrationNumber,
} from './registration/number/format-registration-number.ts';
export { RegistrationNumber } from './registration/number/registration-number.ts';
export { fedipLevels } from './registration/level/fedip-levels.ts';
export { FedipLevel } from './registration/level/fedip-level.ts';
export { compareLevels, isAtLeastLevel } from './registration/level/compare-levels.ts';
export { RegistrationLevel } from './registration/level/registration-level.ts';
export { restrictionKinds, type RestrictionKind } from './registration/standing/restriction-kinds.ts';
export { Restriction } from './registration/standing/restriction.ts';
export { Registration } from './registration/standing/registration.ts';
export type { Reinstatement } from './registration/standing/reinstatement.ts';
export { RenewalScheme } from './registration/standing/renewal-scheme.ts';
export { ukchipScheme } from './registration/standing/ukchip-scheme.ts';
export { fedipAffiliateScheme } from './registration/standing/fedip-affiliate-scheme.ts';
export { isRegistrationCurrent, standing, type Standing } from './registration/standing/standing.ts';
export { type StandingOptions } from './registration/standing/standing-options.ts';
export { type StandingReason } from './registration/standing/standing-reason.ts';
export {
  registrationTimeline,
  type TimelineEvent,
  type TimelineEventName,
} from './registration/standing/registration-timeline.ts';
export {
  registrationCover,
  type CoverOptions,
  type RegistrationCover,
} from './registration/standing/registration-cover.ts';
export { CpdActivity } from './registration/standing/cpd-activity.ts';
export { cpdShortfall, type CpdOptions, type CpdShortfall } from './registration/standing/cpd-shortfall.ts';
export { practisingRules, type PractisingRule } from './registration/standing/practising-rules.ts';
export { mayPractise, type PractisingFinding, type PractisingReason } from './registration/standing/may-practise.ts';
export { LevelFramework, type FrameworkLevel, type OrderedLevels } from './registration/level/level-framework.ts';
export { RegisterStatus } from './registration/register/register-status.ts';
export { ProfessionalRegister, type RegisterStatuses } from './registration/register/professional-register.ts';
export { registerOn, type RegisterStage, type RegisterState } from './registration/register/register-on.ts';
export {
  registeredOn,
  type RegisteredFinding,
  type RegisteredOptions,
  type RegisteredReason,
} from './registration/standing/registered-on.ts';
export { fedipLevelOn, type FedipLevelFinding } from './registration/standing/fedip-level-on.ts';
export { LicensedBodies, type LicensedBody } from './registration/register/licensed-bodies.ts';
export {
  bodyLicensedOn,
  type BodyLicensedOptions,
  type LicenceFinding,
  type LicenceReason,
} from './registration/register/body-licensed-on.ts';

// eligibility: the rule language
export { factsOf, type Handles, type NotAFact } from './eligibility/language/facts-of.ts';
export {
  type ChoiceHandle,
  type ChoicesHandle,
  type DayHandle,
  type LadderHandle,
  type OrderedHandle,
  type YesNoHandle,
} from './eligibility/language/handles.ts';
export { ladder, type Ladder } from './eligibility/language/ladder.ts';
export { type FactMarks, type FactType, type FactValue, type Vocabulary } from './eligibility/language/vocabulary.ts';
export { type Comparison, type Rule, type RuleGroup } from './eligibility/language/rule.ts';
export { allOf, anyOf, not, someOf } from './eligibility/language/groups.ts';
export { Policy, type Requirement } from './eligibility/language/policy.ts';
export { PolicyJson } from './eligibility/language/policy-json.ts';
export { policyInForce } from './eligibility/language/policy-in-force.ts';
export { policy, type PolicyDefinition } from './eligibility/language/write-policy.ts';
export { decide, type DecisionBy, type FactsFor } from './eligibility/decide.ts';
export { isEligible } from './eligibility/is-eligible.ts';
export { type FactCell } from './eligibility/partition/cell.ts';
export { type SearchOptions, type SearchTooLarge } from './eligibility/partition/budget.ts';
export { nextQuestions, type NextAnswer, type NextQuestions, type NextQuestion } from './eligibility/next-questions.ts';
export { remedies, type Remedies, type Remedy, type RemedyOptions } from './eligibility/remedies.ts';
export { examine, type PolicyExamination } from './eligibility/examine.ts';
export {
  type BlockingFinding,
  type PolicyFinding,
  type IdleFinding,
  type IdlePartFinding,
  type OverCautiousFinding,
} from './eligibility/finding.ts';
export { examineTracks, type TrackFinding, type TracksExamination } from './eligibility/examine-tracks.ts';
export { comparePolicies, type PolicyChange, type PolicyComparison } from './eligibility/compare-policies.ts';
export {
  boundaryCases,
  type BoundaryCasesOptions,
  caseWords,
  type BoundaryCase,
  type BoundaryCases,
  type CaseWords,
} from './eligibility/boundary-cases.ts';
export { redact } from './eligibility/redact.ts';
export { Decision, type PolicyVersion, type RequirementDecision } from './eligibility/decision.ts';
export { type FactWords } from './eligibility/language/fact-words.ts';
export { titlesOf } from './eligibility/language/titles-of.ts';
export { decisionWords, explain, type DecisionWords } from './eligibility/words/explain.ts';
export { describeRule } from './eligibility/words/describe-rule.ts';
export { ruleWords, type RuleWords } from './eligibility/words/rule-words.ts';
export { policyAsMarkdown } from './eligibility/words/policy-as-markdown.ts';
export { policyAsMermaid } from './eligibility/words/policy-as-mermaid.ts';
export { policyWords, type PolicyWords } from './eligibility/words/policy-words.ts';

// cohort: places, ranking, allocation
export { Programme, type YearLimit } from './cohort/programme/programme.ts';
export {
  Cohort,
  type ApplicationDays,
  type CohortDay,
  type CohortWindow,
  type PlacesChange,
} from './cohort/programme/cohort.ts';
export { cohortOn } from './cohort/programme/cohort-on.ts';
export { applicationsOn, type WindowStatus } from './cohort/programme/applications-on.ts';
export { comingCohorts, type ComingCohortsOptions } from './cohort/programme/coming-cohorts.ts';
export { PlacePlan, type PlaceBlock } from './cohort/programme/place-plan.ts';
export {
  minimumGuarantee,
  overAndAbove,
  type ReservedPlaces,
  type SmartPlanOptions,
} from './cohort/programme/smart-plans.ts';
export { planOn } from './cohort/programme/plan-on.ts';
export { placesOf } from './cohort/programme/places-of.ts';
export { Application } from './cohort/ranking/application.ts';
export {
  Ranking,
  type ApplicationBelowTheLine,
  type ApplicationPlacedElsewhere,
  type IneligibleApplication,
  type Lottery,
  RankedApplication,
  RefusedApplication,
} from './cohort/ranking/ranking.ts';
export { ScoreLines } from './cohort/ranking/score-lines.ts';
export { lotteryEntries, type LotteryEntries } from './cohort/ranking/lottery-entries.ts';
export { rank, type RankOptions } from './cohort/ranking/rank.ts';
export { Allocation, type PlacedApplication, type WaitingApplication } from './cohort/allocation/allocation.ts';
export { PlaceTaken } from './cohort/allocation/place-taken.ts';
export { allocate, type AllocateOptions } from './cohort/allocation/allocate.ts';
export {
  type BindingReserve,
  type PlacedPlacement,
  type Placement,
  type PlacementLine,
  type RefusedPlacement,
  type UnrankedPlacement,
  type WaitingPlacement,
} from './cohort/allocation/placement.ts';
export { placementOf } from './cohort/allocation/placement-of.ts';
export { placementsOf } from './cohort/allocation/placements-of.ts';
export { explainPlacement } from './cohort/allocation/explain-placement.ts';
export { placementWords, type PlacementWords } from './cohort/allocation/placement-words.ts';
export { matchCohorts } from './cohort/matching/match-cohorts.ts';
export { blockingPairs, type BlockingPair } from './cohort/matching/blocking-pairs.ts';
export { type Assignment } from './cohort/matching/assigned-pairs.ts';
export { allocationsOf } from './cohort/matching/allocations-of.ts';
export { type Candidates, type CohortScores } from './cohort/matching/candidates.ts';
export { Matching, type MatchedApplication } from './cohort/matching/matching.ts';
export { planOf } from './cohort/programme/plan-of.ts';
export { type CohortPlaces } from './cohort/programme/cohort-places.ts';
export { Offer } from './cohort/offers/offer.ts';
export { OfferTerms } from './cohort/offers/offer-terms.ts';
export { moveUp, type MovedUp } from './cohort/offers/move-up.ts';
export { makeOffer } from './cohort/offers/make-offer.ts';
export {
  respond,
  type OfferAction,
  type OfferResponse,
  type RespondOptions,
  type ResponseRefusal,
} from './cohort/offers/respond.ts';
export { overdueOffers } from './cohort/offers/overdue-offers.ts';
export { expireDue } from './cohort/offers/expire-due.ts';
export {
  OfferEvent,
  type AnswerEvent,
  type ApplicationEvent,
  type CompletionEvent,
  type DeadlineEvent,
  type DeferralEvent,
  type EnrolmentEvent,
  type EventHead,
  type OfferMadeEvent,
  type PlacesEvent,
  type UpgradeEvent,
  type UpgradeMove,
  type WithdrawalEvent,
} from './cohort/offers/offer-event.ts';
export { OfferBook } from './cohort/offers/offer-book.ts';
export { openOfferBook } from './cohort/offers/open-offer-book.ts';
export { recordEvents, type RecordedEvents, type RefusedEvent } from './cohort/offers/record-events.ts';
export { refusalWords } from './cohort/offers/refusal-words.ts';
export { type EventRefusal } from './cohort/offers/event-refusal.ts';
export { waitingList, type WaitingListEntry } from './cohort/offers/waiting-list.ts';
export {
  nextOffers,
  type NextOffer,
  type NextOffers,
  type NextOffersOptions,
  type NextUpgrade,
} from './cohort/offers/next-offers.ts';
export { Enrolment } from './cohort/offers/enrolment.ts';
export { availability, type Availability, type PlaceUse } from './cohort/offers/availability.ts';
export { limitsOn, type LimitsOptions } from './cohort/offers/limits-on.ts';
export { placesByGroup, type GroupAvailability } from './cohort/offers/places-by-group.ts';
export { cohortAvailability } from './cohort/offers/cohort-availability.ts';
export { type CohortRecords } from './cohort/offers/cohort-records.ts';
export { tightestLimit, type PlaceLimit, type TightestLimit } from './cohort/programme/tightest-limit.ts';
export { completionProbability, type CompletionProbabilityOptions } from './cohort/forecast/completion-probability.ts';
export {
  type ConfidentIntakes,
  type ExpectedIntakes,
  type Forecast,
  type ForecastOptions,
  type ForecastProgramme,
  type ForecastQuestion,
  type IntakesNeeded,
  type NobodyCompletesForecast,
  type PlacesRunOutForecast,
  type ReachedForecast,
} from './cohort/forecast/forecast.ts';
export { forecast } from './cohort/forecast/make-forecast.ts';
export { explainForecast } from './cohort/forecast/explain-forecast.ts';
export { forecastWords, type ForecastWords } from './cohort/forecast/forecast-words.ts';

// academy: the NHS Digital Academy
export { AcademyApplication } from './academy/applicant/academy-application.ts';
export { StatedFacts } from './academy/applicant/stated-facts.ts';
export { AcademyFacts, academyApplicant } from './academy/applicant/academy-facts.ts';
export { academyPosts, type AcademyPost } from './academy/applicant/academy-posts.ts';
export { employerKinds, type EmployerKind } from './academy/applicant/employer-kinds.ts';
export { decideApplication, type DecideApplicationOptions } from './academy/decide-application.ts';
export { academyFactsOf } from './academy/applicant/academy-facts-of.ts';
export { academyGroupsOf, type AcademyGroup } from './academy/applicant/academy-groups-of.ts';
export { plannedAcademy, plannedFirstCohort } from './academy/cohorts/planned-academy.ts';
export { PublishedFact } from './academy/cohorts/published-fact.ts';
export { academyPublished, digitalAcademy } from './academy/cohorts/academy-programme.ts';
export { type AcademyCohort } from './academy/cohorts/academy-cohort.ts';
export { academyCohorts } from './academy/cohorts/academy-cohorts.ts';
export { firstCohortPolicy, openedFirstCohortPolicy } from './academy/policies/first-cohort-policies.ts';
export { secondCohortPolicy } from './academy/policies/second-cohort-policy.ts';
export { fourthCohortPolicy } from './academy/policies/fourth-cohort-policy.ts';
export { type CriteriaOptions } from './academy/policies/criteria.ts';
export { criteriaOf2022, fifthCohortPolicy } from './academy/policies/criteria-of-2022.ts';
export { criteriaOf2024, seventhCohortPolicy } from './academy/policies/criteria-of-2024.ts';
export { criteriaOf2025, eighthCohortPolicy } from './academy/policies/criteria-of-2025.ts';
export { FedipFacts, fedipApplicant } from './academy/fedip/fedip-facts.ts';
export { fedipAffiliatePolicy, fedipLevelPolicies } from './academy/fedip/fedip-policies.ts';
export { nextLevel, type LevelPolicy, type NextLevel } from './academy/fedip/next-level.ts';
