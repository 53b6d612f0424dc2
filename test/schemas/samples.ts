import {
  academyCohorts,
  allocate,
  decideApplication,
  digitalAcademy,
  firstCohortPolicy,
  makeOffer,
  matchCohorts,
  minimumGuarantee,
  openOfferBook,
  plannedAcademy,
  plannedFirstCohort,
  rank,
  recordEvents,
  ukchipScheme,
  type AcademyApplication,
  type Application,
  type CpdActivity,
  type Enrolment,
  type OfferEvent,
  type OfferTerms,
  type Registration,
  type ScoreLines,
} from 'digital-academy';
import { exemplars, licensedBodies, organisations, payBands, registers, successions } from 'digital-academy/data';

// What is in docs/samples: the name of the file begins with that of its schema. The people are made up, the published facts are
// not; so are the split of the 50 places, the seed and the days of the offers, which never were published.

const application: AcademyApplication = {
  id: 'A-001',
  employer: 'RW6',
  post: 'ccio',
  appliedOn: '2017-09-01',
  registrations: [{ body: 'FEDIP', number: '20417' }],
};

const register = exemplars;
const decided = (given: AcademyApplication, asOf: '2017-09-01' | '2017-09-12') =>
  decideApplication(given, { asOf, register });

const plan = minimumGuarantee(
  [
    { group: 'exemplar', places: 20 },
    { group: 'fast-follower', places: 10 },
  ],
  { open: 20, unfilled: 'release' },
);

const applications: readonly Application[] = [
  { id: 'A-001', groups: ['fast-follower'], score: 18 },
  { id: 'A-002', groups: [], score: 18 },
  { id: 'A-003', groups: ['exemplar'], score: 16.5 },
  { id: 'A-004', groups: [], score: 15.5 },
  { id: 'A-005', groups: [], score: 19, ineligibleFor: ['digital-leader'] },
];

const lines: ScoreLines = { automatic: 17, pool: 16, step: 0.5 };
const ranking = rank(applications, { lines, lottery: { seed: 'published beforehand' } });

const small = minimumGuarantee([{ group: 'exemplar', places: 1 }], { open: 1, unfilled: 'release' });

const preferences = ['spring', 'autumn'];
const matching = matchCohorts(
  [
    { id: 'spring', places: 1 },
    { id: 'autumn', places: 1 },
  ],
  rank([
    { id: 'A-001', groups: [], score: 19, preferences },
    { id: 'A-002', groups: [], score: 18, preferences },
    { id: 'A-003', groups: [], score: 17, preferences },
  ]),
);

const terms: OfferTerms = {
  answerWithin: { hours: 48, timeZone: 'Europe/London', weekends: 'left-out' },
  holdUntil: '2017-11-10T16:00:00+00:00',
};

const cohort = plannedFirstCohort.id;
const madeAt = '2017-10-26T13:00:00+01:00';
const offer = makeOffer({ application: 'A-001', cohort, through: { kind: 'open', group: 'open' } }, terms, {
  at: madeAt,
});

const events: readonly OfferEvent[] = [
  { id: 'event-1', at: madeAt, type: 'offer', offer },
  {
    id: 'event-2',
    at: '2017-10-27T09:30:00+01:00',
    type: 'answer',
    application: 'A-001',
    cohort,
    action: 'accept',
  },
  { id: 'event-3', at: '2017-11-02T10:00:00+00:00', type: 'withdrawal', application: 'A-002', by: 'applicant' },
];

const registration: Registration = {
  number: { body: 'FEDIP', number: '20417' },
  level: 'senior',
  from: '2018-03-01',
  until: '2019-02-28',
  restrictions: [],
  suspensions: [],
};

const enrolment: Enrolment = { application: 'A-001', cohort, status: 'enrolled', role: 'learner' };
const activity: CpdActivity = { on: '2014-06-02', hours: 7.5, what: 'A day on clinical safety' };

// Of a long list only its first rows, so it is complete no longer.
const excerpt = 'An excerpt: the first rows of the published list.';
const { exemplar, fastFollower } = exemplars.lists;

/** The samples, by the names of their files without the ending. */
export const samples = {
  AcademyApplication: application,
  Allocation: allocate(small, ranking),
  Application: applications[0],
  Cohort: { ...plannedFirstCohort, plan },
  'Cohort.as-it-came': academyCohorts[0]?.cohort,
  CpdActivity: activity,
  Decision: decided(application, '2017-09-12'),
  'Decision.ineligible': decided(application, '2017-09-01'),
  'Decision.undetermined': decided({ id: 'A-002', employer: 'RW6' }, '2017-09-12'),
  Enrolment: enrolment,
  ExemplarRegister: {
    format: 1,
    lists: {
      exemplar: { ...exemplar, complete: false, note: excerpt, entries: exemplar.entries.slice(0, 2) },
      fastFollower: { ...fastFollower, complete: false, note: excerpt, entries: fastFollower.entries.slice(0, 2) },
    },
  },
  LevelFramework: payBands,
  LicensedBodies: { ...licensedBodies, bodies: licensedBodies.bodies.slice(0, 2) },
  Matching: matching,
  Offer: offer,
  OfferBook: recordEvents(openOfferBook([{ id: cohort, plan }], applications), events).book,
  OfferEvent: events[1],
  OfferTerms: terms,
  OrganisationList: { ...organisations, complete: false, note: excerpt, records: organisations.records.slice(0, 2) },
  PlacePlan: plan,
  Policy: firstCohortPolicy,
  ProfessionalRegister: registers.find(({ body }) => body === 'FEDIP'),
  Programme: digitalAcademy,
  'Programme.as-planned': plannedAcademy,
  Ranking: ranking,
  Registration: registration,
  RenewalScheme: ukchipScheme,
  ScoreLines: lines,
  SuccessionList: { ...successions, complete: false, note: excerpt, events: successions.events.slice(0, 2) },
};
