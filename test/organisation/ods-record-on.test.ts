import {
  OdsRecord,
  Organisation,
  Succession,
  odsRecordOn,
  organisationNameOn,
  organisationOfRecord,
  successionsOfRecords,
  successorsOn,
  type CalendarDate,
} from 'digital-academy';
import { describe, expect, it } from 'vitest';
import { recordIn, samples } from './read-sample.ts';
import { listOf, recordOf } from './succession-events.ts';

const record = (more: object) => OdsRecord.parse({ Name: 'EXAMPLE', OrgId: 'R0B0G', Status: 'Active', ...more });
const legal = (Start: CalendarDate, End?: CalendarDate) => ({ Type: 'Legal', Start, End });
const operational = (Start: CalendarDate, End?: CalendarDate) => ({ Type: 'Operational', Start, End });

describe('odsRecordOn', () => {
  it.each([
    ['2019-03-31', undefined, 'no'],
    ['2019-04-01', undefined, 'yes'],
    ['2020-03-31', undefined, 'yes'],
    ['2020-04-01', undefined, 'no'],
    ['2019-10-31', 'operational', 'no'],
    ['2019-11-01', 'operational', 'yes'],
    ['2021-01-31', 'operational', 'yes'],
    ['2021-02-01', 'operational', 'no'],
    ['2020-03-31', 'legal', 'yes'],
    ['2020-04-01', 'legal', 'no'],
  ] as const)('says whether it was in force on %s by dates %s: %s', (asOf, by, expected) => {
    const dates = [operational('2019-11-01', '2021-01-31'), legal('2019-04-01', '2020-03-31')];
    expect(odsRecordOn(record({ Date: dates }), { asOf, by }).inForce).toBe(expected);
  });

  it('goes by the operational dates where there are no legal ones, unless the legal ones are asked for', () => {
    const one = record({ Date: operational('2019-11-01') });
    expect(odsRecordOn(one, { asOf: '2019-11-01' }).inForce).toBe('yes');
    expect(odsRecordOn(one, { asOf: '2019-11-01', by: 'legal' }).inForce).toBe('not-known');
  });

  it('does not know without dates, active though it may be', () => {
    expect(odsRecordOn(record({}), { asOf: '2020-04-01' }).inForce).toBe('not-known');
  });

  describe('of what is inactive', () => {
    const inactive = (more: object) => record({ Status: 'Inactive', LastChangeDate: '2020-04-06', ...more });
    const openLegal = { Date: [legal('2015-04-01'), operational('2015-04-01', '2019-03-31')] };

    it.each([
      ['2015-03-31', 'no'],
      ['2019-03-31', 'yes'],
      ['2019-04-01', 'no'],
    ] as const)('takes the last day of the other kind where the one that counts has none: %s, %s', (asOf, expected) => {
      expect(odsRecordOn(inactive(openLegal), { asOf }).inForce).toBe(expected);
      expect(odsRecordOn(inactive(openLegal), { asOf, by: 'legal' }).inForce).toBe(expected);
    });

    it.each([
      ['2015-03-31', 'no'],
      ['2015-04-01', 'not-known'],
      ['2020-04-06', 'not-known'],
      ['2020-04-07', 'no'],
    ] as const)('knows the end by the last change only, where there is no last day: %s, %s', (asOf, expected) => {
      expect(odsRecordOn(inactive({ Date: legal('2015-04-01') }), { asOf }).inForce).toBe(expected);
    });

    it('knows nothing without the day of the last change, and nothing before it without dates', () => {
      const undated = inactive({ LastChangeDate: undefined, Date: legal('2015-04-01') });
      expect(odsRecordOn(undated, { asOf: '2026-01-01' }).inForce).toBe('not-known');
      expect(odsRecordOn(inactive({}), { asOf: '2020-04-06' }).inForce).toBe('not-known');
      expect(odsRecordOn(inactive({}), { asOf: '2020-04-07' }).inForce).toBe('no');
    });

    it('does so for roles and operators, which may end while the record goes on', () => {
      const part = { Status: 'Inactive', Date: legal('2015-04-01') };
      const site = record({
        LastChangeDate: '2020-04-06',
        Roles: { Role: { id: 'RO57', ...part } },
        Rels: { Rel: { id: 'RE6', Target: { OrgId: 'R0B' }, ...part } },
      });
      const [last, next] = (['2020-04-06', '2020-04-07'] as const).map((asOf) => odsRecordOn(site, { asOf }));
      expect(last).toMatchObject({ roles: [], undatedRoles: [{ id: 'RO57' }], undatedOperators: ['R0B'] });
      expect(next).toMatchObject({ roles: [], undatedRoles: [], operators: [], undatedOperators: [] });
    });
  });

  it('lets an active one go on whatever the other dates say', () => {
    const one = record({ Date: [legal('2015-04-01'), operational('2015-04-01', '2019-03-31')] });
    expect(odsRecordOn(one, { asOf: '2019-04-01' }).inForce).toBe('yes');
  });

  it('has the roles of the day: a trust is a foundation trust from the day it became one', () => {
    const rolesOn = (asOf: CalendarDate) => odsRecordOn(recordIn('trust-RWR'), { asOf }).roles.map(({ id }) => id);
    expect(rolesOn('2001-03-31')).toEqual([]);
    expect(rolesOn('2001-04-01')).toEqual(['RO197']);
    expect(rolesOn('2007-07-31')).toEqual(['RO197']);
    expect(rolesOn('2007-08-01')).toEqual(['RO197', 'RO57']);
  });

  it('keeps the roles apart of which it does not know', () => {
    const Role = [{ id: 'RO197', Date: legal('2019-04-01') }, { id: 'RO57' }];
    const { roles, undatedRoles } = odsRecordOn(record({ Roles: { Role } }), { asOf: '2020-04-01' });
    expect([roles, undatedRoles].map((some) => some.map(({ id }) => id))).toEqual([['RO197'], ['RO57']]);
  });

  it('knows who operated a site, whatever its code starts with', () => {
    expect(odsRecordOn(recordIn('site-RVVKC'), { asOf: '1999-03-31' }).operators).toEqual([]);
    expect(odsRecordOn(recordIn('site-RVVKC'), { asOf: '1999-04-01' }).operators).toEqual(['RVV']);
    const rel = (id: string, OrgId: string, Date: object) => ({ id, Target: { OrgId }, Date });
    const moved = record({
      Rels: {
        Rel: [
          rel('RE6', 'R0B', operational('2015-04-01', '2020-03-31')),
          rel('RE6', 'G6V2S', operational('2020-04-01')),
          rel('RE5', 'QOP', operational('2015-04-01')),
        ],
      },
    });
    expect(odsRecordOn(moved, { asOf: '2020-03-31' }).operators).toEqual(['R0B']);
    expect(odsRecordOn(moved, { asOf: '2020-04-01' }).operators).toEqual(['G6V2S']);
  });

  it('keeps the operator apart of whom it does not know since when', () => {
    const site = record({ Rels: { Rel: { id: 'RE6', Status: 'Active', Target: { OrgId: 'R0B' } } } });
    expect(odsRecordOn(site, { asOf: '2020-04-01' })).toMatchObject({ operators: [], undatedOperators: ['R0B'] });
  });

  it('does not answer for a day that is not real', () => {
    expect(() => odsRecordOn(record({}), { asOf: '2020-4-1' })).toThrow(
      new RangeError("odsRecordOn: '2020-4-1' is not a real day in the format YYYY-MM-DD"),
    );
  });
});

