import { Offer, OfferEvent, OfferTerms } from 'digital-academy';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { problemsOf } from './problems.ts';

const noId = 'Enter an id, as text that is not empty, like a17';
const noInstant = 'Enter an instant as a date, a time and an offset, like 2017-09-29T09:00:00+01:00';
const instant = '2017-10-26T13:00:00+01:00';
const offer = { application: 'a17', cohort: 'c1', status: 'open' };

/** Every sentence that a schema can say, of many kinds of nonsense in every field. */
function sentencesOf(schema: z.ZodType, good: Readonly<Record<string, unknown>>): string[] {
  const nonsense: unknown[] = [
    undefined,
    null,
    '',
    ' ',
    0,
    -1,
    0.5,
    NaN,
    true,
    [],
    [null],
    {},
    { toString: 1 },
    'pending',
    () => 1,
    10n,
  ];
  return [
    ...nonsense.map((wrong) => schema.safeParse(wrong)),
    ...Object.keys(good).flatMap((key) => nonsense.map((wrong) => schema.safeParse({ ...good, [key]: wrong }))),
    schema.safeParse({ ...good, colour: 'red' }),
  ].flatMap(({ error }) => error?.issues.map(({ message }) => message) ?? []);
}

describe('an offer', () => {
  const whole = {
    ...offer,
    through: { kind: 'reserved', group: 'exemplar' },
    ...{ madeAt: instant, dueAt: instant, holdUntil: instant, upgradesUntil: instant },
    ...{ upgrades: false, withdrawnBy: null, deferredTo: null },
  };

  it('reads the same when parsed, whatever is known of it', () => {
    expect(Offer.parse(offer)).toEqual(offer);
    expect(Offer.parse(whole)).toEqual(whole);
    expectTypeOf<z.output<typeof Offer>>().toExtend<Offer>();
  });

  it('names all that is wrong at once, and what to enter', () => {
    const wrong = {
      status: 'declined',
      madeAt: '2017-10-26',
      dueAt: '2017-10-26T13:00:00',
      holdUntil: 5,
      upgradesUntil: '',
      upgrades: 'yes',
    };
    expect(problemsOf(Offer, { ...wrong, withdrawnBy: 'me', through: { kind: 'best' } })).toEqual({
      application: noId,
      cohort: noId,
      'through.kind': 'Enter guaranteed, reserved, open or released',
      'through.group': 'Enter a group, as text that is not empty, like exemplar',
      madeAt: noInstant,
      dueAt: noInstant,
      holdUntil: noInstant,
      upgradesUntil: noInstant,
      upgrades: 'Enter true or false, or leave this out',
      withdrawnBy: 'Enter who withdrew: applicant or programme',
    });
    expect(problemsOf(Offer, { ...offer, due: instant })).toEqual({ '': "Remove 'due': it does not belong here" });
  });

  const who = {
    withdrawnBy: 'Enter who withdrew, applicant or programme, for an offer that was withdrawn and for no other',
  };
  const later = { deferredTo: 'Enter the later cohort for an offer that was deferred and for no other' };
  const replaced = {
    upgrades: 'Leave this out: only an offer that is held or accepted can be replaced by a better one',
  };

  it.each<[string, object, object]>([
    ['withdrawn', {}, who],
    ['withdrawn', { withdrawnBy: 'programme' }, {}],
    ['declined', { withdrawnBy: 'applicant' }, who],
    ['deferred', {}, later],
    ['deferred', { deferredTo: 'c2' }, {}],
    ['deferred', { deferredTo: 'c1' }, { deferredTo: 'Enter another cohort than the one the offer was for' }],
    ['accepted', { deferredTo: 'c2' }, later],
    ['held', { upgrades: true }, {}],
    ['accepted', { upgrades: true }, {}],
    ['open', { upgrades: true }, replaced],
    ['enrolled', { upgrades: true }, replaced],
    ['open', { upgrades: false }, {}],
  ])('that is %s and has %o', (status, more, problems) => {
    expect(problemsOf(Offer, { ...offer, status, ...more })).toEqual(problems);
  });

  it('speaks plainly whatever is entered', () => {
    for (const sentence of sentencesOf(Offer, whole))
      expect(sentence).toMatch(/^(Enter|Leave this out|Remove) ?\S.*[^.]$/);
  });
});

