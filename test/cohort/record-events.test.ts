import {
  openOfferBook,
  recordEvents,
  type EventRefusal,
  type Instant,
  type Offer,
  type OfferAction,
  OfferEvent,
} from 'digital-academy';
import { describe, expect, it } from 'vitest';

const at = '2017-10-26T13:00:00Z';
const late = '2017-10-30T13:00:01Z';
const holdUntil = '2017-11-10T16:00:00Z';

let count = 0;
const head = (when: Instant = at) => ({ id: `e${(count += 1)}`, at: when });
const toAda = { application: 'Ada', cohort: 'c1' };

function offer(application = 'Ada', cohort = 'c1', more: Partial<Offer> = {}): OfferEvent {
  return { ...head(), type: 'offer', offer: { application, cohort, status: 'open', holdUntil, ...more } };
}
function answer(action: OfferAction, application = 'Ada', cohort = 'c1', when = at as Instant): OfferEvent {
  return { ...head(when), type: 'answer', application, cohort, action };
}
function accepted(application = 'Ada', cohort = 'c1', action: OfferAction = 'accept'): OfferEvent[] {
  return [offer(application, cohort), answer(action, application, cohort)];
}
const withUpgrades = (application = 'Ada', cohort = 'c1') => accepted(application, cohort, 'accept-with-upgrades');
const withdrawal = (application = 'Ada'): OfferEvent => ({
  ...head(),
  type: 'withdrawal',
  application,
  by: 'applicant',
});
const upgrade = (from: string, cohort: string, when = at as Instant): OfferEvent => ({
  ...head(when),
  type: 'upgrade',
  moves: [{ application: 'Ada', from, cohort }],
});
const deferral = (to: string): OfferEvent => ({ ...head(), type: 'deferral', ...toAda, to });
const enrolment = (): OfferEvent => ({ ...head(), type: 'enrolment', ...toAda });
const completion = (): OfferEvent => ({ ...head(), type: 'completion', ...toAda });
const deadline = (when: Instant = late): OfferEvent => ({ ...head(when), type: 'deadline', ...toAda });
const places = (cohort: string, number: number): OfferEvent => ({ ...head(), type: 'places', cohort, places: number });

const due = { dueAt: '2017-10-30T13:00:00Z' } as const;
const book = openOfferBook(
  [
    { id: 'c1', places: 1 },
    { id: 'c2', places: 1 },
    { id: 'c3', places: 1 },
  ],
  [{ id: 'Ada' }, { id: 'Ben' }],
);

function statusesAfter(...events: OfferEvent[]): string[] {
  const { book: after, refused } = recordEvents(book, events);
  expect(refused).toEqual([]);
  return after.offers.map(({ application, cohort, status }) => `${application} ${cohort} ${status}`);
}

