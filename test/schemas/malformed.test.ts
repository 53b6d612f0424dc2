import { describe, expect, it } from 'vitest';
import { samples } from './samples.ts';
import { storedTypeNames, storedTypes, type StoredType } from './stored-types.ts';
import { problemsWithAjv } from './validators.ts';

// Who accepts a value: the zod schema, AJV by the JSON Schema, or both.
function acceptedBy(name: StoredType, value: unknown): string[] {
  return [
    ...(storedTypes[name].safeParse(value).success ? ['zod'] : []),
    ...(problemsWithAjv(name, value).length === 0 ? ['ajv'] : []),
  ];
}

const changed = (name: StoredType, change: object): unknown => ({ ...(samples[name] as object), ...change });

describe('what is not even near is refused by both', () => {
  it.each(storedTypeNames)('%s', (name) => {
    const values = [null, undefined, 'text', 1, true, [], {}, [samples[name]]];
    expect(values.filter((value) => acceptedBy(name, value).length > 0)).toEqual([]);
  });
});

describe('a field of another kind is refused by both', () => {
  const fields = storedTypeNames.flatMap((name) =>
    Object.keys(samples[name] as object).map((field) => [name, field] as const),
  );
  it.each(fields)('%s.%s', (name, field) => {
    expect(acceptedBy(name, changed(name, { [field]: { nothing: 'of the kind' } }))).toEqual([]);
  });
});

describe('a field that does not belong is refused by both', () => {
  // A decision keeps what it was stored with: fields besides are left out when it is parsed.
  it.each(storedTypeNames.filter((name) => name !== 'Decision'))('%s', (name) => {
    expect(acceptedBy(name, changed(name, { misspelt: 1 }))).toEqual([]);
  });
});

describe('a value that is malformed is refused by both', () => {
  it.each<[StoredType, object]>([
    ['AcademyApplication', { id: '' }],
    ['AcademyApplication', { employer: 'RM3/1' }],
    ['AcademyApplication', { post: 'chief' }],
    ['AcademyApplication', { appliedOn: '2017-09-31' }],
    ['AcademyApplication', { registrations: [{ body: 'ABC', number: '1' }] }],
    ['Allocation', { format: 2 }],
    ['Allocation', { waiting: [{ id: 'A-001', groups: [], rank: 0 }] }],
    ['Application', { id: '' }],
    ['Application', { score: '18' }],
    ['Cohort', { places: -1 }],
    ['Cohort', { startsOn: { planned: '2017-02-30' } }],
    ['CpdActivity', { on: '2017-9-1' }],
    ['CpdActivity', { hours: '7.5' }],
    ['Decision', { outcome: 'maybe' }],
    ['Decision', { asOf: '2017-09-01T09:00:00Z' }],
    ['Decision', { policy: { id: 'digital-academy/cohort-1', version: 0 } }],
    ['Enrolment', { status: 'started' }],
    ['Enrolment', { role: 'teacher' }],
    ['ExemplarRegister', { format: 2 }],
    ['LevelFramework', { complete: 'yes' }],
    ['LevelFramework', { levels: [{ code: '', name: 'Band' }] }],
    ['LicensedBodies', { noneBefore: 'November 2017' }],
    ['Matching', { unplaced: [1] }],
    ['Matching', { unfilled: { spring: { open: -1 } } }],
    ['Offer', { status: 'sent' }],
    ['Offer', { withdrawnBy: 'nobody' }],
    ['OfferBook', { places: { 'cohort-1': 1.5 } }],
    ['OfferEvent', { type: 'nothing' }],
    ['OfferEvent', { action: 'agree' }],
    ['OfferTerms', { answerWithin: { hours: -1, timeZone: 'Europe/London', weekends: 'counted' } }],
    ['OrganisationList', { complete: null }],
    ['PlacePlan', { overlap: 'either' }],
    ['PlacePlan', { blocks: [{ group: 'open', places: 0.5 }] }],
    ['Policy', { version: 0 }],
    ['Policy', { inForce: {} }],
    ['Policy', { requires: {} }],
    ['Policy', { facts: { post: { type: 'choice', options: [] } } }],
    ['ProfessionalRegister', { body: 'ABC' }],
    ['Programme', { cohortsPerYear: 13 }],
    ['Programme', { placesPerCohort: -1 }],
    ['Ranking', { lottery: { seed: '' } }],
    ['Ranking', { ranked: [{ id: 'A-001', groups: [], draw: 'f00' }] }],
    ['Registration', { level: 'master' }],
    ['Registration', { restrictions: [{ from: '2018-03-01', kind: 'rumour' }] }],
    ['RenewalScheme', { levels: [] }],
    ['ScoreLines', { step: 0 }],
    ['SuccessionList', { events: [{ from: 'RM3' }] }],
  ])('%s with %j', (name, change) => {
    expect(acceptedBy(name, changed(name, change))).toEqual([]);
  });
});

describe('what only zod refuses: a rule over several fields, or about what a text means', () => {
  it.each<[StoredType, object]>([
    ['Cohort', { places: 49 }],
    ['Decision', { outcome: 'undetermined' }],
    ['OfferEvent', { at: '2017-10-27T09:30:00' }],
    ['PlacePlan', { blocks: [{ group: 'exemplar', places: 1 }] }],
    ['Policy', { inForce: { from: '2017-10-31', to: '2017-05-01' } }],
    ['Policy', { facts: { endorsed: { type: 'yes-no' } } }],
    ['Registration', { number: { body: 'GMC', number: '12' } }],
    ['Registration', { until: '2018-02-28' }],
    ['ScoreLines', { pool: 18 }],
  ])('%s with %j', (name, change) => {
    expect(acceptedBy(name, changed(name, change))).toEqual(['ajv']);
  });
});
