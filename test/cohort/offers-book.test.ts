import {
  cohortAvailability,
  OfferBook,
  openOfferBook,
  recordEvents,
  type Enrolment,
  type Offer,
  type OfferEvent,
} from 'digital-academy';
import { describe, expect, it } from 'vitest';
import { orNothing } from './or-nothing.ts';
import { problemsOf } from './problems.ts';

const people = [{ id: 'Ada' }, { id: 'Ben' }];
const book = openOfferBook([{ id: 'c1', places: 1 }], people);
const toAda: OfferEvent = {
  id: 'e1',
  at: '2017-10-26T13:00:00Z',
  type: 'offer',
  offer: { application: 'Ada', cohort: 'c1', status: 'open' },
};

describe('a book of offers', () => {
  it('opens with the places of each cohort, and nothing that has happened', () => {
    const plan = { format: 1, blocks: [{ group: 'x', places: 3, unfilled: 'hold' }], overlap: 'smart' } as const;
    const opened = openOfferBook(
      [
        { id: 'c1', places: 2 },
        { id: 'c2', plan },
      ],
      people,
    );
    expect(opened).toEqual({
      format: 1,
      places: { c1: 2, c2: 3 },
      applications: ['Ada', 'Ben'],
      offers: [],
      enrolments: [],
      withdrawn: [],
      events: [],
    });
    expect(OfferBook.parse(opened)).toEqual(opened);
    expect(OfferBook.parse({ ...opened, format: undefined })).toEqual(opened);
  });

  it('opens for each cohort and application once', () => {
    expect(() =>
      openOfferBook(
        [
          { id: 'c1', places: 1 },
          { id: 'c1', places: 2 },
        ],
        [...people, ...people],
      ),
    ).toThrow(
      new RangeError(
        "openOfferBook: the cohort 'c1' is there more than once; more than one application is called 'Ada', 'Ben'",
      ),
    );
  });

  it('opens for no cohort whose places are not known or change by the day', () => {
    expect(() => openOfferBook([{ id: 'c1' }], [])).toThrow(
      new RangeError("openOfferBook: the places of the cohort 'c1' are not known"),
    );
    expect(() => openOfferBook([{ id: 'c1', places: 1, changes: [{}] }], [])).toThrow(/^openOfferBook: .*cohortOn$/);
  });

  it.each(['__proto__', 'constructor', 'toString', '0', 'a b', "'"])(
    'loses no cohort in silence, be it called %s',
    (id) => {
      const opened = orNothing(() => openOfferBook([{ id, places: 1 }], people));
      if (!opened) return;
      const stored = OfferBook.parse(JSON.parse(JSON.stringify(opened)));
      expect(Object.entries(stored.places)).toEqual([[id, 1]]);
      const offer = (to: string): OfferEvent => ({
        ...{ id: `to ${to}`, at: toAda.at, type: 'offer' },
        offer: { application: to, cohort: id, status: 'open' },
      });
      const { refused } = recordEvents(stored, [offer('Ada'), offer('Ben')]);
      expect(refused.map(({ event, reason }) => [event.id, reason])).toEqual([['to Ben', 'no-place']]);
    },
  );

  it('tells applications and cohorts apart, however they are called', () => {
    const opened = openOfferBook(
      [
        { id: 'c', places: 1 },
        { id: 'b","c', places: 1 },
      ],
      [{ id: 'a","b' }, { id: 'a' }],
    );
    const offer = (id: string, application: string, cohort: string): OfferEvent => ({
      ...{ id, at: toAda.at, type: 'offer' },
      offer: { application, cohort, status: 'open' },
    });
    const { book: after, refused } = recordEvents(opened, [offer('e1', 'a","b', 'c'), offer('e2', 'a', 'b","c')]);
    expect(refused).toEqual([]);
    expect(after.offers.length).toBe(2);
  });

  it('names all that is wrong at once, and what to enter', () => {
    expect(problemsOf(OfferBook, {})).toEqual({
      places: 'Enter the number of places, by cohort',
      applications: 'Enter the ids of the applications',
      offers: 'Enter the offers',
      enrolments: 'Enter the enrolments',
      withdrawn: 'Enter the ids of the applications that were withdrawn',
      events: 'Enter the ids of the events that were recorded',
    });
    const wrong = { ...book, places: { c1: -1 }, applications: [''], offers: [{}], events: [4], sum: 1 };
    expect(problemsOf(OfferBook, wrong)).toMatchObject({
      '': "Remove 'sum': it does not belong here",
      'places.c1': 'Enter the number of places, as a whole number that is 0 or more',
      'applications.0': 'Enter an id, as text that is not empty, like a17',
      'offers.0.application': 'Enter an id, as text that is not empty, like a17',
      'events.0': 'Enter an id, as text that is not empty, like a17',
    });
    expect(problemsOf(OfferBook, [])).toHaveProperty(['']);
  });

  // A book that was made elsewhere: it is refused, or its places are counted as the cohort counts them.
  const offerTo = (status: Offer['status']): Offer => ({ application: 'Ben', cohort: 'c1', status });
  const enrolled: Enrolment = { application: 'Ben', cohort: 'c1', status: 'enrolled' };
  it.each<[string, Partial<OfferBook>]>([
    ['an offer', { offers: [offerTo('accepted')] }],
    ['an enrolment that no offer led to', { enrolments: [enrolled] }],
    ['two offers to one person', { offers: [offerTo('accepted'), offerTo('declined')] }],
    ['two offers, the other way round', { offers: [offerTo('declined'), offerTo('accepted')] }],
    [
      'two enrolments of one person',
      { offers: [offerTo('enrolled')], enrolments: [enrolled, { ...enrolled, status: 'withdrawn' }] },
    ],
    [
      'a withdrawn enrolment beside an open offer',
      { offers: [offerTo('open')], enrolments: [{ ...enrolled, status: 'withdrawn' }] },
    ],
    [
      'an observer beside an accepted offer',
      { offers: [offerTo('accepted')], enrolments: [{ ...enrolled, status: 'withdrawn', role: 'observer' }] },
    ],
  ])('never gives a place twice, if it has %s', (_, found) => {
    const parsed = OfferBook.safeParse({ ...book, ...found });
    if (!parsed.success) return;
    const { taken, offered } = cohortAvailability({ id: 'c1', places: 1 }, parsed.data);
    expect(taken + offered).toBe(1);
    expect(recordEvents(parsed.data, [toAda]).refused.map(({ reason }) => reason)).toEqual(['no-place']);
  });

  it.each<[string, Partial<OfferBook>]>([
    ['nobody', { enrolments: [{ ...enrolled, role: 'staff' }] }],
    ['somebody who has left', { offers: [offerTo('enrolled')], enrolments: [{ ...enrolled, status: 'withdrawn' }] }],
  ])('gives a place that is used by %s', (_, found) => {
    expect(recordEvents(OfferBook.parse({ ...book, ...found }), [toAda]).refused).toEqual([]);
  });
});
