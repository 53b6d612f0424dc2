import { expireDue, makeOffer, Offer, OfferTerms, respond, type Instant } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from './offer-arbitraries.ts';

const terms: OfferTerms = { answerWithin: { hours: 48, timeZone: 'Europe/London', weekends: 'left-out' } };
const place = { application: 'Ada', cohort: 'c1', through: { kind: 'reserved', group: 'exemplar' } } as const;

describe('an offer that is made', () => {
  // "Worked example (medical): made Thursday 13:00, due Monday 13:00"; "An offer made at a weekend starts on Monday 00:00."
  it.each<[string, Instant, Instant]>([
    ['Thursday before the clocks go back', '2017-10-26T13:00:00+01:00', '2017-10-30T13:00:00+00:00'],
    ['the same moment in UTC', '2017-10-26T12:00:00Z', '2017-10-30T13:00:00+00:00'],
    ['Thursday before they go forward', '2018-03-22T13:00:00+00:00', '2018-03-26T13:00:00+01:00'],
    ['Monday', '2017-10-23T09:30:00+01:00', '2017-10-25T09:30:00+01:00'],
    ['Friday at the last second', '2017-10-27T23:59:59+01:00', '2017-10-31T23:59:59+00:00'],
    ['Saturday at the first', '2017-10-28T00:00:00+01:00', '2017-11-01T00:00:00+00:00'],
    ['Sunday, in the hour that comes twice', '2017-10-29T01:30:00+01:00', '2017-11-01T00:00:00+00:00'],
    ['Sunday at the last second', '2017-10-29T23:59:59+00:00', '2017-11-01T00:00:00+00:00'],
  ])('on %s is due 48 hours of working days later', (_, madeAt, dueAt) => {
    expect(makeOffer(place, terms, { at: madeAt })).toEqual({ ...place, status: 'open', madeAt, dueAt });
  });

  it('leaves bank holidays out where the rule does', () => {
    const withHoliday = { answerWithin: { ...terms.answerWithin, holidays: ['2017-10-30'] } } as const;
    expect(makeOffer(place, withHoliday, { at: '2017-10-26T13:00:00+01:00' }).dueAt).toBe('2017-10-31T13:00:00+00:00');
  });

  it('has the terms of the round, and none that the round does not have', () => {
    const until = { holdUntil: '2017-11-10T16:00:00Z', upgradesUntil: '2017-11-17T16:00:00Z' } as const;
    const at = '2017-10-26T13:00:00+01:00';
    expect(makeOffer(place, { ...terms, ...until }, { at })).toMatchObject(until);
    expect(
      Object.keys(
        makeOffer({ application: 'Ada', cohort: 'c1' }, { ...terms, holdUntil: null, upgradesUntil: null }, { at }),
      ),
    ).toEqual(['application', 'cohort', 'status', 'madeAt', 'dueAt']);
  });

  it('always parses, can be answered until it is due, and expires only after', () => {
    const at = fc
      .date({ min: new Date('2017-01-01T00:00:00Z'), max: new Date('2030-12-31T23:59:59Z'), noInvalidDate: true })
      .map((date) => date.toISOString() as Instant);
    fc.assert(
      fc.property(at, fc.integer({ min: 0, max: 200 }), (madeAt, hours) => {
        const rule = { ...terms, answerWithin: { ...terms.answerWithin, hours } };
        const offer = makeOffer(deepFreeze(place), deepFreeze(OfferTerms.parse(rule)), { at: madeAt });
        expect(Offer.parse(offer)).toEqual(offer);
        expect(respond(offer, 'accept', { at: madeAt }).outcome).toBe('recorded');
        expect(respond(offer, 'accept', { at: offer.dueAt! }).outcome).toBe('recorded');
        expect(expireDue([offer], { at: offer.dueAt! })).toEqual([offer]);
      }),
    );
  });

  it('is made at an instant', () => {
    expect(() => makeOffer(place, terms, { at: '2017-10-26' as Instant })).toThrow(RangeError);
  });
});

describe('what is overdue', () => {
  const before = '2017-10-30T12:59:59Z';
  const on = '2017-10-30T13:00:00Z';
  const after = '2017-10-30T13:00:01Z';
  const one = { application: 'Ada', cohort: 'c1' };

  // D2: "OFFERED, due time passes: EXPIRED"; "HELD, hold deadline passes: EXPIRED"; "ACCEPTED_UPGRADABLE, upgrade deadline passes: ACCEPTED".
  it.each<[string, Offer, Partial<Offer>]>([
    ['an open offer expires', { ...one, status: 'open', dueAt: on }, { status: 'expired' }],
    ['an open one is not held', { ...one, status: 'open', holdUntil: on, upgradesUntil: on }, {}],
    ['a held one expires', { ...one, status: 'held', holdUntil: on }, { status: 'expired' }],
    ['a held one was answered', { ...one, status: 'held', dueAt: on, upgradesUntil: on }, {}],
    ['an accepted one stays as it is', { ...one, status: 'accepted', dueAt: on, holdUntil: on, upgradesUntil: on }, {}],
    ['a declined one stays as it is', { ...one, status: 'declined', dueAt: on, holdUntil: on, upgradesUntil: on }, {}],
    ['no deadline passes where there is none', { ...one, status: 'open', dueAt: null }, {}],
  ])('is not before, nor at, but after the deadline: %s', (_, offer, changes) => {
    expect(expireDue([offer], { at: before })).toEqual([offer]);
    expect(expireDue([offer], { at: on })).toEqual([offer]);
    expect(expireDue([offer], { at: after })).toEqual([{ ...offer, ...changes }]);
  });

  it('takes the upgrades from an accepted offer, which stays accepted, and from a held one', () => {
    const accepted: Offer = { ...one, status: 'accepted', upgrades: true, upgradesUntil: on };
    expect(expireDue([accepted], { at: on })).toEqual([accepted]);
    expect(expireDue([accepted], { at: after })).toEqual([{ ...one, status: 'accepted', upgradesUntil: on }]);
    const held: Offer = { ...one, status: 'held', upgrades: true, holdUntil: on };
    expect(expireDue([held], { at: after })).toEqual([{ ...one, status: 'expired', holdUntil: on }]);
    const endless: Offer = { ...one, status: 'accepted', upgrades: true };
    expect(expireDue([endless], { at: '9999-12-31T23:59:59Z' })).toEqual([endless]);
  });

  it('is found in every offer of the list, which keeps its order', () => {
    const deadlines: Instant[] = [on, after, before];
    const offers = deadlines.map((dueAt, i): Offer => ({ ...one, cohort: `c${i}`, status: 'open', dueAt }));
    expect(expireDue(deepFreeze(offers), { at: after }).map(({ status }) => status)).toEqual([
      'expired',
      'open',
      'expired',
    ]);
    expect(expireDue(offers, { at: on }).map(({ status }) => status)).toEqual(['open', 'open', 'expired']);
  });

  it('cannot be told without an instant, whether or not there are deadlines', () => {
    const offers: Offer[] = [{ ...one, status: 'open', dueAt: on }];
    expect(() => expireDue(offers, { at: '2017-10-30' as Instant })).toThrow(RangeError);
    expect(() => expireDue([{ ...one, status: 'open' }], { at: '2017-10-30' as Instant })).toThrow(RangeError);
  });
});
