import { Offer, respond, type Instant, type OfferAction, type ResponseRefusal } from 'digital-academy';
import { describe, expect, it } from 'vitest';
import { actions } from './offer-arbitraries.ts';

// The rules of Oriel, as the state machine they make together (reference/programme.md, D1 and D2).

const at = '2017-10-26T13:00:00+01:00';
const no = 'already-answered';

function offerThatIs(status: Offer['status'], more: Partial<Offer> = {}): Offer {
  const needed: Partial<Record<Offer['status'], Partial<Offer>>> = {
    withdrawn: { withdrawnBy: 'programme' },
    deferred: { deferredTo: 'c2' },
  };
  const holdUntil = '2017-11-10T16:00:00+00:00';
  return Offer.parse({ application: 'Ada', cohort: 'c1', holdUntil, status, ...needed[status], ...more });
}

function answerTo(offer: Offer, action: OfferAction, when: Instant = at, offers?: Offer[]): string {
  const response = respond(offer, action, { at: when, offers });
  if (response.outcome === 'refused') {
    expect(response.offer).toBe(offer);
    return response.reason;
  }
  const { status, upgrades, withdrawnBy, ...rest } = Offer.parse(response.offer);
  expect(withdrawnBy ?? undefined).toBe(status === 'withdrawn' ? 'applicant' : undefined);
  expect({ ...offer, upgrades: undefined, withdrawnBy: undefined }).toEqual({ ...rest, status: offer.status });
  return upgrades ? `${status} with upgrades` : status;
}

