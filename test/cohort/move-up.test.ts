import type { CohortRecords, Offer, OfferEvent, UpgradeMove } from 'digital-academy';
import { moveUp, nextOffers, openOfferBook, rank, recordEvents } from 'digital-academy';
import { describe, expect, it } from 'vitest';

const at = '2018-01-10T09:00:00Z';
const preferences = ['spring', 'autumn'];
const ranking = rank([
  { id: 'Ada', groups: [], score: 2, preferences },
  { id: 'Ben', groups: [], score: 1, preferences },
]);
const cohorts = [
  { id: 'spring', places: 1 },
  { id: 'autumn', places: 1 },
];

describe('moving up', () => {
  it('by offers on record gives what an upgrade event gives', () => {
    const made = (application: string, cohort: string): OfferEvent => {
      const offer: Offer = {
        application,
        cohort,
        status: 'open',
        holdUntil: '2018-02-01T09:00:00Z',
        upgradesUntil: at,
      };
      return { id: `${application} ${cohort}`, at, type: 'offer', offer };
    };
    const { book } = recordEvents(openOfferBook(cohorts, ranking.ranked), [
      made('Ada', 'spring'),
      made('Ben', 'autumn'),
      { id: 'e1', at, type: 'answer', application: 'Ben', cohort: 'autumn', action: 'hold-with-upgrades' },
      { id: 'e2', at, type: 'answer', application: 'Ada', cohort: 'spring', action: 'decline' },
    ]);
    const { upgrades } = nextOffers(cohorts, ranking, book);
    const [move] = upgrades;
    expect(move).toMatchObject({ application: 'Ben', from: 'autumn', cohort: 'spring' });

    const offer = book.offers.find(({ application }) => application === 'Ben')!;
    const { superseded, better } = moveUp(offer, move!, { at });
    const after = recordEvents(book, [{ id: 'e3', at, type: 'upgrade', moves: upgrades }]).book;
    expect(after.offers.filter(({ application }) => application === 'Ben')).toEqual([superseded, better]);

    // What comes next is the same from the rows alone.
    const rows: CohortRecords = {
      offers: [...book.offers.filter((one) => one !== offer), superseded, better],
      enrolments: [],
    };
    expect(nextOffers(cohorts, ranking, rows)).toEqual(nextOffers(cohorts, ranking, after));
  });

  it.each<[string, Offer, UpgradeMove]>([
    ['of somebody else', offerOf({ application: 'Ada' }), moveTo()],
    ['of another cohort', offerOf({ cohort: 'spring' }), moveTo()],
    ['that is not to be replaced', offerOf({ upgrades: null }), moveTo()],
    ['that was not answered', offerOf({ status: 'open', upgrades: null }), moveTo()],
  ])('refuses an offer %s', (_, offer, move) => {
    expect(() => moveUp(offer, move, { at })).toThrow(
      /^moveUp: this is the offer of .*; give that of 'Ben' in 'autumn', accepted or held with upgrades$/,
    );
  });

  it('wants a moment', () => {
    expect(() => moveUp(offerOf({}), moveTo(), { at: 'now' as never })).toThrow(/^moveUp: 'now' is not an instant/);
  });
});

function offerOf(other: Partial<Offer>): Offer {
  return { application: 'Ben', cohort: 'autumn', status: 'accepted', upgrades: true, ...other };
}

function moveTo(): UpgradeMove {
  return { application: 'Ben', from: 'autumn', cohort: 'spring' };
}
