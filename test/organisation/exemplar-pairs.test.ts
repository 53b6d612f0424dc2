import { exemplarPairs, exemplarsOn, oneBodyOn, type CalendarDate, type SuccessionOptions } from 'digital-academy';
import { exemplars, organisations, successions } from 'digital-academy/data';
import { describe, expect, it } from 'vitest';
import { event, listOf, recordOf } from './succession-events.ts';

const { exemplar, fastFollower } = exemplars.lists;

describe('exemplarsOn', () => {
  it.each([
    ['2016-09-06', 0],
    ['2016-09-07', 12],
    ['2017-03-30', 12],
    ['2017-03-31', 23],
    ['2018-01-25', 23],
    ['2018-01-26', 26],
  ] as const)('on %s has %i exemplars', (asOf, count) => {
    const { listed, notKnown, complete } = exemplarsOn(exemplar, { asOf });
    expect([listed.length, notKnown.length, complete]).toEqual([count, 0, true]);
  });

  it('has those of a sector, of a wave, and of both', () => {
    const count = (of: object) => exemplarsOn(exemplar, { asOf: '2018-01-26', ...of }).listed.length;
    expect([count({ sector: 'acute' }), count({ sector: 'mental-health' }), count({ sector: 'ambulance' })]).toEqual([
      16, 7, 3,
    ]);
    expect([count({ wave: 'acute-1' }), count({ wave: 'acute-2' }), count({ wave: 'acute-3' })]).toEqual([12, 4, 0]);
    expect(count({ wave: 'acute-1', sector: 'ambulance' })).toBe(0);
  });

  it.each([
    ['2017-09-11', 0, 8],
    ['2017-09-12', 14, 8],
    ['2018-01-30', 14, 8],
    ['2018-01-31', 13, 8],
    ['2019-06-29', 13, 8],
    ['2019-06-30', 14, 7],
  ] as const)('on %s knows %i followers, and does not know of %i', (asOf, listed, notKnown) => {
    const answer = exemplarsOn(fastFollower, { asOf });
    expect([answer.listed.length, answer.notKnown.length, answer.complete]).toEqual([listed, notKnown, false]);
  });

  it('does not answer for a day that is not real', () => {
    expect(() => exemplarsOn(exemplar, { asOf: '2017-02-29' })).toThrow(/^exemplarsOn: '2017-02-29'/);
  });
});

describe('exemplarPairs', () => {
  const answersOn = (asOf: CalendarDate) =>
    Object.fromEntries(
      exemplarPairs(exemplars, { asOf }).map((pair) => [`${pair.exemplar} ${pair.follower}`, pair.answer]),
    );

  it('has a pair for every follower, whatever became of it', () => {
    expect(Object.keys(answersOn('2017-09-12'))).toHaveLength(22);
  });

  it('says yes from the day on which both were announced, and no before it', () => {
    expect(answersOn('2017-09-11')['RM3 RW6']).toBe('no');
    expect(answersOn('2017-09-12')['RM3 RW6']).toBe('yes');
  });

  it('does not say yes of a proposal, nor of an announcement without a day', () => {
    expect(answersOn('2018-02-01')['RW4 RTV']).toBe('not-known');
    expect(answersOn('2018-02-01')['RAL RAP']).toBe('not-known');
    expect(answersOn('2019-06-30')['RAL RAP']).toBe('yes');
  });

  it('says no from the day by which the follower was dropped', () => {
    expect(answersOn('2018-01-30')['RBA RXL']).toBe('yes');
    expect(answersOn('2018-01-31')['RBA RXL']).toBe('no');
  });

  it('has one pair for each of several followers and of several exemplars', () => {
    const followersOf = (code: string) =>
      exemplarPairs(exemplars, { asOf: '2017-09-12' }).filter((pair) => pair.exemplar === code);
    expect(followersOf('RQ6').map(({ follower }) => follower)).toEqual(['REP', 'RVW']);
    const [entry, ...others] = fastFollower.entries;
    const shared = { ...entry!, partners: ['RM3', 'RQM'] };
    const lists = { exemplar, fastFollower: { ...fastFollower, entries: [shared, ...others] } };
    const pairs = exemplarPairs({ format: 1, lists }, { asOf: '2017-09-12' }).slice(0, 2);
    expect(pairs.map((pair) => [pair.exemplar, pair.asExemplar.reason, pair.asExemplar.entry?.code])).toEqual([
      ['RM3', 'announced', 'RM3'],
      ['RQM', 'announced-jointly', 'RYJ'],
    ]);
  });

  it('has those of a sector and of a wave', () => {
    const count = (of: object) => exemplarPairs(exemplars, { asOf: '2017-09-12', ...of }).length;
    expect([count({ sector: 'acute' }), count({ wave: 'mental-health-ff-proposed' })]).toEqual([15, 7]);
  });

  it('names those who were exemplar jointly', () => {
    const joint = exemplarPairs(exemplars, { asOf: '2017-09-12' }).find((pair) => pair.exemplar === 'RYJ');
    expect(joint).toMatchObject({ follower: 'RQM', answer: 'yes', asExemplar: { entry: { jointWith: ['RQM'] } } });
  });

  it('does not answer for a day that is not real', () => {
    expect(() => exemplarPairs(exemplars, { asOf: '2017-02-29' })).toThrow(/^exemplarPairs: '2017-02-29'/);
  });
});

