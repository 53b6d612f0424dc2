import { allocate, explainPlacement, placementWords, rank, type PlacePlan } from 'digital-academy';
import { describe, expect, it } from 'vitest';

const plan: PlacePlan = {
  format: 1,
  blocks: [
    { group: 'exemplar', places: 2, unfilled: 'hold' },
    { group: 'follower', places: 3, unfilled: 'hold' },
    { group: 'nurse', places: 1, unfilled: 'release' },
    { group: 'open', places: 1 },
  ],
  overlap: 'in-order',
};

const ranking = rank(
  [
    { id: 'Ada', groups: [], score: 19 },
    { id: 'Ben', groups: ['exemplar'], score: 18.5 },
    { id: 'Cai', groups: ['exemplar'], score: 18 },
    { id: 'Dee', groups: [], score: 17.5 },
    { id: 'Eve', groups: ['exemplar'], score: 17 },
    { id: 'Fay', groups: ['follower'], score: 12 },
    { id: 'Gus', groups: ['follower'], score: 11 },
    { id: 'Hal', groups: [], score: 10 },
  ],
  { lottery: { seed: 's' } },
);

const allocation = allocate(plan, ranking);

describe('the explanation', () => {
  it.each([
    ['Ada', 'Ada, ranked 1, has an open place.'],
    ['Ben', 'Ben, ranked 2, has a place kept for exemplar.'],
    ['Dee', 'Dee, ranked 4, has a place that was kept for nurse and left empty by its members.'],
    ['Zoe', 'Zoe was not ranked.'],
  ])('says whose place %s has, or that there was nothing to decide', (id, text) => {
    expect(explainPlacement(id, allocation)).toBe(text);
  });

  it('says where somebody waits, each line and its distance, and the reserves that bound', () => {
    expect(explainPlacement('Eve', allocation).split('\n')).toEqual([
      'Eve, ranked 5, is number 1 of 2 on the waiting list.',
      'The line for open places is rank 4, 1 rank and 0.5 points above.',
      'The line for places kept for exemplar is rank 3, 2 ranks and 1 point above.',
      '2 places kept for follower went to members who rank lower. 1 place kept for follower stays empty.',
    ]);
    expect(explainPlacement('Hal', allocation).split('\n')).toEqual([
      'Hal, ranked 8, is number 2 of 2 on the waiting list.',
      'The line for open places is rank 4, 4 ranks and 7.5 points above.',
      '1 place kept for follower stays empty.',
    ]);
  });

  it('says so when the lottery decided', () => {
    const tied = ['a1', 'a2', 'a3'].map((id) => ({ id, groups: [], score: 16 }));
    const drawn = allocate({ ...plan, blocks: [{ group: 'open', places: 1 }] }, rank(tied, { lottery: { seed: 's' } }));
    expect(explainPlacement(drawn.waiting[1]!.id, drawn)).toMatch(
      /is rank 1, 2 ranks above with the same score, decided by lottery\.$/,
    );
  });

  it('says so when two with the same score were ranked in another way, and leaves out a score that does not explain', () => {
    const ranked = [16, 16, 17].map((score, i) => ({ id: `a${i}`, groups: [], score }));
    const decided = allocate({ ...plan, blocks: [{ group: 'open', places: 1 }] }, { format: 1, ranked });
    expect(explainPlacement('a1', decided)).toMatch(/is rank 1, 1 rank above with the same score\.$/);
    expect(explainPlacement('a2', decided)).toMatch(/is rank 1, 2 ranks above\.$/);
  });

  it('says so when no place was open to somebody', () => {
    const closed = allocate(
      { ...plan, blocks: plan.blocks.slice(0, 1) },
      { ...ranking, ranked: ranking.ranked.slice(0, 2) },
    );
    expect(explainPlacement('Ada', closed).split('\n')).toEqual([
      'Ada, ranked 1, is number 1 of 1 on the waiting list.',
      'No place was open to Ada.',
      '1 place kept for exemplar went to a member who ranks lower. 1 place kept for exemplar stays empty.',
    ]);
  });

  it('is in words that nobody can change for everybody', () => {
    expect(Object.isFrozen(placementWords)).toBe(true);
  });

  it('can be told in other words, sentence by sentence', () => {
    const words = { group: (group: string) => group.toUpperCase(), notRanked: () => 'Nid yw ar y rhestr.' };
    expect(explainPlacement('Ben', allocation, { words })).toBe('Ben, ranked 2, has a place kept for EXEMPLAR.');
    expect(explainPlacement('Dee', allocation, { words })).toMatch(/kept for NURSE and/);
    expect(explainPlacement('Eve', allocation, { words })).toMatch(
      /line for places kept for EXEMPLAR[^]*2 places kept for FOLLOWER/,
    );
    expect(explainPlacement('Zoe', allocation, { words })).toBe('Nid yw ar y rhestr.');
    expect(explainPlacement('Eve', allocation, { words: placementWords })).toBe(explainPlacement('Eve', allocation));
  });
});
