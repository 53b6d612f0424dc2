import {
  exemplarPairs,
  exemplarsOn,
  exemplarStatus,
  oneBodyOn,
  successionsOfRecords,
  OdsRecord,
  type CalendarDate,
  type SuccessionOptions,
} from 'digital-academy';
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
    ['2017-03-30', 0, 8],
    ['2017-03-31', 0, 9],
    ['2017-09-11', 0, 9],
    ['2017-09-12', 14, 8],
    ['2018-01-30', 14, 8],
    ['2018-01-31', 13, 8],
    ['2019-06-29', 13, 8],
    ['2019-06-30', 14, 7],
  ] as const)('on %s knows %i followers, and does not know of %i', (asOf, listed, notKnown) => {
    const answer = exemplarsOn(fastFollower, { asOf });
    expect([answer.listed.length, answer.notKnown.length, answer.complete]).toEqual([listed, notKnown, false]);
  });

  it('counts who was named jointly with another in the entry of that one', () => {
    const on = (asOf: CalendarDate) =>
      exemplarsOn(exemplar, { asOf }).listed.flatMap(({ entry }) => [entry!.code, ...(entry!.jointWith ?? [])]);
    expect(on('2017-03-30')).not.toContain('RQM');
    expect(on('2017-03-31').filter((code) => ['RYJ', 'RQM'].includes(code))).toEqual(['RYJ', 'RQM']);
  });

  it('says the same as exemplarStatus does of every code, day by day', () => {
    const codes = new Set([...exemplar.entries, ...fastFollower.entries].map(({ code }) => code));
    for (const asOf of ['2016-09-06', '2017-03-30', '2017-03-31', '2017-09-11', '2017-09-12', '2018-01-31'] as const) {
      for (const [name, list] of Object.entries(exemplars.lists)) {
        const { listed } = exemplarsOn(list, { asOf });
        const named = listed.flatMap(({ entry }) => [entry!.code, ...(entry!.jointWith ?? [])]);
        const said = [...codes].filter((code) => {
          const status = exemplarStatus(code, { asOf, register: exemplars });
          return status[name as keyof typeof status].answer === 'yes';
        });
        expect([...named].sort()).toEqual(said.sort());
      }
    }
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

  it('has the pairs of those who were named jointly with a follower', () => {
    const [entry] = fastFollower.entries;
    const entries = [{ ...entry!, code: 'RW6', jointWith: ['RD1'], partners: ['RM3', 'RBA'] }];
    const lists = { exemplar, fastFollower: { ...fastFollower, entries } };
    const pairs = exemplarPairs({ format: 1, lists }, { asOf: '2017-09-12' });
    expect(pairs.map((pair) => [pair.exemplar, pair.follower, pair.answer, pair.asFollower.reason])).toEqual([
      ['RM3', 'RW6', 'yes', 'announced'],
      ['RBA', 'RW6', 'yes', 'announced'],
      ['RM3', 'RD1', 'yes', 'announced-jointly'],
      ['RBA', 'RD1', 'yes', 'announced-jointly'],
    ]);
  });

  it('has those of a sector and of a wave', () => {
    const count = (of: object) => exemplarPairs(exemplars, { asOf: '2017-09-12', ...of }).length;
    expect([count({ sector: 'acute' }), count({ wave: 'mental-health-ff-proposed' })]).toEqual([15, 7]);
  });

  it('names those who were exemplar jointly', () => {
    const joint = exemplarPairs(exemplars, { asOf: '2017-09-12' }).find((pair) => pair.exemplar === 'RYJ');
    expect(joint).toMatchObject({ follower: 'RQM', answer: 'yes', asExemplar: { entry: { jointWith: ['RQM'] } } });
    const status = (code: string) => exemplarStatus(code, { asOf: '2017-09-12', register: exemplars });
    expect(joint?.asExemplar).toEqual(status('RYJ').exemplar);
    expect(joint?.asFollower).toEqual(status('RQM').fastFollower);
    expect(status('RQM').exemplar).toEqual({ ...status('RYJ').exemplar, reason: 'announced-jointly' });
  });

  it('does not answer for a day that is not real', () => {
    expect(() => exemplarPairs(exemplars, { asOf: '2017-02-29' })).toThrow(/^exemplarPairs: '2017-02-29'/);
  });
});