describe('the terms of offers', () => {
  const terms = {
    answerWithin: { hours: 48, timeZone: 'Europe/London', weekends: 'left-out' },
    holdUntil: instant,
    upgradesUntil: instant,
  };

  it('need to say within how long an answer is due, and no more', () => {
    const { answerWithin } = terms;
    expect(OfferTerms.parse({ answerWithin })).toEqual({ answerWithin });
    expect(OfferTerms.parse(terms)).toEqual(terms);
    expectTypeOf<z.output<typeof OfferTerms>>().toExtend<OfferTerms>();
  });

  it('name all that is wrong at once, and what to enter', () => {
    expect(
      problemsOf(OfferTerms, {
        answerWithin: { hours: -1, timeZone: 'London' },
        holdUntil: '2021-07-09',
        upgradesUntil: 1,
      }),
    ).toEqual({
      'answerWithin.hours': 'Enter the number of hours, 0 or more',
      'answerWithin.timeZone': 'Enter a time zone by its name, like Europe/London',
      'answerWithin.weekends': 'Enter whether weekends are counted or left-out',
      holdUntil: noInstant,
      upgradesUntil: noInstant,
    });
    expect(problemsOf(OfferTerms, 48)).toEqual({
      '': 'Enter the terms of offers: within how many hours they are to be answered',
    });
    for (const sentence of sentencesOf(OfferTerms, terms)) expect(sentence).toMatch(/^(Enter|Remove) \S.*[^.]$/);
  });
});

describe('an event', () => {
  const head = { id: 'e1', at: instant };
  const one = { application: 'a17', cohort: 'c1' };
  const move = { application: 'a17', from: 'c1', cohort: 'c2' };
  const events = {
    application: { ...head, type: 'application', application: 'a17' },
    offer: { ...head, type: 'offer', offer },
    answer: { ...head, type: 'answer', ...one, action: 'hold-with-upgrades' },
    deadline: { ...head, type: 'deadline', ...one },
    withdrawal: { ...head, type: 'withdrawal', application: 'a17', by: 'programme' },
    upgrade: { ...head, type: 'upgrade', moves: [move, { ...move, through: { kind: 'open', group: 'open' } }] },
    deferral: { ...head, type: 'deferral', ...one, to: 'c2' },
    enrolment: { ...head, type: 'enrolment', ...one },
    completion: { ...head, type: 'completion', ...one },
    places: { ...head, type: 'places', cohort: 'c1', places: 0 },
  };
  const types = Object.keys(events)
    .join(', ')
    .replace(/, (\w+)$/, ' or $1');

  it.each(Object.entries(events))('of type %s reads the same when parsed', (_, event) => {
    expect(OfferEvent.parse(event)).toEqual(event);
    const { id, at, ...rest } = event;
    expect(problemsOf(OfferEvent, { ...rest, id: '', at: at.slice(0, 10), colour: id })).toEqual({
      '': "Remove 'colour': it does not belong here",
      id: noId,
      at: noInstant,
    });
  });

  it('names all that is wrong at once, and what to enter', () => {
    expect(problemsOf(OfferEvent, { type: 'answer', action: 'refuse' })).toEqual({
      ...{ id: noId, at: noInstant, application: noId, cohort: noId },
      action: 'Enter the answer: accept, accept-with-upgrades, hold, hold-with-upgrades, decline or withdraw',
    });
    expect(problemsOf(OfferEvent, { ...head, type: 'offer', offer: { ...offer, status: 'gone' } })).toHaveProperty([
      'offer.status',
    ]);
    expect(problemsOf(OfferEvent, { ...events.upgrade, moves: [{ ...move, from: '', rank: 1 }, 'up'] })).toEqual({
      'moves.0.from': noId,
      'moves.1': 'Enter who moves up: the application, the cohort it leaves and the better one',
    });
    expect(problemsOf(OfferEvent, { ...events.withdrawal, by: 'me' })).toEqual({
      by: 'Enter who withdrew: applicant or programme',
    });
    expect(problemsOf(OfferEvent, { ...events.places, places: -1 })).toEqual({
      places: 'Enter the number of places, as a whole number that is 0 or more',
    });
  });

  it.each([[{ ...head, type: 'acceptance' }], [head], ['offer'], [null], [[]]])('is none if it is %o', (wrong) => {
    expect(Object.values(problemsOf(OfferEvent, wrong))).toEqual([
      `Enter an event: its id, when it was and its type, ${types}`,
    ]);
  });

  it('speaks plainly whatever is entered', () => {
    for (const event of Object.values(events)) {
      for (const sentence of sentencesOf(OfferEvent, event))
        expect(sentence).toMatch(/^(Enter|Leave this out|Remove) ?\S.*[^.]$/);
    }
  });
});
