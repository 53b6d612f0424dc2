import { rank, waitingList, type CohortRecords, type Enrolment, type Offer } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsIn } from './arbitraries.ts';
import { rankingsOver } from './offer-arbitraries.ts';
import { foundRecords } from './offer-records.ts';

const ranking = rank([
  { id: 'Ada', groups: [], score: 2, preferences: ['c1', 'c2'] },
  { id: 'Ben', groups: [], score: 1, preferences: ['c1', 'c2'] },
]);
const c1 = { id: 'c1', places: 1 };
const c2 = { id: 'c2', places: 1 };

function records(...offers: Partial<Offer>[]): CohortRecords {
  return {
    offers: offers.map((offer) => ({ application: 'Ada', cohort: 'c1', status: 'open', ...offer })),
    enrolments: [],
  };
}

describe('a waiting list', () => {
  // Whoever has a place that is not to be replaced, or one they like better, or had their turn, does not wait.
  it.each<[string, Partial<Offer>, waitsForFirst: boolean, waitsForSecond: boolean]>([
    ['an open offer of the best', {}, false, false],
    ['an open offer of the second', { cohort: 'c2' }, true, false],
    ['a held offer of the second', { cohort: 'c2', status: 'held' }, true, false],
    ['a place in the second', { cohort: 'c2', status: 'accepted' }, false, false],
    ['a place in the second with upgrades', { cohort: 'c2', status: 'accepted', upgrades: true }, true, false],
    ['a place in the best with upgrades', { status: 'accepted', upgrades: true }, false, false],
    ['started in the second', { cohort: 'c2', status: 'enrolled' }, false, false],
    ['declined the best', { status: 'declined' }, false, true],
    ['let the best expire', { status: 'expired' }, false, true],
    ['withdrew from the best', { status: 'withdrawn' }, false, true],
    ['left the second for a better one', { cohort: 'c2', status: 'superseded' }, true, false],
    ['declined one they do not list', { cohort: 'c9', status: 'declined' }, true, true],
  ])('with somebody who has %s', (_, offer, waitsForFirst, waitsForSecond) => {
    expect(idsIn(waitingList(c1, ranking, records(offer))).includes('Ada')).toBe(waitsForFirst);
    expect(idsIn(waitingList(c2, ranking, records(offer))).includes('Ada')).toBe(waitsForSecond);
    expect(idsIn(waitingList(c1, ranking, records(offer)))).toContain('Ben');
  });

  it('has nobody who withdrew as a whole, and nobody who does not list the cohort', () => {
    expect(idsIn(waitingList(c1, ranking, { ...records(), withdrawn: ['Ada'] }))).toEqual(['Ben']);
    expect(waitingList({ id: 'c3', places: 1 }, ranking, records())).toEqual([]);
  });

  it.each<[Enrolment['role'], string[]]>([
    [undefined, ['Ben']],
    ['learner', ['Ben']],
    ['staff', ['Ada', 'Ben']],
    ['observer', ['Ada', 'Ben']],
  ])('has people who are in a cohort, but have no place there, like %s', (role, names) => {
    const enrolments: Enrolment[] = [{ application: 'Ada', cohort: 'c2', status: 'enrolled', role }];
    expect(idsIn(waitingList(c1, ranking, { offers: [], enrolments }))).toEqual(names);
  });

  it('says where each stands in the ranking and among those who wait', () => {
    expect(waitingList(c1, ranking, records({})).map(({ id, rank: own, position }) => [id, own, position])).toEqual([
      ['Ben', 2, 1],
    ]);
    expect(waitingList(c1, ranking, records())).toEqual([
      { ...ranking.ranked[0], rank: 1, position: 1 },
      { ...ranking.ranked[1], rank: 2, position: 2 },
    ]);
  });

  it('has, with those who hold a place and those who are gone, everybody once', () => {
    const cases = rankingsOver(undefined).chain((one) => fc.tuple(fc.constant(one), foundRecords(['c1'], one)));
    fc.assert(
      fc.property(cases, ([people, found]) => {
        const waiting = idsIn(waitingList(c1, people, found));
        const had = new Set([...found.offers.map(({ application }) => application), ...(found.withdrawn ?? [])]);
        expect([...waiting, ...had].sort()).toEqual(idsIn(people.ranked.map((one) => ({ ...one, rank: 1 }))).sort());
      }),
    );
  });

  it('is not made up for offers to strangers', () => {
    expect(() => waitingList(c1, ranking, records({ application: 'Zed' }))).toThrow(
      new RangeError("waitingList: there are offers for 'Zed', not in the ranking"),
    );
    expect(waitingList(c1, ranking, records({ application: 'Zed', cohort: 'c2' })).length).toBe(2);
  });
});