describe('an event', () => {
  it.each<[string, OfferEvent[], OfferEvent, EventRefusal]>([
    ['an application that is there', [], { ...head(), type: 'application', application: 'Ada' }, 'already-applied'],
    ['an offer to nobody known', [], offer('Zed'), 'unknown-application'],
    ['an offer of no cohort', [], offer('Ada', 'c9'), 'unknown-cohort'],
    ['an offer that is held from the start', [], offer('Ada', 'c1', { status: 'held' }), 'not-open'],
    ['an offer where none is free', [offer('Ben')], offer('Ada'), 'no-place'],
    ['an offer where it was taken', accepted('Ben'), offer('Ada'), 'no-place'],
    ['an offer where it is promised', [...accepted(), deferral('c2')], offer('Ben', 'c2'), 'no-place'],
    ['an offer after a cut', [places('c1', 0)], offer(), 'no-place'],
    ['a second offer of one cohort', [offer()], offer(), 'already-offered'],
    ['a second offer to the enrolled', [...accepted(), enrolment()], offer(), 'already-offered'],
    ['an offer of another cohort to them', [...accepted(), enrolment()], offer('Ada', 'c2'), 'another-offer'],
    ['an offer to who accepted another', accepted(), offer('Ada', 'c2'), 'another-offer'],
    ['an offer to who declined it', [offer(), answer('decline')], offer(), 'already-gone'],
    ['an offer to who withdrew', [withdrawal()], offer(), 'already-gone'],
    ['an answer to no offer', [], answer('accept'), 'no-offer'],
    ['an answer after the deadline', [offer('Ada', 'c1', due)], answer('accept', 'Ada', 'c1', late), 'late'],
    ['an answer before the offer', [offer('Ada', 'c1', { madeAt: late })], answer('accept'), 'before-it-was-made'],
    ['a second answer', accepted(), answer('accept'), 'already-answered'],
    ['holding what cannot be held', [offer('Ada', 'c1', { holdUntil: null })], answer('hold'), 'cannot-be-held'],
    [
      'upgrades that are over',
      [offer('Ada', 'c1', { upgradesUntil: '2017-10-25T13:00:00Z' })],
      answer('hold-with-upgrades'),
      'no-more-upgrades',
    ],
    ['holding two', [offer(), offer('Ada', 'c2'), answer('hold')], answer('hold', 'Ada', 'c2'), 'another-offer'],
    ['a deadline of no offer', [], deadline(), 'no-offer'],
    ['a deadline that is now', [offer('Ada', 'c1', due)], deadline(due.dueAt), 'not-due'],
    ['a deadline of what was answered', accepted(), deadline(), 'already-answered'],
    ['a deadline of upgrades without end', withUpgrades(), deadline(), 'not-due'],
    ['a withdrawal of nobody known', [], withdrawal('Zed'), 'unknown-application'],
    ['a second withdrawal', [withdrawal()], withdrawal(), 'already-gone'],
    ['an upgrade from no offer', [], upgrade('c1', 'c2'), 'no-offer'],
    ['an upgrade nobody asked for', accepted(), upgrade('c1', 'c2'), 'no-more-upgrades'],
    [
      'an upgrade after its deadline',
      [offer('Ada', 'c1', { upgradesUntil: due.dueAt }), answer('accept-with-upgrades')],
      upgrade('c1', 'c2', late),
      'no-more-upgrades',
    ],
    ['an upgrade to no cohort', withUpgrades(), upgrade('c1', 'c9'), 'unknown-cohort'],
    ['an upgrade to where they are', withUpgrades(), upgrade('c1', 'c1'), 'already-offered'],
    ['an upgrade to where none is free', [...withUpgrades(), offer('Ben', 'c2')], upgrade('c1', 'c2'), 'no-place'],
    [
      'an upgrade to what they declined',
      [offer('Ada', 'c2'), answer('decline', 'Ada', 'c2'), ...withUpgrades()],
      upgrade('c1', 'c2'),
      'already-gone',
    ],
    ['a deferral of no offer', [], deferral('c2'), 'no-offer'],
    ['a deferral of what is open', [offer()], deferral('c2'), 'not-possible'],
    ['a deferral to the same cohort', accepted(), deferral('c1'), 'not-possible'],
    ['a deferral to no cohort', accepted(), deferral('c9'), 'unknown-cohort'],
    ['a deferral to where none is free', [...accepted(), offer('Ben', 'c2')], deferral('c2'), 'no-place'],
    ['an enrolment without an offer', [], enrolment(), 'no-offer'],
    ['an enrolment of who did not accept', [offer(), answer('hold')], enrolment(), 'not-possible'],
    ['a second enrolment', [...accepted(), enrolment()], enrolment(), 'not-possible'],
    ['a completion by nobody enrolled', accepted(), completion(), 'not-possible'],
    ['a second completion', [...accepted(), enrolment(), completion()], completion(), 'not-possible'],
    ['a completion after leaving', [...accepted(), enrolment(), withdrawal()], completion(), 'not-possible'],
  ])('that cannot happen is refused, and why: %s', (_, before, event, reason) => {
    const first = recordEvents(book, before);
    expect(first.refused).toEqual([]);
    expect(recordEvents(first.book, [event])).toMatchObject({
      book: { ...first.book, events: [...first.book.events, event.id] },
      refused: [{ event, reason }],
    });
  });

  it('that was refused is not tried again, though it could happen by now', () => {
    const second = offer('Ben');
    const { book: full } = recordEvents(book, [offer(), second]);
    const after = recordEvents(full, [answer('decline'), second]);
    expect(after.refused).toEqual([]);
    expect(after.book.offers.map(({ application }) => application)).toEqual(['Ada']);
    expect(recordEvents(after.book, [{ ...second, id: 'again' }]).refused).toEqual([]);
  });

  it('of no known type is an error, and so is a number of places that is none', () => {
    const strange = { ...head(), type: 'constructor' } as unknown as OfferEvent;
    expect(() => recordEvents(book, [strange])).toThrow(
      new RangeError("recordEvents: 'constructor' is no type of event"),
    );
    for (const number of [-1, 0.5, NaN, Infinity])
      expect(() => recordEvents(book, [places('c1', number)])).toThrow(RangeError);
  });

  it('cannot open a cohort that no stored book could have', () => {
    const message = "recordEvents: a cohort cannot have the id '__proto__'";
    expect(() => recordEvents(book, [places('__proto__', 1)])).toThrow(new RangeError(message));
    expect(OfferEvent.safeParse(places('__proto__', 1)).error?.issues[0]?.message).toBe(
      "Enter another id for the cohort than '__proto__'",
    );
  });
});