describe('oneBodyOn', () => {
  const on = '2020-04-01';
  const ask = (options: Partial<SuccessionOptions>, pair = ['AAA', 'BBB'] as const) => {
    const { answer, bodies } = oneBodyOn(pair, { asOf: on, successions: listOf([]), ...options });
    return [answer, ...bodies];
  };

  it('is yes where both went into a third, or one into the other', () => {
    const merger = [event('AAA → CCC', 'merger', { on }), event('BBB → CCC', 'merger', { on })];
    expect(ask({ successions: listOf(merger) })).toEqual(['yes', 'CCC']);
    expect(ask({ successions: listOf(merger), asOf: '2020-03-31' })).toEqual(['no']);
    expect(ask({ successions: listOf([event('BBB → AAA', 'acquisition', { on })]) })).toEqual(['yes', 'AAA']);
    expect(ask({ successions: listOf([event('AAA → BBB', 'acquisition', { on })]) })).toEqual(['yes', 'BBB']);
  });

  it('is no where only a part went over', () => {
    const events = [event('AAA → CCC', 'acquisition', { on }), event('AAA → BBB', 'partial-transfer', { on })];
    expect(ask({ successions: listOf(events) })).toEqual(['no']);
  });

  it('is no only where it is known what became of both', () => {
    const incomplete = listOf([], { complete: false });
    const [one, other] = [recordOf('AAA', { inForceOn: on }), recordOf('BBB', { inForceOn: on })];
    expect(ask({ successions: incomplete })).toEqual(['not-known']);
    expect(ask({ successions: incomplete, organisations: [one] })).toEqual(['not-known']);
    expect(ask({ successions: incomplete, organisations: [one, other] })).toEqual(['no']);
    expect(ask({ organisations: [recordOf('AAA', { closedOn: '2020-03-31' })] })).toEqual(['not-known']);
    expect(ask({ successions: listOf([event('AAA → BBB', 'merger')]) })).toEqual(['not-known']);
  });

  it('does not find one body in two that both are closed and untraced', () => {
    const organisations = [recordOf('AAA', { closedOn: '2020-03-31' }), recordOf('BBB', { closedOn: '2020-03-31' })];
    expect(ask({ organisations })).toEqual(['not-known']);
  });

  it('makes one body of five pairs of 2017 by 2026, and not of the others', () => {
    const options = { asOf: '2026-01-01', successions, organisations: organisations.records } as const;
    const pairs = exemplarPairs(exemplars, { asOf: '2017-12-31' });
    const answers = pairs.map((pair) => ({ pair, ...oneBodyOn([pair.exemplar, pair.follower], options) }));
    const merged = answers.filter(({ answer }) => answer === 'yes');
    expect(merged.map(({ pair, bodies }) => [pair.exemplar, pair.follower, ...bodies])).toEqual([
      ['RLN', 'RE9', 'R0B'],
      ['RC9', 'RC1', 'RC9'],
      ['RAL', 'RAP', 'RAL'],
      ['RM3', 'RW6', 'RM3'],
      ['RW4', 'RTV', 'RW4'],
    ]);
    const apart = answers
      .filter(({ answer }) => answer === 'no')
      .map(({ pair }) => `${pair.exemplar} ${pair.follower}`);
    expect(apart).toEqual([
      'RBS REN',
      'RGT RRV',
      'RYJ RQM',
      'RTD RR7',
      'RTH RHW',
      'RGR RD8',
      'RBL RJR',
      'RXT RYG',
      'RNU RX2',
      'RV5 RWK',
    ]);
  });
});
