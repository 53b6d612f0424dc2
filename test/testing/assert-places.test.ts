import { allocate, availability, minimumGuarantee, rank } from 'digital-academy';
import { assertPlaces } from 'digital-academy/testing';
import { describe, expect, it } from 'vitest';

const ranking = rank([
  { id: 'Ada', groups: ['exemplar'], score: 17 },
  { id: 'Ben', groups: [], score: 19 },
  { id: 'Cai', groups: [], score: 18 },
  { id: 'Dee', groups: [], score: 16 },
]);
const plan = minimumGuarantee(
  [
    { group: 'exemplar', places: 1 },
    { group: 'pilot', places: 1 },
  ],
  { open: 1, unfilled: 'hold' },
);
const allocation = allocate(plan, ranking);

describe('the assertion about people', () => {
  it('passes who is placed in any order, who waits in theirs, and what stays empty', () => {
    assertPlaces(allocation, { placed: ['Ada', 'Ben'], waiting: ['Cai', 'Dee'], unfilled: { pilot: 1, open: 0 } });
    assertPlaces(allocation, { placed: ['Ben', 'Ada'] });
  });

  it.each([
    ['somebody else is placed', { placed: ['Ben', 'Cai'] }],
    ['fewer are placed', { placed: ['Ben'] }],
    ['nobody is placed', { placed: [] }],
    ['the line has another order', { waiting: ['Dee', 'Cai'] }],
    ['no place is empty', { unfilled: {} }],
    ['an open place is empty', { unfilled: { open: 1 } }],
  ])('fails when %s', (_, expected) => {
    expect(() => {
      assertPlaces(allocation, expected);
    }).toThrow(/expected/);
  });

  it('says of everybody who is elsewhere than expected why', () => {
    expect(() => {
      assertPlaces(allocation, { placed: ['Ben', 'Cai'] });
    }).toThrow(
      'Ada, Ben placed, expected Ben, Cai placed: Ada, ranked 3, has a place kept for exemplar,\n' +
        '  Cai, ranked 2, is number 1 of 2 on the waiting list. The line for open places is rank 1',
    );
    expect(() => {
      assertPlaces(allocation, { placed: ['Ada', 'Ben', 'Zoe'] });
    }).toThrow('Zoe was not ranked');
    expect(() => {
      assertPlaces(allocation, { unfilled: { pilot: 1, open: -1 } });
    }).toThrow('1 of pilot unfilled, expected -1 of open, 1 of pilot unfilled');
  });

  it.each([
    ['nothing', {}],
    ['nothing', { placed: undefined }],
    ["'wating'", { placed: ['Ada', 'Ben'], wating: ['nobody'] }],
    ["'available'", { placed: ['Ada', 'Ben'], available: 99 }],
  ])('is told %s, and says what can be expected', (what, expected) => {
    expect(() => {
      assertPlaces(allocation, expected);
    }).toThrow(
      new RangeError(`assertPlaces: ${what} is expected; name one of placed, waiting, unfilled at least, and no other`),
    );
  });

  it('knows what can be expected', () => {
    expect(() => {
      // @ts-expect-error an allocation has no count of places taken
      assertPlaces(allocation, { taken: 2 });
    }).toThrow();
  });
});

describe('the assertion about numbers', () => {
  const use = availability({ places: 50, taken: 40, offered: 3, keptBack: 2 });

  it('passes what is so', () => {
    assertPlaces(use, { available: 5 });
    assertPlaces(use, { taken: 40, offered: 3, keptBack: 2, overbooked: 0 });
  });

  it('says what the number is made of', () => {
    expect(() => {
      assertPlaces(use, { available: 6 });
    }).toThrow('5 available, expected 6 available: of 50 places 40 taken, 3 offered, 2 kept back');
  });

  it('tells 49, 50 and 51 taken of 50 apart', () => {
    assertPlaces(availability({ places: 50, taken: 49 }), { available: 1, overbooked: 0 });
    assertPlaces(availability({ places: 50, taken: 50 }), { available: 0, overbooked: 0 });
    assertPlaces(availability({ places: 50, taken: 51 }), { available: 0, overbooked: 1 });
  });

  it.each([
    ['a promise: await it', Promise.resolve(use)],
    ['null', null],
    ['number', 5],
    ['an object with placed', { placed: [] }],
  ])('refuse what is neither: %s', (what, places) => {
    expect(() => {
      assertPlaces(places as never, { available: 5 } as never);
    }).toThrow(new RangeError(`assertPlaces: expected an allocation, or how places are used, got ${what}`));
  });

  it('is told a misspelt count', () => {
    expect(() => {
      assertPlaces(use, { availble: 5 } as never);
    }).toThrow(/^assertPlaces: 'availble' is expected; name one of places, taken/);
  });
});