describe('a place', () => {
  // D2, row by row: what becomes of it, and whether Ben can have it.
  const kept = 'no-place';
  it.each<[string, OfferEvent[], string[], EventRefusal | undefined]>([
    ['OFFERED: taken', [offer()], ['open'], kept],
    ['OFFERED, accept: kept', accepted(), ['accepted'], kept],
    ['OFFERED, accept with upgrades: kept', withUpgrades(), ['accepted'], kept],
    ['OFFERED, hold: kept', [offer(), answer('hold')], ['held'], kept],
    ['OFFERED, decline: freed', [offer(), answer('decline')], ['declined'], undefined],
    ['OFFERED, due time passes: freed', [offer('Ada', 'c1', due), deadline()], ['expired'], undefined],
    ['OFFERED, due time passes, nobody knows when: freed', [offer(), deadline()], ['expired'], undefined],
    ['OFFERED, due time passes, nobody recorded it: taken', [offer('Ada', 'c1', due)], ['open'], kept],
    ['HELD, accept: kept', [offer(), answer('hold'), answer('accept')], ['accepted'], kept],
    ['HELD, decline: freed', [offer(), answer('hold'), answer('decline')], ['declined'], undefined],
    [
      'HELD, hold deadline passes: freed',
      [offer(), answer('hold'), deadline('2017-11-10T16:00:01Z')],
      ['expired'],
      undefined,
    ],
    [
      'ACCEPTED_UPGRADABLE, better place free: freed',
      [...withUpgrades(), upgrade('c1', 'c2')],
      ['superseded', 'accepted'],
      undefined,
    ],
    ['any live, withdraw: freed', [offer(), withdrawal()], ['withdrawn'], undefined],
    ['ACCEPTED, withdraw: freed', [...accepted(), answer('withdraw')], ['withdrawn'], undefined],
    ['ACCEPTED, deferral granted: freed', [...accepted(), deferral('c2')], ['deferred'], undefined],
    ['ACCEPTED, start of cohort: kept', [...accepted(), enrolment()], ['enrolled'], kept],
    ['completed: kept', [...accepted(), enrolment(), completion()], ['enrolled'], kept],
    ['completed, then withdrawn: kept', [...accepted(), enrolment(), completion(), withdrawal()], ['enrolled'], kept],
    ['enrolled, then withdrawn: freed', [...accepted(), enrolment(), withdrawal()], ['enrolled'], undefined],
  ])('%s', (_, events, statuses, reason) => {
    const { book: after, refused } = recordEvents(book, events);
    expect(refused).toEqual([]);
    expect(after.offers.map(({ status }) => status)).toEqual(statuses);
    expect(recordEvents(after, [offer('Ben')]).refused.map((one) => one.reason)).toEqual(reason ? [reason] : []);
  });

  it('promised in a later cohort is there for whoever was deferred, and free once they decline or withdraw', () => {
    const deferred = [...accepted(), deferral('c2')];
    expect(statusesAfter(...deferred, ...accepted('Ada', 'c2'))).toEqual(['Ada c1 deferred', 'Ada c2 accepted']);
    const declined = [offer('Ada', 'c2'), answer('decline', 'Ada', 'c2')];
    expect(statusesAfter(...deferred, ...declined, offer('Ben', 'c2'))).toContain('Ben c2 open');
    expect(statusesAfter(...deferred, withdrawal(), offer('Ben', 'c2'))).toEqual(['Ada c1 deferred', 'Ben c2 open']);
    const cut = recordEvents(book, [...deferred, places('c2', 0), offer('Ada', 'c2')]);
    expect(cut.refused).toEqual([]);
  });

  it('held with upgrades is replaced by a better one that comes free, which is held in turn', () => {
    const held = [offer('Ada', 'c1'), answer('hold-with-upgrades')];
    expect(statusesAfter(...held, upgrade('c1', 'c2'), offer('Ben'))).toEqual([
      'Ada c1 superseded',
      'Ada c2 held',
      'Ben c1 open',
    ]);
  });
});