describe('organisationOfRecord', () => {
  it.each(samples)('gives an organisation: %s', (name) => {
    const organisation = organisationOfRecord(recordIn(name));
    expect(Organisation.parse(organisation)).toEqual(organisation);
  });

  it('has the closed trust closed after its last day, by nobody known', () => {
    const organisations = [organisationOfRecord(recordIn('trust-closed-refonly-RJY'))];
    const successions = listOf(successionsOfRecords([recordIn('trust-closed-refonly-RJY')]), { complete: false });
    const statusOn = (asOf: CalendarDate) => successorsOn('RJY', { asOf, successions, organisations }).status;
    expect(statusOn('1993-03-31')).toBe('not-yet-open');
    expect(statusOn('2001-03-31')).toBe('current');
    expect(statusOn('2001-04-01')).toBe('closed-successor-unknown');
  });

  it('has an active one in force until the day of its last change, and knows no end after it', () => {
    const organisations = [organisationOfRecord(recordIn('trust-RWR'))];
    const statusOn = (asOf: CalendarDate) =>
      successorsOn('RWR', { asOf, successions: listOf([], { complete: false }), organisations }).status;
    expect(statusOn('2001-03-31')).toBe('not-yet-open');
    expect(statusOn('2001-04-01')).toBe('current');
    expect(statusOn('2020-04-06')).toBe('current');
    expect(statusOn('2020-04-07')).toBe('not-known');
  });

  it('knows the name from the day of its last change', () => {
    const organisations = [organisationOfRecord(recordIn('trust-RWR'))];
    expect(organisationNameOn('RWR', { asOf: '2020-04-05', organisations }).name).toBe(null);
    expect(organisationNameOn('RWR', { asOf: '2020-04-06', organisations }).name).toMatch(/^HERTFORDSHIRE/);
  });

  it('is open if one of its periods is, and else closed on the last of their days', () => {
    const closedOn = (...Date: object[]) => organisationOfRecord(record({ Date })).closedOn;
    expect(closedOn(legal('2015-04-01', '2016-03-31'), legal('2018-04-01'))).toBe(undefined);
    expect(closedOn(legal('2018-04-01', '2019-03-31'), legal('2015-04-01', '2016-03-31'))).toBe('2019-03-31');
    expect(closedOn()).toBe(undefined);
  });

  it('does not know since when a closed one had its name', () => {
    expect(organisationOfRecord(recordIn('trust-closed-refonly-RJY')).names).toEqual([
      { name: 'WIGAN AND LEIGH HEALTH SERVICES NHS TRUST' },
    ]);
  });

  it('is in force on its last day, if it was active then', () => {
    const more = { LastChangeDate: '2020-03-31', Date: legal('2015-04-01', '2020-03-31') };
    const seen = { from: '2020-03-31', to: '2020-03-31' };
    expect(organisationOfRecord(record(more))).toMatchObject({ seen, closedOn: '2020-03-31' });
  });

  it('lets the dates stand against a status that contradicts them', () => {
    for (const [Status, LastChangeDate, ...Date] of [
      ['Active', '2020-04-01', legal('2015-04-01', '2020-03-31')],
      ['Active', '2015-03-31', legal('2015-04-01')],
      ['Active', '2017-04-01', legal('2015-04-01', '2016-03-31'), legal('2018-04-01')],
      ['Inactive', '2015-03-31', legal('2015-04-01')],
    ] as const) {
      const organisation = organisationOfRecord(record({ Status, LastChangeDate, Date }));
      expect(organisation).not.toHaveProperty('seen');
      expect(organisation).not.toHaveProperty('closedBy');
      expect(Organisation.safeParse(organisation).success).toBe(true);
    }
  });

  describe('with an inactive record', () => {
    const inactive = (...Date: object[]) =>
      organisationOfRecord(record({ Status: 'Inactive', LastChangeDate: '2020-04-06', Date }));
    const statusOn = (asOf: CalendarDate, organisation: Organisation, complete: boolean) =>
      successorsOn('R0B0G', { asOf, successions: listOf([], { complete }), organisations: [organisation] }).status;

    it('takes the last day of the other kind where its own has none', () => {
      const { openedOn, closedOn } = inactive(legal('2015-04-01'), operational('2015-05-01', '2019-03-31'));
      expect([openedOn, closedOn]).toEqual(['2015-04-01', '2019-03-31']);
    });

    it('keeps its own last day', () => {
      expect(inactive(legal('2015-04-01', '2018-03-31'), operational('2015-04-01', '2019-03-31')).closedOn).toBe(
        '2018-03-31',
      );
    });

    it('does not take a last day before its first one, nor one of dates that go on', () => {
      for (const other of [[operational('2012-04-01', '2015-03-31')], [operational('2015-04-01')]]) {
        expect(inactive(legal('2015-04-01'), ...other)).toMatchObject({ closedBy: '2020-04-06' });
      }
    });

    it.each([true, false])(
      'and no last day at all: is not in force after its last change, list complete: %s',
      (all) => {
        const organisation = inactive(legal('2015-04-01'));
        expect(organisation).not.toHaveProperty('closedOn');
        expect(Organisation.parse(organisation)).toEqual(organisation);
        expect(statusOn('2015-03-31', organisation, all)).toBe('not-yet-open');
        expect(statusOn('2020-04-06', organisation, all)).toBe('not-known');
        expect(statusOn('2020-04-07', organisation, all)).toBe('closed-successor-unknown');
      },
    );

    it('and no dates at all: has closed all the same', () => {
      expect(statusOn('2020-04-07', inactive(), false)).toBe('closed-successor-unknown');
    });

    it('does not close an active one by the dates of the other kind', () => {
      const Date = [legal('2015-04-01'), operational('2015-04-01', '2019-03-31')];
      expect(organisationOfRecord(record({ Date }))).not.toHaveProperty('closedOn');
    });
  });
});