describe('an answer', () => {
  it.each<[Offer['status'], string, string, string, string, string, string]>([
    // accept, accept with upgrades, hold, hold with upgrades, decline, withdraw
    ['open', 'accepted', 'accepted with upgrades', 'held', 'held with upgrades', 'declined', 'withdrawn'],
    ['held', 'accepted', 'accepted with upgrades', no, no, 'declined', 'withdrawn'],
    ['accepted', no, no, no, no, no, 'withdrawn'],
    ['declined', no, no, no, no, no, no],
    ['expired', 'late', 'late', 'late', 'late', 'late', 'late'],
    ['withdrawn', no, no, no, no, no, no],
    ['superseded', no, no, no, no, no, no],
    ['enrolled', no, no, no, no, no, no],
    ['deferred', no, no, no, no, no, no],
  ])(
    'to an offer that is %s: accept %s, with upgrades %s; hold %s, with upgrades %s; decline %s; withdraw %s',
    (status, ...after) => {
      const before = { open: {}, held: { upgrades: true } } as Partial<Record<Offer['status'], Partial<Offer>>>;
      expect(actions.map((action) => answerTo(offerThatIs(status, before[status]), action))).toEqual(after);
    },
  );

  it('to accept, decline or withdraw leaves no upgrades behind', () => {
    for (const action of ['accept', 'decline', 'withdraw'] as const) {
      expect(respond(offerThatIs('held', { upgrades: true }), action, { at }).offer).not.toHaveProperty('upgrades');
    }
    expect(respond(offerThatIs('accepted', { upgrades: true }), 'withdraw', { at }).offer).not.toHaveProperty(
      'upgrades',
    );
  });

  const before = '2017-10-30T12:59:59+00:00';
  const on = '2017-10-30T13:00:00+00:00';
  const after = '2017-10-30T13:00:01+00:00';
  const justAfter = '2017-10-30T13:00:00.000001+00:00';

  it.each<[string, Offer, OfferAction, [before: string, on: string, after: string]]>([
    // "Response time: 48 hours from release"; "decline" and "hold" must themselves be chosen within it.
    ['is due', offerThatIs('open', { dueAt: on }), 'accept', ['accepted', 'accepted', 'late']],
    ['is due', offerThatIs('open', { dueAt: on }), 'decline', ['declined', 'declined', 'late']],
    ['is due', offerThatIs('open', { dueAt: on }), 'hold', ['held', 'held', 'late']],
    // "lasts to a hold deadline of the round; may be accepted or declined any time before it"
    ['holds until', offerThatIs('held', { holdUntil: on }), 'accept', ['accepted', 'accepted', 'late']],
    ['holds until', offerThatIs('held', { holdUntil: on }), 'decline', ['declined', 'declined', 'late']],
    ['can be held until', offerThatIs('open', { holdUntil: on }), 'hold', ['held', 'held', 'cannot-be-held']],
    ['can be held until', offerThatIs('open', { holdUntil: on }), 'accept', ['accepted', 'accepted', 'accepted']],
    // "runs until the upgrade deadline"
    ...(['open', 'held'] as const).map((status): [string, Offer, OfferAction, [string, string, string]] => [
      'has upgrades until',
      offerThatIs(status, { upgradesUntil: on }),
      'accept-with-upgrades',
      ['accepted with upgrades', 'accepted with upgrades', 'no-more-upgrades'],
    ]),
    [
      'has upgrades until',
      offerThatIs('open', { upgradesUntil: on }),
      'hold-with-upgrades',
      ['held with upgrades', 'held with upgrades', 'no-more-upgrades'],
    ],
    ['has upgrades until', offerThatIs('open', { upgradesUntil: on }), 'accept', ['accepted', 'accepted', 'accepted']],
    // "Withdrawal: free at any stage": an accepted offer is due no more.
    ['was due', offerThatIs('accepted', { dueAt: on }), 'withdraw', ['withdrawn', 'withdrawn', 'withdrawn']],
    // Held in time, it is due when the hold ends.
    ['was due', offerThatIs('held', { dueAt: on }), 'accept', ['accepted', 'accepted', 'accepted']],
    // An answer can be no older than the offer.
    ['was made', offerThatIs('open', { madeAt: on }), 'accept', ['before-it-was-made', 'accepted', 'accepted']],
  ])('to an offer that %s then, %o: %s', (_, offer, action, outcomes) => {
    expect([before, on, after].map((when) => answerTo(offer, action, when as Instant))).toEqual(outcomes);
    expect(answerTo(offer, action, justAfter)).toBe(outcomes[2]);
    // The same moment by other clocks.
    expect(answerTo(offer, action, '2017-10-30T14:00:00+01:00')).toBe(outcomes[1]);
    expect(answerTo(offer, action, '2017-10-30T08:00:00-05:00')).toBe(outcomes[1]);
  });

  it('is never late where there is no deadline, but no offer is held without one', () => {
    const offer = Offer.parse({ application: 'Ada', cohort: 'c1', status: 'open', dueAt: null, holdUntil: null });
    expect(actions.map((action) => answerTo(offer, action, '9999-12-31T23:59:59Z'))).toEqual([
      'accepted',
      'accepted with upgrades',
      'cannot-be-held',
      'cannot-be-held',
      'declined',
      'withdrawn',
    ]);
  });

  // "only one offer accepted or held at a time (scientist training text)"
  it.each<[Offer['status'], ResponseRefusal | undefined]>([
    ['open', undefined],
    ['held', 'another-offer'],
    ['accepted', 'another-offer'],
    ['declined', undefined],
    ['expired', undefined],
    ['withdrawn', undefined],
    ['superseded', undefined],
    ['enrolled', 'another-offer'],
  ])('beside another offer that is %s: %s', (status, reason) => {
    const other = offerThatIs(status, { cohort: 'c3' });
    for (const offer of [offerThatIs('open'), offerThatIs('held')]) {
      const offers = [offer, other, offerThatIs('accepted', { application: 'Ben' })];
      expect(answerTo(offer, 'accept', at, offers)).toBe(reason ?? 'accepted');
      expect(answerTo(offer, 'decline', at, offers)).toBe('declined');
      expect(answerTo(offer, 'withdraw', at, offers)).toBe('withdrawn');
    }
    expect(answerTo(offerThatIs('open'), 'hold', at, [other])).toBe(reason ?? 'held');
  });

  it('is one of six', () => {
    const message =
      "respond: 'constructor' is no action; enter one of accept, accept-with-upgrades, hold, hold-with-upgrades, decline, withdraw";
    expect(() => respond(offerThatIs('open'), 'constructor' as 'accept', { at })).toThrow(new RangeError(message));
  });

  it('needs to have come at an instant, though nothing may be due', () => {
    for (const action of actions) {
      expect(() => respond(offerThatIs('open'), action, { at: 'tomorrow' as Instant })).toThrow(RangeError);
      expect(() => respond(offerThatIs('declined'), action, { at: 'tomorrow' as Instant })).toThrow(RangeError);
    }
  });

  describe('of somebody who was promised a place in a later cohort', () => {
    const deferred = { application: 'Ada', cohort: 'c1', status: 'deferred', deferredTo: 'c3' } as const;
    const offer = { application: 'Ada', cohort: 'c2', status: 'open' } as const;

    it.each(['accept', 'accept-with-upgrades'] as const)('cannot be to %s another one', (action) => {
      const response = respond(offer, action, { at, offers: [deferred, offer] });
      expect(response).toEqual({ outcome: 'refused', reason: 'another-offer', offer });
    });

    it('can be to decline another one, and to accept the one that was promised', () => {
      expect(respond(offer, 'decline', { at, offers: [deferred, offer] }).outcome).toBe('recorded');
      const promised = { ...offer, cohort: 'c3' };
      expect(respond(promised, 'accept', { at, offers: [deferred, promised] }).outcome).toBe('recorded');
    });
  });

  it('of somebody who left a cohort can be to accept a place in another one', () => {
    const left = { application: 'Ada', cohort: 'c1', status: 'enrolled' } as const;
    const offer = { application: 'Ada', cohort: 'c2', status: 'open' } as const;
    const enrolment = { application: 'Ada', cohort: 'c1', status: 'withdrawn' } as const;
    const asked = { at, offers: [left, offer] } as const;
    expect(respond(offer, 'accept', { ...asked, enrolments: [enrolment] }).outcome).toBe('recorded');
    expect(respond(offer, 'accept', { ...asked, enrolments: [{ ...enrolment, status: 'completed' }] }).outcome).toBe(
      'refused',
    );
    expect(respond(offer, 'accept', asked).outcome).toBe('refused');
  });
});
