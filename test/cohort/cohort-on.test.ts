import { Cohort, cohortOn, nextOffers, rank, type CalendarDate, type PlacesChange } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from './offer-arbitraries.ts';
import { problemsOf } from './problems.ts';

const days = ['2017-10-31', '2017-11-01', '2017-11-02', '2017-12-24', '2018-01-01'] as const;
const cohort: Cohort = { format: 1, id: 'c1', programme: 'p', places: 50 };
const planOf = (places: number, releasedOn?: CalendarDate) =>
  ({ format: 1, blocks: [{ group: 'x', places, unfilled: 'hold', releasedOn }], overlap: 'smart' }) as const;

describe('a cohort on a day', () => {
  it.each<[CalendarDate, number]>([
    ['2017-10-31', 50],
    ['2017-11-01', 100],
    ['2017-11-02', 100],
    ['2017-12-31', 100],
    ['2018-01-01', 0],
  ])('%s, with 100 places from November and none from January, has %i', (asOf, places) => {
    const changes = [
      { on: '2018-01-01', places: 0 },
      { on: '2017-11-01', places: 100 },
    ] as const;
    for (const order of [changes, [...changes].reverse()]) {
      expect(cohortOn(deepFreeze({ ...cohort, changes: order }), { asOf })).toEqual({ ...cohort, places });
    }
  });

  it('has, of changes on one day, the last in the list', () => {
    const changes = [60, 70].map((places) => ({ on: '2017-11-01', places }) as const);
    expect(cohortOn({ ...cohort, changes }, { asOf: '2017-11-01' }).places).toBe(70);
    expect(cohortOn({ ...cohort, changes: [...changes].reverse() }, { asOf: '2017-11-01' }).places).toBe(60);
  });

  it('has the latest change, in whatever order they stand, and changes no more', () => {
    const change = fc.record({ on: fc.constantFrom(...days), places: fc.nat({ max: 99 }) });
    fc.assert(
      fc.property(fc.array(change), fc.constantFrom(...days), (changes, asOf) => {
        const past = changes.filter(({ on }) => on <= asOf);
        const latest = past
          .map(({ on }) => on)
          .sort()
          .at(-1);
        const places = past.filter(({ on }) => on === latest).at(-1)?.places ?? 50;
        const today = cohortOn(Cohort.parse({ ...cohort, changes }), { asOf });
        expect(today).toEqual({ ...cohort, places });
        expect(Cohort.parse(today)).toEqual(today);
        expect(cohortOn(today, { asOf: '9999-12-31' })).toEqual(today);
      }),
    );
  });

  it('has the plan of the change, and no number from before it', () => {
    const changes: PlacesChange[] = [{ on: '2017-11-01', plan: planOf(3) }];
    expect(cohortOn({ ...cohort, changes }, { asOf: '2017-10-31' })).toEqual(cohort);
    const { places, ...rest } = cohort;
    expect(places).toBe(50);
    expect(cohortOn({ ...cohort, changes }, { asOf: '2017-11-01' })).toEqual({ ...rest, plan: planOf(3) });
  });

  it('has released the places that are released by then', () => {
    const planned = { ...cohort, places: 2, plan: planOf(2, '2017-11-01') };
    expect(cohortOn(planned, { asOf: '2017-10-31' }).plan!.blocks[0]!.unfilled).toBe('hold');
    expect(cohortOn(planned, { asOf: '2017-11-01' }).plan!.blocks[0]!.unfilled).toBe('release');
    expect(cohortOn({ ...planned, changes: null }, { asOf: '2017-11-01' })).not.toHaveProperty('changes');
  });

  it('can be filled, which a cohort that changes cannot', () => {
    const changing: Cohort = { ...cohort, places: 0, changes: [{ on: '2017-11-01', places: 1 }] };
    const ranking = rank([{ id: 'Ada', groups: [], score: 1 }]);
    const records = { offers: [], enrolments: [] };
    const today = (asOf: CalendarDate) => nextOffers(cohortOn(changing, { asOf }), ranking, records).offers.length;
    expect([today('2017-10-31'), today('2017-11-01')]).toEqual([0, 1]);
    expect(() => nextOffers(changing, ranking, records)).toThrow(
      new RangeError("nextOffers: the cohort 'c1' changes; say of which day it is to be, with cohortOn"),
    );
    expect(nextOffers({ ...changing, places: 1, changes: [] }, ranking, records).offers.length).toBe(1);
  });

  it.each(['2017-02-29', '2017-11-01T00:00:00Z', ''])("is none on '%s', which is no day", (asOf) => {
    expect(() => cohortOn(cohort, { asOf: asOf as CalendarDate })).toThrow(
      new RangeError(`cohortOn: '${asOf}' is not a real day in the format YYYY-MM-DD`),
    );
  });
});

describe('the changes of a cohort', () => {
  it('are named with all that is wrong', () => {
    const changes = [
      { on: '2017-11-31', places: -1 },
      { on: '2017-11-01' },
      'more',
      { on: '2017-11-01', places: 1, place: 5 },
    ];
    expect(problemsOf(Cohort, { ...cohort, changes })).toEqual({
      'changes.0.on': expect.stringMatching(/^Enter a /) as string,
      'changes.0.places': 'Enter the number of places, as a whole number that is 0 or more',
      'changes.1': 'Enter the places or the plan from that day on',
      'changes.2': 'Enter a change of places: its day, and the places or the plan from then on',
      'changes.3': "Remove 'place': it does not belong here",
    });
  });

  it.each([
    [2, true],
    [3, false],
    [4, true],
  ])('to %i places and a plan of 3 disagree: %s', (places, isWrong) => {
    const changes = [{ on: '2017-11-01', places, plan: planOf(3) }];
    const problem = 'Enter as many places as the blocks of the plan have together, or leave this out';
    expect(problemsOf(Cohort, { ...cohort, changes })).toEqual(isWrong ? { 'changes.0.places': problem } : {});
  });

  const needed = { changes: 'Enter a plan in every change: this cohort shares its places out by a plan' };

  it('have a plan each, where the cohort has one', () => {
    const planned = { ...cohort, places: 3, plan: planOf(3) };
    expect(problemsOf(Cohort, { ...planned, changes: [{ on: '2017-11-01', places: 4 }] })).toEqual(needed);
    expect(problemsOf(Cohort, { ...planned, changes: [{ on: '2017-11-01', plan: planOf(4) }] })).toEqual({});
  });

  it('have a plan each after one that brings a plan, or the reserved places would be lost in silence', () => {
    const changes = [
      { on: '2017-11-01', plan: planOf(4) },
      { on: '2017-12-01', places: 5 },
    ];
    expect(problemsOf(Cohort, { ...cohort, changes })).toEqual(needed);
    expect(problemsOf(Cohort, { ...cohort, changes: [...changes].reverse() })).toEqual(needed);
  });
});
