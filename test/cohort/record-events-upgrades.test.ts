import {
  OfferBook,
  openOfferBook,
  recordEvents,
  type EventRefusal,
  type Offer,
  type OfferEvent,
} from 'digital-academy';
import { describe, expect, it } from 'vitest';

type UpgradeMove = Extract<OfferEvent, { type: 'upgrade' }>['moves'][number];

const at = '2017-10-26T13:00:00Z';
const cohorts = ['c1', 'c2', 'c3'].map((id) => ({ id, places: 1 }));
const people = ['Ada', 'Ben', 'Cai', 'Dee'].map((id) => ({ id }));

function has(application: string, cohort: string, more: Partial<Offer> = {}): Offer {
  return { application, cohort, status: 'accepted', upgrades: true, ...more };
}

// Ada has c2 and Ben c1, each of which would be the better one to the other; c3 is free.
const both = [has('Ada', 'c2'), has('Ben', 'c1')];
const adaUp: UpgradeMove = { application: 'Ada', from: 'c2', cohort: 'c1' };
const benUp: UpgradeMove = { application: 'Ben', from: 'c1', cohort: 'c2' };

function moved(offers: Offer[], moves: UpgradeMove[], places: Record<string, number> = {}) {
  const opened = openOfferBook(cohorts, people);
  const book = OfferBook.parse({ ...opened, places: { ...opened.places, ...places }, offers });
  const event: OfferEvent = { id: 'e1', at, type: 'upgrade', moves };
  const { book: after, refused } = recordEvents(book, [event]);
  if (refused.length > 0) expect(after).toEqual({ ...book, events: ['e1'] });
  const live = after.offers.filter(({ status }) => status === 'accepted' || status === 'held');
  return refused[0]?.reason ?? live.map(({ application, cohort }) => `${application} in ${cohort}`).sort();
}

describe('moves to better places', () => {
  it.each<[string, Offer[], UpgradeMove[], string[]]>([
    ['one to a free place', both, [{ ...adaUp, cohort: 'c3' }], ['Ada in c3', 'Ben in c1']],
    ['a swap', both, [adaUp, benUp], ['Ada in c1', 'Ben in c2']],
    ['a chain, the last first', both, [{ ...benUp, cohort: 'c3' }, adaUp], ['Ada in c1', 'Ben in c3']],
    ['a chain, the first first', both, [adaUp, { ...benUp, cohort: 'c3' }], ['Ada in c1', 'Ben in c3']],
    ['nobody', both, [], ['Ada in c2', 'Ben in c1']],
  ])('are recorded all at once: %s', (_, offers, moves, after) => {
    expect(moved(offers, moves)).toEqual(after);
  });

  it.each<[string, Offer[], UpgradeMove[], EventRefusal]>([
    ['half a swap', both, [adaUp], 'no-place'],
    [
      'two to one place',
      both,
      [
        { ...adaUp, cohort: 'c3' },
        { ...benUp, cohort: 'c3' },
      ],
      'no-place',
    ],
    ['one twice', both, [{ ...adaUp, cohort: 'c3' }, adaUp], 'not-possible'],
    [
      'one who accepted without upgrades',
      [both[0]!, has('Ben', 'c1', { upgrades: false })],
      [adaUp, benUp],
      'no-more-upgrades',
    ],
    ['one who has no offer', [both[0]!], [adaUp, benUp], 'no-offer'],
    [
      'one for whom they are over',
      [both[0]!, has('Ben', 'c1', { upgradesUntil: '2017-10-26T12:59:59Z' })],
      [adaUp, benUp],
      'no-more-upgrades',
    ],
    ['one to no cohort', both, [adaUp, { ...benUp, cohort: 'c9' }], 'unknown-cohort'],
    [
      'one who held too long',
      [has('Ada', 'c2', { status: 'held', holdUntil: '2017-10-26T12:59:59Z' })],
      [adaUp],
      'late',
    ],
  ])('are none if one of them cannot be: %s', (_, offers, moves, reason) => {
    expect(moved(offers, moves)).toBe(reason);
  });

  it('let nobody into a cohort that has more people than places, though another leaves it', () => {
    const crowded = [...both, has('Cai', 'c1', { upgrades: false })];
    expect(moved(crowded, [adaUp, { ...benUp, cohort: 'c3' }], { c1: 1 })).toBe('no-place');
    expect(moved(crowded, [adaUp, { ...benUp, cohort: 'c3' }], { c1: 2 })).toEqual([
      'Ada in c1',
      'Ben in c3',
      'Cai in c1',
    ]);
  });

  it.each(['accepted', 'held'] as const)('keep the terms of an offer that is %s, for the next move', (status) => {
    const until = { holdUntil: '2017-11-10T16:00:00Z', upgradesUntil: '2017-11-17T16:00:00Z' } as const;
    const before = has('Ada', 'c2', {
      status,
      ...until,
      madeAt: '2017-10-23T09:00:00Z',
      dueAt: '2017-10-25T09:00:00Z',
    });
    const book: OfferBook = { ...openOfferBook(cohorts, people), offers: [before] };
    const through = { kind: 'open', group: 'open' } as const;
    const event: OfferEvent = { id: 'e1', at, type: 'upgrade', moves: [{ ...adaUp, through }] };
    const [left, better] = recordEvents(book, [event]).book.offers;
    const { upgrades, ...rest } = before;
    expect(left).toEqual({ ...rest, status: 'superseded' });
    expect(better).toEqual({ application: 'Ada', cohort: 'c1', status, upgrades, madeAt: at, through, ...until });
  });
});