describe('successionsOfRecords', () => {
  const on = (day: CalendarDate, Type: string, OrgId: string) => ({ Type, Date: legal(day), Target: { OrgId } });

  it('reads both directions', () => {
    const one = record({ OrgId: 'RW6', Succs: { Succ: on('2021-10-01', 'Successor', 'RM3') } });
    const other = record({ OrgId: 'RM3', Succs: { Succ: on('2021-10-01', 'Predecessor', 'RW6') } });
    const pair = { predecessor: 'RW6', successor: 'RM3', on: '2021-10-01', kind: 'not-stated' };
    expect(successionsOfRecords([one])).toMatchObject([pair]);
    expect(successionsOfRecords([other])).toMatchObject([pair]);
  });

  it('counts an event once though it stands on both records, and names both', () => {
    const one = record({ OrgId: 'RW6', Succs: { Succ: on('2021-10-01', 'Successor', 'RM3') } });
    const other = record({
      OrgId: 'RM3',
      LastChangeDate: '2021-10-02',
      Succs: { Succ: [on('2021-10-01', 'Predecessor', 'RW6'), on('2006-04-01', 'Predecessor', 'RXX')] },
    });
    const events = successionsOfRecords([one, other]);
    expect(events.map(({ predecessor, sources }) => [predecessor, sources])).toEqual([
      ['RW6', ['ODS ORD 2-0-0 record of RM3, last changed on 2021-10-02', 'ODS ORD 2-0-0 record of RW6']],
      ['RXX', ['ODS ORD 2-0-0 record of RM3, last changed on 2021-10-02']],
    ]);
    expect(successionsOfRecords([other, one])).toEqual(expect.arrayContaining([...events]));
  });

  it('keeps two events of one pair on two days apart', () => {
    const Succ = [on('2001-04-01', 'Predecessor', 'RW6'), on('2001-04-02', 'Predecessor', 'RW6')];
    expect(successionsOfRecords([record({ OrgId: 'RM3', Succs: { Succ } })])).toHaveLength(2);
  });

  it('does not know the day of one without dates', () => {
    const one = record({ OrgId: 'RW6', Succs: { Succ: { Type: 'Successor', Target: { OrgId: 'RM3' } } } });
    expect(successionsOfRecords([one])[0]).not.toHaveProperty('on');
  });

  it.each(samples)('gives events: %s', (name) => {
    const events = successionsOfRecords([recordIn(name)]);
    expect(events.map((event) => Succession.parse(event))).toEqual(events);
    expect(Object.isFrozen(events)).toBe(true);
  });

  it('makes a graph of records: both predecessors of a trust are succeeded by it', () => {
    const successions = listOf(successionsOfRecords([recordIn('trust-RWR')]), { complete: false });
    for (const code of ['RQJ', 'RC8']) {
      const organisations = [recordOf(code, { openedOn: '1993-04-01' })];
      expect(successorsOn(code, { asOf: '2001-03-31', successions }).status).toBe('not-known');
      expect(successorsOn(code, { asOf: '2001-03-31', successions, organisations }).status).toBe('current');
      expect(successorsOn(code, { asOf: '2001-04-01', successions })).toMatchObject({
        status: 'succeeded',
        successors: [{ code: 'RWR', share: 'whole', kind: 'not-stated', on: '2001-04-01', status: 'current' }],
      });
    }
  });

  it('does not take who came of two that ODS has as replaced for a body that was there before', () => {
    const Succ = ['RLN', 'RE9'].map((code) => on('2019-04-01', 'Predecessor', code));
    const successions = listOf(successionsOfRecords([record({ OrgId: 'R0B', Succs: { Succ } })]), { complete: false });
    expect(successorsOn('R0B', { asOf: '2019-03-31', successions }).status).toBe('not-known');
    expect(successorsOn('R0B', { asOf: '2019-04-01', successions }).status).toBe('current');
    expect(successorsOn('R0B', { asOf: '2019-04-02', successions }).status).toBe('not-known');
  });
});