describe('oneBodyOn', () => {
  const on = '2020-04-01';
  const ask = (options: Partial<SuccessionOptions>, pair: readonly [string, string] = ['AAA', 'BBB']) => {
    const { answer, bodies } = oneBodyOn(pair, { asOf: on, successions: listOf([]), ...options });
    return [answer, ...bodies];
  };

  it('is yes where both went into a third, or one into the other', () => {
    const merger = [event('AAA → CCC', 'merger', { on }), event('BBB → CCC', 'merger', { on })];
    expect(ask({ successions: listOf(merger) })).toEqual(['yes', 'CCC']);
    const organisations = ['AAA', 'BBB'].map((code) => recordOf(code, { openedOn: '2018-04-01' }));
    expect(ask({ successions: listOf(merger), organisations, asOf: '2020-03-31' })).toEqual(['no']);
    expect(ask({ successions: listOf([event('BBB → AAA', 'acquisition', { on })]) })).toEqual(['yes', 'AAA']);
    expect(ask({ successions: listOf([event('AAA → BBB', 'acquisition', { on })]) })).toEqual(['yes', 'BBB']);
  });

  it('stays yes when the body has closed, or was split, since', () => {
    const merger = [event('AAA → CCC', 'merger', { on }), event('BBB → CCC', 'merger', { on })];
    const later = {
      asOf: '2021-04-01' as const,
      successions: listOf(merger),
      organisations: [recordOf('CCC', { closedOn: on })],
    };
    expect(ask(later)).toEqual(['yes', 'CCC']);
    for (const one of ['AAA', 'BBB']) {
      expect(ask(later, [one, 'CCC'])).toEqual(['yes', 'CCC']);
      expect(ask(later, ['CCC', one])).toEqual(['yes', 'CCC']);
    }
    const split = ['DDD', 'EEE'].map((code) => event(`CCC → ${code}`, 'not-stated', { on: '2021-04-01' }));
    const successions = listOf([...merger, ...split]);
    expect(ask({ asOf: '2021-04-01', successions })).toEqual(['yes', 'CCC']);
    expect(ask({ asOf: '2021-04-01', successions }, ['AAA', 'DDD'])).toEqual(['not-known']);
    const whole = listOf([...merger, event('CCC → DDD', 'acquisition', { on: '2021-04-01' })]);
    expect(ask({ asOf: '2021-04-01', successions: whole })).toEqual(['yes', 'DDD']);
  });

  it('names itself where the question is not one', () => {
    expect(() => ask({}, ['rm3', 'RW6'])).toThrow(/^oneBodyOn: 'rm3'/);
    expect(() => ask({}, ['RM3', 'rw6'])).toThrow(/^oneBodyOn: 'rw6'/);
    expect(() => ask({ asOf: '2020-4-1' })).toThrow(/^oneBodyOn: '2020-4-1'/);
  });

  it('is no where only a part went over', () => {
    const events = [event('AAA → CCC', 'acquisition', { on }), event('AAA → BBB', 'partial-transfer', { on })];
    expect(ask({ successions: listOf(events) })).toEqual(['no']);
  });

  it('is no only where it is known what became of both', () => {
    const incomplete = listOf([], { complete: false });
    const seen = { from: on, to: on } as const;
    const [one, other] = [recordOf('AAA', { seen }), recordOf('BBB', { seen })];
    expect(ask({ successions: incomplete })).toEqual(['not-known']);
    expect(ask({ successions: incomplete, organisations: [one] })).toEqual(['not-known']);
    expect(ask({ successions: incomplete, organisations: [one, other] })).toEqual(['no']);
    expect(ask({ organisations: [recordOf('AAA', { closedOn: '2020-03-31' })] })).toEqual(['not-known']);
    expect(ask({ successions: listOf([event('AAA → BBB', 'merger')]) })).toEqual(['not-known']);
  });

  it('is not known where a body was replaced by several and nobody says who got what', () => {
    const opened = ['AAA', 'BBB', 'CCC', 'DDD'].map((code) => recordOf(code, { openedOn: '2018-04-01' }));
    const split = [event('AAA → BBB', 'not-stated', { on }), event('AAA → CCC', 'not-stated', { on })];
    const options = { successions: listOf(split), organisations: opened };
    expect(ask(options)).toEqual(['not-known']);
    expect(ask(options, ['CCC', 'AAA'])).toEqual(['not-known']);
    expect(ask(options, ['AAA', 'DDD'])).toEqual(['no']);
    expect(ask(options, ['BBB', 'CCC'])).toEqual(['no']);
    const reunited = [...split, event('BBB → DDD', 'merger', { on }), event('CCC → DDD', 'merger', { on })];
    expect(ask({ ...options, successions: listOf(reunited) }, ['AAA', 'DDD'])).toEqual(['not-known']);
    expect(ask({ ...options, successions: listOf(split.slice(1)) }, ['AAA', 'CCC'])).toEqual(['yes', 'CCC']);
  });

  it('does not take Pennine for one body with Salford on the word of ODS, which has two successors of it', () => {
    const Succ = ['RM3', 'R0A'].map((OrgId) => ({
      Type: 'Successor',
      Date: { Type: 'Legal', Start: '2021-10-01' },
      Target: { OrgId },
    }));
    const record = OdsRecord.parse({ Name: 'PENNINE', OrgId: 'RW6', Status: 'Inactive', Succs: { Succ } });
    const byOds = listOf(successionsOfRecords([record]), { complete: false });
    const options = { asOf: '2026-01-01', organisations: organisations.records } as const;
    expect(ask({ ...options, successions: byOds }, ['RM3', 'RW6'])).toEqual(['not-known']);
    expect(ask({ ...options, successions }, ['RM3', 'RW6'])).toEqual(['yes', 'RM3']);
    const both = listOf([...byOds.events, ...successions.events], { complete: false });
    expect(ask({ ...options, successions: both }, ['RM3', 'RW6'])).toEqual(['yes', 'RM3']);
    expect(ask({ ...options, successions: both }, ['R0A', 'RW6'])).toEqual(['not-known']);
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
      'RQ6 REP',
      'RQ6 RVW',
      'RBA RLQ',
      'RBA RXL',
      'RGR RD8',
      'RBL RJR',
      'RX4 RNN',
      'RXT RYG',
      'RNU RX2',
      'RWX RW5',
      'RV5 RWK',
    ]);
    // Sheffield, a care trust, is in no copy of the NHS trusts: nothing shows it after 2022.
    const notKnown = answers.filter(({ answer }) => answer === 'not-known');
    expect(notKnown.map(({ pair }) => `${pair.exemplar} ${pair.follower}`)).toEqual(['R1A TAH']);
    expect(notKnown[0]?.statuses.map(({ status }) => status)).toEqual(['current', 'not-known']);
  });
});
